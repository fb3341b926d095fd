import type { Random } from '@creatorkit/mock';
import type { AudienceData } from './audience/types.ts';

/** docs: platforms that discovery searches, in the order of the fact sheet (§1.9) */
export const discoveryPlatforms = ['instagram', 'youtube', 'tiktok', 'twitch', 'twitter', 'onlyfans'] as const;
export type DiscoveryPlatform = (typeof discoveryPlatforms)[number];

/** docs: platforms that only enrichment knows (fact sheet §1.9) */
const linkedPlatforms = ['snapchat', 'discord', 'pinterest', 'facebook', 'linkedin'] as const;
export const platforms = [...discoveryPlatforms, ...linkedPlatforms] as const;
export type Platform = (typeof platforms)[number];

export const contentPlatforms = ['instagram', 'tiktok', 'youtube'] as const;
export type ContentPlatform = (typeof contentPlatforms)[number];

/** An account of a person on a platform: a plain value, equal wherever both fields are. */
export interface Account {
  readonly platform: Platform;
  /** The number of the person, from 0; what a world of 2,000 has is in a world of 1,000,000 the same. */
  readonly person: number;
}

export interface CreatorsOptions {
  /** The world's source: values depend on its seed, the person and the field alone. */
  readonly random: Random;
  /** How many people there are, 1 to 1,000,000. @defaultValue 2000 */
  readonly size?: number | undefined;
  /** Where pictures and media are. @defaultValue 'https://img.example' */
  readonly mediaUrl?: string | undefined;
}

export type SortKey = 'relevancy' | 'engagement_rate' | 'number_of_followers' | 'growth_rate';

export interface Sort {
  /** @defaultValue 'relevancy' */
  readonly sort_by?: SortKey | undefined;
  /** @defaultValue 'desc' */
  readonly sort_order?: 'asc' | 'desc' | undefined;
}

export interface Window {
  readonly offset: number;
  readonly limit: number;
}

export interface SearchResult {
  /** Of all matches, exactly. */
  readonly total: number;
  /** The window's part of them. */
  readonly accounts: readonly Account[];
  /** Keys of `filters` that had no effect: foreign to the platform, unknown, or lists that are kept elsewhere. */
  readonly ignored: readonly string[];
}

export interface SimilarResult extends SearchResult {
  /** One for each of `accounts`, in (0, 1]. */
  readonly scores: readonly number[];
}

export interface DiscoveryAccount {
  readonly user_id: string;
  readonly profile: {
    readonly full_name: string;
    readonly username: string;
    readonly picture: string;
    readonly followers: number;
    readonly engagement_percent: number;
  };
  /** seed: of Instagram creators from 10,000 followers on; without `audience_lookalikes` and `notable_users` */
  readonly audience?: AudienceData;
  readonly similarity_score?: number;
}

export interface ConnectedSocial {
  readonly platform: Platform;
  readonly user_id: string;
  readonly url: string;
  readonly username: string;
  readonly fullname: string;
  readonly picture: string;
  readonly followers: number;
}

export interface EmailResult {
  readonly platform: DiscoveryPlatform;
  readonly userId: string;
  readonly url: string;
  readonly username: string;
  readonly fullname: string;
  readonly picture: string;
  readonly followers: number;
}

export interface FullOptions {
  readonly include_lookalikes?: boolean | undefined;
  readonly include_audience_data?: boolean | undefined;
}

export interface Overlap {
  readonly basics: { readonly total_followers: number; readonly total_unique_followers: number };
  readonly details: OverlapDetail[];
}

export interface OverlapDetail {
  readonly user_id: string;
  readonly username: string;
  readonly followers: number;
  readonly unique_percentage: number;
  readonly overlapping_percentage: number;
  readonly user: {
    readonly user_id: string;
    readonly username: string;
    readonly fullname: string;
    readonly url: string;
    readonly followers: number;
    readonly engagements: number;
    readonly is_verified: boolean;
    readonly stats: { readonly post_type: string; readonly engagements: number }[];
  };
}

export interface EmailRules {
  readonly exclude_platforms?: readonly Platform[] | undefined;
  readonly min_followers?: number | undefined;
}

export interface PostComment {
  readonly pk: string;
  readonly text: string;
  /** Unix seconds. */
  readonly created_at: number;
  readonly like_count: number;
  readonly user: { readonly pk: string; readonly username: string; readonly profile_pic_url: string };
}
