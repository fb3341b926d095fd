import { describe, expect, it } from 'vitest';
import { ids, setUp } from './set-up.ts';

const text = { title: 'Frost on the Vines', content: 'Cover them.', category_id: 1 };

describe('creating articles', () => {
  it('makes a draft of the caller, with a slug of the title and a number where that is taken', async () => {
    const { as } = await setUp();
    const first = await as('editor')('POST', 'articles', { ...text, title: 'Überraschung: zwei Jahre!' });
    expect(first.status).toBe(201);
    expect(first.body.article).toMatchObject({
      slug: 'uberraschung-zwei-jahre',
      status: 'draft',
      published_at: null,
      updated_at: null,
      category_name: 'Tech',
      comment_count: 0,
    });
    const second = await as('emma')('POST', 'articles', text);
    expect(second.body.article.slug).toBe('frost-on-the-vines-2');
    expect(second.body.article.user_id).not.toBe(first.body.article.user_id);
  });

  it('publishes at once what is to be published', async () => {
    const { as, logged } = await setUp();
    const { body } = await as('editor')('POST', 'articles', { ...text, status: 'published' });
    expect(body.article).toMatchObject({ status: 'published', published_at: '2026-01-01T00:00:00.000000' });
    const actions = logged().map(({ action }) => action);
    expect(actions).toEqual(['article.create', 'article.publish']);
  });

  it('refuses a slug that is taken in the tenant, but not one of another tenant', async () => {
    const { as } = await setUp();
    expect(await as('editor')('POST', 'articles', { ...text, slug: 'My Article' })).toMatchObject({
      status: 409,
      body: { message: 'Slug already in use' },
    });
    const free = await as('editor')('POST', 'articles', { ...text, slug: 'the-harbour-opens-again' });
    expect(free.body.article.slug).toBe('the-harbour-opens-again');
  });

  it('takes categories of the tenant and of all, and knows no others', async () => {
    const { as } = await setUp();
    expect((await as('editor')('POST', 'articles', { ...text, category_id: 5 })).body.article.category_name).toBe(
      'Guides',
    );
    for (const category_id of [3, 99]) {
      expect(await as('editor')('POST', 'articles', { ...text, category_id })).toMatchObject({
        status: 404,
        body: { message: 'Category not found' },
      });
    }
  });

  it('is not for readers', async () => {
    const { as } = await setUp();
    expect((await as('viewer')('POST', 'articles', text)).status).toBe(403);
    expect((await as('visitor')('POST', 'articles', text)).status).toBe(403);
  });
});

describe('the articles of a month', () => {
  it('ends at the limit of the plan, for creating and generating, until the next month', async () => {
    const { as, mock } = await setUp();
    const editor = as('editor');
    for (let number = 0; number < 10; number++) expect((await editor('POST', 'articles', text)).status).toBe(201);
    const refusal = {
      error: 'Rate Limited',
      message: 'Monthly article limit reached. Please upgrade your plan.',
      status: 429,
    };
    expect(await editor('POST', 'articles', text)).toEqual({ status: 429, body: refusal });
    expect(await editor('POST', 'articles/generate', { prompt: 'Write about frost' })).toEqual({
      status: 429,
      body: refusal,
    });
    expect((await as('other')('POST', 'articles', { ...text, category_id: 3 })).status).toBe(201);
    await mock.clock.set(Date.UTC(2026, 1, 1));
    expect((await editor('POST', 'articles', text)).status).toBe(201);
  });

  it('has no end while limits are off', async () => {
    const { as } = await setUp({ limits: 'off' });
    for (let number = 0; number < 11; number++) expect((await as('editor')('POST', 'articles', text)).status).toBe(201);
  });
});

