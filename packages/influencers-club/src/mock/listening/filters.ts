import type { DetectionFilters } from '../../generated/models.ts';
import type { Post } from '../creators/index.ts';

/**
 * Whether a post counts. inferred: each list that is there and not empty must be met, by one of its entries; case, # and @
 * do not matter (fact sheet §2.22)
 */
export function counts(post: Post, { content_types, keywords, hashtags, mentions }: DetectionFilters): boolean {
  return (
    meets(content_types, (type) => type === post.type) &&
    meets(keywords, (word) => contains(post.caption, word)) &&
    meets(hashtags, (tag) => post.hashtags.some((own) => isSameName(own, tag))) &&
    meets(mentions, (name) => post.mentions.some((own) => isSameName(own, name)))
  );
}

const meets = (wanted: readonly string[] | undefined, isMet: (value: string) => boolean): boolean =>
  wanted === undefined || wanted.length === 0 || wanted.some(isMet);

/** Without regard to the case of letters. */
export const contains = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

const isSameName = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (name: string): string => name.trim().replace(/^[#@]/, '').toLowerCase();
