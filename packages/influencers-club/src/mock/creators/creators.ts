import type { AudienceReport } from './audience/types.ts';
import type { Changes } from './changes.ts';
import type { Dictionaries } from './dictionaries.ts';
import type { Discovery } from './discovery/discovery.ts';
import type { FullResult, RawResult } from './enrichment/enrichment.ts';
import type { Post, PostMetrics } from './posts/types.ts';
import type {
  Account,
  ConnectedSocial,
  ContentPlatform,
  DiscoveryAccount,
  EmailResult,
  EmailRules,
  FullOptions,
  Overlap,
  Platform,
  PostComment,
  Window,
} from './types.ts';

/**
 * The creators behind the mock: nothing is stored but columns for discovery, built when first searched; everything else
 * is computed from seed, person and field. Profiles are as read at the last midnight, UTC, before `now` (inferred: the
 * service crawls), so discovery and enrichment agree; posts, bios and their changes are live. `now` is in milliseconds.
 */
export interface Creators extends Discovery, Changes {
  readonly size: number;
  readonly dictionaries: Dictionaries;

  // Finding
  /** By username, `@username`, profile URL, or YouTube channel id; in any case of letters. Undefined where nobody is. */
  find(platform: Platform, handle: string): Account | undefined;
  findById(platform: Platform, userId: string): Account | undefined;
  /** The account with the most followers, of the six platforms of discovery, of the person with this address. */
  findByEmail(email: string, now: number, rules?: EmailRules): Account | undefined;
  /** All accounts of the account's person, its own first, then by followers. */
  connected(account: Account, now: number): readonly Account[];
  emailOf(account: Account): string | null;

  // Comparing
  /** 2 to 10 accounts of one platform; an account that is given twice counts once. */
  overlap(accounts: readonly Account[], now: number): Overlap;

  // What answers show
  discoveryAccount(account: Account, now: number, similarityScore?: number): DiscoveryAccount;
  social(account: Account, now: number): ConnectedSocial;
  emailResult(account: Account, now: number): EmailResult;
  full(account: Account, now: number, options?: FullOptions): FullResult;
  /** Of all platforms but twitch. */
  raw(account: Account, now: number): RawResult;
  /** Of instagram, youtube and tiktok. */
  audience(account: Account, now: number): AudienceReport;

  // Content, live
  /** Newest first, from the one before `before` on (an `index` of a post): new posts move no page. */
  posts(
    account: Account,
    now: number,
    page: { readonly before?: number | undefined; readonly limit: number },
  ): readonly Post[];
  findPost(platform: ContentPlatform, postId: string, now: number): Post | undefined;
  /** Oldest first, published after `from` and not after `to`. */
  postsBetween(account: Account, from: number, to: number): readonly Post[];
  /** Grow with time; 0 before the post is published. */
  metricsAt(post: Post, instant: number): PostMetrics;
  comments(post: Post, now: number, page: Window): { readonly total: number; readonly comments: PostComment[] };
  transcript(post: Post): string;
  audioUrl(post: Post, now: number): string;
  /** Of a picture or video: signed, and dead 24 hours after `now`. */
  mediaUrl(path: string, now: number): string;

  // Change, live
  /** Changes once a day, at midnight UTC. */
  followersAt(account: Account, instant: number): number;
}
