import type { Handlers } from '../../generated/handlers.ts';
import type { ListScheduleQuery } from '../../generated/models.ts';
import { conflict, invalid, notFound } from '../errors.ts';
import { pageOf } from '../paging.ts';
import { type InflugenContext, workspaceOf } from '../world.ts';
import { publishNow } from './attempts.ts';
import { addPost, boundPost, occupancyOf, showPost, timezoneOf } from './posts.ts';
import { createSlots, postingTimes, preferenceFor } from './slots.ts';
import type { PostRow } from './state.ts';

export const schedule = {
  // docs: path; inferred: filters and states (fact sheet §8.4)
  listSchedule: ({ query }, context) => listPosts(context, query, ({ status }) => status === 'pending'),

  // docs: path; inferred: filters and states (fact sheet §8.5)
  listScheduleHistory: ({ query }, context) => listPosts(context, query, ({ status }) => status !== 'pending'),

  // docs: what is scheduled, and into which slots (fact sheet §8.3)
  generateSchedule({ body }, context) {
    const { world, state, now } = context;
    const character = state.characters.get(body.character_id);
    if (character?.workspace_id !== workspaceOf(context)) return notFound('character');
    const timezone = timezoneOf(character);
    const history = postingTimes(world.random, state.posts.find('character', character.id), timezone, now);
    // inferred: nothing is scheduled into the past (fact sheet §8.3)
    const findSlot = createSlots(timezone, Math.max(Date.parse(body.start_date), now));
    const scheduled = state.content
      .find('character', character.id)
      .filter((item) => item.status === 'approved' && !boundPost(state, item, item.platform))
      .map((item) => {
        const { platform } = item;
        const { conflictAt } = occupancyOf(state, character, platform);
        const preference = preferenceFor({ platform, niche: character.niche, history });
        const scheduled_at = findSlot(preference, ({ instant }) => conflictAt(instant) === undefined);
        return addPost(world, state, item, { platform, scheduled_at });
      });
    return { status: 201, body: { timezone, scheduledPosts: scheduled.map((post) => show(context, post)) } };
  },

  // docs: path; inferred: body and refusals (fact sheet §8.6)
  updateScheduledPost({ path, body }, context) {
    const { state, now } = context;
    const { status, caption } = body;
    const scheduled_at = body.scheduled_at === undefined ? undefined : Date.parse(body.scheduled_at);
    if (scheduled_at !== undefined && scheduled_at <= now) return past();
    const post = find(context, path.id);
    if (!post) return notFound('scheduled post');
    if (post.status !== 'pending') return wrongState(post, status ?? 'pending');
    const character = state.characters.get(post.character_id);
    if (scheduled_at !== undefined && status === undefined && character) {
      const reason = occupancyOf(state, character, post.platform, post.id).conflictAt(scheduled_at);
      if (reason) return slotTaken(reason);
    }
    const changed = state.posts.update(post.id, {
      ...(caption !== undefined && { caption }),
      // inferred: attempts begin anew at the new time
      ...(scheduled_at !== undefined && { scheduled_at, next_attempt_at: null, error_code: null, attempts: 0 }),
      ...(status !== undefined && { status, next_attempt_at: null }),
      updated_at: now,
    });
    return { status: 200, body: { scheduled_post: show(context, changed) } };
  },

  // docs: any scheduled post can be pushed live at once; inferred: 409 (fact sheet §8.7)
  publishScheduledPostNow({ path }, context) {
    const { world, state } = context;
    const post = find(context, path.id);
    if (!post) return notFound('scheduled post');
    if (post.status === 'published' || post.status === 'cancelled') return wrongState(post, 'published');
    return { status: 200, body: { scheduled_post: show(context, publishNow(world, state, post)) } };
  },
} satisfies Pick<
  Handlers<InflugenContext>,
  'listSchedule' | 'listScheduleHistory' | 'generateSchedule' | 'updateScheduledPost' | 'publishScheduledPostNow'
>;

const find = (context: InflugenContext, id: string): PostRow | undefined => {
  const post = context.state.posts.get(id);
  return post?.workspace_id === workspaceOf(context) ? post : undefined;
};

const show = ({ state }: InflugenContext, post: PostRow) => showPost(post, state.content.get(post.content_id));

function listPosts(context: InflugenContext, query: ListScheduleQuery, isWanted: (post: PostRow) => boolean) {
  const { character_id, platform, from, to } = query;
  const after = from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from);
  const before = to === undefined ? Number.POSITIVE_INFINITY : Date.parse(to) + 24 * 3_600_000;
  const posts = context.state.posts
    .find('workspace', workspaceOf(context))
    .reverse() // inferred: the newest first (fact sheet §1.7)
    .filter(isWanted)
    .filter((post) => character_id === undefined || post.character_id === character_id)
    .filter((post) => platform === undefined || post.platform === platform)
    .filter(({ scheduled_at }) => after <= scheduled_at && scheduled_at < before);
  const { items, ...page } = pageOf(query, posts, (post) => show(context, post));
  return { status: 200 as const, body: { scheduled_posts: items, ...page } };
}

export const past = () => invalid({ scheduled_at: 'must be in the future' });

/** inferred: 409 (fact sheet §8.6, §8.7) */
const wrongState = ({ status }: PostRow, to: string) =>
  conflict('invalid_state_transition', `A ${status} post cannot be changed.`, { from: status, to });

/** inferred: 409 when the 4 hours or the cap of the day would break (fact sheet §8.6) */
const slotTaken = (reason: 'gap' | 'daily_cap') =>
  conflict('schedule_conflict', 'Another post is too near, or the day is full.', { reason });
