import { expect, test } from 'vitest';
import { exercise, ids } from './every-status.ts';

test.each(ids)('%s answers with every status that its rules can reach', async (id) => {
  const { mocks, outcomes } = await exercise(id);
  expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(({ expected }) => expected));
  const rows = mocks.flatMap((mock) => mock.coverage()).filter(({ operation }) => operation === id);
  const seen = new Set(rows.filter(({ count }) => count > 0).map(({ status }) => status));
  const missing = rows.filter(({ reach, status }) => reach === 'rules' && !seen.has(status));
  expect([...new Set(missing.map(({ status }) => status))]).toEqual([]);
  expect(rows.filter(({ provenance }) => provenance === null)).toEqual([]);
});
