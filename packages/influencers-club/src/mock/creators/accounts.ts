import type { Draws } from './draws.ts';
import { type Facts, midnight } from './facts.ts';
import {
  type Account,
  type ConnectedSocial,
  type DiscoveryPlatform,
  discoveryPlatforms,
  type EmailResult,
  type EmailRules,
  type Platform,
} from './types.ts';

/** Who an account is: names, ids and addresses, and the ways back from them. */
export interface Accounts {
  find(platform: Platform, handle: string): Account | undefined;
  findById(platform: Platform, userId: string): Account | undefined;
  findByEmail(email: string, now: number, rules?: EmailRules): Account | undefined;
  connected(account: Account, now: number): readonly Account[];
  username(account: Account): string;
  userId(account: Account): string;
  url(account: Account): string;
  fullName(account: Account): string;
  followers(account: Account, instant: number): number;
  engagementPercent(account: Account): number;
  social(account: Account, now: number): ConnectedSocial;
  emailResult(account: Account, now: number): EmailResult;
  /** Signed; dead 24 hours after `now`. */
  mediaUrl(path: string, now: number): string;
  picture(account: Account, now: number): string;
}

/** What stands before the number of a person in the ids of a platform. */
const idPrefixes: { readonly [Name in Exclude<Platform, 'youtube'>]: string } = {
  instagram: '1',
  tiktok: '6800000000',
  twitch: '40',
  twitter: '1500000000',
  onlyfans: '30',
  snapchat: '50',
  discord: '900000000',
  pinterest: '70000000',
  facebook: '1000',
  linkedin: '20',
};

const urls: { readonly [Name in Platform]: (username: string) => string } = {
  instagram: (name) => `https://www.instagram.com/${name}/`,
  youtube: (name) => `https://www.youtube.com/@${name}`,
  tiktok: (name) => `https://www.tiktok.com/@${name}`,
  twitch: (name) => `https://www.twitch.tv/${name}`,
  twitter: (name) => `https://twitter.com/${name}`,
  onlyfans: (name) => `https://onlyfans.com/${name}`,
  snapchat: (name) => `https://www.snapchat.com/add/${name}`,
  discord: (name) => `https://discord.com/users/${name}`,
  pinterest: (name) => `https://www.pinterest.com/${name}/`,
  facebook: (name) => `https://www.facebook.com/${name}`,
  linkedin: (name) => `https://www.linkedin.com/in/${name}/`,
};

const hosts: { readonly [Name in Platform]: RegExp } = {
  instagram: /(^|\.)(instagram\.com|instagr\.am)$/,
  youtube: /(^|\.)youtube\.com$/,
  tiktok: /(^|\.)tiktok\.com$/,
  twitch: /(^|\.)twitch\.tv$/,
  twitter: /(^|\.)(twitter|x)\.com$/,
  onlyfans: /(^|\.)onlyfans\.com$/,
  snapchat: /(^|\.)snapchat\.com$/,
  discord: /(^|\.)(discord\.com|discord\.gg)$/,
  pinterest: /(^|\.)pinterest\.[a-z.]+$/,
  facebook: /(^|\.)(facebook|fb)\.com$/,
  linkedin: /(^|\.)linkedin\.com$/,
};

/** Parts of a path that come before the name. */
const introductions = new Set(['channel', 'c', 'user', 'in', 'add', 'users']);

const validityMs = 86_400_000;

