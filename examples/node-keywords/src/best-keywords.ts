import type { Igny8, Keyword } from '@creatorkit/igny8';

export interface Wanted {
  /** Only keywords with at least so many searches a month. */
  readonly minVolume: number;
  /** Only keywords that are at most this hard to rank for, 0-100. */
  readonly maxDifficulty: number;
  readonly limit: number;
}

/** The keywords that promise most for the least effort, and that no cluster holds yet; the best first. */
export async function findBestKeywords(igny8: Igny8, { minVolume, maxDifficulty, limit }: Wanted): Promise<Keyword[]> {
  const best: Keyword[] = [];
  const keywords = igny8.planner.keywords.list({
    page_size: 100,
    volume_min: minVolume,
    difficulty_max: maxDifficulty,
    ordering: '-volume',
  });
  for await (const keyword of keywords) {
    if (keyword.cluster_id === null) best.push(keyword);
    if (best.length === limit) break;
  }
  return best;
}
