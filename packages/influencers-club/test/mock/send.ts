import type { InfluencersClubMock } from '../../src/mock/index.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as they are
  readonly body: any;
}

export type User = keyof InfluencersClubMock['credentials'];

/** Sends requests without a client, as one of the fixtures' accounts, with a key of one's own, or as nobody. */
export function sender(
  { fetch, api, credentials }: InfluencersClubMock,
  who?: User | { readonly apiKey: string },
): (method: string, path: string, body?: unknown) => Promise<Answer> {
  const key = typeof who === 'string' ? credentials[who].apiKey : who?.apiKey;
  return async (method, path, body) => {
    const isForm = body instanceof FormData || body instanceof URLSearchParams;
    const response = await fetch(api.baseUrl + path, {
      method,
      headers: {
        ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
        ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const { status, headers } = response;
    const isJson = headers.get('content-type')?.startsWith('application/json');
    return { status, headers, body: isJson ? JSON.parse(text) : text };
  };
}
