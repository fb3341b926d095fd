import type { Operation } from '@creatorkit/runtime';
import { beforeAll, describe, expect, test } from 'vitest';
import { allOperations, namesIn, sampleOf, urlOf } from './walls/requests.ts';
import { marksOf, othersRows, rowsWithout } from './walls/rows.ts';
import { filledBy, type Variant, variantsOf } from './walls/variants.ts';
import { createWalledWorld, type Outcome, otherMark, type WalledWorld } from './walls/world.ts';

// Each operation is asked by everybody with a credential of one tenant, in every mix of tenants and rows, in two worlds:
// in one the other tenant has rows that it has not in the other one. Nobody may be able to tell those worlds apart.

/** Whether anybody may call it, so that what it shows is no secret. */
const isPublic = ({ security }: Operation) =>
  security.length === 0 || security.some((schemes) => Object.keys(schemes).length === 0);

let planted: WalledWorld;
let bare: WalledWorld;
/** What the other tenant has, and what would tell of it. */
let others: readonly string[];
let marks: readonly string[];

beforeAll(async () => {
  [planted, bare] = [await createWalledWorld(true), await createWalledWorld(false)];
  others = othersRows(planted.rows(), planted);
  marks = marksOf(planted.rows(), planted);
});

test('the other tenant has a row of every kind that is of tenants, to be found by whoever gets through', () => {
  const rows = planted.rows();
  const kindsWith = (tenantId: string) =>
    rows.flatMap(([name, all]) => (all.some((row) => 'tenant_id' in row && row.tenant_id === tenantId) ? [name] : []));
  // Those of users come of signing up and in, which is how everybody gets here.
  const kinds = kindsWith(planted.own.tenantId).filter((name) => !['users', 'audit'].includes(name));
  expect(kindsWith(planted.other.tenantId)).toEqual(expect.arrayContaining(kinds));
  expect(kinds.length).toBeGreaterThan(10);
  expect(marks.length).toBeGreaterThan(50);
});

describe('whoever has a credential of one tenant', () => {
  for (const operation of allOperations) {
    test(`gets nothing of another by ${operation.id}, and changes nothing there`, async () => {
      const sample = sampleOf(operation);
      const hasArticle = namesIn(sample).some(({ name }) => name === 'article_id');
      const variants = [
        ...variantsOf(sample, planted.own, planted.other),
        ...(hasArticle ? variantsOf(sample, planted.own, planted.otherScheduled) : []),
      ];
      for (const variant of variants) {
        const anybody = isPublic(operation) ? await planted.ask(planted.nobody, variant) : undefined;
        for (const [who, call] of planted.callers) {
          const told = `${operation.id} by ${who}: ${variant.told}`;
          const outcome = await planted.ask(call, variant);
          const without = await bare.ask(bare.callers.get(who) ?? bare.nobody, variant);
          const known = anybody ? marksIn(anybody, variant) : [];
          expect(
            marksIn(outcome, variant)
              .filter((mark) => !known.includes(mark))
              .join(),
            told,
          ).toBe('');
          if (anybody) expectNoMoreThan(anybody, outcome, without, told);
          else expectNothing(outcome, without, told);
        }
      }
    });
  }
});

test('whoever may gets through to the same rows', async () => {
  const { mock, ask, rightful, other, otherScheduled } = await createWalledWorld(true);
  const calls = await rightful();
  const start = mock.snapshot();
  for (const operation of allOperations) {
    const sample = sampleOf(operation);
    if (!('tenant_id' in sample.path) && namesIn(sample).length === 0) continue;
    const answers = [];
    for (const named of [other, otherScheduled]) {
      const filled = { ...filledBy(sample, named), query: sample.query };
      for (const call of calls) {
        const { answer } = await ask(call, { told: 'those who may', sample: filled, headers: {} });
        mock.restore(start);
        answers.push(answer);
      }
    }
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status < 400 || status === 409).length, `${operation.id}: ${statuses}`).not.toBe(
      0,
    );
    if (operation.method !== 'GET') continue;
    const seen = answers.filter(({ text, location }) => `${text} ${location}`.includes(otherMark));
    expect(seen.length, `${operation.id} shows rows`).not.toBe(0);
  }
});

/** What tells of the other tenant in an answer, and is not what the caller sent. */
function marksIn({ answer: { text, location } }: Outcome, { sample, headers }: Variant): string[] {
  const sent = JSON.stringify([urlOf(sample), sample.body, headers]);
  return marks.filter((mark) => `${text} ${location}`.includes(mark) && !sent.includes(mark));
}

/** Of what is for members: the same as if there were nothing, and the other tenant's rows as they were. */
function expectNothing({ answer, rows }: Outcome, without: Outcome, told: string): void {
  expect(JSON.stringify(answer), told).toBe(JSON.stringify(without.answer));
  expect(othersRows(rows, planted).join('\n'), told).toBe(others.join('\n'));
  expect(rowsWithout(rows).join('\n'), told).toBe(rowsWithout(without.rows).join('\n'));
}

/** Of what is for everybody: no more than everybody gets, and no row of the other tenant changed. */
function expectNoMoreThan(anybody: Outcome, { answer, rows }: Outcome, without: Outcome, told: string): void {
  const given = JSON.stringify(answer);
  expect(
    [without, anybody].map((outcome) => JSON.stringify(outcome.answer)),
    told,
  ).toContain(given);
  const after = othersRows(rows, planted);
  expect(others.filter((row) => !after.includes(row)).join('\n'), told).toBe('');
  expect(after.length, told).toBeLessThanOrEqual(othersRows(anybody.rows, planted).length);
}
