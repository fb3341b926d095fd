import { describe, expect, it } from 'vitest';
import { ids, setUp } from './set-up.ts';

describe('categories', () => {
  it('are those of the tenant and those of all, with the articles that the caller sees', async () => {
    const { as } = await setUp();
    const { body } = await as('editor')('GET', 'categories');
    expect([ids(body.categories), body.total]).toEqual([[1, 2, 5], 3]);
    expect(body.categories[0]).toMatchObject({ name: 'Tech', slug: 'tech', article_count: 2 });
    expect(body.categories[2]).toMatchObject({ name: 'Guides', tenant_id: null, article_count: 0 });
    const seen = (await as('visitor')('GET', 'categories')).body.categories;
    expect(seen.map(({ article_count }: { article_count: number }) => article_count)).toEqual([1, 0, 0]);
  });

  it('count the articles of the tenant alone in categories of all', async () => {
    const { as } = await setUp();
    await as('other')('POST', 'articles', { title: 'T', content: 'C', category_id: 5 });
    expect((await as('other')('GET', 'categories')).body.categories[2].article_count).toBe(1);
    expect((await as('editor')('GET', 'categories')).body.categories[2].article_count).toBe(0);
  });

  it('are created with a slug of their name, or with their own', async () => {
    const { as, blog } = await setUp();
    const created = await as('admin')('POST', 'categories', { name: 'Web & Design' });
    expect(created).toMatchObject({
      status: 201,
      body: {
        message: 'Category created successfully',
        category: { id: 6, slug: 'web-design', description: null, article_count: 0, tenant_id: blog },
      },
    });
    const named = await as('admin')('POST', 'categories', { name: 'Technology', slug: 'technology', description: 'D' });
    expect(named.body.category).toMatchObject({ slug: 'technology', description: 'D' });
  });

  it.each([{ name: 'TECH', slug: 'other' }, { name: 'Other', slug: 'tech' }, { name: 'Tech!' }])(
    'refuse what the tenant has already: %j',
    async (body) => {
      const { as } = await setUp();
      const refusal = { status: 409, body: { message: 'Category already exists' } };
      expect(await as('admin')('POST', 'categories', body)).toMatchObject(refusal);
      expect(await as('admin')('PATCH', 'categories/2', body)).toMatchObject(refusal);
      expect((await as('other')('POST', 'categories', body)).status).toBe(201);
    },
  );

  it('change, with a new slug for a new name', async () => {
    const { as } = await setUp();
    const change = async (body: object) => (await as('admin')('PATCH', 'categories/1', body)).body.category;
    expect(await change({ name: 'Software' })).toMatchObject({ name: 'Software', slug: 'software', article_count: 2 });
    expect(await change({ name: 'Programs', slug: 'code' })).toMatchObject({ name: 'Programs', slug: 'code' });
    expect(await change({ description: null })).toMatchObject({ name: 'Programs', slug: 'code', description: null });
    expect(await as('admin')('PATCH', 'categories/1', {})).toMatchObject({
      status: 400,
      body: { message: 'No valid fields to update' },
    });
  });

  it('stay while they have articles', async () => {
    const { as } = await setUp();
    expect(await as('admin')('DELETE', 'categories/2')).toMatchObject({
      status: 400,
      body: { message: 'Cannot delete category with existing articles' },
    });
    for (const id of [2, 4]) await as('admin')('DELETE', `articles/${id}`);
    expect((await as('admin')('DELETE', 'categories/2')).body).toEqual({ message: 'Category deleted successfully' });
    expect(ids((await as('admin')('GET', 'categories')).body.categories)).toEqual([1, 5]);
    expect((await as('admin')('DELETE', 'categories/2')).status).toBe(404);
  });

  it('are not for editors to change, and those of all for nobody', async () => {
    const { as } = await setUp();
    expect((await as('editor')('POST', 'categories', { name: 'New' })).status).toBe(403);
    expect((await as('editor')('PATCH', 'categories/1', { name: 'New' })).status).toBe(403);
    expect((await as('editor')('DELETE', 'categories/1')).status).toBe(403);
    expect((await as('olivia')('PATCH', 'categories/5', { name: 'New' })).status).toBe(403);
    expect((await as('olivia')('DELETE', 'categories/5')).status).toBe(403);
  });
});
