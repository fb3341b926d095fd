import type { Handlers } from '../generated/handlers.ts';
import { cacheMs, day, isNobody, makeCreator, showCreator } from './creators.ts';
import { charge } from './credits.ts';
import { instant, success } from './envelope.ts';
import { invalid, notFound, planRequired } from './errors.ts';
import { type CreatorPlatform, creatorKey, type InfluticsContext, organisationOf, trackingKey } from './world.ts';

const hour = 60 * 60 * 1000;

export const bloggers = {
  // docs: what is cached, what is queued, what costs (fact sheet §4.2); inferred: the order of the refusals
  getBloggerInfo({ query }, context) {
    const { state, world, now } = context;
    if (state.settings.bloggerInfo === 'removed') return notFound(context);
    const platform = (query.platform ?? 'TikTok').toLowerCase() as 'tiktok' | 'instagram' | 'youtube';
    const username = query.username.trim().replace(/^@/, ''); // inferred: forgiven here as in by-username
    if (username === '') return invalid(context, 'username: is required');
    const known = state.creators.first('name', creatorKey(platform, username));
    const cached = known !== undefined && now < known.updated_at + cacheMs;
    if (!cached) {
      if (organisationOf(context).plan === 'free') return planRequired(context); // inferred (fact sheet §1.6)
      if (isNobody(username)) return notFound(context, 'BLOGGER_NOT_FOUND', 'Blogger not found');
      const refusal = charge(context);
      if (refusal) return refusal;
    }
    const statsAge = known ? now - known.stats_updated_at : 0;
    const isStale = statsAge >= day;
    const row = known
      ? state.creators.update(known.id, {
          updated_at: cached ? known.updated_at : now,
          stats_updated_at: isStale ? now : known.stats_updated_at,
        })
      : state.creators.insert(makeCreator(world, platform, username, now));
    const isFilling = now < row.completes_at;
    const tracking = trackingOf(context, platform, username);
    const blogger = showCreator(world, row, {
      platform: spelled[platform],
      is_tracked: tracking !== undefined,
      tracking_id: tracking?.id ?? null,
      last_scraped_at: tracking ? instant(lastScrape(tracking.created_at, now)) : null,
      initial_videos_enqueued: isFilling,
      estimated_completion: isFilling ? instant(row.completes_at) : null,
      stats_update_enqueued: isStale,
      videos_refresh_enqueued: query.refresh === true && statsAge >= 5 * day,
      cached,
    });
    return { status: 200, body: success(context, { blogger }) };
  },

  // client: only who is tracked, and never more than read (fact sheet §4.5)
  getBloggerByUsername({ path, query }, context) {
    const { platform = 'tiktok' } = query;
    const username = path.username.trim().replace(/^@/, '');
    if (username === '') return invalid(context, 'username: is required');
    const tracking = trackingOf(context, platform, username);
    const row = tracking && context.state.creators.get(tracking.creator_id);
    if (!row) return notFound(context, 'BLOGGER_NOT_TRACKED', 'This blogger is not tracked');
    const scrapedAt = lastScrape(tracking.created_at, context.now);
    const standing = {
      platform, // client:fixture: in lower case here (fact sheet §4.5)
      is_tracked: true,
      tracking_id: tracking.id,
      last_scraped_at: instant(scrapedAt),
      initial_videos_enqueued: false,
      estimated_completion: null,
      stats_update_enqueued: false,
      videos_refresh_enqueued: false,
      cached: true,
    };
    const current = { ...row, stats_updated_at: scrapedAt };
    return {
      status: 200,
      body: success(context, { blogger: showCreator(context.world, current, standing, scrapedAt) }),
    };
  },
} satisfies Pick<Handlers<InfluticsContext>, 'getBloggerInfo' | 'getBloggerByUsername'>;

const trackingOf = (context: InfluticsContext, platform: CreatorPlatform, username: string) =>
  context.state.trackings.first('name', trackingKey(organisationOf(context).id, platform, username));

/** inferred: who is tracked is read every hour, as videos are */
const lastScrape = (since: number, now: number): number => since + Math.floor((now - since) / hour) * hour;

/** docs: the spelling of this operation (fact sheet §1.8) */
const spelled = { tiktok: 'TikTok', instagram: 'Instagram', youtube: 'YouTube' } as const;
