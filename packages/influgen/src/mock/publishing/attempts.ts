import type { World } from '@creatorkit/mock';
import type { Platform, PublishingErrorCode } from '../../generated/models.ts';
import type { InflugenState } from '../world.ts';
import { connectionStatus } from './connections.ts';
import { mediaOf } from './posts.ts';
import { type ConnectionRow, connectionKey, type PostRow } from './state.ts';

/** inferred: how long after each failed attempt the next one comes (fact sheet §1.8) */
const retryGapsMs = [5, 15, 60].map((minutes) => minutes * 60_000);

/** docs: some rate limits and network errors are tried again; inferred: all of them, and nothing else (fact sheet §1.8) */
const retryable: readonly PublishingErrorCode[] = ['rate_limited', 'network_error'];

/** Makes the attempts that have fallen due, in their order; gives the instant of the next one, if there is one. */
export function publishDuePosts(world: World, state: InflugenState): number | undefined {
  let first = firstPending(state);
  for (; first && dueAt(first) <= world.now(); first = firstPending(state)) {
    attempt(world, state, first, dueAt(first), 'on schedule');
  }
  return first && dueAt(first);
}

/** docs: any scheduled post can be pushed live at once; inferred: then it is published or failed (fact sheet §8.7) */
export const publishNow = (world: World, state: InflugenState, post: PostRow): PostRow =>
  attempt(world, state, post, world.now(), 'now');

const dueAt = ({ next_attempt_at, scheduled_at }: PostRow): number => next_attempt_at ?? scheduled_at;

function firstPending({ posts }: InflugenState): PostRow | undefined {
  let first: PostRow | undefined;
  for (const post of posts.find('pending', true)) if (!first || dueAt(post) < dueAt(first)) first = post;
  return first;
}

function attempt(world: World, state: InflugenState, post: PostRow, at: number, when: 'on schedule' | 'now'): PostRow {
  const { posts, connections, content, characters } = state;
  const attempts = post.attempts + 1;
  const connection = connections.get(connectionKey(post.workspace_id, post.platform));
  const isConnected = connection && connectionStatus(connection, at) === 'connected';
  const error_code = isConnected ? requestedFailure(post) : 'token_expired';
  const result = { attempts, error_code, next_attempt_at: null, updated_at: at };
  if (!isConnected || error_code !== null) {
    const gap =
      when === 'on schedule' && error_code && retryable.includes(error_code) ? retryGapsMs[post.attempts] : undefined;
    return gap === undefined
      ? posts.update(post.id, { ...result, status: 'failed' })
      : posts.update(post.id, { ...result, next_attempt_at: at + gap });
  }
  const item = content.get(post.content_id);
  if (!item) throw new RangeError(`Cannot publish ${post.id}: there is no content ${post.content_id}`);
  // docs:prose: the item becomes published (fact sheet §1.8); inferred: and the character's last post is this (fact sheet §8.7)
  content.update(item.id, { status: 'published', updated_at: at });
  characters.update(item.character_id, { last_post_date: at });
  return posts.update(post.id, {
    ...result,
    status: 'published',
    media: mediaOf(item),
    published_at: at,
    ...onPlatform(world, post, connection),
  });
}

/**
 * A test asks for a failure in the caption: `[fail:content_rejected]` fails each attempt, `[fail:rate_limited x2]` the
 * first two. Nothing fails by chance.
 */
function requestedFailure({ caption, attempts }: PostRow): PublishingErrorCode | null {
  const [, code, times = Number.POSITIVE_INFINITY] = caption?.match(failure) ?? [];
  return code !== undefined && attempts < Number(times) ? (code as PublishingErrorCode) : null; // one of the pattern's
}

const failure = /\[fail:(token_expired|rate_limited|content_rejected|network_error|unknown_error)(?: x(\d+))?\]/;

const urls: { readonly [Name in Platform]: (id: string, account: string) => string } = {
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
  tiktok: (id, account) => `https://www.tiktok.com/@${account}/video/${id}`,
  twitter: (id, account) => `https://x.com/${account}/status/${id}`,
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  pinterest: (id) => `https://www.pinterest.com/pin/${id}/`,
};

function onPlatform(world: World, { id, platform }: PostRow, { account_name }: ConnectionRow) {
  const external_post_id = String(world.random.integer('external post', id, { min: 10 ** 14, max: 10 ** 15 - 1 }));
  return { external_post_id, external_url: urls[platform](external_post_id, account_name) };
}
