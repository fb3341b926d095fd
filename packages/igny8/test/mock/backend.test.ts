import { createMock, MockError } from '@creatorkit/mock';
import { describe, expect, test } from 'vitest';
import { createIgny8Mock, definition, type Igny8Mock } from '../../src/mock/index.ts';
import { anonymous, base, place, setUp, signedIn } from './session.ts';

const reads = [
  '/planner/keywords/',
  '/planner/keywords/1/',
  '/writer/tasks/',
  '/system/status/',
  '/system/prompts/',
  '/billing/credits/balance/balance/',
  '/billing/credits/usage/summary/',
];
const task = { title: 'A guide', cluster_id: 1, ...place };
const writes: readonly (readonly [string, string, unknown])[] = [
  ['POST', '/planner/keywords/', { seed_keyword_id: 300, ...place }],
  ['PUT', '/planner/keywords/1/', place],
  ['PATCH', '/planner/keywords/1/', {}],
  ['POST', '/planner/keywords/auto_cluster/', { ids: [1, 2, 3, 4, 5] }],
  ['POST', '/writer/tasks/', task],
  ['DELETE', '/planner/keywords/1/', undefined],
];

describe('every answer', () => {
  test('carries a request id and the limits', async () => {
    const { mock, owner, nobody } = await setUp();
    const answers = [
      await owner('GET', '/planner/keywords/'),
      await owner('DELETE', '/planner/keywords/1/'),
      await owner('GET', '/planner/keywords/9999/'),
      await owner('PATCH', '/planner/keywords/'),
      await owner('POST', '/writer/tasks/', {}),
      await nobody('GET', '/planner/keywords/'),
      await nobody('GET', '/nothing/'),
      await nobody('GET', 'https://api.igny8.com/api/docs/'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 204, 404, 405, 400, 401, 404, 200]);
    const ids = answers.map(({ headers }) => headers.get('x-request-id'));
    expect(new Set(ids).size).toBe(answers.length);
    const reset = String(mock.clock.now() / 1000 + 60);
    for (const { headers, body } of answers) {
      expect(headers.get('x-throttle-reset')).toBe(reset);
      expect(headers.get('x-throttle-limit')).toMatch(/^(60|100)$/);
      expect(headers.get('x-throttle-remaining')).toMatch(/^\d+$/);
      expect(headers.get('date')).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
      if (body?.request_id) expect(body.request_id).toBe(headers.get('x-request-id'));
    }
    expect(answers[3]?.headers.get('allow')).toBe('GET, HEAD, POST');
    expect(answers[3]?.body).toMatchObject({ success: false, error: 'Method not allowed' });
    expect(answers[6]?.body).toMatchObject({ success: false, error: 'Resource not found' });
  });

  test('echoes a request id that is one', async () => {
    const { owner } = await setUp();
    const id = '550e8400-e29b-41d4-a716-446655440000';
    const echoed = await owner('GET', '/system/status/', undefined, { 'X-Request-ID': id });
    expect([echoed.headers.get('x-request-id'), echoed.body.request_id]).toEqual([id, id]);
    const own = await owner('GET', '/system/status/', undefined, { 'X-Request-ID': 'mine' });
    expect(own.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  });
});

describe('who may do what', () => {
  test('nobody does anything without a session', async () => {
    const { nobody } = await setUp();
    for (const path of reads) expect([path, (await nobody('GET', path)).status]).toEqual([path, 401]);
    for (const [method, path, body] of writes) {
      const answer = await nobody(method, path, body);
      expect([path, answer.status, answer.body.error]).toEqual([path, 401, 'Authentication required']);
    }
  });

  test('a viewer reads everything and writes nothing', async () => {
    const { mock } = await setUp();
    const viewer = await signedIn(mock, 'viewer');
    for (const path of reads) expect([path, (await viewer('GET', path)).status]).toEqual([path, 200]);
    for (const [method, path, body] of writes) {
      const answer = await viewer(method, path, body);
      expect([path, answer.status, answer.body.error]).toEqual([path, 403, 'Permission denied']);
    }
    expect([mock.state.keywords.get(1)?.is_deleted, mock.world.ledger.balance(1)]).toEqual([false, 2000]);
  });

  test('an editor reads and writes', async () => {
    const { mock } = await setUp();
    const editor = await signedIn(mock, 'editor');
    const statuses = [];
    for (const [method, path, body] of writes) statuses.push((await editor(method, path, body)).status);
    expect(statuses).toEqual([201, 200, 200, 200, 201, 204]);
  });

  test('a bot reads nothing', async () => {
    const { mock } = await setUp();
    mock.state.users.update(3, { role: 'system_bot' });
    const bot = await signedIn(mock, 'viewer');
    for (const path of reads) expect((await bot('GET', path)).status).toBe(403);
  });

  test('accounts do not see each other', async () => {
    const { mock, owner } = await setUp();
    const other = await signedIn(mock, 'other');
    const seen = async (path: string) => (await other('GET', path)).body;
    expect((await seen('/planner/keywords/')).results.map(({ id }: { id: number }) => id)).toEqual([
      255, 254, 253, 252, 251,
    ]);
    expect((await seen('/planner/keywords/?site_id=1')).count).toBe(0);
    expect((await seen('/planner/keywords/?cluster_id=1')).count).toBe(0);
    expect((await seen('/writer/tasks/')).count).toBe(0);
    for (const [method, path, body] of writes.filter(([, path]) => /\d\/$/.test(path))) {
      expect([method, (await other(method, path, body)).status]).toEqual([method, 404]);
    }
    expect((await other('GET', '/planner/keywords/1/')).status).toBe(404);
    expect((await other('POST', '/planner/keywords/auto_cluster/', { ids: [1, 2, 3, 4, 5] })).status).toBe(404);
    expect((await other('POST', '/writer/tasks/', task)).status).toBe(400);
    expect((await other('POST', '/writer/tasks/', { ...task, site_id: 2, sector_id: 2 })).body.errors).toHaveProperty(
      'cluster_id',
    );
    const prompts = async (call: typeof owner) =>
      (await call('GET', '/system/prompts/')).body.results.map(({ id }: { id: number }) => id);
    const others = new Set<number>(await prompts(other));
    expect((await prompts(owner)).filter((id: number) => others.has(id))).toEqual([]);
    await other('POST', '/planner/keywords/auto_cluster/', { ids: [251, 252, 253, 254, 255] });
    expect((await owner('GET', '/billing/credits/balance/balance/')).body.data.credits).toBe(2000);
    expect((await owner('GET', '/planner/keywords/')).body.count).toBe(250);
    expect(mock.world.ledger.balance(2)).toBe(1999);
  });
});

describe('tasks', () => {
  test('are queued with their defaults', async () => {
    const { owner } = await setUp();
    const { status, body } = await owner('POST', '/writer/tasks/', task);
    expect(status).toBe(201);
    expect(body.data).toEqual({
      id: 3,
      ...task,
      description: null,
      cluster_name: 'Getting started',
      idea_id: null,
      content_type: 'post',
      content_structure: 'article',
      taxonomy_term_id: null,
      keywords: '',
      word_count: 1000,
      status: 'queued',
      sector_name: 'Home fitness',
      created_at: '2026-01-01T00:00:00.000000Z',
      updated_at: '2026-01-01T00:00:00.000000Z',
    });
  });

  test('take everything that may be written, and say what has no effect', async () => {
    const { mock, owner } = await setUp();
    const written = {
      ...task,
      description: 'brief',
      idea_id: 5,
      content_type: 'page',
      content_structure: 'landing_page',
      taxonomy_term_id: 6,
      keywords: 'yoga, mat',
      word_count: 0,
      status: 'completed',
    };
    const { body, headers } = await owner('POST', '/writer/tasks/', written);
    expect(body.data).toMatchObject(written);
    expect(headers.get('x-mock-not-modelled')).toContain('idea_id');
    expect(mock.diagnostics()).toHaveLength(2);
  });

  test.each([
    [{}, ['title', 'cluster_id', 'site_id', 'sector_id']],
    [{ ...task, title: '' }, ['title']],
    [{ ...task, title: 'x'.repeat(256) }, ['title']],
    [{ ...task, cluster_id: 99 }, ['cluster_id']],
    [{ ...task, cluster_id: 3 }, ['cluster_id']],
    [{ ...task, sector_id: 3 }, ['cluster_id']],
    [{ ...task, site_id: 9, sector_id: 9 }, ['site_id', 'sector_id', 'cluster_id']],
    [{ ...task, word_count: -1, content_type: 'poem' }, ['word_count', 'content_type']],
  ])('are refused when made from %j', async (sent, fields) => {
    const { owner } = await setUp();
    const { status, body } = await owner('POST', '/writer/tasks/', sent);
    expect([status, Object.keys(body.errors).sort()]).toEqual([400, [...fields].sort()]);
  });

  test('are listed, filtered, searched and sorted', async () => {
    const { owner } = await setUp();
    await owner('POST', '/writer/tasks/', {
      ...task,
      cluster_id: 2,
      content_type: 'page',
      content_structure: 'article',
    });
    const found = async (query: string) =>
      (await owner('GET', `/writer/tasks/${query}`)).body.results.map(({ id }: { id: number }) => id);
    expect(await found('')).toEqual([3, 2, 1]);
    expect(await found('?status=completed')).toEqual([1]);
    expect(await found('?cluster_id=2')).toEqual([3]);
    expect(await found('?content_type=page')).toEqual([3]);
    expect(await found('?content_structure=guide&sector_id=1')).toEqual([2, 1]);
    expect(await found('?site_id=2')).toEqual([]);
    expect(await found('?search=ROLLER')).toEqual([2]);
    expect(await found('?search=yoga mat')).toEqual([1]);
    expect(await found('?ordering=title')).toEqual([3, 2, 1]);
    expect(await found('?ordering=-title')).toEqual([1, 2, 3]);
    expect(await found('?ordering=status')).toEqual([1, 3, 2]);
    expect(await found('?ordering=created_at')).toEqual([1, 2, 3]);
    expect((await owner('GET', '/writer/tasks/?page=2')).status).toBe(404);
    expect((await owner('GET', '/writer/tasks/?status=x')).status).toBe(400);
  });
});

test('prompts come one for each type, by type', async () => {
  const { owner } = await setUp();
  const { body } = await owner('GET', '/system/prompts/?page_size=4');
  expect(body.results.map(({ prompt_type }: { prompt_type: string }) => prompt_type)).toEqual([
    'clustering',
    'content_generation',
    'ideas',
    'image_prompt_extraction',
  ]);
  expect([body.count, body.next]).toEqual([6, `${base}/system/prompts/?page=2&page_size=4`]);
  expect((await owner('GET', '/system/prompts/?page=9')).status).toBe(404);
});

test('the status tells the time of the mock', async () => {
  const { mock, owner } = await setUp();
  await mock.clock.advance({ seconds: 1, ms: 500 });
  const { body } = await owner('GET', '/system/status/');
  expect(body.data).toMatchObject({ status: 'healthy', version: '1.0.0', timestamp: '2026-01-01T00:00:01.500000Z' });
});

test('the pages beside the API are there for everybody', async () => {
  const { nobody } = await setUp();
  for (const page of ['docs', 'redoc']) {
    const { status, body, headers } = await nobody('GET', `https://api.igny8.com/api/${page}/`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('/api/v1/planner/keywords/auto_cluster/');
    expect(body).not.toMatch(/src=|https?:/); // nothing from elsewhere
  }
  const { body } = await nobody('GET', 'https://api.igny8.com/api/schema/');
  expect(Object.keys(body.paths)).toHaveLength(
    new Set(Object.values(definition.operations).map(({ path }) => path)).size,
  );
});

describe('limits', () => {
  test('refuse the 61st planner call in a minute, with the headers of the seed', async () => {
    const mock = createIgny8Mock();
    const owner = await signedIn(mock, 'owner');
    await mock.clock.advance({ seconds: 10 });
    const reset = String(Date.parse('2026-01-01T00:01:10Z') / 1000);
    for (let left = 59; left >= 0; left--) {
      const { status, headers } = await owner('GET', left % 2 ? '/planner/keywords/' : '/planner/keywords/1/');
      expect([status, headers.get('x-throttle-remaining'), headers.get('retry-after')]).toEqual([
        200,
        String(left),
        null,
      ]);
    }
    await mock.clock.advance({ seconds: 20 });
    const { status, body, headers } = await owner('GET', '/planner/keywords/');
    expect(status).toBe(429);
    expect(body).toEqual({ success: false, error: 'Rate limit exceeded', request_id: headers.get('x-request-id') });
    const shown = ['x-throttle-limit', 'x-throttle-remaining', 'x-throttle-reset', 'retry-after'].map((name) =>
      headers.get(name),
    );
    expect(shown).toEqual(['60', '0', reset, '40']);

    expect((await owner('GET', '/writer/tasks/')).status).toBe(200); // another scope
    const editor = await signedIn(mock, 'editor');
    expect((await editor('GET', '/planner/keywords/')).headers.get('x-throttle-remaining')).toBe('59'); // another user
    await mock.clock.advance({ seconds: 39, ms: 999 });
    expect((await owner('GET', '/planner/keywords/')).status).toBe(429);
    await mock.clock.advance({ ms: 1 });
    const { headers: fresh } = await owner('GET', '/planner/keywords/');
    expect([fresh.get('x-throttle-remaining'), fresh.get('x-throttle-reset')]).toEqual([
      '59',
      String(Number(reset) + 60),
    ]);
  });

  test('count calls without a session by address', async () => {
    const mock = createIgny8Mock();
    const nobody = anonymous(mock);
    const statuses = new Set<number>();
    for (let count = 0; count < 20; count++) statuses.add((await nobody('POST', '/auth/login/', {})).status);
    expect([...statuses]).toEqual([400]);
    const refused = await nobody('POST', '/auth/register/', {});
    expect([refused.status, refused.headers.get('x-throttle-limit')]).toEqual([429, '20']);
  });

  test.each([
    ['/writer/tasks/', 60],
    ['/system/status/', 100],
    ['/system/prompts/', 100],
    ['/billing/credits/balance/balance/', 30],
    ['/billing/credits/usage/summary/', 30],
  ])('of %s are %i a minute', async (path, quota) => {
    const mock = createIgny8Mock();
    const owner = await signedIn(mock, 'owner');
    for (let count = 0; count < quota; count++) expect((await owner('GET', path)).status).toBe(200);
    expect((await owner('GET', path)).status).toBe(429);
  });

  test('of clustering are its own, 10 a minute', async () => {
    const mock = createIgny8Mock();
    const owner = await signedIn(mock, 'owner');
    const cluster = async () => (await owner('POST', '/planner/keywords/auto_cluster/', { ids: [1] })).status;
    for (let count = 0; count < 10; count++) expect(await cluster()).toBe(400);
    expect(await cluster()).toBe(429);
    expect((await owner('GET', '/planner/keywords/')).headers.get('x-throttle-remaining')).toBe('59');
  });

  test('can be switched off; the headers stay', async () => {
    const mock = createIgny8Mock({ limits: 'off' });
    const owner = await signedIn(mock, 'owner');
    for (let count = 0; count < 70; count++) {
      const { status, headers } = await owner('GET', '/planner/keywords/');
      expect([status, headers.get('x-throttle-remaining')]).toEqual([200, String(Math.max(0, 59 - count))]);
    }
    mock.limits.enabled = true;
    expect((await owner('GET', '/planner/keywords/')).status).toBe(429);
    mock.reset();
    expect(mock.limits.enabled).toBe(false);
  });
});

describe('the world', () => {
  test('comes back from a snapshot with everything in it', async () => {
    const { mock, owner } = await setUp();
    const view = async () => [
      (await owner('GET', '/planner/keywords/?page_size=100')).body.results,
      (await owner('GET', '/planner/keywords/?cluster_id=1')).body.count,
      (await owner('GET', '/billing/credits/balance/balance/')).body.data,
      (await owner('GET', '/writer/tasks/')).body.count,
    ];
    const before = await view();
    const saved = mock.snapshot();
    for (const [method, path, body] of writes) await owner(method, path, body);
    await mock.clock.advance({ minutes: 5 });
    expect(await view()).not.toEqual(before);
    mock.restore(saved);
    expect(await view()).toEqual(before);
    expect((await owner('POST', '/writer/tasks/', task)).body.data.id).toBe(3);
  });

  test('is new after a reset, and answers what a new one answers', async () => {
    const story = async (mock: Igny8Mock) => {
      const owner = await signedIn(mock, 'owner');
      const answers = [];
      for (const [method, path, body] of writes) answers.push((await owner(method, path, body)).body);
      return answers;
    };
    const mock = createIgny8Mock({ seed: 3 });
    const first = await story(mock);
    await mock.clock.advance({ days: 3 });
    mock.reset();
    expect(await story(mock)).toEqual(first);
  });

  test('gives the same bytes for the same seed and calls, and other data for another seed', async () => {
    const story = async (seed: number) => {
      const mock = createIgny8Mock({ seed });
      const owner = await signedIn(mock, 'owner');
      const texts = [];
      for (const [method, path, body] of writes) texts.push(JSON.stringify((await owner(method, path, body)).body));
      for (const path of reads) texts.push(JSON.stringify((await owner('GET', path)).body));
      return [...texts, JSON.stringify(mock.journal())].join('\n');
    };
    expect(await story(7)).toBe(await story(7));
    expect(await story(7)).not.toBe(await story(8));
  });

  test('holds the fixtures that others build on', async () => {
    for (const seed of [1, 2, 'three']) {
      const { state } = createIgny8Mock({ seed });
      const library = [...state.seedKeywords.values()];
      expect(new Set(library.map(({ keyword }) => keyword)).size).toBe(520);
      expect(state.keywords.find('account', 1).map((row) => [row.id, row.seed_keyword_id])).toEqual(
        Array.from({ length: 250 }, (_, index) => [index + 1, index + 1]),
      );
      expect(state.keywords.find('account', 2).map(({ id }) => id)).toEqual([251, 252, 253, 254, 255]);
      // Any five neighbours have three that share their words.
      for (let from = 0; from <= 245; from++) {
        const topics = [
          'yoga mat',
          'running shoes',
          'foam roller',
          'resistance bands',
          'protein powder',
          'meal prep',
          'home gym',
          'rowing machine',
          'sleep tracker',
          'weighted blanket',
        ];
        const most = Math.max(
          ...topics.map(
            (topic) => library.slice(from, from + 5).filter(({ keyword }) => keyword.includes(topic)).length,
          ),
        );
        if (Math.floor(from / 50) === Math.floor((from + 4) / 50)) expect(most).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('does not let a wrong rule pass', async () => {
    const wrong = createMock({
      ...definition,
      handlers: {
        ...definition.handlers,
        getSystemStatus: (_request, { requestId }) => ({
          status: 200,
          body: { success: true, data: { status: 'fine' }, request_id: requestId },
        }),
      },
    });
    const response = await wrong.fetch(`${base}/auth/login/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(definition.credentials.owner),
    });
    const { access } = ((await response.json()) as { data: { access: string } }).data;
    const call = anonymous(wrong, { Authorization: `Bearer ${access}` })('GET', '/system/status/');
    await expect(call).rejects.toThrow(MockError);
    await expect(call).rejects.toThrow('/data/status');
  });
});