describe('reading articles', () => {
  it('shows readers what is published alone, wherever they look', async () => {
    const { as } = await setUp();
    for (const who of ['viewer', 'visitor'] as const) {
      const { body } = await as(who)('GET', 'articles');
      expect([ids(body.articles), body.total]).toEqual([[1], 1]);
      expect((await as(who)('GET', 'articles?status=draft')).body.total).toBe(0);
      expect((await as(who)('GET', 'articles/1')).status).toBe(200);
      for (const hidden of [2, 3, 4]) expect((await as(who)('GET', `articles/${hidden}`)).status).toBe(404);
    }
    expect((await as('editor')('GET', 'articles')).body.total).toBe(4);
    expect((await as('editor')('GET', 'articles/2')).body.article.content).toContain('Cover the vines');
  });

  it('does not count as a view', async () => {
    const { as } = await setUp();
    const views = async () => (await as('visitor')('GET', 'articles/1')).body.article.view_count;
    expect(await views()).toBe(await views());
  });

  it('leaves contents out of lists, and pages through them, the newest first', async () => {
    const { as } = await setUp();
    const { body } = await as('editor')('GET', 'articles?per_page=3');
    expect([ids(body.articles), body.total, body.page, body.per_page]).toEqual([[4, 3, 2], 4, 1, 3]);
    expect(body.articles[0]).not.toHaveProperty('content');
    expect(ids((await as('editor')('GET', 'articles?per_page=3&page=2')).body.articles)).toEqual([1]);
  });

  it.each([
    ['status=archived', [4]],
    ['category_id=1', [3, 1]],
    ['category_slug=garden', [4, 2]],
    ['category_id=3', []],
    ['is_featured=true', [1]],
    ['is_featured=false', [4, 3, 2]],
    ['sort=title&order=asc', [4, 2, 1, 3]],
    ['sort=popularity', [1, 4, 3, 2]],
    ['sort=popularity&order=asc', [2, 3, 4, 1]],
    ['sort=trending', [1, 4, 3, 2]],
    ['sort=comments', [1, 4, 3, 2]],
    ['order=asc', [1, 2, 3, 4]],
  ])('filters and sorts by %s', async (query, expected) => {
    const { as } = await setUp();
    expect(ids((await as('editor')('GET', `articles?${query}`)).body.articles)).toEqual(expected);
  });

  it('sorts by trend: views a day weigh more than views', async () => {
    const { as, mock } = await setUp();
    mock.state.articles.update(4, { view_count: 130, published_at: Date.UTC(2025, 0, 1) });
    expect(ids((await as('editor')('GET', 'articles?sort=popularity')).body.articles)[0]).toBe(4);
    expect(ids((await as('editor')('GET', 'articles?sort=trending')).body.articles)[0]).toBe(1);
  });

  it("lists the caller's own", async () => {
    const { as } = await setUp();
    await as('emma')('POST', 'articles', text);
    expect((await as('emma')('GET', 'articles?user_only=true')).body.total).toBe(1);
    expect((await as('editor')('GET', 'articles?user_only=true')).body.total).toBe(4);
  });
});

describe('changing articles', () => {
  it('is for authors, admins and owners', async () => {
    const { as } = await setUp();
    const change = { excerpt: 'New' };
    for (const who of ['editor', 'admin', 'olivia', 'platformAdmin'] as const) {
      expect((await as(who)('PATCH', 'articles/2', change)).status).toBe(200);
    }
    for (const who of ['emma', 'viewer', 'visitor'] as const) {
      expect((await as(who)('PATCH', 'articles/2', change)).status).toBe(403);
      expect((await as(who)('DELETE', 'articles/2')).status).toBe(403);
    }
  });

  it('changes what is sent, and nothing else', async () => {
    const { as } = await setUp();
    const before = (await as('editor')('GET', 'articles/1')).body.article;
    const { body } = await as('editor')('PATCH', 'articles/1', {
      excerpt: null,
      seo: { meta_title: null, meta_description: 'D' },
    });
    expect(body.message).toBe('Article updated successfully');
    expect(body.article).toEqual({
      ...before,
      excerpt: null,
      seo: { ...before.seo, meta_title: null, meta_description: 'D' },
      updated_at: '2026-01-01T00:00:00.000000',
    });
  });

  it('makes a new slug of a new title, beside those that are taken', async () => {
    const { as } = await setUp();
    const rename = async (change: object) => (await as('editor')('PATCH', 'articles/2', change)).body.article.slug;
    expect(await rename({ title: 'My Article' })).toBe('my-article-2');
    expect(await rename({ title: 'My Article' })).toBe('my-article-2');
    expect(await rename({ title: 'Ice', slug: 'Thin Ice' })).toBe('thin-ice');
    expect(await rename({ content: 'New' })).toBe('thin-ice');
    expect((await as('editor')('PATCH', 'articles/2', { slug: 'my-article' })).status).toBe(409);
    expect((await as('editor')('PATCH', 'articles/2', { slug: 'thin-ice' })).status).toBe(200);
  });

  it('refuses an update of nothing, and categories that are not there', async () => {
    const { as } = await setUp();
    expect(await as('editor')('PATCH', 'articles/2', {})).toMatchObject({
      status: 400,
      body: { message: 'No valid fields to update' },
    });
    expect(await as('editor')('PATCH', 'articles/2', { surprise: 1 })).toMatchObject({
      status: 400,
      body: { message: 'No valid fields to update' },
    });
    expect((await as('editor')('PATCH', 'articles/2', { category_id: 3 })).status).toBe(404);
    expect((await as('editor')('PATCH', 'articles/2', { category_id: 5 })).body.article.category_name).toBe('Guides');
  });

  it.each([
    [1, 'draft', 200],
    [1, 'archived', 200],
    [1, 'published', 200],
    [2, 'published', 200],
    [2, 'archived', 422],
    [3, 'draft', 200],
    [3, 'published', 200],
    [3, 'archived', 422],
    [4, 'draft', 200],
    [4, 'published', 422],
    [2, 'scheduled', 422],
  ])('answers a move of article %i to %s with %i', async (id, status, expected) => {
    const { as } = await setUp();
    const { body, ...answer } = await as('editor')('PATCH', `articles/${id}`, { status });
    expect(answer.status).toBe(expected);
    if (expected === 200) expect(body.article.status).toBe(status);
    else expect((await as('editor')('GET', `articles/${id}`)).body.article.status).not.toBe(status);
  });

  it('notes when it was published, and forgets it with the publishing', async () => {
    const { as, mock, logged } = await setUp();
    await mock.clock.advance({ hours: 1 });
    const publishedAt = async (status: string) =>
      (await as('editor')('PATCH', 'articles/2', { status })).body.article.published_at;
    expect(await publishedAt('published')).toBe('2026-01-01T01:00:00.000000');
    expect(await publishedAt('archived')).toBe('2026-01-01T01:00:00.000000');
    expect(await publishedAt('draft')).toBeNull();
    expect(logged().map(({ action }) => action)).toEqual([
      'article.update',
      'article.publish',
      'article.update',
      'article.update',
    ]);
  });

  it('takes an article from its schedule with its state', async () => {
    const { as, mock } = await setUp();
    const { body } = await as('editor')('PATCH', 'articles/3', { status: 'draft' });
    expect(body.article.scheduled_at).toBeNull();
    await mock.clock.advance({ days: 30 });
    expect((await as('editor')('GET', 'articles/3')).body.article.status).toBe('draft');
  });
});

