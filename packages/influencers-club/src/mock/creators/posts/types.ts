import type { Account } from '../types.ts';

/** inferred: the content types of campaigns (fact sheet §2.22) */
export type ContentType = 'post' | 'reel' | 'story' | 'video' | 'short';

/** A published post; what grows with time is in {@link PostMetrics}. */
export interface Post {
  readonly account: Account;
  /** Of the account's posts, from 0, oldest first. */
  readonly index: number;
  /** As the platform writes it: `pk` of posts, `post_id` of details. */
  readonly id: string;
  readonly url: string;
  /** In milliseconds. */
  readonly publishedAt: number;
  readonly type: ContentType;
  /** Title of a YouTube video, text of a tweet. */
  readonly caption: string;
  /** Without #. */
  readonly hashtags: readonly string[];
  /** Usernames, without @; of the brand where the post is sponsored. */
  readonly mentions: readonly string[];
  /** The `cleaned` name of the brand. */
  readonly sponsor: string | null;
  readonly isVideo: boolean;
  readonly isCarousel: boolean;
  /** 0 for pictures. */
  readonly durationSeconds: number;
}

export interface PostMetrics {
  readonly views: number;
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
}

export interface BioChange {
  readonly at: number;
  readonly old_bio: string;
  readonly new_bio: string;
}

export interface FollowerCrossing {
  readonly at: number;
  readonly threshold: number;
  readonly direction: 'up' | 'down';
  readonly previous_followers: number;
  readonly current_followers: number;
}
