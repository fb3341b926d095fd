import type { Influtics, TrackResult } from '@creatorkit/influtics';
import type { ListedUrl } from './read-url-list.ts';

/** The API takes no more at once. */
const batchSize = 50;

export interface Summary {
  readonly tracked: number;
  readonly alreadyTracked: number;
  /** What could not be tracked, and why: `line` is that of the file. */
  readonly failed: readonly { readonly line: number; readonly url: string; readonly reason: string }[];
}

/**
 * Tracks the videos of a list, fifty at a time. What was tracked before costs nothing, so a list can be given again after
 * an error.
 */
export async function trackList(
  influtics: Influtics,
  list: readonly ListedUrl[],
  onProgress: (done: number) => void = () => {},
): Promise<Summary> {
  const results: (TrackResult & { readonly line: number })[] = [];
  for (let start = 0; start < list.length; start += batchSize) {
    const batch = list.slice(start, start + batchSize);
    const answer = await influtics.videos.track({ urls: batch.map(({ url }) => url) });
    results.push(...answer.results.map((result) => ({ ...result, line: batch[result.index]?.line ?? 0 })));
    onProgress(results.length);
  }
  const count = (wanted: TrackResult['status']): number => results.filter(({ status }) => status === wanted).length;
  return {
    tracked: count('tracked'),
    alreadyTracked: count('already_tracked'),
    failed: results.flatMap(({ status, line, url, error }) =>
      status === 'error' ? [{ line, url, reason: error ?? 'no reason given' }] : [],
    ),
  };
}
