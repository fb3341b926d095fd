import { describe, expect, test } from 'vitest';
import { createMock, type Definition } from '../src/index.ts';
import { ada, api, bob, definition, operations, type Reader, type ShelfState } from './shelf.ts';

const byPlan = { free: [{ quota: 1, window: 60 }], paid: [{ quota: 3, window: 60 }] };

/** The shelf with plans: ada pays, bob does not. */
const planned: Definition<ShelfState, Reader> = {
  ...definition,
  api: {
    ...api,
    plans: { order: ['free', 'paid', 'library'] },
    rateLimits: {
      ...api.rateLimits,
      policies: { ...api.rateLimits.policies, reading: { partition: ['user'], unit: 'request', plans: byPlan } },
    },
  },
  operations: {
    ...operations,
    addBook: { ...operations.addBook, plan: { min: 'paid', denied: { status: 403, code: 'no_plan' } } },
  },
  roleOf: () => 'writer',
  planOf: ({ name }) => (name === 'ada' ? 'paid' : name === 'eve' ? 'library' : 'free'),
  refusals: {
    ...definition.refusals,
    planRequired: ({ operation }) => ({ status: 402, body: { problem: `${operation?.plan?.denied?.code}` } }),
  },
};

const book = (headers: HeadersInit) => ({
  method: 'POST',
  headers: { ...headers, 'Content-Type': 'application/json' },
  body: JSON.stringify({ title: 'Emma' }),
});

describe('plans', () => {
  test('an operation that needs one refuses a lesser one before the rule, as the document says', async () => {
    const { fetch, state } = createMock(planned);
    const refused = await fetch('https://shelf.example/v1/books', book(bob));
    expect([refused.status, await refused.json()]).toEqual([403, { problem: 'no_plan' }]);
    expect(state.books.first('title', ['bob', 'Emma'])).toBeUndefined();
    expect((await fetch('https://shelf.example/v1/books', book(ada))).status).toBe(201);
  });

  test('the refusal comes at the step of authorization, wherever that stands', async () => {
    const { fetch } = createMock({ ...planned, steps: ['authenticate', 'throttle', 'validate', 'authorize'] });
    const invalid = { ...book(bob), body: '{}' };
    expect((await fetch('https://shelf.example/v1/books', invalid)).status).toBe(400);
    expect((await fetch('https://shelf.example/v1/books', book(bob))).status).toBe(403);
  });

  test('a role that is too low is told before the plan', async () => {
    const { fetch } = createMock({ ...planned, roleOf: () => 'reader' });
    expect(await (await fetch('https://shelf.example/v1/books', book(bob))).json()).toEqual({ problem: 'not you' });
  });

  test('limits are those of the caller, each told in its own headers', async () => {
    const { fetch } = createMock(planned);
    const list = async (headers: HeadersInit) => {
      const { status, headers: told } = await fetch('https://shelf.example/v1/books', { headers });
      return [status, told.get('x-limit'), told.get('x-remaining')];
    };
    expect(await list(bob)).toEqual([200, '1', '0']);
    expect(await list(bob)).toEqual([429, '1', '0']);
    expect(await list(ada)).toEqual([200, '3', '2']);
  });

  test('a plan without limits of its own has those of the nearest lesser one; an unknown caller those of the least', async () => {
    const authenticate = () => ({ principal: { name: 'eve', role: 'writer' } });
    const limitOf = async (given: Definition<ShelfState, Reader>) =>
      (await createMock(given).fetch('https://shelf.example/v1/books')).headers.get('x-limit');
    expect(await limitOf({ ...planned, authenticate })).toBe('3');
    expect(await limitOf(planned)).toBe('1');
  });
});
