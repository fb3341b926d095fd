import type { Accounts } from '../accounts.ts';
import { hashtagsPerNiche, themesPerNiche } from '../codes.ts';
import { commonHashtags } from '../data/phrases.ts';
import { clamp, normal } from '../draws.ts';
import type { Facts } from '../facts.ts';
import { type Account, type ContentPlatform, contentPlatforms, type Platform } from '../types.ts';
import { createPostIds, type PostIds } from './ids.ts';
import type { ContentType, Post, PostMetrics } from './types.ts';

export interface Content {
  postAt(account: Account, index: number): Post;
  posts(
    account: Account,
    now: number,
    page: { readonly before?: number | undefined; readonly limit: number },
  ): readonly Post[];
  findPost(platform: ContentPlatform, id: string, now: number): Post | undefined;
  postsBetween(account: Account, from: number, to: number): readonly Post[];
  metricsAt(post: Post, instant: number): PostMetrics;
}

const day = 86_400_000;
/** One in so many posts is paid for, where there are deals. */
const sponsoredEvery = 8;

export function createContent(facts: Facts, accounts: Accounts): Content {
  const { draws } = facts;
  const ids = new Map<Platform, PostIds>(
    contentPlatforms.map((platform) => [platform, createPostIds(platform, draws)]),
  );
  const [luck, shape, length] = [draws.field('post luck'), draws.field('post shape'), draws.field('post length')];

  const idsOf = (platform: Platform): PostIds => {
    // Elsewhere posts are shown in enrichment only; their ids lead nowhere.
    const own = ids.get(platform) ?? createPostIds('tiktok', { field: (name) => draws.field(`${platform} ${name}`) });
    ids.set(platform, own);
    return own;
  };

  /** Of a person's post, one number: people are below 2^20 and posts of one below 2^17. */
  const key = (person: number, index: number): number => Math.imul(person, 131_071) + index;

  function typeOf({ platform, person }: Account, index: number): ContentType {
    const traits = facts.traits(platform);
    if (platform === 'instagram') {
      const drawn = shape.of(key(person, index)) * 100;
      return drawn < traits.reelsPercent.at(person, 0) ? 'reel' : 'post';
    }
    if (platform === 'youtube') return traits.schedule.kind(person, index) === 'short' ? 'short' : 'video';
    return platform === 'tiktok' ? 'video' : 'post';
  }

  function durationOf(type: ContentType, account: Account, index: number): number {
    const drawn = length.of(key(account.person, index));
    if (type === 'post') return 0;
    if (type !== 'video' || account.platform === 'tiktok') return Math.round(8 + 52 * drawn);
    return Math.round(facts.traits('youtube').longDuration.at(account.person, 0) * (0.6 + 0.8 * drawn));
  }

  function postAt(account: Account, index: number): Post {
    const { platform, person } = account;
    const { themes, hashtags, commonHashtag, subniche } = facts.codes(platform);
    const { niches, brands } = facts.catalogue;
    const id = idsOf(platform).idOf(person, index);
    const theme = themes.at(person, 0);
    const niche = niches[Math.floor(theme / themesPerNiche)];
    const subject = niche?.themes[(theme + (index % 3)) % themesPerNiche] ?? '';
    const deals = facts.people.brands(person);
    const isPaid = deals.length > 0 && index % sponsoredEvery === 3;
    const brand = isPaid ? brands[deals[Math.floor(index / sponsoredEvery) % deals.length] ?? 0] : undefined;
    const firstTag = hashtags.at(person, 0) % hashtagsPerNiche;
    const tags = [0, 1].map((step) => niche?.hashtags[(firstTag + ((2 * index + step) % 4)) % hashtagsPerNiche] ?? '');
    if (index % 2 === 0) tags.push(commonHashtags[commonHashtag.at(person, 0)] ?? '');
    const text = `${subject} (${subniche.texts(subniche.at(person, 0))[0]})${brand ? `, with @${brand.username}` : ''}`;
    const type = typeOf(account, index);
    return {
      account,
      index,
      id,
      url: postUrl(platform, accounts.username(account), id, type),
      publishedAt: facts.traits(platform).schedule.publishedAt(person, index),
      type,
      caption: platform === 'youtube' ? text : `${text} ${tags.map((tag) => `#${tag}`).join(' ')}`,
      hashtags: tags,
      mentions: brand ? [brand.username] : [],
      sponsor: brand?.cleaned ?? null,
      isVideo: type !== 'post' || (platform !== 'instagram' && index % 4 === 1),
      isCarousel: platform === 'instagram' && type === 'post' && index % 3 === 0,
      durationSeconds: durationOf(type, account, index),
    };
  }

  const latest = ({ platform, person }: Account, instant: number): number =>
    facts.traits(platform).schedule.latest(person, instant);

  return {
    postAt,
    posts(account, now, { before, limit }) {
      const first = Math.min(latest(account, now), (before ?? Number.POSITIVE_INFINITY) - 1);
      return Array.from({ length: clamp(first + 1, 0, limit) }, (_, step) => postAt(account, first - step));
    },
    findPost(platform, id, now) {
      const found = idsOf(platform).read(id);
      if (!found) return undefined;
      const { person, index } = found;
      if (person >= facts.size || !facts.people.isOn(platform, person)) return undefined;
      return index <= latest({ platform, person }, now) ? postAt({ platform, person }, index) : undefined;
    },
    postsBetween(account, from, to) {
      const first = latest(account, from) + 1;
      const count = latest(account, to) + 1 - first;
      return Array.from({ length: Math.max(0, count) }, (_, step) => postAt(account, first + step));
    },
    metricsAt({ account, index, publishedAt }, instant) {
      if (instant < publishedAt) return { views: 0, likes: 0, comments: 0, shares: 0 };
      const traits = facts.traits(account.platform);
      const { person } = account;
      const number = key(person, index);
      // Most of it comes within days; the averages are those of the day of the post, so that nothing ever falls.
      const grown = 0.08 + 0.92 * (1 - Math.exp(-(instant - publishedAt) / (1.6 * day)));
      const factor = Math.exp(0.45 * normal(luck, number)) * grown;
      const scaled = (
        name: 'likes' | 'comments' | 'shares' | 'views' | 'reelViews' | 'viewsLong' | 'viewsShorts',
      ): number => Math.round(traits[name].at(person, publishedAt) * factor);
      const views = viewsOf(account.platform, typeOf(account, index));
      const likes = scaled('likes');
      return { views: Math.max(scaled(views), likes), likes, comments: scaled('comments'), shares: scaled('shares') };
    },
  };
}

const viewsOf = (platform: Platform, type: ContentType) =>
  platform === 'youtube'
    ? type === 'short'
      ? 'viewsShorts'
      : 'viewsLong'
    : platform === 'instagram'
      ? 'reelViews'
      : 'views';

function postUrl(platform: Platform, username: string, id: string, type: ContentType): string {
  switch (platform) {
    case 'instagram':
      return `https://www.instagram.com/${type === 'reel' ? 'reel' : 'p'}/${shortcode(id)}/`;
    case 'youtube':
      return type === 'short' ? `https://www.youtube.com/shorts/${id}` : `https://www.youtube.com/watch?v=${id}`;
    case 'tiktok':
      return `https://www.tiktok.com/@${username}/video/${id}`;
    case 'twitter':
      return `https://twitter.com/${username}/status/${id}`;
    default:
      return `https://www.${platform}.com/${username}/posts/${id}`;
  }
}

/** Instagram writes a post's number to the base of 64 in its URL. */
function shortcode(id: string): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let text = '';
  for (let rest = BigInt(id); rest > 0n; rest /= 64n) text = (signs[Number(rest % 64n)] ?? '') + text;
  return text;
}
