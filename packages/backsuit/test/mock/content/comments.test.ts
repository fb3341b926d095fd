import { describe, expect, it } from 'vitest';
import { ids, setUp } from './set-up.ts';

const path = 'articles/1/comments';

describe('listing comments', () => {
  it('is for everybody, and nests answers', async () => {
    const { nobody } = await setUp();
    const { status, body } = await nobody('GET', path);
    expect(status).toBe(200);
    expect(body).toEqual({
      comments: [
        {
          id: 1,
          article_id: 1,
          user: { id: expect.any(Number), username: 'vera', full_name: 'Vera Viewer' },
          content: 'Great article!',
          parent_id: null,
          is_approved: true,
          is_edited: false,
          created_at: '2025-12-22T00:00:00.000000',
          updated_at: null,
          replies: [expect.objectContaining({ id: 2, parent_id: 1, replies: [], reply_count: 0, has_replies: false })],
          reply_count: 1,
          has_replies: true,
        },
      ],
      total_count: 1,
      limit: 100,
      offset: 0,
    });
  });

  it('shows addresses to the team alone, and to whose they are', async () => {
    const { as, nobody } = await setUp();
    const email = async (call: typeof nobody) => (await call('GET', path)).body.comments[0].user.email;
    expect(await email(as('emma'))).toBe('vera@myblog.example');
    expect(await email(as('viewer'))).toBe('vera@myblog.example');
    expect(await email(as('visitor'))).toBeUndefined();
    expect(await email(nobody)).toBeUndefined();
  });

  it('shows what is not approved to admins and owners who ask for it', async () => {
    const { as, nobody } = await setUp();
    const shown = async (call: typeof nobody) =>
      ids((await call('GET', `${path}?include_unapproved=true`)).body.comments);
    expect(await shown(as('admin'))).toEqual([1, 3]);
    expect(await shown(as('olivia'))).toEqual([1, 3]);
    for (const call of [as('editor'), as('viewer'), nobody]) expect(await shown(call)).toEqual([1]);
    expect(ids((await as('admin')('GET', path)).body.comments)).toEqual([1]);
  });

  it('pages through comments, not through answers', async () => {
    const { as, nobody } = await setUp();
    for (const content of ['A', 'B', 'C']) await as('visitor')('POST', path, { content });
    const { body } = await nobody('GET', `${path}?limit=2&offset=1`);
    expect([ids(body.comments), body.total_count, body.limit, body.offset]).toEqual([[5, 6], 4, 2, 1]);
  });

  it('shows nothing of articles that are not published', async () => {
    const { as, nobody } = await setUp();
    for (const id of [2, 3, 4]) {
      expect((await nobody('GET', `articles/${id}/comments`)).status).toBe(404);
      expect((await as('visitor')('GET', `articles/${id}/comments`)).status).toBe(404);
      expect((await as('editor')('GET', `articles/${id}/comments`)).status).toBe(200);
    }
  });
});

describe('posting comments', () => {
  it('is for who belongs to the tenant, and counts', async () => {
    const { as, nobody } = await setUp();
    const count = async () => (await as('visitor')('GET', 'articles/1')).body.article.comment_count;
    expect(await count()).toBe(2);
    const { status, body } = await as('visitor')('POST', path, { content: 'Great article!' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      message: 'Comment created successfully',
      comment: {
        id: 5,
        is_approved: true,
        parent_id: null,
        user: { username: 'visitor', email: 'visitor@example.com' },
      },
    });
    expect(await count()).toBe(3);
    expect((await nobody('POST', path, { content: 'Hello' })).status).toBe(401);
    expect((await as('other', (await setUp()).blog)('POST', path, { content: 'Hello' })).status).toBe(403);
    expect((await as('visitor')('POST', 'articles/2/comments', { content: 'Hello' })).status).toBe(404);
  });

  it('answers others, however deep', async () => {
    const { as, nobody } = await setUp();
    const { comment } = (await as('visitor')('POST', path, { content: 'And then?', parent_id: 2 })).body;
    expect(comment.parent_id).toBe(2);
    expect((await nobody('GET', path)).body.comments[0].replies[0].replies).toMatchObject([{ id: comment.id }]);
  });

  it.each([
    [{}, 'Missing required field: content'],
    [{ content: '' }, 'content is required and cannot be empty'],
    [{ content: ' \n' }, 'content is required and cannot be empty'],
    [{ content: 'a'.repeat(5001) }, 'Comment content cannot exceed 5000 characters'],
  ])('refuses it with 400: %#', async (body, message) => {
    const { as } = await setUp();
    expect(await as('visitor')('POST', path, body)).toMatchObject({ status: 400, body: { message } });
  });

  it('answers only what stands under the same article, and is seen', async () => {
    const { as } = await setUp();
    await as('editor')('PATCH', 'articles/2', { status: 'published' });
    const answer = (parent_id: number) => as('visitor')('POST', 'articles/2/comments', { content: 'Hello', parent_id });
    expect(await answer(1)).toMatchObject({
      status: 400,
      body: { message: 'Parent comment must belong to the same article' },
    });
    expect((await answer(3)).status).toBe(404);
    expect((await answer(99)).status).toBe(404);
  });
});

describe('deleting comments', () => {
  it("is for one's own, and for admins and owners", async () => {
    const { as } = await setUp();
    for (const who of ['editor', 'emma', 'visitor'] as const) {
      expect(await as(who)('DELETE', 'comments/1')).toMatchObject({
        status: 403,
        body: { message: 'You can only delete your own comments' },
      });
    }
    expect((await as('viewer')('DELETE', 'comments/1')).body).toEqual({ message: 'Comment deleted successfully' });
    expect((await as('admin')('DELETE', 'comments/3')).status).toBe(200);
    expect((await as('admin')('DELETE', 'comments/3')).status).toBe(404);
  });

  it('takes the answers with it', async () => {
    const { as, mock } = await setUp();
    await as('visitor')('POST', path, { content: 'And then?', parent_id: 2 });
    await as('admin')('DELETE', 'comments/1');
    expect([...mock.state.comments.values()].map(({ id }) => id)).toEqual([3, 4]);
    expect((await as('visitor')('GET', 'articles/1')).body.article.comment_count).toBe(0);
  });

  it('tells readers nothing of comments that they do not see', async () => {
    const { as } = await setUp();
    expect((await as('visitor')('DELETE', 'comments/3')).status).toBe(404);
    await as('editor')('PATCH', 'articles/1', { status: 'draft' });
    expect((await as('visitor')('DELETE', 'comments/2')).status).toBe(404);
    expect((await as('viewer')('DELETE', 'comments/1')).status).toBe(200);
  });
});
