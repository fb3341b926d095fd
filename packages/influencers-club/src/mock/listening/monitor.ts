import type { World } from '@creatorkit/mock';
import type { InfluencersClubState } from '../world.ts';
import type { FoundCreator } from './read-creators.ts';
import type { SubscriptionRow } from './rows.ts';
import { replan } from './watch.ts';

/** Which of the creators a subscription does not watch yet. */
export function newcomers(
  { monitored, links }: InfluencersClubState,
  { id, account_id, platform }: SubscriptionRow,
  found: readonly FoundCreator[],
): FoundCreator[] {
  return found.filter(({ person }) => {
    const known = monitored.first('person', [account_id, platform, person]);
    return !known || links.count('pair', [id, known.id]) === 0;
  });
}

/** seed: adding is by link; inferred: who is there stays as before (fact sheet §2.28, §4) */
export function watchCreators(
  world: World,
  state: InfluencersClubState,
  subscription: SubscriptionRow,
  found: readonly FoundCreator[],
): void {
  const { links } = state;
  for (const { source, source_list_id, ...creator } of newcomers(state, subscription, found)) {
    links.insert({
      id: world.nextId('link'),
      subscription_id: subscription.id,
      creator_id: creatorId(world, state, subscription, creator),
      source,
      source_list_id,
      added_at: world.now(),
    });
  }
  replan(world, state, subscription);
}

function creatorId(
  world: World,
  { monitored }: InfluencersClubState,
  { account_id, platform }: SubscriptionRow,
  creator: Pick<FoundCreator, 'person' | 'handle'>,
): number {
  const known = monitored.first('person', [account_id, platform, creator.person]);
  return (known ?? monitored.insert({ id: world.nextId('monitored'), account_id, platform, ...creator })).id;
}

/** seed: what links a creator goes, and nothing more is detected; says how many there were (fact sheet §2.38) */
export function unwatchCreators(
  world: World,
  state: InfluencersClubState,
  subscription: SubscriptionRow,
  isGone: (creator: number) => boolean,
): number {
  const gone = state.links.find('subscription', subscription.id).filter(({ creator_id }) => isGone(creator_id));
  for (const { id } of gone) state.links.delete(id);
  if (gone.length > 0) replan(world, state, subscription);
  return gone.length;
}

/** inferred: creators that are given take the place of all; who stays has been there from before (fact sheet §2.25) */
export function replaceCreators(
  world: World,
  state: InfluencersClubState,
  subscription: SubscriptionRow,
  found: readonly FoundCreator[],
): void {
  const people = new Set(found.map(({ person }) => person));
  unwatchCreators(world, state, subscription, (id) => !people.has(state.monitored.get(id)?.person ?? -1));
  watchCreators(world, state, subscription, found);
}
