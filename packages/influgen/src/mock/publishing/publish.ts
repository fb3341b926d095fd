import type { Handlers } from '../../generated/handlers.ts';
import type { Platform } from '../../generated/models.ts';
import { suits } from '../content-types.ts';
import { conflict, notFound, unsupportedContentType } from '../errors.ts';
import { type ContentRow, type InflugenContext, workspaceOf } from '../world.ts';
import { connectionStatus } from './connections.ts';
import { notConnected } from './integrations.ts';
import { addPost, boundPost, showPost } from './posts.ts';
import { past } from './schedule.ts';
import { connectionKey } from './state.ts';

/** docs: several platforms are staggered; inferred: by this much (fact sheet §8.8) */
const staggerMs = 30 * 60_000;

export const publish = {
  // docs: path and body; inferred: refusals (fact sheet §8.8)
  scheduleContent({ path, body }, context) {
    const first = Date.parse(body.scheduled_at);
    if (first <= context.now) return past();
    const item = find(context, path.id);
    if (!item) return notFound('content item');
    if (item.status !== 'approved') return wrongState(item);
    const refusal = refusePlatforms(context, item, body.platforms);
    if (refusal) return refusal;
    return { status: 201, body: { scheduled_posts: schedule(context, item, body.platforms, first) } };
  },

  // seed: path; inferred: all else (fact sheet §5.5)
  publicPublishContent({ body }, context) {
    const { state, now } = context;
    const first = body.scheduled_at === undefined ? undefined : Date.parse(body.scheduled_at);
    if (first !== undefined && first <= now) return past();
    const item = find(context, body.content_id);
    if (!item) return notFound('content item');
    const { platforms = [item.platform], caption } = body;
    if (item.status !== 'approved' && item.status !== 'published') return wrongState(item);
    const refusal = refusePlatforms(context, item, platforms);
    if (refusal) return refusal;
    const missing = platforms.find(
      (platform) =>
        connectionStatus(state.connections.get(connectionKey(item.workspace_id, platform)), now) === 'disconnected',
    );
    if (missing) return notConnected(missing);
    return { status: 202, body: { scheduled_posts: schedule(context, item, platforms, first, caption) } };
  },
} satisfies Pick<Handlers<InflugenContext>, 'scheduleContent' | 'publicPublishContent'>;

function find(context: InflugenContext, id: string): ContentRow | undefined {
  const item = context.state.content.get(id);
  return item?.workspace_id === workspaceOf(context) ? item : undefined;
}

/** Why an item cannot go to these platforms. */
function refusePlatforms({ state }: InflugenContext, item: ContentRow, platforms: readonly Platform[]) {
  // docs: a type that does not suit a platform is refused; inferred: here, too (fact sheet §1.9)
  const unsuited = platforms.find((platform) => !suits(item.content_type, platform));
  if (unsuited) return unsupportedContentType(item.content_type, unsuited);
  // inferred: an item goes out once on a platform (fact sheet §5.5)
  for (const platform of platforms) {
    const bound = boundPost(state, item, platform);
    if (bound?.status === 'published') return wrongState(item);
    if (bound) return conflict('schedule_conflict', `The item is scheduled for ${platform} already.`, { platform });
  }
  return undefined;
}

/** inferred: without a time all posts go out at once, else they are staggered (fact sheet §5.5, §8.8) */
function schedule(
  { world, state, now }: InflugenContext,
  item: ContentRow,
  platforms: readonly Platform[],
  first: number | undefined,
  caption?: string,
) {
  return platforms.map((platform, index) => {
    const scheduled_at = first === undefined ? now : first + index * staggerMs;
    return showPost(addPost(world, state, item, { platform, scheduled_at, caption }), item);
  });
}

const wrongState = ({ status }: ContentRow) =>
  conflict('invalid_state_transition', `The item is ${status}; only approved content can be scheduled.`, {
    from: status,
    to: 'published',
  });
