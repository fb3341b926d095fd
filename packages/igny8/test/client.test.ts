import { inspect } from 'node:util';
import {
  AuthenticationError,
  ConflictError,
  createMemoryTokenStore,
  Igny8,
  type Igny8Options,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ValidationError,
} from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { describe, expect, it } from 'vitest';

function bench(name: 'owner' | 'viewer' | 'other' = 'owner', options: Igny8Options = {}) {
  const mock = createIgny8Mock();
  const { fetch, clock, credentials } = mock;
  return { mock, clock, igny8: new Igny8({ fetch, clock, auth: credentials[name], validate: 'throw', ...options }) };
}

const caught = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('Igny8', () => {
  it('creates, reads, replaces, updates and deletes a keyword', async () => {
    const { igny8 } = bench();
    const { keywords } = igny8.planner;
    const place = { site_id: 1, sector_id: 1 };
    const created = await keywords.create({ seed_keyword_id: 300, ...place, volume_override: 99 });
    expect(created).toMatchObject({ seed_keyword_id: 300, ...place, volume: 99, status: 'pending' });
    expect(await keywords.retrieve(created.id)).toEqual(created);
    expect((await keywords.update(created.id, { difficulty_override: 7 })).volume_override).toBe(99);
    expect((await keywords.replace(created.id, place)).volume_override).toBeNull();
    expect(await keywords.delete(created.id)).toBeUndefined();
    expect(await caught(keywords.retrieve(created.id))).toBeInstanceOf(NotFoundError);
  });

  it('pages through everything that the filters leave', async () => {
    const { igny8 } = bench();
    const all = await igny8.planner.keywords.list({ page_size: 100 }).toArray();
    expect(new Set(all.map(({ id }) => id)).size).toBe(250);
    const [first] = all;
    const found = await igny8.planner.keywords.list({ search: first?.name ?? '', ordering: '-volume' }).toArray();
    expect(found.map(({ id }) => id)).toContain(first?.id);
  });

  it('clusters, and pays for it', async () => {
    const { igny8 } = bench();
    const ids = Array.from({ length: 12 }, (_, index) => index + 1);
    const before = await igny8.billing.credits.balance();
    const result = await igny8.planner.keywords.autoCluster({ ids, sector_id: 1 });
    expect(result.keywords_updated).toBe(12);
    const after = await igny8.billing.credits.balance();
    expect(before.credits - after.credits).toBe(3);
    const clustered = await igny8.planner.keywords.list({ cluster_id: result.clusters[0]?.id ?? 0 }).toArray();
    expect(clustered).toHaveLength(result.clusters[0]?.keywords_count ?? -1);
    expect((await igny8.billing.credits.usageSummary()).total_credits_used).toBe(3);
  });

  it('reaches tasks, prompts and status', async () => {
    const { igny8 } = bench();
    const task = await igny8.writer.tasks.create({ title: 'A guide', cluster_id: 1, site_id: 1, sector_id: 1 });
    expect(task).toMatchObject({ title: 'A guide', status: 'queued' });
    expect((await igny8.writer.tasks.list()).items.map(({ id }) => id)).toContain(task.id);
    expect((await igny8.system.prompts.list()).total).toBeGreaterThan(0);
    expect((await igny8.system.status()).version).toBe('1.0.0');
  });

  it('registers a user who can then sign in', async () => {
    const { igny8, mock, clock } = bench();
    const anonymous = new Igny8({ fetch: mock.fetch, clock });
    const credentials = { email: 'ada@example.com', password: 'correct-horse' };
    const { user } = await anonymous.auth.register({ ...credentials, username: 'ada' });
    expect(user.role).toBe('owner');
    const ada = new Igny8({ fetch: mock.fetch, clock, auth: credentials });
    expect((await ada.billing.credits.balance()).credits).toBe(2000);
    expect(await ada.planner.keywords.list().toArray()).toEqual([]);
    expect(await caught(igny8.auth.register({ ...credentials, username: 'again' }))).toBeInstanceOf(ConflictError);
  });

  it('takes tokens that a login gave, and renews them', async () => {
    const { igny8, mock, clock } = bench();
    const { access, refresh } = await igny8.auth.login(mock.credentials.owner);
    const other = new Igny8({ fetch: mock.fetch, clock, auth: { access, refresh } });
    expect((await other.planner.keywords.retrieve(1)).id).toBe(1);
    await clock.advance({ minutes: 16 });
    expect((await other.planner.keywords.retrieve(1)).id).toBe(1);
    const short = new Igny8({ fetch: mock.fetch, clock, auth: { access } });
    expect(await caught(short.planner.keywords.retrieve(1))).toBeInstanceOf(AuthenticationError);
  });

  it('uses the password again only when the refresh token has died', async () => {
    const renewals: string[] = [];
    const { igny8, clock } = bench('owner', { hooks: { onRenewal: ({ how }) => renewals.push(how) } });
    await igny8.planner.keywords.retrieve(1);
    await clock.advance({ days: 1 });
    await igny8.planner.keywords.retrieve(1);
    expect(renewals).toEqual(['obtain', 'refresh']);
    await clock.advance({ days: 8 });
    await igny8.planner.keywords.retrieve(1);
    expect(renewals).toEqual(['obtain', 'refresh', 'refresh', 'obtain']);
  });

  it('shares a session with another client through a token store', async () => {
    const tokenStore = createMemoryTokenStore();
    const { igny8, mock, clock } = bench('owner', { tokenStore });
    await igny8.planner.keywords.retrieve(1);
    const second = new Igny8({ fetch: mock.fetch, clock, auth: mock.credentials.owner, tokenStore });
    await second.planner.keywords.retrieve(1);
    expect(mock.journal().filter(({ operation }) => operation === 'login')).toHaveLength(1);
  });

  it('names the fields that the API found wrong', async () => {
    const { igny8 } = bench();
    const error = await caught(igny8.planner.keywords.create({ seed_keyword_id: 9999, site_id: 1, sector_id: 1 }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(Object.keys((error as ValidationError).fields)).toEqual(['seed_keyword_id']);
    expect((error as ValidationError).requestId).toMatch(/^[0-9a-f-]{36}$/);
    const login = await caught(new Igny8({ fetch: bench().mock.fetch }).auth.login({ email: 'nobody', password: 'x' }));
    expect((login as ValidationError).fields.email).toEqual(['Invalid email format']);
  });

  it('tells who may not from what is not there', async () => {
    const viewer = bench('viewer').igny8;
    expect(await caught(viewer.planner.keywords.delete(1))).toBeInstanceOf(PermissionError);
    expect(await caught(bench('other').igny8.planner.keywords.retrieve(1))).toBeInstanceOf(NotFoundError);
  });

  it('never meets a 429 when it paces itself, and gets a RateLimitError when it may not wait', async () => {
    const { igny8, mock, clock } = bench();
    const start = clock.now();
    await Promise.all(
      Array.from({ length: 150 }, (_, index) => igny8.planner.keywords.retrieve(index + 1, { maxWaitMs: 300_000 })),
    );
    expect(clock.now() - start).toBe(120_000);
    expect(mock.journal().some(({ response }) => response.status === 429)).toBe(false);
    for (let i = 0; i < 30; i++) await igny8.planner.keywords.retrieve(1);
    const error = await caught(igny8.planner.keywords.retrieve(1, { maxWaitMs: 1000 }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ scope: 'planner', retryAt: new Date(start + 180_000), attempts: 0 });
  });

  it.each([{}, { email: 'a@example.com' }, { access: undefined }, null, 'token'])('refuses %j as auth', (auth) => {
    expect(() => new Igny8({ auth: auth as never })).toThrow(
      new TypeError('Cannot create a client: auth must hold email and password, or access, or be a function'),
    );
  });

  it('shows no credential, whatever one prints', async () => {
    const lines: string[] = [];
    const logger = { debug: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };
    const { igny8, mock } = bench('owner', { logger });
    await igny8.planner.keywords.retrieve(1);
    const error = await caught(igny8.planner.keywords.retrieve(99_999));
    const shown = [
      inspect(igny8, { depth: 9, showHidden: true }),
      JSON.stringify(igny8),
      inspect(error, { depth: 9 }),
      ...lines,
      JSON.stringify(mock.journal()),
    ];
    expect(shown.join('\n')).not.toMatch(/owner-password|eyJ/);
    expect(lines.length).toBeGreaterThan(0);
  });
});
