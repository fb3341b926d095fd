import { createInfluencersClubMock, type InfluencersClubMockOptions } from '../../src/mock/index.ts';
import { sender } from './send.ts';

export const v1 = '/public/v1';
export const discovery = `${v1}/discovery/`;
export const similar = `${v1}/discovery/creators/similar/`;
export const overlap = `${v1}/creators/audience/overlap/`;
export const socials = `${v1}/creators/socials/`;
export const full = `${v1}/creators/enrich/handle/full/`;
export const raw = `${v1}/creators/enrich/handle/raw/`;
export const byEmail = `${v1}/creators/enrich/email/`;
export const posts = `${v1}/creators/content/posts/`;
export const details = `${v1}/creators/content/details/`;

export const nothing = { error: 'No data found for the provided input.' };

/** A backend without a rate limit, its owner, and the owner's balance. */
export function createBench(options: InfluencersClubMockOptions = {}) {
  const mock = createInfluencersClubMock(options);
  mock.limits.enabled = false;
  const call = sender(mock, 'owner');
  return {
    mock,
    call,
    get: (path: string) => call('GET', path),
    post: (path: string, body: unknown) => call('POST', path, body),
    left: async (): Promise<number> => (await call('GET', `${v1}/accounts/credits/`)).body.credits_available,
  };
}
