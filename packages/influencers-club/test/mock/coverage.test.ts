import { expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.ts';
import { provenance } from '../../src/generated/provenance.ts';
import { exercise, ids } from './every-status.ts';

test.each(ids)('%s answers with every status that its rules can reach', async (id) => {
  const { mock, outcomes } = await exercise(id);
  expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(({ expected }) => expected));
  const rows = mock.coverage().filter(({ operation }) => operation === id);
  const seen = new Set(rows.filter(({ count }) => count > 0).map(({ status }) => status));
  const missing = rows.filter(({ reach, status }) => reach === 'rules' && !seen.has(status));
  expect([...new Set(missing.map(({ status }) => status))]).toEqual([]);
  expect(rows.filter(({ provenance }) => provenance === null)).toEqual([]);
});

test('the seed tells of 404 for batches alone', () => {
  const known: { readonly [id: string]: { readonly answers: { readonly [status: number]: string } } } = provenance;
  const missing = Object.values(operations).flatMap(({ id, path }) => {
    const status = known[id]?.answers[404];
    return status === undefined ? [] : [[path.includes('/enrichment/batch/'), status]];
  });
  expect(missing.length).toBeGreaterThan(20);
  for (const [isOfBatch, status] of missing) expect(status).toBe(isOfBatch ? 'seed' : 'inferred');
});
