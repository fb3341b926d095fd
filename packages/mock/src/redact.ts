import type { Api } from '@creatorkit/runtime';

const hidden = '[redacted]';

/** Deeper than any API's bodies; what is below is not shown, and can't exhaust the stack. */
const deepest = 100;

/** Takes credentials out of what is shown. */
export interface Redaction {
  /** Headers that carry credentials keep their name and lose their value; what is secret in the query of a `Location` is hidden. */
  headers(headers: { readonly [name: string]: string }): { readonly [name: string]: string };
  url(url: string): string;
  /** Properties with the name of a credential, at any depth. */
  body(value: unknown): unknown;
}

/**
 * Redaction for an API: what its security schemes send, and the properties that its document marks as secret.
 *
 * @param secretHeaders - Further headers that are not shown.
 */
export function createRedaction(api: Api, secretHeaders: readonly string[] = []): Redaction {
  const schemes = Object.values(api.securitySchemes);
  const named = (place: string) => schemes.flatMap((scheme) => (scheme.in === place && scheme.name) || []);
  const secrets = new Set(api.secrets ?? []);
  const usual = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie'];
  const headerNames = new Set(
    [...usual, ...named('header'), ...secrets, ...secretHeaders].map((name) => name.toLowerCase()),
  );
  // A presigned URL is a credential by itself.
  const queryNames = new Set(['signature', ...named('query'), ...secrets]);

  function body(value: unknown, depth = 0): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (depth === deepest) return '[too deep to show]';
    if (Array.isArray(value)) return value.map((inner) => body(inner, depth + 1));
    const copy: { [name: string]: unknown } = {};
    for (const [name, inner] of Object.entries(value)) {
      const secret = secrets.has(name) && inner !== null && inner !== undefined;
      // A plain assignment to __proto__ would change the copy's prototype.
      Object.defineProperty(copy, name, {
        value: secret ? hidden : body(inner, depth + 1),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return copy;
  }

  /** The text stays as it is: it may be no URL that could be taken apart and put together again. */
  const url = (text: string): string =>
    text.replace(/([?&])([^=&#]+)=([^&#]*)/g, (whole, mark: string, name: string) =>
      queryNames.has(decoded(name)) ? `${mark}${name}=${hidden}` : whole,
    );

  function header(name: string, value: string): string {
    if (headerNames.has(name)) return hidden;
    return name === 'location' ? url(value) : value;
  }

  return {
    headers(headers) {
      const copy: { [name: string]: string } = {};
      for (const name in headers) copy[name] = header(name.toLowerCase(), headers[name] ?? '');
      return copy;
    },
    url,
    body: (value) => body(value),
  };
}

/** The name of a query parameter, as its reader sees it. */
const decoded = (name: string): string => new URLSearchParams(name).keys().next().value ?? '';
