import { expect, test } from 'vitest';
import { costOf } from '../src/index.ts';

test('a cost by the item is exact, rounded as declared, and at least the least', () => {
  const clustering = { unit: 'credits', per: 'item', amount: 0.2, round: 'up', min: 1 } as const;
  for (let items = 0; items <= 1000; items++) expect(costOf(clustering, items)).toBe(Math.max(1, Math.ceil(items / 5)));
  expect(costOf({ unit: 'credits', per: 'item', amount: 0.01 }, 7)).toBe(0.07);
  expect(costOf({ unit: 'credits', per: 'item', amount: 0.5, round: 'down' }, 3)).toBe(1);
  expect(costOf({ unit: 'credits', per: 'item', amount: 0.5, round: 'nearest' }, 3)).toBe(2);
});

test('a cost by the call does not look at the items', () => {
  expect(costOf({ unit: 'credits', per: 'call', amount: 3 }, 7)).toBe(3);
});
