import { parseVideoUrl } from './video-url.ts';

/** @throws TypeError for what is no text, RangeError for a URL that no documented form fits; both name its place. */
export function checkVideoUrls({ body }: { readonly body?: unknown }): void {
  const { urls } = (body ?? {}) as { readonly urls?: unknown };
  if (!Array.isArray(urls)) throw new TypeError(`Cannot call trackVideos: urls must be a list, got ${typeof urls}`);
  for (const [index, url] of urls.entries()) {
    if (typeof url !== 'string') {
      throw new TypeError(`Cannot call trackVideos: urls[${index}] must be a string, got ${typeof url}`);
    }
    if (parseVideoUrl(url)) continue;
    throw new RangeError(
      `Cannot call trackVideos: urls[${index}] is no URL of a video that Influtics documents, got ${shown(url)}; ` +
        "unrecognisedVideoUrls: 'send' leaves it to the API",
    );
  }
}

const longest = 200;

/** Short enough for a message, and without what may be a password. */
function shown(url: string): string {
  const bare = url.replace(/^([a-z]+:\/*)[^/?#]*@/i, '$1…@');
  return JSON.stringify(bare.length > longest ? `${bare.slice(0, longest)}…` : bare);
}
