import type { InfluencersClubState } from '../world.ts';
import { counts } from './filters.ts';
import type { Happening } from './happening.ts';
import type { CreatorRow, Detection, SubscriptionRow } from './rows.ts';

/** inferred: how long after it something is detected, in milliseconds */
export const detectionDelayMs = 60_000;

/**
 * What a subscription detects of all that happens after `from` and not after `to`, in the order of time. inferred: of a
 * creator nothing from before the day on which it was added (fact sheet §3.4)
 */
export function plan(
  state: InfluencersClubState,
  subscription: SubscriptionRow,
  from: number,
  to: number,
): Detection[] {
  const detections = state.links.find('subscription', subscription.id).flatMap(({ creator_id, added_at }) => {
    const creator = state.monitored.get(creator_id);
    const since = Math.max(from, added_at);
    if (!creator || since >= to) return [];
    return activityOf(state, creator, subscription, since, to).map(
      ([at, happening]): Detection => ({ at: at + detectionDelayMs, creator_id, happening }),
    );
  });
  return detections.sort((one, other) => one.at - other.at || one.creator_id - other.creator_id);
}

type Activity = readonly (readonly [at: number, happening: Happening])[];

function activityOf(
  { creators }: InfluencersClubState,
  account: CreatorRow,
  { event_types, filters }: SubscriptionRow,
  from: number,
  to: number,
): Activity {
  const posts: Activity = event_types.includes('new_post')
    ? creators
        .postsBetween(account, from, to)
        .filter((post) => counts(post, filters))
        .map((post) => [post.publishedAt, { event_type: 'new_post', post }])
    : [];
  const bios: Activity = event_types.includes('bio_change')
    ? creators
        .bioChanges(account, from, to)
        .map(({ at, old_bio, new_bio }) => [at, { event_type: 'bio_change', old_bio, new_bio }])
    : [];
  // inferred: without thresholds there is none to pass
  const crossings: Activity = event_types.includes('follower_threshold')
    ? creators
        .followerCrossings(account, from, to, [...new Set(filters.follower_thresholds)])
        .map(({ at, ...crossing }) => [at, { event_type: 'follower_threshold', ...crossing }])
    : [];
  return [...posts, ...bios, ...crossings];
}
