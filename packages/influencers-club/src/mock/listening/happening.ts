import type { Post } from '../creators/index.ts';

/** What a creator did, as it is detected. seed: the three kinds; inferred: what is told of them (fact sheet §2.42) */
export type Happening =
  | { readonly event_type: 'new_post'; readonly post: Post }
  | { readonly event_type: 'bio_change'; readonly old_bio: string | null; readonly new_bio: string | null }
  | {
      readonly event_type: 'follower_threshold';
      readonly threshold: number;
      readonly direction: 'up' | 'down';
      readonly previous_followers: number;
      readonly current_followers: number;
    };
