import type { World } from '@creatorkit/mock';
import { day, makeCreator } from './creators.ts';
import { makeVideo } from './track-videos.ts';
import type { InfluticsState, Organisation } from './world.ts';

/** What signs the users of the fixtures in. */
export const credentials = {
  owner: { apiKey: 'inf_owner_4f1c8a2e' },
  expired: { apiKey: 'inf_expired_9b7d3c60' },
  other: { apiKey: 'inf_other_2d5e7f18' },
  free: { apiKey: 'inf_free_6a0b9c34' },
} as const;

/** What there is to begin with, for people to read. */
export const fixtures = {
  organisations: {
    1: { keys: ['owner', 'expired'], plan: 'business', credits: 10_000, videos: 122, creators: ['tiktok/fit.lena'] },
    2: { keys: ['other'], plan: 'pro', credits: 1000, videos: 2, creators: [] },
    3: { keys: ['free'], plan: 'free', credits: 100, videos: 1, creators: [] },
  },
  videos:
    "1's: TikTok 7300000000000000001-120 by fit.lena, tracked in the last two hours, 7300000000000000121 completed, …122 failed; 2's: …201-202; 3's: …301",
  creators:
    'instagram/chef.marco is known and not tracked; names that begin with missing are nobody, with stalled never done',
} as const;

const minute = 60_000;

/** inferred: everything in it but plans and the allowances of free and pro (client:fixture, fact sheet §1.6) */
export function seed(world: World, state: InfluticsState): void {
  const now = world.now();
  addOrganisation(state, { id: 1, plan: 'business', monthly_credits: 10_000, video_limit: 10_000, creator_limit: 100 });
  addOrganisation(state, { id: 2, plan: 'pro', monthly_credits: 1000, video_limit: 1000, creator_limit: 10 });
  addOrganisation(state, { id: 3, plan: 'free', monthly_credits: 100, video_limit: 50, creator_limit: 0 });
  addKey(state, 'owner', 1);
  addKey(state, 'expired', 1, now - day);
  addKey(state, 'other', 2);
  addKey(state, 'free', 3);
  for (let number = 1; number <= 120; number++) addVideo(world, state, 1, number, now - (121 - number) * minute);
  addVideo(world, state, 1, 121, now - 40 * day);
  const failing = addVideo(world, state, 1, 122, now - 3 * day);
  state.videos.update(failing.id, { failed_at: now - 3 * day + 5 * 60 * minute });
  addVideo(world, state, 2, 201, now - 90 * minute);
  addVideo(world, state, 2, 202, now - 30 * minute);
  addVideo(world, state, 3, 301, now - 10 * day);
  addCreators(world, state, now);
}

function addOrganisation(state: InfluticsState, row: Omit<Organisation, 'granted'>): void {
  state.organisations.insert({ ...row, granted: null });
}

function addKey(state: InfluticsState, account: keyof typeof credentials, organisation_id: number, expiry?: number) {
  state.keys.insert({ key: credentials[account].apiKey, organisation_id, account, expires_at: expiry ?? null });
}

function addVideo(world: World, state: InfluticsState, organisation_id: number, number: number, created_at: number) {
  const external_id = `7300000000000000${String(number).padStart(3, '0')}`;
  const url = `https://www.tiktok.com/@fit.lena/video/${external_id}`;
  const given = { organisation_id, platform: 'tiktok', external_id, url, username: 'fit.lena' } as const;
  return state.videos.insert(makeVideo(world, { ...given, origin: 'url', created_at }));
}

function addCreators(world: World, { creators, trackings }: InfluticsState, now: number): void {
  const [platform, username] = ['tiktok', 'fit.lena'] as const;
  const lena = creators.insert(makeCreator(world, platform, username, now - 12 * day));
  const id = world.random.uuid('tracking', 'fit.lena');
  trackings.insert({ id, organisation_id: 1, platform, username, creator_id: lena.id, created_at: now - 12 * day });
  creators.insert(makeCreator(world, 'instagram', 'chef.marco', now - 2 * 60 * minute));
}
