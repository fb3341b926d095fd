import { describe, expect, it } from 'vitest';
import { signedIn } from '../calls.ts';
import { setUp } from './set-up.ts';

const at = '2026-03-08T13:00:00Z';
const schedule = { scheduled_at: at, timezone: 'America/New_York' };

describe('scheduling articles', () => {
  it('keeps the instant and how people read it, and lists the next one first', async () => {
    const { as } = await setUp();
    expect(await as('editor')('POST', 'articles/2/schedule', schedule)).toEqual({
      status: 200,
      body: { message: 'Article scheduled', scheduled_at: at },
    });
    expect((await as('editor')('GET', 'articles/2')).body.article).toMatchObject({
      status: 'scheduled',
      scheduled_at: at,
    });
    expect((await as('emma')('GET', 'scheduled')).body).toEqual({
      scheduled: [
        {
          article_id: 3,
          title: 'Pruning in February',
          scheduled_at: '2026-01-08T00:00:00Z',
          timezone: 'Europe/Berlin',
          status: 'scheduled',
        },
        {
          article_id: 2,
          title: 'Frost on the Vines',
          scheduled_at: at,
          timezone: 'America/New_York',
          status: 'scheduled',
        },
      ],
      total: 2,
    });
  });

  it('takes instants with any zone, reads them in UTC by default, and replaces the time', async () => {
    const { as } = await setUp();
    const { body } = await as('editor')('POST', 'articles/3/schedule', { scheduled_at: '2026-01-05T09:00:00+02:00' });
    expect(body.scheduled_at).toBe('2026-01-05T07:00:00Z');
    expect((await as('editor')('GET', 'scheduled')).body.scheduled).toMatchObject([
      { article_id: 3, scheduled_at: '2026-01-05T07:00:00Z', timezone: 'UTC' },
    ]);
  });

  it.each([
    [{ scheduled_at: '2025-12-31T23:59:59Z' }, 422, 'scheduled_at must be in the future'],
    [{ scheduled_at: '2026-01-01T00:00:00Z' }, 422, 'scheduled_at must be in the future'],
    [{ scheduled_at: at, timezone: 'Mars/Olympus' }, 422, 'Unknown timezone: Mars/Olympus'],
    [{ scheduled_at: at, timezone: '+02:00' }, 422, 'Unknown timezone: +02:00'],
    [{ scheduled_at: '2026-03-08T13:00:00' }, 400, 'scheduled_at must be a valid datetime'],
    [{}, 400, 'Missing required field: scheduled_at'],
  ])('refuses %j', async (body, status, message) => {
    const { as } = await setUp();
    expect(await as('editor')('POST', 'articles/2/schedule', body)).toMatchObject({ status, body: { message } });
    expect((await as('editor')('GET', 'articles/2')).body.article.status).toBe('draft');
  });

  it('refuses what is published or archived, and who has not written it', async () => {
    const { as } = await setUp();
    expect(await as('editor')('POST', 'articles/1/schedule', schedule)).toMatchObject({
      status: 409,
      body: { message: 'Article is already published' },
    });
    expect((await as('editor')('POST', 'articles/4/schedule', schedule)).status).toBe(409);
    expect((await as('emma')('POST', 'articles/2/schedule', schedule)).status).toBe(403);
    expect((await as('emma')('DELETE', 'articles/3/schedule')).status).toBe(403);
    expect((await as('viewer')('GET', 'scheduled')).status).toBe(403);
    expect((await as('admin')('POST', 'articles/2/schedule', schedule)).status).toBe(200);
  });

  it('can be cancelled until the instant, and makes a draft of it', async () => {
    const { as, mock } = await setUp();
    await as('editor')('POST', 'articles/2/schedule', schedule);
    await mock.clock.set(Date.parse(at) - 1);
    expect(await as('editor')('DELETE', 'articles/2/schedule')).toEqual({
      status: 200,
      body: { message: 'Schedule cancelled' },
    });
    expect((await as('editor')('GET', 'articles/2')).body.article).toMatchObject({
      status: 'draft',
      scheduled_at: null,
    });
    await mock.clock.set(Date.parse(at));
    expect((await as('editor')('GET', 'articles/2')).body.article.status).toBe('draft');
    expect(await as('editor')('DELETE', 'articles/2/schedule')).toMatchObject({
      status: 404,
      body: { message: 'Article is not scheduled' },
    });
  });

  it('cannot be cancelled at the instant', async () => {
    const { as, mock } = await setUp();
    await as('editor')('POST', 'articles/2/schedule', schedule);
    await mock.clock.set(Date.parse(at));
    expect((await as('editor')('DELETE', 'articles/2/schedule')).status).toBe(404);
    expect((await as('visitor')('GET', 'articles/2')).body.article.status).toBe('published');
  });
});

