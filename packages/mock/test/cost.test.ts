import type { Operation } from '@creatorkit/runtime';
import { describe, expect, test } from 'vitest';
import { charge, costOf, createMockClock } from '../src/index.ts';
import { createWorld } from '../src/world.ts';

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

const priced = {
  id: 'enrich',
  method: 'POST',
  path: '/enrich',
  security: [],
  cost: {
    unit: 'credits',
    per: 'item',
    amount: 1,
    by: { field: { in: 'body', pointer: '/mode' }, amounts: { raw: 0.03, basic: 0.05 }, default: 'basic' },
    chargedWhen: 'found',
  },
} as const satisfies Operation;
const asking = (body: unknown) => ({ path: {}, query: {}, body });

test('a price by a field is that of the value, of its default, or of all others', () => {
  expect(costOf(priced.cost, 3, asking({ mode: 'raw' }))).toBe(0.09);
  expect(costOf(priced.cost, 3, asking({}))).toBe(0.15);
  expect(costOf(priced.cost, 3, asking({ mode: 'full' }))).toBe(3);
  expect(costOf(priced.cost, 3, asking({ mode: 'toString' }))).toBe(3);
  const byQuery = {
    ...priced.cost,
    by: { field: { in: 'query', name: 'deep' }, amounts: { true: 5, false: 1 } },
  } as const;
  expect(costOf(byQuery, 1, { path: {}, query: { deep: true }, body: undefined })).toBe(5);
  const { amount: _, ...listed } = priced.cost;
  expect(() => costOf(listed, 1, asking({ mode: 'full' }))).toThrow('no price for full');
});

test('what charges for what is found charges nothing for nothing', () => {
  expect(costOf({ unit: 'credits', per: 'call', amount: 0.5, chargedWhen: 'found' }, 0)).toBe(0);
  expect(costOf({ unit: 'credits', per: 'item', amount: 0.2, min: 1, chargedWhen: 'found' }, 0)).toBe(0);
});

describe('a charge', () => {
  const setUp = (balance: number) => {
    const world = createWorld({ seed: 1, clock: createMockClock() });
    world.ledger.add('ada', balance, 'start');
    return world;
  };

  test('takes what the document says, to the last hundredth, and tells it', () => {
    const world = setUp(0.06);
    const context = { world, operation: priced };
    expect(charge(context, asking({ mode: 'raw' }), { account: 'ada' })).toBe(0.03);
    expect(charge(context, asking({ mode: 'raw' }), { account: 'ada', reason: 'again' })).toBe(0.03);
    expect(world.ledger.balance('ada')).toBe(0);
    expect(world.ledger.entries('ada').map(({ reason, delta }) => [reason, delta])).toEqual([
      ['start', 0.06],
      ['enrich', -0.03],
      ['again', -0.03],
    ]);
  });

  test('is refused as a whole where the balance does not cover it, and nothing found leaves no entry', () => {
    const world = setUp(0.08);
    const context = { world, operation: priced };
    expect(charge(context, asking({ mode: 'raw' }), { account: 'ada', items: 3 })).toBeUndefined();
    expect(charge(context, asking({ mode: 'raw' }), { account: 'ada', items: 0 })).toBe(0);
    expect(world.ledger.entries('ada')).toHaveLength(1);
    const { cost: _, ...free } = priced;
    expect(() => charge({ world, operation: free }, asking({}), { account: 'ada' })).toThrow('no price');
  });

  test('for the last credit of two calls at once is decided once', async () => {
    const world = setUp(0.03);
    const call = async () => {
      await Promise.resolve();
      return charge({ world, operation: priced }, asking({ mode: 'raw' }), { account: 'ada' });
    };
    expect(await Promise.all([call(), call(), call()])).toEqual([0.03, undefined, undefined]);
    expect(world.ledger.balance('ada')).toBe(0);
  });
});
