import type { DiscoveryPlatform, DiscoveryRequest } from '@creatorkit/influencers-club';
import { UsageError } from './usage-error.ts';

/** Whom to look for. */
export interface Criteria {
  readonly platform: DiscoveryPlatform;
  /** What they are about, in words. */
  readonly topic?: string | undefined;
  /** Countries or cities; one of them suffices. */
  readonly locations?: readonly string[] | undefined;
  readonly followers?: { readonly min?: number; readonly max?: number } | undefined;
  /** In percent. */
  readonly minEngagement?: number | undefined;
}

/**
 * The search for the criteria: the filters of each platform have names of their own.
 *
 * @throws UsageError for what a platform cannot be searched by: the API would ignore it, and find everybody.
 */
export function toSearch(criteria: Criteria, limit: number): DiscoveryRequest {
  const { platform, topic, locations, followers, minEngagement } = criteria;
  const common = {
    ...(topic !== undefined && { ai_search: topic }),
    ...(locations && { location: [...locations] }),
  };
  const engagement = minEngagement !== undefined && { engagement_percent: { min: minEngagement } };
  const paging = { limit };
  const sort = { sort_by: topic === undefined ? 'engagement_rate' : 'relevancy' } as const;
  switch (platform) {
    case 'instagram':
    case 'tiktok':
    case 'twitter':
      return {
        platform,
        paging,
        sort,
        filters: { ...common, ...engagement, ...(followers && { number_of_followers: followers }) },
      };
    case 'youtube':
      return {
        platform,
        paging,
        sort,
        filters: { ...common, ...engagement, ...(followers && { number_of_subscribers: followers }) },
      };
    case 'twitch':
      if (engagement) throw new UsageError('twitch cannot be searched by engagement');
      return { platform, paging, sort, filters: { ...common, ...(followers && { followers }) } };
    case 'onlyfans':
      if (engagement) throw new UsageError('onlyfans cannot be searched by engagement');
      if (followers) throw new UsageError('onlyfans cannot be searched by followers');
      return { platform, paging, sort, filters: common };
  }
}
