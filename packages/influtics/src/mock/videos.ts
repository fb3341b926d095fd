import type { Handlers } from '../generated/handlers.ts';
import type { ListVideoStatsQuery, VideoUpdate } from '../generated/models.ts';
import { instant, success } from './envelope.ts';
import { invalid, videoNotFound } from './errors.ts';
import { engagementOf, historiesOf, latestOf, trackingMs, trackingStatusOf } from './statistics.ts';
import { type InfluticsContext, organisationOf, type Platform, tagKey, type VideoRow } from './world.ts';

export const videos = {
  // docs: query and items; client: pagination (fact sheet §3.2)
  listVideoStats({ query }, context) {
    const { limit = 50, offset = 0, order = 'desc' } = query;
    const { now } = context;
    const ascending = context.state.videos
      .find('organisation', organisationOf(context).id)
      .filter((video) => matches(video, query, now))
      .map((video) => ({ video, rank: rankOf(video, query.sort, now) }))
      .sort((a, b) => a.rank - b.rank);
    const sorted = order === 'asc' ? ascending : ascending.reverse();
    const data = sorted.slice(offset, offset + limit).map(({ video }) => showStats(video, now));
    const total = sorted.length;
    return {
      status: 200,
      body: success(context, { data, pagination: { total, limit, offset, has_more: offset + data.length < total } }),
    };
  },

  // client: the path (fact sheet §3.3); inferred: the answer
  getVideoById({ path }, context) {
    const video = context.state.videos.get(path.id);
    return video?.organisation_id === organisationOf(context).id ? shown(context, video) : videoNotFound(context);
  },

  // client: found by organisation and external id alone (fact sheet §3.4)
  getVideoByExternalId({ path }, context) {
    const video = find(context, path.externalId);
    return video ? shown(context, video) : videoNotFound(context);
  },

  // client: the body, and what is passed over (fact sheet §3.5)
  updateVideoByExternalId({ path, body }, context) {
    const given = givenOf(body);
    if (Object.keys(given).length === 0) return invalid(context, 'body: must hold at least one field');
    const video = find(context, path.externalId);
    if (!video) return videoNotFound(context);
    const { status, video_status, tags, ...fields } = given;
    if (video_status !== undefined) context.notModelled('video_status');
    const tagged = tags && addTags(context, tags);
    context.state.videos.update(video.id, {
      ...fields,
      ...(status === undefined ? {} : { workflow_status: status }),
      ...(tags && { tags: [...new Set([...video.tags, ...tags])] }),
      updated_at: context.now,
    });
    return {
      status: 200,
      body: success(context, {
        video_id: video.id,
        external_video_id: video.external_id,
        updated_fields: Object.keys(given).map((name) => (name === 'campaign' ? 'campaign_tag' : name)),
        ...(tagged && { tags_result: tagged }),
      }),
    };
  },
} satisfies Pick<
  Handlers<InfluticsContext>,
  'listVideoStats' | 'getVideoById' | 'getVideoByExternalId' | 'updateVideoByExternalId'
>;

function find(context: InfluticsContext, externalId: string): VideoRow | undefined {
  return context.state.videos.first('external', [organisationOf(context).id, externalId]);
}

function matches(video: VideoRow, { platform, status, blogger_username }: ListVideoStatsQuery, now: number): boolean {
  if (platform !== undefined && platform.toLowerCase() !== video.platform) return false;
  if (status !== undefined && trackingStatusOf(video, now) !== status) return false;
  // client: sent with a leading @ (fact sheet §3.2)
  return blogger_username === undefined || sameName(blogger_username, video.username);
}

const sameName = (wanted: string, name: string | null): boolean =>
  wanted.replace(/^@/, '').toLowerCase() === name?.toLowerCase();

/** docs: what may be sorted by (fact sheet §3.2); inferred: an update is a snapshot, too */
function rankOf(video: VideoRow, sort: ListVideoStatsQuery['sort'], now: number): number {
  switch (sort) {
    case 'views':
    case 'likes':
      return latestOf(video, now)[sort];
    case 'updated_at':
      return changedAt(video, now);
    default:
      return video.created_at;
  }
}

const changedAt = (video: VideoRow, now: number): number =>
  Math.max(video.updated_at, latestOf(video, now).takenAt ?? 0);

function updatedAt(video: VideoRow, now: number): string {
  const { takenAt } = latestOf(video, now);
  const isRead = takenAt !== undefined && takenAt >= video.updated_at;
  return isRead ? instant(takenAt, video.curve.microseconds) : instant(video.updated_at);
}

const documentedSpelling: { readonly [Name in Platform]?: 'TikTok' | 'Instagram' | 'YouTube' } = {
  tiktok: 'TikTok',
  instagram: 'Instagram',
  youtube: 'YouTube',
};

/** docs: these three spellings; inferred: lower case for the others (fact sheet §1.8) */
const spelled = (platform: Platform) =>
  documentedSpelling[platform] ?? (platform as Exclude<Platform, 'tiktok' | 'instagram' | 'youtube'>);

/** docs: the fields (fact sheet §3.2); inferred: cpm is the budget by a thousand views */
function showStats(video: VideoRow, now: number) {
  const { takenAt, ...numbers } = latestOf(video, now);
  const { views, likes, comments, reposts } = numbers;
  return {
    video_id: video.id,
    external_video_id: video.external_id,
    stats: historiesOf(video, now),
    views,
    likes,
    comments,
    reposts,
    platform: spelled(video.platform),
    created_at: instant(video.created_at),
    title: video.title,
    thumbnail_url: `https://cdn.influtics.test/${video.platform}/${encodeURIComponent(video.external_id)}.jpg`,
    cpm: views === 0 || video.budget === null ? 0 : (video.budget / views) * 1000,
    er: engagementOf(numbers),
    stats_last_updated: takenAt === undefined ? null : instant(takenAt, video.curve.microseconds),
  };
}

/** inferred: the fields (fact sheet §3.3) */
const shown = (context: InfluticsContext, video: VideoRow) => ({
  status: 200 as const,
  body: success(context, {
    id: video.id,
    url: video.url,
    status: trackingStatusOf(video, context.now),
    workflow_status: video.workflow_status,
    notes: video.notes,
    budget: video.budget,
    campaign: video.campaign,
    tags: [...video.tags],
    blogger: video.username,
    updated_at: updatedAt(video, context.now),
    tracking_ends_at: instant(video.created_at + trackingMs),
    ...showStats(video, context.now),
  }),
});

const updatable = ['notes', 'budget', 'campaign', 'status', 'video_status', 'tags'] as const;

/** inferred: unknown fields are dropped in silence */
function givenOf(body: VideoUpdate): VideoUpdate {
  const given: VideoUpdate = {};
  for (const name of updatable) {
    const value = body[name];
    if (value !== undefined) Object.assign(given, { [name]: value });
  }
  return given;
}

/** inferred: what the organisation knew is matched, what is new created (fact sheet §3.5) */
function addTags(context: InfluticsContext, names: readonly string[]) {
  const { id } = organisationOf(context);
  const { tags } = context.state;
  const [matched, created]: [string[], string[]] = [[], []];
  for (const name of new Set(names)) {
    if (tags.get(tagKey(id, name))) matched.push(name);
    else {
      tags.insert({ organisation_id: id, name });
      created.push(name);
    }
  }
  return { matched, created };
}
