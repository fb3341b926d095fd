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
  // inferred: a URL is taken as it is written, not as a browser would read it
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return unsupported;
  const url = new URL(text);
  if (url.username || url.password || url.port) return unsupported;
  const host = url.hostname.replace(/^www\./, '');
  const platform = Object.hasOwn(hosts, host) ? hosts[host] : undefined;
  if (!platform) return unsupported;
  const segments = url.pathname.slice(1).replace(/\/$/, '').split('/');
  const externalId = readers[platform]({ url, host, segments, random });
  if (!externalId) return noVideo(platform);
  const username = platform === 'tiktok' && segments[0]?.startsWith('@') ? segments[0].slice(1) : null;
  return { platform, externalId, username };
}

/** inferred: m.youtube.com, and the hosts of the last six */
const hosts: { readonly [host: string]: Platform } = {
  'tiktok.com': 'tiktok',
  'm.tiktok.com': 'tiktok',
  'vm.tiktok.com': 'tiktok',
  'vt.tiktok.com': 'tiktok',
  'instagram.com': 'instagram',
  'youtube.com': 'youtube',
  'm.youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'vk.com': 'vk',
  'm.vk.com': 'vk',
  'vk.ru': 'vk',
  'vkvideo.ru': 'vk',
  'pinterest.com': 'pinterest',
  'pin.it': 'pinterest',
  'threads.net': 'threads',
  'threads.com': 'threads',
  't.me': 'telegram',
  'telegram.me': 'telegram',
  'ok.ru': 'ok',
  'm.ok.ru': 'ok',
  'dzen.ru': 'dzen',
};

interface Parts {
  readonly url: URL;
  readonly host: string;
  readonly segments: readonly string[];
  readonly random: Random;
}

/** inferred: nobody documents the other platforms' URLs, so the whole path is the id */
const wholePath = ({ segments }: Parts): string | undefined => segments.filter(Boolean).join('_') || undefined;

const readers: { readonly [Name in Platform]: (parts: Parts) => string | undefined } = {
  tiktok({ host, segments, random }) {
    const [user = '', kind, id = '', ...rest] = segments;
    // inferred: a short link always leads to the same video (fact sheet §3.1)
    if (/^v[mt]\./.test(host)) {
      return segments.length === 1 && /^[\w-]+$/.test(user) ? tiktokId(random, 'short link', user) : undefined;
    }
    return /^@./.test(user) && kind === 'video' && /^\d+$/.test(id) && rest.length === 0 ? id : undefined;
  },
  instagram({ segments: [kind, code, ...rest] }) {
    return (kind === 'reel' || kind === 'p') && rest.length === 0 && /^[\w-]+$/.test(code ?? '') ? code : undefined;
  },
  youtube({ url, host, segments }) {
    const [kind, code] = host === 'youtu.be' ? ['shorts', ...segments] : segments;
    const isWhole = segments.length === (host === 'youtu.be' || kind === 'watch' ? 1 : 2);
    const id = kind === 'watch' ? url.searchParams.get('v') : kind === 'shorts' ? code : undefined;
    return isWhole && id && /^[\w-]{11}$/.test(id) ? id : undefined;
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
