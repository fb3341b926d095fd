import type { Operation } from '@creatorkit/runtime';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDefinition } from '../../src/mock/definition.ts';
import { allOperations, sampleOf } from './walls/requests.ts';
import { filledBy, variantsOf } from './walls/variants.ts';
import { createWalledWorld, type Outcome, otherIds, otherMark, type Rows, type WalledWorld } from './walls/world.ts';

// Each operation is asked by everybody with a credential of one tenant, in every mix of tenants and rows, in two worlds:
// in one the other tenant has rows that it has not in the other one. Nobody may be able to tell those worlds apart.

const { handlers } = createDefinition({ openPlatformAdmin: false, frontendUrl: 'http://localhost:3000' });

/** Whether anybody may call it, so that what it shows is no secret. */
const isPublic = ({ security }: Operation) =>
  security.length === 0 || security.some((schemes) => Object.keys(schemes).length === 0);

let planted: WalledWorld;
let bare: WalledWorld;
let marks: readonly string[];

beforeAll(async () => {
  [planted, bare] = [await createWalledWorld(true), await createWalledWorld(false)];
  marks = marksOf(planted);
});

test('the other tenant has a row of every kind that is of tenants, to be found by whoever gets through', () => {
  const kinds = rowsOf(planted.mock).flatMap(([name, rows]) =>
    rows.some((row) => isOfTenant(row) && row.tenant_id === planted.own.tenantId) ? [name] : [],
  );
  const plantedKinds = rowsOf(planted.mock).flatMap(([name, rows]) => (rows.some(isPlanted) ? [name] : []));
  // Those of the log and of users of one tenant come of what was done to get here.
  expect(plantedKinds).toEqual(expect.arrayContaining(kinds.filter((name) => name !== 'audit')));
  expect(marks.length).toBeGreaterThan(50);
});

describe('whoever has a credential of one tenant', () => {
  for (const operation of allOperations) {
    if (!(operation.id in handlers)) {
      test.skip(`cannot be tried on ${operation.id}: it has no rule yet`);
      continue;
    }
    test(`gets nothing of another by ${operation.id}, and changes nothing there`, async () => {
      for (const variant of variantsOf(sampleOf(operation), planted.own, planted.other)) {
        const anybody = isPublic(operation) ? await planted.ask(planted.nobody, variant) : undefined;
        for (const [who, call] of planted.callers) {
          const told = `${operation.id} by ${who}: ${variant.told}`;
          const outcome = await planted.ask(call, variant);
          const without = await bare.ask(bare.callers.get(who) ?? bare.nobody, variant);
          if (anybody) expectNoMoreThan(anybody, outcome, without, told);
          else expectNothing(outcome, without, told);
        }
      }
    });
  }
});

test('whoever may is let through to the same rows', async () => {
  const calls = await planted.rightful();
  const start = planted.mock.snapshot();
  for (const operation of allOperations.filter(({ id }) => id in handlers)) {
    const sample = filledBy(sampleOf(operation), planted.other);
    const variant = { told: 'by those who may', sample: { ...sample, query: sampleOf(operation).query }, headers: {} };
    const statuses = [];
    let seen = false;
    for (const call of calls) {
      const { answer } = await planted.ask(call, variant);
      planted.mock.restore(start);
      statuses.push(answer.status);
      seen ||= answer.text.includes(otherMark);
    }
    const isOfRows = /\{\w+_id\}/.test(operation.path);
    if (!isOfRows) continue;
    const reached = statuses.some((status) => status < 400 || status === 409);
    expect([operation.id, reached, statuses]).toEqual([operation.id, true, statuses]);
    if (operation.method === 'GET') expect([operation.id, 'shows rows', seen]).toEqual([operation.id, 'shows rows', true]);
  }
});

/** Of what is for members: the same as if there were nothing, and the other tenant's rows as they were. */
function expectNothing({ answer, rows }: Outcome, without: Outcome, told: string): void {
  expect({ told, ...answer }).toEqual({ told, ...without.answer });
  expect([told, marks.filter((mark) => answer.text.includes(mark))]).toEqual([told, []]);
  expect([told, othersIn(rows)]).toEqual([told, othersIn(rowsOf(planted.mock))]);
  expect([told, rowsBut(rows)]).toEqual([told, rowsBut(without.rows)]);
}

/** Of what is for everybody: no more than everybody gets, and no row of the other tenant changed. */
function expectNoMoreThan(anybody: Outcome, { answer, rows }: Outcome, without: Outcome, told: string): void {
  const given = JSON.stringify(answer) === JSON.stringify(without.answer) ? without.answer : anybody.answer;
  expect({ told, ...answer }).toEqual({ told, ...given });
  const seen = marks.filter((mark) => answer.text.includes(mark) && !anybody.answer.text.includes(mark));
  expect([told, seen]).toEqual([told, []]);
  const before = othersIn(rowsOf(planted.mock));
  expect([told, before.filter((row) => !othersIn(rows).includes(row))]).toEqual([told, []]);
  expect([told, othersIn(rows).length]).toEqual([told, othersIn(anybody.rows).length]);
}

interface OfTenant {
  readonly tenant_id: string | null;
}

const isOfTenant = (row: object): row is OfTenant => 'tenant_id' in row;

const isPlanted = (row: object): boolean =>
  ('id' in row && typeof row.id === 'number' && row.id >= otherIds) || JSON.stringify(row).includes(otherMark);
