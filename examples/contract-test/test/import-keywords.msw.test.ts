import { Igny8, NetworkError } from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { createMswHandlers } from '@creatorkit/mock/msw';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { importKeywords } from '../src/import-keywords.ts';

const mock = createIgny8Mock();
const server = setupServer(...createMswHandlers(mock));
const keywordsUrl = `${mock.api.baseUrl}/api/v1/planner/keywords/`;
const home = { siteId: 1, sectorId: 1 };

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  server.resetHandlers();
  mock.reset();
});
afterAll(() => server.close());

/** The client as the program makes it, with the mock's time, so that nobody waits. */
const connect = (): Igny8 => new Igny8({ clock: mock.clock, auth: mock.credentials.editor });

it('creates what is missing and skips what is there, through the fetch of the platform', async () => {
  const { created, skipped } = await importKeywords(connect(), [250, 251, 252], home);
  expect(created.map(({ name }) => name)).toEqual(created.map(({ keyword }) => keyword));
  expect([created.length, skipped]).toEqual([2, [250]]);
});

it('waits for the next minute rather than being refused', async () => {
  const before = mock.clock.now();
  const ids = Array.from({ length: 60 }, (_, index) => 251 + index);
  expect((await importKeywords(connect(), ids, home)).created).toHaveLength(60);
  expect(mock.clock.now() - before).toBe(60_000);
  expect(mock.journal().some(({ response }) => response.status === 429)).toBe(false);
});

it('tries again when the service is down for a moment', async () => {
  const unavailable = () => new HttpResponse(null, { status: 503 });
  server.use(http.get(keywordsUrl, unavailable, { once: true }));
  expect((await importKeywords(connect(), [251], home)).created).toHaveLength(1);
});

it('finds out whether a creation worked when its answer is lost', async () => {
  const loseTheAnswer = async ({ request }: { readonly request: Request }) => {
    await mock.fetch(request);
    return HttpResponse.error();
  };
  server.use(http.post(keywordsUrl, loseTheAnswer, { once: true }));
  const igny8 = connect();
  const { created } = await importKeywords(igny8, [251, 252], home);
  expect(created.map(({ seed_keyword_id }) => seed_keyword_id)).toEqual([251, 252]);
  expect((await igny8.planner.keywords.list()).total).toBe(252);
});

it('creates a keyword after all when the request was lost', async () => {
  server.use(http.post(keywordsUrl, () => HttpResponse.error(), { once: true }));
  expect((await importKeywords(connect(), [251], home)).created).toHaveLength(1);
});

it('lets no request out to a place that no handler stands for', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const igny8 = new Igny8({ baseUrl: 'https://elsewhere.example', clock: mock.clock, auth: mock.credentials.editor });
  await expect(importKeywords(igny8, [251], home)).rejects.toBeInstanceOf(NetworkError);
  expect(told.mock.calls.flat().join()).toContain('https://elsewhere.example/api/v1/auth/login/');
  told.mockRestore();
});