describe('deleting articles', () => {
  it('takes the comments and the schedules with it', async () => {
    const { as, mock, logged } = await setUp();
    const later = { platforms: ['twitter'], schedule_at: '2026-01-02T00:00:00Z' };
    expect((await as('editor')('POST', 'articles/1/publish-social', later)).status).toBe(200);
    expect(await as('editor')('DELETE', 'articles/1')).toEqual({
      status: 200,
      body: { message: 'Article deleted successfully' },
    });
    expect((await as('editor')('GET', 'articles/1')).status).toBe(404);
    expect((await as('editor')('DELETE', 'articles/1')).status).toBe(404);
    expect([...mock.state.comments.values()].map(({ id }) => id)).toEqual([4]);
    expect(mock.state.socialPosts.size).toBe(0);
    await as('editor')('DELETE', 'articles/3');
    expect((await as('editor')('GET', 'scheduled')).body).toEqual({ scheduled: [], total: 0 });
    expect(logged().at(-1)).toMatchObject({ action: 'article.delete', resource_id: '3' });
  });
});

describe('articles of another tenant', () => {
  it('are not there, on whatever is asked of them', async () => {
    const { as, nobody, mock, journal } = await setUp();
    const before = mock.state.articles.get(5);
    const owner = as('olivia');
    for (const [method, path, body] of [
      ['GET', 'articles/5'],
      ['PATCH', 'articles/5', { title: 'Mine' }],
      ['DELETE', 'articles/5'],
      ['POST', 'articles/5/schedule', { scheduled_at: '2026-02-01T00:00:00Z' }],
      ['DELETE', 'articles/7/schedule'],
      ['POST', 'articles/5/publish-social', { platforms: ['twitter'] }],
      ['GET', 'articles/5/comments'],
      ['POST', 'articles/5/comments', { content: 'Hello' }],
      ['DELETE', 'comments/4'],
      ['POST', 'articles/1/comments', { content: 'Hello', parent_id: 4 }],
      ['PATCH', 'categories/3', { name: 'Mine' }],
      ['DELETE', 'categories/3'],
    ] as const) {
      expect([path, (await owner(method, path, body)).status]).toEqual([path, 404]);
    }
    expect((await nobody('GET', 'articles/5/comments')).status).toBe(404);
    expect((await as('olivia', journal)('GET', 'articles')).status).toBe(403);
    expect(mock.state.articles.get(5)).toBe(before);
    expect(mock.state.comments.get(4)).toBeDefined();
  });
});
