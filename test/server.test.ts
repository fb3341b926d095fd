import { once } from 'node:events';
import { connect } from 'node:net';
import { Igny8, NotFoundError } from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { createFlowingClock, remoteClock } from '@creatorkit/mock';
import { type MockServer, startMockServer } from '@creatorkit/mock/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const start = '2026-01-01T00:00:00.000Z';
let server: MockServer;

beforeEach(async () => {
  const clock = createFlowingClock({ now: () => 0, frozenAt: start });
  server = await startMockServer({ mocks: [createIgny8Mock({ clock })], clock, port: 0 });
});
afterEach(() => server.close());

const at = (path: string): string => `${server.url}${path}`;
const send = (method: string, path: string, body?: unknown): Promise<Response> =>
  fetch(at(path), {
    method,
    ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
const read = async (path: string): Promise<Record<string, unknown>> =>
  (await (await send('GET', path)).json()) as Record<string, unknown>;

async function credentials(): Promise<Record<string, { email: string; password: string }>> {
  const { apis } = (await read('/_mock/')) as {
    apis: { credentials: Record<string, { email: string; password: string }> }[];
  };
  return apis[0]?.credentials ?? {};
}

async function client(name = 'owner'): Promise<Igny8> {
  const auth = (await credentials())[name];
  return new Igny8({ baseUrl: server.baseUrlOf('igny8'), auth, clock: await remoteClock(server.url) });
}

describe('the mock server', () => {
  it('serves the API below its name, with absolute links that work', async () => {
    const igny8 = await client();
    const { data } = await igny8.raw.GET('/api/v1/planner/keywords/', { params: { query: { page_size: 20 } } });
    expect(data?.next).toBe(`${server.url}/igny8/api/v1/planner/keywords/?page=2&page_size=20`);
    expect(data?.previous).toBeNull();
  });

  it('lists what it plays', async () => {
    const { apis } = await read('/_mock/');
    expect(apis).toMatchObject([{ id: 'igny8', baseUrl: server.baseUrlOf('igny8'), operations: 16 }]);
    expect(Object.keys(await credentials()).sort()).toEqual(['editor', 'other', 'owner', 'viewer']);
  });

  it('moves the clock, and with it the life of tokens', async () => {
    const auth = (await credentials()).owner;
    const session = (await (await send('POST', '/igny8/api/v1/auth/login/', auth)).json()) as {
      data: { access: string };
    };
    const balance = (): Promise<Response> =>
      fetch(at('/igny8/api/v1/billing/credits/balance/balance/'), {
        headers: { Authorization: `Bearer ${session.data.access}` },
      });
    expect((await balance()).status).toBe(200);
    const moved = await send('POST', '/_mock/clock/advance', { seconds: 960 });
    expect(await moved.json()).toEqual({ now: '2026-01-01T00:16:00.000Z' });
    expect(await read('/_mock/clock')).toEqual({ now: '2026-01-01T00:16:00.000Z' });
    const refused = await balance();
    expect(refused.status).toBe(401);
    expect(refused.headers.get('date')).toBe('Thu, 01 Jan 2026 00:16:00 GMT');
  });

  it('goes back to the beginning, and refuses what was issued before', async () => {
    const igny8 = await client();
    const keyword = await igny8.planner.keywords.create({ seed_keyword_id: 300, site_id: 1, sector_id: 1 });
    const session = await igny8.auth.login({ ...(await credentials()).owner } as { email: string; password: string });
    await send('PUT', '/_mock/limits', { enabled: false });
    await send('POST', '/_mock/clock/advance', { seconds: 60 });
    expect((await send('POST', '/_mock/reset')).status).toBe(204);
    expect(await read('/_mock/clock')).toEqual({ now: start });
    expect(await read('/_mock/journal')).toEqual({ entries: [] });
    const old = new Igny8({ baseUrl: server.baseUrlOf('igny8'), auth: () => session.access });
    await expect(old.planner.keywords.retrieve(1)).rejects.toMatchObject({ status: 401 });
    await expect((await client()).planner.keywords.retrieve(keyword.id)).rejects.toBeInstanceOf(NotFoundError);
  });

  it('lifts the limits, and keeps their headers', async () => {
    expect(await (await send('PUT', '/_mock/limits', { enabled: false })).json()).toEqual({ enabled: false });
    const answers = await Promise.all(
      Array.from({ length: 25 }, () => send('POST', '/igny8/api/v1/auth/refresh/', {})),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400]));
    expect(Math.min(...answers.map(({ headers }) => Number(headers.get('x-throttle-remaining'))))).toBe(0);
  });

  it('keeps a journal of what was asked and answered, without credentials', async () => {
    const auth = (await credentials()).owner;
    await send('POST', '/igny8/api/v1/auth/login/', auth);
    const text = await (await send('GET', '/_mock/journal?api=igny8')).text();
    const { entries } = JSON.parse(text) as { entries: Record<string, unknown>[] };
    expect(entries).toMatchObject([
      { at: start, api: 'igny8', operation: 'login', request: { method: 'POST' }, response: { status: 200 } },
    ]);
    expect(text).not.toContain(auth?.password);
    expect(text).not.toMatch(/eyJ/);
  });

  it('refuses to leave what dates can hold, and goes on', async () => {
    const refused = await send('POST', '/_mock/clock/advance', { seconds: 1e15 });
    expect(refused.status).toBe(400);
    expect(await read('/_mock/clock')).toEqual({ now: start });
  });

  it('closes at once, whatever connections are open', async () => {
    const { hostname, port } = new URL(server.url);
    const silent = connect(Number(port), hostname);
    const half = connect(Number(port), hostname);
    await Promise.all([once(silent, 'connect'), once(half, 'connect')]);
    half.write('POST /igny8/api/v1/auth/login/ HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
    await read('/_mock/health');
    const ended = Promise.all([once(silent, 'close'), once(half, 'close')]);
    for (const socket of [silent, half]) socket.on('error', () => {});
    await server.close();
    await ended;
    server = await startMockServer({ mocks: [], clock: createFlowingClock({ now: () => 0 }), port: 0 });
  });

  it('answers a client that names no host, or two slashes, as best it can', async () => {
    const { hostname, port } = new URL(server.url);
    const ask = async (target: string, host: string): Promise<string> => {
      const socket = connect(Number(port), hostname);
      socket.end(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      let answer = '';
      for await (const chunk of socket) answer += String(chunk);
      return answer;
    };
    expect(await ask('/_mock/health', 'foo bar')).toMatch(/^HTTP\/1.1 200/);
    expect(await ask('//igny8/api/v1/', 'x')).toMatch(/^HTTP\/1.1 404/);
    expect(await ask('/_mock', 'x')).toMatch(/^HTTP\/1.1 200/);
  });

  it('answers HEAD without a body, and does not lie about its length', async () => {
    const head = await send('HEAD', '/_mock/health');
    expect(head.headers.get('content-length')).not.toBe('0');
  });

  it('lets pages read its own refusals too', async () => {
    const response = await send('GET', '/nowhere');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each([
    ['POST', '/_mock/clock/advance', { seconds: -5 }, 400],
    ['POST', '/_mock/clock/advance', { seconds: 'soon' }, 400],
    ['PUT', '/_mock/limits', {}, 400],
    ['GET', '/_mock/journal?api=other', undefined, 404],
    ['GET', '/_mock/nothing', undefined, 404],
    ['DELETE', '/_mock/clock', undefined, 405],
    ['GET', '/nowhere', undefined, 404],
  ])('answers %s %s %j with %i and a reason', async (method, path, body, status) => {
    const response = await send(method, path, body);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { error: { message: string } }).error.message).toMatch(/^(Cannot|Nothing)/);
  });

  it('lets pages of other origins call, and read the headers', async () => {
    const preflight = await fetch(at('/igny8/api/v1/planner/keywords/'), {
      method: 'OPTIONS',
      headers: {
        Origin: 'http://localhost:5173',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization');
    const answer = await send('GET', '/igny8/api/v1/planner/keywords/');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const exposed = answer.headers.get('access-control-expose-headers')?.split(', ');
    expect(exposed).toEqual(
      expect.arrayContaining(['X-Request-ID', 'X-Throttle-Limit', 'X-Throttle-Remaining', 'X-Throttle-Reset', 'Date']),
    );
  });

  it('shows the pages beside the API', async () => {
    for (const page of ['/api/docs/', '/api/redoc/']) {
      const response = await send('GET', `/igny8${page}`);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    }
    expect(await read('/igny8/api/schema/')).toMatchObject({ openapi: '3.1.0', info: { title: 'IGNY8 API' } });
  });
});

describe('the clock of a client of the server', () => {
  const sleep = (clock: Awaited<ReturnType<typeof remoteClock>>, ms: number): Promise<void> =>
    new Promise((resolve) => {
      clock.sleep(ms, resolve);
    });

  it('waits by moving the clock of the server, also again and again', async () => {
    const clock = await remoteClock(server.url, { now: () => 0 });
    for (let i = 0; i < 3; i++) await sleep(clock, 1000);
    expect(await read('/_mock/clock')).toEqual({ now: '2026-01-01T00:00:03.000Z' });
  });

  it('does not add up waits side by side', async () => {
    const clock = await remoteClock(server.url, { now: () => 0 });
    await Promise.all([sleep(clock, 60_000), sleep(clock, 60_000), sleep(clock, 30_000)]);
    expect(await read('/_mock/clock')).toEqual({ now: '2026-01-01T00:01:00.000Z' });
  });

  it('forgets a wait that is called off', async () => {
    const clock = await remoteClock(server.url, { now: () => 0 });
    clock.sleep(60_000, () => {
      throw new Error('woken although called off');
    })();
    await sleep(clock, 1000);
    expect(await read('/_mock/clock')).toEqual({ now: '2026-01-01T00:00:01.000Z' });
  });

  it('says so when there is no server', async () => {
    await expect(remoteClock(`${server.url}/nowhere`)).rejects.toThrow(/^Cannot use the clock of/);
  });
});
