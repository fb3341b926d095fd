import { InfluencersClub, type InfluencersClubOptions } from '../../src/index.ts';
import { createInfluencersClubMock } from '../../src/mock/index.ts';

/** A client of a mock, and what it asked for, with the seconds at which it did. */
export function createPair(options: InfluencersClubOptions = {}) {
  const mock = createInfluencersClubMock({ limits: 'off' });
  const start = mock.clock.now();
  const asked: { readonly at: number; readonly method: string; readonly path: string; readonly signed: boolean }[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, { ...init, body: null });
    const { pathname, search } = new URL(request.url);
    const at = (mock.clock.now() - start) / 1000;
    const path =
      pathname.replace(/bch_\w+/, 'ID').replace('/public/v1/enrichment/batch', '') + search.replace(/=\w+/g, '');
    asked.push({ at, method: request.method, path, signed: request.headers.has('authorization') });
    return mock.fetch(input, init);
  };
  const club = new InfluencersClub({ fetch, clock: mock.clock, auth: mock.credentials.owner, ...options });
  return { mock, club, asked };
}
