import { describe, expect, it } from 'vitest';
import { ids, setUp } from './set-up.ts';

/** Articles that have "frost" in different places; ids from 9 on. */
async function withFrost() {
  const world = await setUp({ limits: 'off' });
  const write = (article: object) =>
    world.as('editor')('POST', 'articles', {
      title: 'T',
      content: 'C',
      category_id: 1,
      status: 'published',
      ...article,
    });
  await write({ title: 'frost' });
  await write({ title: 'Frost at Night' });
  await write({ title: 'The first FROST' });
  await write({ excerpt: 'How frosty it was' });
  await write({ content: 'There was frost.' });
  await write({ tags: ['Frost'] });
  await write({ keywords: ['defrost'] });
  await write({ title: 'Frost in drafts', status: 'draft' });
  return world;
}

describe('searching articles', () => {
  it('puts an equal title first, then its beginning, its middle, the excerpt, and the rest, the newest first', async () => {
    const { as } = await withFrost();
    const { body } = await as('visitor')('GET', 'articles/search?q=FROST');
    expect(ids(body.articles)).toEqual([9, 10, 11, 12, 15, 14, 13]);
    expect(body).toMatchObject({
      query: 'FROST',
      total: 7,
      page: 1,
      per_page: 20,
      total_pages: 1,
      has_next: false,
      has_prev: false,
      sort_by: 'relevance',
      sort_order: 'desc',
      search_in: 'all',
      filters: {},
    });
    expect(body.articles[0]).toMatchObject({ highlight: '**frost**', category: { id: 1, name: 'Tech', slug: 'tech' } });
    expect(body.articles[0]).not.toHaveProperty('content');
  });

  it('shows drafts to the team alone', async () => {
    const { as } = await withFrost();
    const drafts = 'articles/search?q=frost&status=draft';
    expect(ids((await as('emma')('GET', drafts)).body.articles)).toEqual([16, 2]);
    expect((await as('viewer')('GET', drafts)).body).toMatchObject({
      total: 0,
      articles: [],
      filters: { status: 'draft' },
    });
  });

  it.each([
    ['title', [9, 10, 11]],
    ['content', [12, 13]],
    ['tags', [14]],
    ['keywords', [15]],
  ])('looks into the %s alone', async (scope, expected) => {
    const { as } = await withFrost();
    expect(ids((await as('viewer')('GET', `articles/search?q=frost&search_in=${scope}`)).body.articles)).toEqual(
      expected,
    );
  });

  it('marks what was found within its surroundings, as it is written there', async () => {
    const { as } = await setUp();
    const content = `${'Long before. '.repeat(30)}Then came the\nFrost (the late frost). ${'Long after. '.repeat(30)}`;
    await as('editor')('POST', 'articles', { title: 'T', content, category_id: 1 });
    const search = async (q: string) =>
      (await as('editor')('GET', `articles/search?q=${encodeURIComponent(q)}&date_from=2026-01-01`)).body.articles[0]
        ?.highlight;
    const highlight = await search('frost');
    expect(highlight).toMatch(/^….* came the \*\*Frost\*\* \(the late \*\*frost\*\*\)\. .*…$/);
    expect(highlight.length).toBeLessThan(200);
    expect(await search('the frost (')).toContain('**the Frost (**');
    expect(await search('frost.*late')).toBeUndefined();
  });

  it('filters by category, feature and day of creation, both days included', async () => {
    const { as, mock } = await setUp();
    const editor = as('editor');
    const article = { title: 'Frost', content: 'C', category_id: 1 };
    await mock.clock.set(Date.UTC(2026, 0, 10, 23, 59));
    await editor('POST', 'articles', article);
    await mock.clock.set(Date.UTC(2026, 0, 12));
    await editor('POST', 'articles', { ...article, category_id: 2, is_featured: true });
    const found = async (query: string) =>
      ids((await editor('GET', `articles/search?q=frost&search_in=title&date_from=2026-01-01&${query}`)).body.articles);
    expect(await found('')).toEqual([10, 9]);
    expect(await found('date_from=2026-01-10&date_to=2026-01-10')).toEqual([9]);
    expect(await found('date_to=2026-01-11')).toEqual([9]);
    expect(await found('category_id=2')).toEqual([10]);
    expect(await found('category_slug=tech')).toEqual([9]);
    expect(await found('is_featured=true')).toEqual([10]);
  });

  it('sorts and pages', async () => {
    const { as } = await withFrost();
    const page = async (query: string) =>
      (await as('viewer')('GET', `articles/search?q=frost&search_in=title&${query}`)).body;
    expect(ids((await page('sort=title&order=asc')).articles)).toEqual([9, 10, 11]);
    expect(ids((await page('sort=date')).articles)).toEqual([11, 10, 9]);
    expect(ids((await page('order=asc')).articles)).toEqual([11, 10, 9]);
    const second = await page('per_page=1&page=2');
    expect(second).toMatchObject({ total: 3, total_pages: 3, has_next: true, has_prev: true });
    expect(ids(second.articles)).toEqual([10]);
    expect(await page('per_page=1&page=3')).toMatchObject({ has_next: false, has_prev: true });
  });

  it.each([
    ['', 'Search query is required'],
    ['?q=a', 'Search query must be at least 2 characters'],
    ['?q=%20%20%20', 'Search query is required'],
    ['?q=%20a%20', 'Search query must be at least 2 characters'],
  ])('refuses %s', async (query, message) => {
    const { as } = await setUp();
    expect(await as('editor')('GET', `articles/search${query}`)).toMatchObject({ status: 400, body: { message } });
  });

  it('finds nothing of another tenant', async () => {
    const { as } = await setUp();
    expect((await as('editor')('GET', 'articles/search?q=harbour')).body.total).toBe(0);
    expect((await as('other')('GET', 'articles/search?q=harbour')).body.total).toBe(1);
  });
});
