import { describe, expect, test } from 'vitest';
import { base, place, setUp, signedIn } from './session.ts';

const list = '/planner/keywords/';
const ids = (body: { results: { id: number }[] }) => body.results.map(({ id }) => id);

describe('listing keywords', () => {
  test('goes page by page, newest first, with links as the seed spells them', async () => {
    const { owner } = await setUp();
    const first = await owner('GET', list);
    expect(first.body).toMatchObject({ success: true, count: 250, next: `${base}${list}?page=2`, previous: null });
    expect(ids(first.body)).toEqual([250, 249, 248, 247, 246, 245, 244, 243, 242, 241]);
    const second = await owner('GET', `${list}?page=2&page_size=20`);
    expect(second.body.next).toBe(`${base}${list}?page=3&page_size=20`);
    expect(second.body.previous).toBe(`${base}${list}?page=1&page_size=20`);
    expect(ids(second.body)).toEqual(Array.from({ length: 20 }, (_, index) => 230 - index));
    const last = await owner('GET', `${list}?page_size=100&page=3`);
    expect([last.body.results.length, last.body.next]).toEqual([50, null]);
    expect(last.body.previous).toBe(`${base}${list}?page=2&page_size=100`);
  });

  test('keeps the other parameters in the links', async () => {
    const { owner } = await setUp();
    const { body } = await owner('GET', `${list}?search=yoga mat&page_size=5&ordering=-volume`);
    expect(body.next).toBe(`${base}${list}?ordering=-volume&page=2&page_size=5&search=yoga+mat`);
    expect((await owner('GET', body.next)).body.previous).toBe(
      `${base}${list}?ordering=-volume&page=1&page_size=5&search=yoga+mat`,
    );
  });

  test('builds links on the address that it was reached at', async () => {
    const { mock } = await setUp();
    const { fetch, handle } = mock;
    const response = await fetch(`${base}/auth/login/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(mock.credentials.owner),
    });
    const { access } = ((await response.json()) as { data: { access: string } }).data;
    const result = await handle({
      method: 'GET',
      url: 'http://127.0.0.1:4010/igny8/api/v1/planner/keywords/?page=2',
      path: '/api/v1/planner/keywords/',
      query: new URLSearchParams('page=2'),
      headers: { authorization: `Bearer ${access}` },
      clientAddress: '127.0.0.1',
      baseUrl: 'http://127.0.0.1:4010/igny8',
    });
    expect(JSON.parse(result.body ?? '').next).toBe('http://127.0.0.1:4010/igny8/api/v1/planner/keywords/?page=3');
  });

  test.each([
    ['page_size=500', 200, 100],
    ['page_size=0', 200, 10],
    ['page_size=-3', 200, 10],
    ['page_size=many', 200, 10],
    ['page_size=', 200, 10],
    ['page=0', 404, undefined],
    ['page=-1', 404, undefined],
    ['page=x', 404, undefined],
    ['page=26', 404, undefined],
    ['page=25', 200, 10],
  ])('forgives page sizes, not pages: %s', async (query, status, length) => {
    const { owner } = await setUp();
    const answer = await owner('GET', `${list}?${query}`);
    expect([answer.status, answer.body.results?.length]).toEqual([status, length]);
    if (status === 404) expect(answer.body.error).toBe('Resource not found');
  });

  test('filters, searches and sorts on what the API shows', async () => {
    const { mock, owner } = await setUp();
    mock.state.keywords.update(7, { volume_override: 999_999, difficulty_override: 100, status: 'archived' });
    const all = (
      await Promise.all([1, 2, 3].map((page) => owner('GET', `${list}?page_size=100&page=${page}`)))
    ).flatMap(({ body }) => body.results);
    const count = async (query: string) => (await owner('GET', `${list}?${query}`)).body.count;
    const expected = (keep: (row: (typeof all)[number]) => boolean) => all.filter(keep).length;
    expect(await count('search=YOGA')).toBe(expected(({ name }) => name.includes('yoga')));
    expect(await count('search=YOGA')).toBeGreaterThan(5);
    expect(await count('status=active')).toBe(5);
    expect(await count('status=archived')).toBe(1);
    expect(await count('cluster_id=1')).toBe(5);
    expect(await count('intent=transactional')).toBe(expected(({ intent }) => intent === 'transactional'));
    expect(await count('seed_keyword_id=12')).toBe(1);
    expect(await count('site_id=1&sector_id=1')).toBe(250);
    expect(await count('sector_id=3')).toBe(0);
    expect(await count('site_id=2')).toBe(0);
    expect(await count('volume_min=5000&volume_max=20000')).toBe(
      expected(({ volume }) => volume >= 5000 && volume <= 20_000),
    );
    expect(await count('difficulty_min=40&difficulty_max=60')).toBe(
      expected(({ difficulty }) => difficulty >= 40 && difficulty <= 60),
    );
    expect(ids((await owner('GET', `${list}?ordering=created_at&page_size=3`)).body)).toEqual([1, 2, 3]);
    expect(ids((await owner('GET', `${list}?ordering=-volume`)).body)[0]).toBe(7);
    const volumes = (await owner('GET', `${list}?ordering=volume&page_size=100`)).body.results.map(
      (row: { volume: number }) => row.volume,
    );
    expect(volumes).toEqual([...volumes].sort((one, other) => one - other));
    expect(ids((await owner('GET', `${list}?ordering=-difficulty`)).body)[0]).toBe(7);
  });

  test.each([
    ['status=new', 'status'],
    ['intent=x', 'intent'],
    ['ordering=name', 'ordering'],
    ['cluster_id=x', 'cluster_id'],
    ['volume_min=x', 'volume_min'],
  ])('refuses a filter that makes no sense: %s', async (query, field) => {
    const { owner } = await setUp();
    const { status, body } = await owner('GET', `${list}?${query}&page=0`);
    expect([status, Object.keys(body.errors)]).toEqual([400, [field]]);
  });

  test('notes a filter that it does not know', async () => {
    const { mock, owner } = await setUp();
    expect((await owner('GET', `${list}?volume=7`)).body.count).toBe(250);
    expect(mock.diagnostics()).toMatchObject([
      { kind: 'not-modelled', operation: 'listKeywords', message: 'query parameter volume' },
    ]);
  });
});

describe('one keyword', () => {
  test('is made from a library entry, read, and deleted for good', async () => {
    const { owner } = await setUp();
    const made = await owner('POST', list, { seed_keyword_id: 300, ...place });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ success: true, request_id: made.headers.get('x-request-id') });
    const { name, volume, difficulty, intent } = made.body.data;
    expect(made.body.data).toEqual({
      id: 256,
      name,
      keyword: name,
      seed_keyword_id: 300,
      volume,
      difficulty,
      intent,
      volume_override: null,
      difficulty_override: null,
      cluster_id: null,
      cluster_name: null,
      ...place,
      sector_name: 'Home fitness',
      status: 'pending',
      disabled: false,
      created_at: '2026-01-01T00:00:00.000000Z',
      updated_at: '2026-01-01T00:00:00.000000Z',
    });
    expect((await owner('GET', `${list}256/`)).body.data).toEqual(made.body.data);
    const deleted = await owner('DELETE', `${list}256/`);
    expect([deleted.status, deleted.body, deleted.headers.get('content-type')]).toEqual([204, '', null]);
    expect(deleted.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect((await owner('GET', `${list}256/`)).status).toBe(404);
    expect((await owner('DELETE', `${list}256/`)).status).toBe(404);
    expect((await owner('GET', list)).body.count).toBe(250);
    expect((await owner('POST', list, { seed_keyword_id: 300, ...place })).body.data.id).toBe(257);
  });

  test('takes everything that may be written, and passes over what may not', async () => {
    const { owner } = await setUp();
    const written = {
      seed_keyword_id: 301,
      ...place,
      volume_override: 42,
      difficulty_override: 0,
      cluster_id: 2,
      disabled: true,
    };
    const { body } = await owner('POST', list, { ...written, id: 1, name: 'mine', volume: 7 });
    expect(body.data).toMatchObject({
      ...written,
      id: 256,
      volume: 42,
      difficulty: 0,
      cluster_name: 'Equipment',
      status: 'active',
    });
    expect(body.data.name).not.toBe('mine');
  });

  test.each([
    [{}, ['seed_keyword_id', 'site_id', 'sector_id'], 'This field is required'],
    [{ seed_keyword_id: 9999, ...place }, ['seed_keyword_id'], 'Invalid pk "9999" - object does not exist'],
    [{ seed_keyword_id: 301, site_id: 2, sector_id: 2 }, ['site_id', 'sector_id'], 'object does not exist'],
    [{ seed_keyword_id: 301, site_id: 1, sector_id: 2 }, ['sector_id'], 'object does not exist'],
    [{ seed_keyword_id: 301, site_id: 1, sector_id: 99 }, ['sector_id'], 'object does not exist'],
    [{ seed_keyword_id: 301, site_id: 1, sector_id: 3 }, ['seed_keyword_id'], 'template'],
    [{ seed_keyword_id: 515, ...place }, ['seed_keyword_id'], 'industry'],
    [{ seed_keyword_id: 301, ...place, cluster_id: 3 }, ['cluster_id'], 'Cluster must belong to the same sector'],
    [{ seed_keyword_id: 301, ...place, cluster_id: 4 }, ['cluster_id'], 'object does not exist'],
    [{ seed_keyword_id: '301', ...place }, ['seed_keyword_id'], 'A valid integer is required'],
    [
      { seed_keyword_id: 301, ...place, difficulty_override: 101 },
      ['difficulty_override'],
      'less than or equal to 100',
    ],
    [{ seed_keyword_id: 301, ...place, status: 'new' }, ['status'], 'Not a valid choice'],
  ])('is refused when made from %j', async (sent, fields, text) => {
    const { owner } = await setUp();
    const { status, body } = await owner('POST', list, sent);
    expect([status, body.error]).toEqual([400, 'Validation failed']);
    expect(Object.keys(body.errors).sort()).toEqual([...fields].sort());
    for (const field of fields) expect(body.errors[field][0]).toContain(text);
  });

  test('is there once in a site and sector', async () => {
    const { owner } = await setUp();
    for (const [method, path, body] of [
      ['POST', list, { seed_keyword_id: 7, ...place }],
      ['PUT', `${list}8/`, { seed_keyword_id: 7, ...place }],
      ['PATCH', `${list}8/`, { seed_keyword_id: 7 }],
    ] as const) {
      const answer = await owner(method, path, body);
      expect([answer.status, answer.body.error]).toEqual([409, 'Resource conflict']);
    }
    expect((await owner('PATCH', `${list}8/`, { seed_keyword_id: 8 })).status).toBe(200);
  });

  test('replaced, goes back to the defaults of what is left out', async () => {
    const { mock, owner } = await setUp();
    await owner('PATCH', `${list}9/`, { volume_override: 1, difficulty_override: 2, cluster_id: 2, disabled: true });
    await mock.clock.advance({ seconds: 5 });
    const { status, body } = await owner('PUT', `${list}9/`, place);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      id: 9,
      seed_keyword_id: 9,
      volume_override: null,
      difficulty_override: null,
      cluster_id: null,
      cluster_name: null,
      status: 'pending',
      disabled: false,
      updated_at: '2026-01-01T00:00:05.000000Z',
    });
    expect(body.data.created_at < body.data.updated_at).toBe(true);
    expect((await owner('PUT', `${list}9/`, {})).body.errors).toEqual({
      site_id: ['This field is required'],
      sector_id: ['This field is required'],
    });
  });

  test('updated, keeps what is left out; a cluster makes it active, none pending', async () => {
    const { owner } = await setUp();
    const patch = async (body: object) => (await owner('PATCH', `${list}9/`, body)).body.data;
    expect(await patch({ volume_override: 5 })).toMatchObject({ volume: 5, status: 'pending' });
    expect(await patch({ cluster_id: 2 })).toMatchObject({ volume: 5, cluster_name: 'Equipment', status: 'active' });
    expect(await patch({ disabled: true })).toMatchObject({ cluster_id: 2, status: 'active', disabled: true });
    expect(await patch({ status: 'archived' })).toMatchObject({ cluster_id: 2, status: 'archived' });
    expect(await patch({ cluster_id: null })).toMatchObject({ cluster_id: null, status: 'pending' });
    expect(await patch({ cluster_id: 2, status: 'archived' })).toMatchObject({ cluster_id: 2, status: 'archived' });
    expect(await patch({ volume_override: null })).toMatchObject({ volume_override: null });
    expect(await patch({})).toMatchObject({ cluster_id: 2 });
  });

  test('stays in the sector of its cluster', async () => {
    const { owner } = await setUp();
    const errors = async (body: object) => (await owner('PATCH', `${list}9/`, body)).body.errors;
    expect(await errors({ cluster_id: 3 })).toEqual({ cluster_id: ['Cluster must belong to the same sector'] });
    expect(await errors({ sector_id: 3 })).toHaveProperty('seed_keyword_id');
    const moved = await owner('POST', list, { seed_keyword_id: 501, site_id: 1, sector_id: 3, cluster_id: 3 });
    expect([moved.status, moved.body.data.sector_name]).toEqual([201, 'Recovery']);
  });

  test.each(['GET', 'PUT', 'PATCH', 'DELETE'])('is not found by %s where there is none', async (method) => {
    const { owner } = await setUp();
    const other = '251';
    for (const id of ['9999', 'abc', '0', '-1', '1.5', other]) {
      const { status, body } = await owner(
        method,
        `${list}${id}/`,
        method === 'GET' || method === 'DELETE' ? undefined : {},
      );
      expect([id, status, body.error]).toEqual([id, 404, 'Resource not found']);
    }
  });

  test('is one too many for a plan that is full', async () => {
    const { mock } = await setUp();
    const other = await signedIn(mock, 'other');
    const create = (seed_keyword_id: number) => other('POST', list, { seed_keyword_id, site_id: 2, sector_id: 2 });
    for (let id = 6; id <= 25; id++) expect((await create(id)).status).toBe(201);
    const refused = await create(26);
    expect([refused.status, refused.body.error]).toEqual([403, 'Permission denied']);
    expect((await create(25)).status).toBe(409);
  });
});
