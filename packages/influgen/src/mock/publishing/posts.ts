import type { World } from '@creatorkit/mock';
import type { Platform, ScheduledPost } from '../../generated/models.ts';
import { newId } from '../ids.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import type { CharacterRow, ContentRow, InflugenState } from '../world.ts';
import { createLocalTime, isTimezone } from './local-time.ts';
import type { PostRow } from './state.ts';

const hourMs = 3_600_000;

/** docs: between two posts; inferred: of a character on a platform, since a day may take 12 pins (fact sheet §8.3) */
const gapMs = 4 * hourMs;

/** docs: a day's; inferred: of a workspace, in the timezone of the schedule (fact sheet §8.3) */
const capsByDay: { readonly [Name in Platform]?: number } = { youtube: 6, pinterest: 12 };

/** docs: settings, then identity, then the app's, then New York; the mock's app has none; inferred: the key (fact sheet §8.3) */
export function timezoneOf({ settings, identity }: Pick<CharacterRow, 'settings' | 'identity'>): string {
  return [settings.timezone, identity.timezone].find(isTimezone) ?? 'America/New_York';
}

interface NewPost {
  readonly platform: Platform;
  readonly scheduled_at: number;
  readonly caption?: string | undefined;
}

/** A post of an item, with the item's caption unless another is chosen. */
export function addPost(world: World, state: InflugenState, item: ContentRow, post: NewPost): PostRow {
  const { platform, scheduled_at, caption = item.caption } = post;
  const now = world.now();
  return state.posts.insert({
    id: newId(world, 'sch'),
    workspace_id: item.workspace_id,
    content_id: item.id,
    character_id: item.character_id,
    platform,
    status: 'pending',
    scheduled_at,
    caption,
    media: null,
    error_code: null,
    attempts: 0,
    next_attempt_at: null,
    published_at: null,
    external_post_id: null,
    external_url: null,
    created_at: now,
    updated_at: now,
  });
}

/** When a post went out or is to go out; `undefined` for one that takes no slot: cancelled posts free theirs. */
function slotOf({ status, published_at, next_attempt_at, scheduled_at }: PostRow): number | undefined {
  if (status === 'published') return published_at ?? scheduled_at;
  return status === 'pending' ? (next_attempt_at ?? scheduled_at) : undefined;
}

interface Occupancy {
  /** Why an instant is no slot; `undefined` where it is one. */
  conflictAt(instant: number): 'gap' | 'daily_cap' | undefined;
}

/** What other posts leave free for a character on a platform. `except` is the post that is to be moved. */
export function occupancyOf(
  state: InflugenState,
  character: CharacterRow,
  platform: Platform,
  except?: string,
): Occupancy {
  const others = state.posts
    .find('workspace', character.workspace_id)
    .filter((post) => post.platform === platform && post.id !== except)
    .flatMap((post) => {
      const instant = slotOf(post);
      return instant === undefined ? [] : [{ instant, isOwn: post.character_id === character.id }];
    });
  const cap = capsByDay[platform] ?? Number.POSITIVE_INFINITY;
  const local = createLocalTime(timezoneOf(character));
  return {
    conflictAt(instant) {
      if (others.some((other) => other.isOwn && Math.abs(other.instant - instant) < gapMs)) return 'gap';
      if (others.length < cap) return undefined;
      const { day } = local(instant);
      return others.filter((other) => local(other.instant).day === day).length >= cap ? 'daily_cap' : undefined;
    },
  };
}

/** The post by which an item is on its way to a platform, or there already. */
export const boundPost = (state: InflugenState, item: ContentRow, platform: Platform): PostRow | undefined =>
  state.posts.find('content', item.id).find((post) => post.platform === platform && slotOf(post) !== undefined);

/** inferred: what is sent to the platform (fact sheet §2.7) */
export function mediaOf(item: ContentRow): NonNullable<PostRow['media']> {
  const { content_type: type, is_video, image_urls, video_url, thumbnail_url } = item;
  return is_video ? { type, video_url, thumbnail_url } : { type, image_urls };
}

export function showPost({ workspace_id: _, ...row }: PostRow, item: ContentRow | undefined): ScheduledPost {
  return {
    ...row,
    scheduled_at: timestamp(row.scheduled_at),
    media: row.media ?? (item ? mediaOf(item) : null),
    next_attempt_at: timestampOrNull(row.next_attempt_at),
    published_at: timestampOrNull(row.published_at),
    created_at: timestamp(row.created_at),
    updated_at: timestamp(row.updated_at),
  };
}
