import type { Random } from '@creatorkit/mock';
import type { Platform } from './world.ts';

/** What the backend makes of a URL: a video, or why not. */
export type ReadUrl =
  | { readonly platform: Platform; readonly externalId: string; readonly username: string | null }
  | { readonly platform: Platform | null; readonly problem: string };

// inferred: both texts
const unsupported: ReadUrl = { platform: null, problem: 'Unsupported video URL' };
const noVideo = (platform: Platform): ReadUrl => ({ platform, problem: 'The URL names no video' });

/** docs: forms of TikTok, Instagram and YouTube (fact sheet §3.1); client: the other platforms (fact sheet §1.8) */
export function readUrl(random: Random, text: string): ReadUrl {
  if (!URL.canParse(text)) return unsupported;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return unsupported;
  const host = url.hostname.replace(/^(www|m)\./, '');
  const platform = Object.hasOwn(hosts, host) ? hosts[host] : undefined;
  if (!platform) return unsupported;
  const segments = url.pathname.split('/').filter(Boolean);
  const externalId = readers[platform]({ url, host, segments, random });
  if (!externalId) return noVideo(platform);
  const username = platform === 'tiktok' && segments[0]?.startsWith('@') ? segments[0].slice(1) : null;
  return { platform, externalId, username };
}

/** inferred: the hosts of the last six */
const hosts: { readonly [host: string]: Platform } = {
  'tiktok.com': 'tiktok',
  'vm.tiktok.com': 'tiktok',
  'vt.tiktok.com': 'tiktok',
  'instagram.com': 'instagram',
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'vk.com': 'vk',
  'vk.ru': 'vk',
  'vkvideo.ru': 'vk',
  'pinterest.com': 'pinterest',
  'pin.it': 'pinterest',
  'threads.net': 'threads',
  'threads.com': 'threads',
  't.me': 'telegram',
  'telegram.me': 'telegram',
  'ok.ru': 'ok',
  'dzen.ru': 'dzen',
};

interface Parts {
  readonly url: URL;
  readonly host: string;
  readonly segments: readonly string[];
  readonly random: Random;
}

/** inferred: nobody documents the other platforms' URLs, so the whole path is the id */
const wholePath = ({ segments }: Parts): string | undefined => segments.join('_') || undefined;

const readers: { readonly [Name in Platform]: (parts: Parts) => string | undefined } = {
  tiktok({ host, segments, random }) {
    const [user = '', kind, id = ''] = segments;
    if (host === 'tiktok.com') return user.startsWith('@') && kind === 'video' && /^\d+$/.test(id) ? id : undefined;
    // inferred: a short link always leads to the same video (fact sheet §3.1)
    return segments.length === 1 ? tiktokId(random, 'short link', user) : undefined;
  },
  instagram({ segments: [kind, code, ...rest] }) {
    return (kind === 'reel' || kind === 'p') && rest.length === 0 && /^[\w-]+$/.test(code ?? '') ? code : undefined;
  },
  youtube({ url, host, segments: [first, second] }) {
    const id =
      host === 'youtu.be' ? first : first === 'shorts' ? second : first === 'watch' && url.searchParams.get('v');
    return id && /^[\w-]{11}$/.test(id) ? id : undefined;
  },
  vk: wholePath,
  pinterest: wholePath,
  threads: wholePath,
  telegram: wholePath,
  ok: wholePath,
  dzen: wholePath,
};

/** An id as TikTok makes them: nineteen digits. */
export function tiktokId(random: Random, ...key: readonly (string | number)[]): string {
  const half = (name: string): string =>
    String(random.integer(...key, name, { min: 0, max: 99_999_999 })).padStart(8, '0');
  return `730${half('high')}${half('low')}`;
}
