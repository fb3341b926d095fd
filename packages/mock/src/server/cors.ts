import type { Api } from '@creatorkit/runtime';

type Headers = { readonly [name: string]: string };

/** The headers by which a browser lets a page of another origin read the answers, and send the requests. */
export interface Cors {
  /** For every answer. */
  readonly answer: Headers;
  /** The answer to a preflight, by the headers it asks for. */
  preflight(requestedHeaders: string | undefined): Headers;
}

/** @see https://fetch.spec.whatwg.org/#http-cors-protocol */
export function createCors(api: Api): Cors {
  const exposed = new Set([...(api.responseHeaders ?? []), 'Date', 'X-Mock-Not-Modelled']);
  const answer = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': [...exposed].join(', ') };
  return {
    answer,
    preflight: (requestedHeaders) => ({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
      // `*` does not cover Authorization, so what is asked for is named.
      'Access-Control-Allow-Headers': requestedHeaders || 'Authorization, Content-Type',
      'Access-Control-Max-Age': '600',
      Vary: 'Access-Control-Request-Headers',
    }),
  };
}
