import { createMock } from '@creatorkit/mock';
import { describe, expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.ts';
import { createDefinition } from '../../src/mock/index.ts';
import { exercise, ids, prepare } from './every-status.ts';
import { caller, withToken } from './session.ts';

describe.each(ids)('%s', (id) => {
  test('answers with every status that its rules can reach', async () => {
    const mocks = await exercise(id);
    const rows = mocks.flatMap((mock) => mock.coverage()).filter(({ operation }) => operation === id);
    const missing = rows
      .filter(({ reach }) => reach === 'rules')
      .map(({ status }) => status)
      .filter((status) => !rows.some((row) => row.status === status && row.count > 0));
    expect([...new Set(missing)]).toEqual([]);
  });

  test('answers with the status that each call is there for', async () => {
    const { calls } = await prepare();
    for (const status of Object.keys(calls[id].bad ?? {}).map(Number)) {
      const { send, calls: own } = await prepare();
      const sent = own[id].bad?.[status];
      expect(sent && (await send(id, sent)).status).toBe(status);
    }
    const { send } = await prepare();
    expect((await send(id, calls[id].good)).status).toBeLessThan(400);
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
