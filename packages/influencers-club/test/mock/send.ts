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
    const response = await fetch(api.baseUrl + path, {
      method,
      headers: {
        ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
}
