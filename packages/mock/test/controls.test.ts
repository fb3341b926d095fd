import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Control, ControlError, createFlowingClock, createMock, type Mock } from '../src/index.ts';
import { type MockServer, startMockServer } from '../src/server/index.ts';
import { createShelf, definition, type ShelfState, type shelfControls } from './shelf.ts';

const refusal = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('an action of an API', () => {
  test('changes the world of its mock, and says what came of it', () => {
    const [mock, other] = [createShelf(), createShelf()];
    expect(mock.control('shred', { shelf: 'ada', keep: 1 })).toEqual({ left: 1 });
    expect(mock.state.books.size).toBe(1);
    expect(other.state.books.size).toBe(3);
    expect(mock.control('books/forget', {})).toBeUndefined();
    expect(mock.state.books.size).toBe(0);
    mock.reset();
    expect(mock.state.books.size).toBe(3);
  });

  test('knows the types of what it takes and gives', () => {
    const control: Control<typeof shelfControls> = createShelf().control as never;
    const result: { left: number } = control('shred', { shelf: 'ada' });
    expect(result).toEqual({ left: 0 });
    // @ts-expect-error a shelf is named by text
    expect(() => control('shred', { shelf: 7 })).toThrow(ControlError);
    // @ts-expect-error no such action
    expect(() => control('shredder', {})).toThrow(ControlError);
  });

  test.each([
    ['shredder', {}, 'unknown-action', 'no action is called shredder; there are shred, books/forget'],
    ['toString', {}, 'unknown-action', 'no action is called toString; there are shred, books/forget'],
    ['shred', { keep: -1 }, 'invalid-input', 'Cannot control shelf by shred: shelf: required, expected string'],
    ['shred', { shelf: 'ada', keep: -1 }, 'invalid-input', 'by shred: keep: too_small, minimum 0'],
    ['shred', undefined, 'invalid-input', 'Cannot control shelf by shred: '],
    ['shred', { shelf: 'nobody' }, 'refused', 'Cannot shred: no book is on the shelf nobody'],
  ])('that is %s with %j is refused, and nothing changes', (action, input, code, message) => {
    const mock = createShelf();
    const error = refusal(() => mock.control(action, input));
    expect(error).toBeInstanceOf(ControlError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(mock.state.books.size).toBe(3);
  });

  test('is none where the API brings none', () => {
    const { controls: _, ...without } = definition;
    expect(() => createMock(without).control('shred', {})).toThrow('no action is called shred; it has none');
  });
});

describe('over HTTP', () => {
  let server: MockServer;
  let mock: Mock<ShelfState, ReturnType<typeof createFlowingClock>>;
  beforeEach(async () => {
    const clock = createFlowingClock({ now: () => 0, frozenAt: '2026-01-01T00:00:00Z' });
    mock = createMock({ ...definition, cors: false }, { clock });
    server = await startMockServer({ mocks: [mock], clock, port: 0 });
  });
  afterEach(() => server.close());

  const post = (path: string, body?: unknown) =>
    fetch(`${server.url}/_mock/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body) ?? null,
    });

  test.each([
    ['shelf/shred', { shelf: 'ada', keep: 2 }, { result: { left: 2 } }, 2],
    ['shelf/books/forget', {}, { result: null }, 0],
  ])('%s does the same', async (path, body, result, left) => {
    const response = await post(path, body);
    expect([response.status, await response.json()]).toEqual([200, result]);
    expect(mock.state.books.size).toBe(left);
  });

  test.each([
    ['shell/shred', {}, 404, { message: 'Cannot shred: no API is called shell' }],
    ['shelf/shredder', {}, 404, { message: expect.stringContaining('no action is called shredder') }],
    ['shelf/books/lend', {}, 404, { message: expect.stringContaining('no action is called books/lend') }],
    ['shelf/shred', { shelf: 'nobody' }, 400, { message: 'Cannot shred: no book is on the shelf nobody' }],
    ['shelf/shred', { shelf: 7 }, 400, { issues: [{ path: 'body.shelf', message: 'invalid_type, expected string' }] }],
    ['shelf/shred', undefined, 400, { issues: [{ path: 'body', message: expect.any(String) }] }],
    ['shelf/shred', [1], 400, { issues: [{ path: 'body', message: expect.any(String) }] }],
  ])('%s with %j is refused in the words of the surface', async (path, body, status, error) => {
    const response = await post(path, body);
    expect([response.status, await response.json()]).toMatchObject([status, { error }]);
    expect(mock.state.books.size).toBe(3);
  });

  test('the names of the actions are listed', async () => {
    const { apis } = (await (await fetch(`${server.url}/_mock/`)).json()) as { apis: { controls: string[] }[] };
    expect(apis.map(({ controls }) => controls)).toEqual([['shred', 'books/forget']]);
  });

  test('an API that lets no page of another origin call stays closed, and the surface beside it open', async () => {
    const preflight = {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Method': 'GET', Origin: 'https://a.example' },
    };
    const closed = await fetch(`${server.baseUrlOf('shelf')}/ping`, preflight);
    expect([closed.status, closed.headers.get('access-control-allow-origin')]).toEqual([405, null]);
    expect((await fetch(`${server.baseUrlOf('shelf')}/ping`)).headers.has('access-control-allow-origin')).toBe(false);
    expect((await fetch(`${server.url}/_mock/health`, preflight)).headers.get('access-control-allow-origin')).toBe('*');
  });
});
