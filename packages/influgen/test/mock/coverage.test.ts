import { createMock } from '@creatorkit/mock';
import { describe, expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.ts';
import { createDefinition } from '../../src/mock/index.ts';
import { exercise, ids } from './every-status.ts';
import { caller, withToken } from './session.ts';

describe.each(ids)('%s', (id) => {
  test('answers with every status that its rules can reach, each to the call that is there for it', async () => {
    const { mocks, outcomes } = await exercise(id);
    expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(({ expected }) => expected));
    const rows = mocks.flatMap((mock) => mock.coverage()).filter(({ operation }) => operation === id);
    const missing = rows
      .filter(({ reach }) => reach === 'rules')
      .map(({ status }) => status)
      .filter((status) => !rows.some((row) => row.status === status && row.count > 0));
    expect([...new Set(missing)]).toEqual([]);
  });
});

test('answers 500 in the shape of the API when a rule fails on a server', async () => {
  const fail = () => {
    throw new Error('a mistake in a rule');
  };
  const definition = createDefinition({ creditsRefusedBy429: [] });
  const handlers = { ...definition.handlers, getCurrentUser: fail };
  const mock = createMock({ ...definition, handlers }, { selfCheck: 'warn' });
  const { body } = await caller(mock)('POST', '/auth/login', { email: 'pro@influgen.test', password: 'pro-password' });
  const token = body.access_token as string;
  const answer = await withToken(mock as never, token)(operations.getCurrentUser.method, '/auth/me');
  expect([answer.status, answer.body.error.code]).toEqual([500, 'internal_error']);
});
