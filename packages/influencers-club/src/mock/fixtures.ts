import type { World } from '@creatorkit/mock';
import { grant } from './account/credits.ts';
import { listeningFixtures, seedListening } from './listening/fixtures.ts';
import type { InfluencersClubState } from './world.ts';

/** What signs the users of the fixtures in. */
export const credentials = {
  owner: { apiKey: 'ic_owner_7d2f5a90c3e14b68' },
  other: { apiKey: 'ic_other_1b8e4c62d9f05a37' },
  broke: { apiKey: 'ic_broke_5f3a9d07e6c24b18' },
} as const;

/** What there is to begin with, for people to read. */
export const fixtures = {
  credits: 'owner 100, other 100, broke 0.02',
  creators: {
    miravale: 'instagram, tiktok, youtube, pinterest; mira@miravale.example',
    odefinch: 'youtube, instagram, twitter, linkedin; ode@odefinch.example',
    tessarden: 'twitch, youtube, twitter, instagram, discord; tess@tessarden.example',
    junoreyes: 'tiktok, instagram, facebook, snapchat, onlyfans; juno@junoreyes.example',
  },
  ...listeningFixtures,
} as const;

/** inferred: all of it */
export function seed(world: World, state: InfluencersClubState): void {
  const owner = addAccount(world, state, 'owner', 100);
  const other = addAccount(world, state, 'other', 100);
  addAccount(world, state, 'broke', 0.02);
  seedListening(world, state, owner, other);
}

/** Gives its id. */
function addAccount(
  world: World,
  state: InfluencersClubState,
  name: keyof typeof credentials,
  credits: number,
): number {
  const id = world.nextId('account');
  const account = state.accounts.insert({ id, name, email: `${name}@example.com`, granted: 0 });
  state.keys.insert({
    id: world.nextId('key'),
    account_id: id,
    token: credentials[name].apiKey,
    label: 'Default',
    active: true,
    scopes: ['all'],
    expires_at: null,
    created_at: world.now(),
    last_used_at: null,
  });
  grant(world, state, account, credits);
  return id;
}