describe('the clock', () => {
  it('publishes at the very instant, in the name of nobody, also when it jumps for months', async () => {
    const { as, mock, logged } = await setUp();
    await as('editor')('POST', 'articles/2/schedule', schedule);
    await mock.clock.set(Date.UTC(2026, 8, 1));
    const article = (await as('visitor')('GET', 'articles/2')).body.article;
    expect(article).toMatchObject({
      status: 'published',
      published_at: '2026-03-08T13:00:00.000000',
      updated_at: '2026-03-08T13:00:00.000000',
      scheduled_at: null,
    });
    const published = logged().filter(({ action }) => action === 'article.publish');
    expect(published).toMatchObject([
      { resource_id: '3', created_at: Date.UTC(2026, 0, 8), user_id: null, user_email: null, ip: null },
      { resource_id: '7', created_at: Date.UTC(2026, 0, 8), user_id: null },
      { resource_id: '2', created_at: Date.parse(at), user_id: null },
    ]);
    expect((await as('editor')('GET', 'scheduled')).body.total).toBe(0);
  });

  it('does what is due without being asked', async () => {
    const { as, mock } = await setUp();
    await as('editor')('GET', 'scheduled');
    await mock.clock.advance({ days: 7 });
    expect(mock.state.articles.get(3)).toMatchObject({ status: 'published', published_at: Date.UTC(2026, 0, 8) });
  });

  it('shares a generated article as it is published, in order of time with other posts', async () => {
    const { as, mock } = await setUp();
    const { body } = await as('editor')('POST', 'articles/generate', { prompt: 'Write about frost' });
    const early = { platforms: ['twitter'], custom_message: 'Before', schedule_at: '2026-01-02T00:00:00Z' };
    const late = { ...early, custom_message: 'After', schedule_at: '2026-01-04T00:00:00Z' };
    await as('editor')('POST', 'articles/1/publish-social', late);
    await as('editor')('POST', 'articles/1/publish-social', early);
    await as('editor')('POST', `articles/${body.article.id}/schedule`, { scheduled_at: '2026-01-03T00:00:00Z' });
    await mock.clock.advance({ days: 100 });
    const posts = [...mock.state.socialPosts.values()].sort(
      (one, other) => (one.posted_at ?? 0) - (other.posted_at ?? 0),
    );
    expect(posts).toMatchObject([
      { text: 'Before', posted_at: Date.UTC(2026, 0, 2), status: 'success' },
      { platform: 'linkedin', article_id: body.article.id, posted_at: Date.UTC(2026, 0, 3), status: 'success' },
      { text: 'After', posted_at: Date.UTC(2026, 0, 4), status: 'success' },
    ]);
  });

  it('leaves what is due alone while its tenant is suspended, and makes up for it when that is over', async () => {
    const { as, mock, logged, blog, journal } = await setUp();
    const post = { platforms: ['twitter'], custom_message: 'Read this', schedule_at: '2026-01-05T00:00:00Z' };
    await as('editor')('POST', 'articles/1/publish-social', post);
    const setActive = async (is_active: boolean) => {
      const platformAdmin = await signedIn(mock, mock.credentials.platformAdmin);
      expect((await platformAdmin('PATCH', `/admin/tenants/${blog}`, { is_active })).status).toBe(200);
    };
    const found = () => {
      const { articles, socialPosts } = mock.state;
      return [articles.get(3), articles.get(7), ...socialPosts.values()].map((row) => row?.status);
    };
    await setActive(false);
    await mock.clock.advance({ days: 9 });
    expect(found()).toEqual(['scheduled', 'published', 'scheduled']);
    expect(mock.state.articles.get(7)?.tenant_id).toBe(journal);
    await setActive(true);
    const now = mock.clock.now();
    expect(found()).toEqual(['published', 'published', 'success']);
    expect(mock.state.articles.get(3)).toMatchObject({ published_at: now, updated_at: now, scheduled_at: null });
    expect([...mock.state.socialPosts.values()]).toMatchObject([{ posted_at: now }]);
    expect(logged().at(-1)).toMatchObject({
      action: 'article.publish',
      resource_id: '3',
      created_at: now,
      user_id: null,
    });
  });

  it('looks at what is due alone, however many articles are waiting', async () => {
    const { as, mock } = await setUp();
    const [scheduled] = mock.state.articles.find('status', 'scheduled');
    let looks = 0;
    for (let id = 1000; id < 1500; id++) {
      const row = { ...scheduled, id, slug: `waiting-${id}` } as never; // a copy of a whole row
      mock.state.articles.insert(
        Object.defineProperty(row, 'scheduled_at', {
          enumerable: true,
          get: () => {
            looks++;
            return Date.UTC(2026, 5, 1) + id;
          },
        }),
      );
    }
    looks = 0;
    await as('editor')('GET', 'categories');
    expect(looks).toBe(0);
  });

  it('goes back with the world', async () => {
    const { as, mock } = await setUp();
    const saved = mock.snapshot();
    await mock.clock.advance({ days: 8 });
    expect((await as('visitor')('GET', 'articles/3')).status).toBe(200);
    mock.restore(saved);
    expect((await as('visitor')('GET', 'articles/3')).status).toBe(404);
    await mock.clock.advance({ days: 7 });
    expect((await as('visitor')('GET', 'articles/3')).status).toBe(200);
  });
});
