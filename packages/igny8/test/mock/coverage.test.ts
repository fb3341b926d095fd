import { createMock } from '@creatorkit/mock';
import { describe, expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.ts';
import { definition } from '../../src/mock/index.ts';
import { calls, exercise, type Id } from './every-status.ts';
import { anonymous, signedIn } from './session.ts';

describe.each(Object.keys(operations) as Id[])('%s', (id) => {
  const { method, security } = operations[id];
  const { good, bad = {} } = calls[id];

  test('answers with the status that each call is there for', async () => {
    const [fresh] = await exercise(id);
    const seen = (fresh?.journal() ?? [])
      .filter(({ operation }) => operation === id)
      .map(({ response }) => response.status);
    expect(seen).toEqual(expect.arrayContaining(Object.keys(bad).map(Number)));
  });

  test('answers 500 in the shape of the API when its rule fails on a server', async () => {
    const fail = () => {
      throw new Error('a mistake in a rule');
    };
    const handlers = { ...definition.handlers, [id]: fail };
    const mock = createMock({ ...definition, handlers }, { selfCheck: 'warn' });
    const call = security.length > 0 ? await signedIn(mock, 'owner') : anonymous(mock);
    const { status, body, headers } = await call(method, good[0], good[1]);
    expect(status).toBe(500);
    expect(body).toEqual({ success: false, error: 'Internal server error', request_id: headers.get('x-request-id') });
  });
});
