import { Igny8 } from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { expect, it } from 'vitest';
import { findBestKeywords } from '../src/best-keywords.ts';

it('finds loose keywords that are easy and sought after, the best first', async () => {
  const { fetch, clock, credentials } = createIgny8Mock();
  const igny8 = new Igny8({ fetch, clock, auth: credentials.owner });
  const best = await findBestKeywords(igny8, { minVolume: 500, maxDifficulty: 60, limit: 5 });
  expect(best).toHaveLength(5);
  expect(
    best.every(({ cluster_id, volume, difficulty }) => cluster_id === null && volume >= 500 && difficulty <= 60),
  ).toBe(true);
  expect(best.map(({ volume }) => volume)).toEqual(best.map(({ volume }) => volume).toSorted((a, b) => b - a));
});
