import { describe, expect, it } from 'vitest';
import { type Api, readNestedFields } from '../src/index.ts';
import { api, createBench, json, operations } from './synthetic.ts';

const id = '550e8400-e29b-41d4-a716-446655440000';
const twoShapes = {
  ...api,
  error: {
    message: ['/error', '/error/message'],
    code: ['/code', '/error/code'],
    requestId: ['/request_id', '/error/request_id'],
    retryAfter: ['/retry_after', '/error/retry_after'],
  },
} as const satisfies Api;

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('an API whose errors have several shapes', () => {
  it.each([
    ['flat', { error: 'Gone', code: 'GONE', request_id: id }],
    ['nested', { error: { message: 'Gone', code: 'GONE', request_id: id } }],
  ])('is read in the %s one', async (_, body) => {
    const { core } = createBench(() => json(body, { status: 404 }), { api: twoShapes });
    const error = await caught(core.call(operations.openItem, [1], undefined));
    expect(error).toMatchObject({
      name: 'NotFoundError',
      message: 'Cannot openItem: 404 Gone',
      code: 'GONE',
      requestId: id,
    });
  });

  it('keeps its code out where there is none, and its text where that is all', async () => {
    const { core } = createBench(() => json({ error: { message: 'Gone' } }, { status: 404 }), { api: twoShapes });
    const error = await caught(core.call(operations.openItem, [1], undefined));
    expect(error).toMatchObject({ message: 'Cannot openItem: 404 Gone', code: 'not_found' });
  });

  it.each([
    ['flat', (seconds: number) => ({ error: 'Slow down', retry_after: seconds })],
    ['nested', (seconds: number) => ({ error: { message: 'Slow down', retry_after: seconds } })],
  ])('says in the %s one when to come back', async (_, bodyOf) => {
    const { core, requests } = createBench(
      (_request, index) => (index === 0 ? json(bodyOf(7), { status: 429 }) : json({ data: { id: 1 } })),
      { api: twoShapes },
    );
    await core.call(operations.openItem, [1], undefined);
    expect(requests.map(({ at }) => at - (requests[0]?.at ?? 0))).toEqual([0, 7000]);
  });

  it('is given up at once where that is too long', async () => {
    const { core, clock, requests } = createBench(
      () => json({ error: 'Used up', retry_after: 86_400 }, { status: 429 }),
      {
        api: twoShapes,
      },
    );
    const error = await caught(core.call(operations.openItem, [1], undefined));
    expect(error).toMatchObject({ name: 'RateLimitError', retryAt: new Date(clock.now() + 86_400_000) });
    expect(requests).toHaveLength(1);
  });

  it.each([-1, '60', null])('takes a wait of %j for not said, and holds back for a second', async (seconds) => {
    const { core, requests } = createBench(
      (_request, index) =>
        index === 0 ? json({ error: 'Slow', retry_after: seconds }, { status: 429 }) : json({ data: { id: 1 } }),
      { api: twoShapes },
    );
    await core.call(operations.openItem, [1], undefined);
    expect(requests.map(({ at }) => at - (requests[0]?.at ?? 0))).toEqual([0, 1_000]);
  });
});

describe('a refusal that is not about pace', () => {
  const limited = { error: 'Credits used up', retry_after: 86_400 };

  it.each([
    ['says so by the room that is left', { 'X-Limit': '10', 'X-Remaining': '4', 'X-Reset': '60' }],
    ['has no headers, and asks for more patience than there is', {}],
  ])('holds no other operation back: it %s', async (_, headers: Record<string, string>) => {
    const { core } = createBench(
      (_request, index) => (index === 0 ? json(limited, { status: 429, headers }) : json({ id: 1 })),
      { api: twoShapes },
    );
    expect(await caught(core.call(operations.pacedItem, [], undefined))).toMatchObject({ name: 'RateLimitError' });
    const other = { ...operations.pacedItem, id: 'otherItem' };
    expect(await core.call(other, [], undefined)).toEqual({ id: 1 });
  });

  it('holds the others back where it is about pace', async () => {
    const headers = { 'X-Limit': '10', 'X-Remaining': '0', 'X-Reset': '600' };
    const { core, requests } = createBench(() => json(limited, { status: 429, headers }), { api: twoShapes });
    expect(await caught(core.call(operations.pacedItem, [], undefined))).toMatchObject({ status: 429 });
    expect(await caught(core.call(operations.pacedItem, [], undefined))).toMatchObject({ status: undefined });
    expect(requests).toHaveLength(1);
  });
});

it('reads the id of a request from the body, where the API puts it there', async () => {
  const { requestIdHeader: _, ...rest } = api;
  const { core } = createBench(() => json({ data: { id: 1 }, meta: { request_id: id } }), {
    api: { ...rest, requestIdPointer: '/meta/request_id' },
  });
  expect((await core.call(operations.openItem, [1], undefined).withResponse()).requestId).toBe(id);
});

describe('an API whose errors name fields within fields, or places', () => {
  const error = { message: ['/error', '/detail'], fields: ['/error', '/detail'], readFields: readNestedFields };
  const nested = { ...api, error } as const satisfies Api;

  it.each([
    [{ error: { filters: { range: ['A number is required.'] } } }, { 'filters.range': ['A number is required.'] }],
    [
      { error: { name: 'Too long.', list: ['Too short.', 'Too odd.'] } },
      { name: ['Too long.'], list: ['Too short.', 'Too odd.'] },
    ],
    [{ error: ['No such list.'] }, { error: ['No such list.'] }],
    [
      { detail: [{ loc: ['body', 'paging', 'limit'], msg: 'Too much.', type: 'max' }] },
      { 'paging.limit': ['Too much.'] },
    ],
    [{ detail: [{ loc: ['body'], msg: 'No JSON.' }] }, { body: ['No JSON.'] }],
    [{ error: { count: 7, none: null, __proto__x: true } }, { count: ['7'], none: ['null'], __proto__x: ['true'] }],
    [{ error: 'Gone' }, {}],
  ])('is read from %j', async (body, fields) => {
    const { core } = createBench(() => json(body, { status: 400 }), { api: nested });
    const told = Object.entries(fields).map(([field, texts]) => `${field}: ${texts.join(', ')}`);
    const listed = told.length > 0 ? ` (${told.join('; ')})` : ' Gone';
    expect(await caught(core.call(operations.openItem, [1], undefined))).toMatchObject({
      message: `Cannot openItem: 400${listed}`,
      fields,
      body,
    });
  });

  it('survives an answer that is deeper than any request', async () => {
    const deep = `{"error":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`;
    const answer = () => new Response(deep, { status: 400, headers: { 'Content-Type': 'application/json' } });
    const { core } = createBench(answer, { api: nested });
    expect(await caught(core.call(operations.openItem, [1], undefined))).toMatchObject({
      name: 'ValidationError',
      fields: { [Array(21).fill('a').join('.')]: ['[too deep to show]'] },
    });
  });
});
