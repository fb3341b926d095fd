/**
 * What a video's URL says of itself.
 *
 * - `video`: the platform and its own id of the video, `external_video_id` in answers;
 * - `short-link`: a redirect, of which only the service learns where it leads;
 * - `undocumented`: the platform is one that the service tracks, but no form of its URLs is documented, so only the
 *   service can tell the id.
 */
export type VideoUrl =
  | { readonly kind: 'video'; readonly platform: 'tiktok' | 'instagram' | 'youtube'; readonly externalId: string }
  | { readonly kind: 'short-link'; readonly platform: 'tiktok'; readonly code: string }
  | { readonly kind: 'undocumented'; readonly platform: 'vk' | 'pinterest' | 'threads' | 'telegram' | 'ok' | 'dzen' };

/**
 * Recognises the URL of a video in every form that Influtics documents for TikTok, Instagram and YouTube, and the hosts
 * of the six platforms that it added later. `videos.track` asks it about every URL before anything is sent.
 *
 * @param url - An absolute URL, `http:` or `https:`, without a user, a port of its own or space in it. Query, fragment
 * and a slash at the end do not matter.
 * @returns What the URL says; `undefined` for one that is no video of these platforms.
 * @see openapi/influtics/openapi.yaml `POST /v1/videos/track` (docs); hosts without `www.` and `m.youtube.com` are
 * accepted, too (inferred)
 * @example
 * ```ts
 * import { parseVideoUrl } from '@creatorkit/influtics';
 *
 * parseVideoUrl('https://youtu.be/dQw4w9WgXcQ'); // { kind: 'video', platform: 'youtube', externalId: 'dQw4w9WgXcQ' }
 * parseVideoUrl('https://vm.tiktok.com/ZMabc123/'); // { kind: 'short-link', platform: 'tiktok', code: 'ZMabc123' }
 * parseVideoUrl('https://example.com/video'); // undefined
 * ```
 */
export function parseVideoUrl(url: string): VideoUrl | undefined {
  if (!written.test(url) || !URL.canParse(url)) return undefined;
  const { username, password, port, hostname, pathname, searchParams } = new URL(url);
  if (username || password || port) return undefined;
  const host = hostname.replace(/^www\./, '');
  switch (host) {
    case 'tiktok.com':
    case 'm.tiktok.com':
      return video('tiktok', /^\/@[^/]+\/video\/(\d+)\/?$/.exec(pathname)?.[1]);
    case 'vm.tiktok.com':
    case 'vt.tiktok.com': {
      const code = /^\/([\w-]+)\/?$/.exec(pathname)?.[1];
      return code === undefined ? undefined : { kind: 'short-link', platform: 'tiktok', code };
    }
    case 'instagram.com':
      return video('instagram', /^\/(?:reel|p)\/([\w-]+)\/?$/.exec(pathname)?.[1]);
    case 'youtube.com':
    case 'm.youtube.com':
      return video('youtube', youtubeId(pathname, searchParams));
    case 'youtu.be':
      return video('youtube', /^\/([\w-]{11})\/?$/.exec(pathname)?.[1]);
    default:
      return /^\/+$/.test(pathname) ? undefined : undocumented(host);
  }
}

/** URL standard §4.4 passes over spaces at both ends and line breaks, and takes a backslash for a slash. */
const written = /^https?:\/\/[^\s\\]+$/i;

const video = (
  platform: 'tiktok' | 'instagram' | 'youtube',
  externalId: string | undefined,
): Extract<VideoUrl, { kind: 'video' }> | undefined =>
  externalId === undefined ? undefined : { kind: 'video', platform, externalId };

function youtubeId(pathname: string, query: URLSearchParams): string | undefined {
  if (pathname.replace(/\/$/, '') !== '/watch') return /^\/shorts\/([\w-]{11})\/?$/.exec(pathname)?.[1];
  return /^[\w-]{11}$/.exec(query.get('v') ?? '')?.[0];
}

type Undocumented = Extract<VideoUrl, { kind: 'undocumented' }>;

function undocumented(host: string): Undocumented | undefined {
  const platform = Object.hasOwn(laterHosts, host) ? laterHosts[host] : undefined;
  return platform && { kind: 'undocumented', platform };
}

/** client: the platforms; inferred: their hosts (fact sheet §1.8) */
const laterHosts: { readonly [host: string]: Undocumented['platform'] } = {
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