export function createAccounts(facts: Facts): Accounts {
  const { random } = facts;

  /** A person's number there, if there is such an account. */
  const account = (platform: Platform, person: number): Account | undefined =>
    Number.isInteger(person) && person >= 0 && person < facts.size && facts.people.isOn(platform, person)
      ? { platform, person }
      : undefined;

  const userId = ({ platform, person }: Account): string =>
    platform === 'youtube'
      ? channelId(facts.draws, person)
      : `${idPrefixes[platform]}${String(person + 1).padStart(9, '0')}`;

  function findById(platform: Platform, id: string): Account | undefined {
    if (platform === 'youtube') {
      const found = account('youtube', personOfChannel(id));
      return found && userId(found).toLowerCase() === id.toLowerCase() ? found : undefined;
    }
    const prefix = idPrefixes[platform];
    const digits = id.slice(prefix.length);
    return id.startsWith(prefix) && /^\d{9}$/.test(digits) ? account(platform, Number(digits) - 1) : undefined;
  }

  const username = ({ platform, person }: Account): string => facts.people.handles.handle(platform, person);
  const followers = ({ platform, person }: Account, instant: number): number =>
    facts.traits(platform).followers.at(person, instant);

  function mediaUrl(path: string, now: number): string {
    const expires = Math.floor((now + validityMs) / 1000);
    const signature = random.uuid('media', path, expires).replaceAll('-', '');
    return `${facts.mediaUrl}/${path}?expires=${expires}&signature=${signature}`;
  }

  const accounts: Accounts = {
    find(platform, handle) {
      const name = nameIn(platform, handle.trim());
      if (name === undefined) return undefined;
      if (platform === 'youtube' && /^uc[\w-]{22}$/i.test(name)) return findById('youtube', name);
      const person = facts.people.handles.personOf(platform, name);
      return account(platform, person);
    },
    findById,
    findByEmail(email, now, { exclude_platforms = [], min_followers = 0 } = {}) {
      const person = facts.people.personOfEmail(email);
      if (person < 0 || person >= facts.size) return undefined;
      return discoveryPlatforms
        .filter((platform) => !exclude_platforms.includes(platform))
        .flatMap((platform) => account(platform, person) ?? [])
        .filter((each) => followers(each, now) >= min_followers)
        .sort((left, right) => followers(right, now) - followers(left, now))[0];
    },
    connected(first, now) {
      const others = facts.people
        .platformsOf(first.person)
        .filter((platform) => platform !== first.platform)
        .map((platform): Account => ({ platform, person: first.person }));
      return [first, ...others.sort((left, right) => followers(right, now) - followers(left, now))];
    },
    username,
    userId,
    url: (each) => urls[each.platform](username(each)),
    fullName: ({ person }) => facts.people.fullName(person),
    followers,
    engagementPercent: ({ platform, person }) => facts.traits(platform).engagement.at(person, 0) / 100,
    social: (each, now) => ({
      platform: each.platform,
      user_id: userId(each),
      url: accounts.url(each),
      username: username(each),
      fullname: accounts.fullName(each),
      picture: accounts.picture(each, now),
      followers: followers(each, midnight(now)),
    }),
    emailResult(each, now) {
      const { user_id, platform, ...rest } = accounts.social(each, now);
      return { platform: platform as DiscoveryPlatform, userId: user_id, ...rest }; // found by address: one of the six
    },
    mediaUrl,
    picture: (each, now) => mediaUrl(`p/${each.platform}/${userId(each)}.jpg`, now),
  };
  return accounts;
}

/** client: a name, with or without @, or the URL of a profile (fact sheet §1.8) */
function nameIn(platform: Platform, handle: string): string | undefined {
  if (!handle.includes('/')) return handle.replace(/^@/, '');
  const url = URL.parse(/^[a-z]+:\/\//i.test(handle) ? handle : `https://${handle}`);
  if (!url || !hosts[platform].test(url.hostname.toLowerCase())) return undefined;
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const name = parts[0] !== undefined && introductions.has(parts[0].toLowerCase()) ? parts[1] : parts[0];
  return name?.replace(/^@/, '');
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** UC and 22 characters: four of them are the person, veiled by the rest, which are drawn. */
function channelId(draws: Draws, person: number): string {
  const drawn = draws.field('youtube channel id');
  const veil = Array.from({ length: 18 }, (_, index) => Math.floor(drawn.at(person, index) * 32));
  const own = [0, 1, 2, 3].map((index) => ((person >>> (5 * index)) & 31) ^ (veil[index] ?? 0));
  return `UC${[...own, ...veil]
    .map((value, index) => {
      const letter = alphabet[value] ?? 'a';
      return drawn.at(person, 100 + index) < 0.5 ? letter.toUpperCase() : letter;
    })
    .join('')}`;
}

function personOfChannel(id: string): number {
  const values = [...id.slice(2).toLowerCase()].map((letter) => alphabet.indexOf(letter));
  if (values.length !== 22 || values.includes(-1)) return -1;
  return [0, 1, 2, 3].reduce(
    (sum, index) => sum | (((values[index] ?? 0) ^ (values[4 + index] ?? 0)) << (5 * index)),
    0,
  );
}
