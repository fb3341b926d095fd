import type { Accounts } from '../accounts.ts';
import type { Changes } from '../changes.ts';
import { linkHosts } from '../codes.ts';
import { type Facts, midnight } from '../facts.ts';
import type { Content } from '../posts/content.ts';
import { never } from '../posts/schedule.ts';
import type { Post, PostMetrics } from '../posts/types.ts';
import { day, type TraitName } from '../traits.ts';
import type { Account } from '../types.ts';

export interface Sources {
  readonly facts: Facts;
  readonly accounts: Accounts;
  readonly content: Content;
  readonly changes: Changes;
}

export interface ShownPost extends Post, PostMetrics {}

/** An account as it was read at the last midnight, ready to be shown. */
export interface Subject extends Sources {
  readonly account: Account;
  readonly person: number;
  readonly asOf: number;
  readonly username: string;
  readonly userId: string;
  readonly fullName: string;
  readonly bio: string;
  readonly linksInBio: string[];
  readonly otherLinks: string[];
  readonly language: string;
  readonly country: { readonly name: string; readonly code: string };
  readonly niche: string;
  readonly subniche: string;
  /** Names of topics on YouTube. */
  readonly topics: string[];
  readonly brandNames: string[];
  picture(size?: 'hd'): string;
  media(path: string): string;
  /** The public value of a trait. */
  value(name: TraitName): number;
  is(name: TraitName): boolean;
  /** The latest ones, newest first. */
  posts(limit: number): ShownPost[];
  /** The day so many days ago; undefined for what never was. */
  dayOf(daysAgo: number): string | undefined;
  growth(): Record<'3_months_ago' | '6_months_ago' | '9_months_ago' | '12_months_ago', number>;
  hashtags(posts: readonly Post[]): { name: string; count: number }[];
}

export function subjectOf(sources: Sources, account: Account, now: number): Subject {
  const { facts, accounts, content, changes } = sources;
  const { platform, person } = account;
  const asOf = midnight(now);
  const traits = facts.traits(platform);
  const codes = facts.codes(platform);
  const { people, catalogue } = facts;
  const username = accounts.username(account);
  const textOf = (name: 'niche' | 'subniche' | 'language'): string =>
    codes[name].texts(codes[name].at(person, asOf))[0] ?? '';
  const value = (name: TraitName): number => traits[name].at(person, asOf) / traits[name].scale;
  const host = value('linkInBio') === 1 ? linkHosts[codes.link.at(person, asOf)] : undefined;
  const country = catalogue.places[people.country(person)];
  const others = accounts.connected(account, now).slice(1);
  let latest: { readonly limit: number; readonly posts: ShownPost[] } | undefined;
  return {
    ...sources,
    account,
    person,
    asOf,
    username,
    userId: accounts.userId(account),
    fullName: accounts.fullName(account),
    bio: changes.bioAt(account, asOf),
    linksInBio:
      host === undefined
        ? []
        : [host.startsWith('.') ? `https://${people.handles.plain(person)}${host}` : `https://${host}/${username}`],
    otherLinks: others.map((each) => accounts.url(each)),
    language: textOf('language'),
    country: { name: country?.name ?? '', code: country?.code ?? '' },
    niche: textOf('niche'),
    subniche: textOf('subniche'),
    topics: [...new Set([codes.topic, codes.secondTopic].flatMap((code) => code.texts(code.at(person, asOf))))],
    brandNames: people.brands(person).map((brand) => catalogue.brands[brand]?.full_name ?? ''),
    picture: (size) =>
      size
        ? accounts.mediaUrl(`p/${platform}/${accounts.userId(account)}_hd.jpg`, now)
        : accounts.picture(account, now),
    media: (path) => accounts.mediaUrl(path, now),
    value,
    is: (name) => value(name) === 1,
    posts(limit) {
      if (latest?.limit !== limit) {
        const shown = content.posts(account, asOf, { limit });
        latest = { limit, posts: shown.map((post) => ({ ...post, ...content.metricsAt(post, asOf) })) };
      }
      return latest.posts;
    },
    dayOf: (daysAgo) => (daysAgo >= never ? undefined : dateOf(asOf - daysAgo * day)),
    growth: () => {
      const since = (months: number): number => traits.growth.growth(person, months) / 100;
      return {
        '3_months_ago': since(3),
        '6_months_ago': since(6),
        '9_months_ago': since(9),
        '12_months_ago': since(12),
      };
    },
    hashtags(posts) {
      const counts = new Map<string, number>();
      for (const name of posts.flatMap(({ hashtags }) => hashtags)) counts.set(name, (counts.get(name) ?? 0) + 1);
      return [...counts].map(([name, count]) => ({ name, count })).sort((left, right) => right.count - left.count);
    },
  };
}

/** 2026-01-31 */
export const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** client-live: without a zone, of Instagram and TikTok (fact sheet §1.8) */
export const localTime = (instant: number): string => new Date(instant).toISOString().slice(0, 19);

export function median(values: readonly number[]): number {
  const inOrder = [...values].sort((left, right) => left - right);
  return inOrder[Math.floor((inOrder.length - 1) / 2)] ?? 0;
}

export const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.round((values.reduce((left, right) => left + right, 0) / values.length) * 100) / 100;

export const round = (value: number, digits = 2): number => Math.round(value * 10 ** digits) / 10 ** digits;
