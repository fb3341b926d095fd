import type { operations } from '../../../src/generated/operations.ts';
import { type Calls, inBlog, type Prepared, type Sent, type Stage, tooMany, whenSuspended } from './calls.ts';

export type ContentId =
  | Extract<
      keyof typeof operations,
      `${string}${'Article' | 'Articles' | 'Categories' | 'Category' | 'Comment' | 'Comments' | 'Schedule' | 'ToSocial'}`
    >
  | 'listSocialAccounts';

const articles = '/articles';
const comments = '/articles/1/comments';
const draft = { title: 'First light', content: '# Morning', category_id: 1 };
const [future, past] = ['2026-06-01T09:00:00Z', '2025-06-01T09:00:00Z'];
/** docs: of the free plan */
const articlesOfMonth = 10;

export const contentCalls: { readonly [Id in ContentId]: Calls } = {
  listArticles: { good: inBlog(articles), others: { 422: inBlog(`${articles}?status=lost`) } },
  createArticle: {
    good: inBlog(articles, draft),
    others: {
      400: inBlog(articles, {}),
      404: inBlog(articles, { ...draft, category_id: 999 }),
      409: inBlog(articles, { ...draft, slug: 'my-article' }),
      422: inBlog(articles, { ...draft, status: 'lost' }),
      429: afterAMonth(inBlog(articles, draft)),
    },
  },
  getArticle: { good: inBlog('/articles/1'), others: { 404: inBlog('/articles/5') } },
  updateArticle: {
    good: inBlog('/articles/1', { title: 'Updated Title' }),
    others: {
      400: inBlog('/articles/1', {}),
      404: inBlog('/articles/5', { title: 'Updated Title' }),
      409: inBlog('/articles/1', { slug: 'frost-on-the-vines' }),
      422: inBlog('/articles/2', { status: 'archived' }),
    },
  },
  deleteArticle: { good: inBlog('/articles/1'), others: { 404: inBlog('/articles/5') } },
  generateArticle: {
    good: inBlog('/articles/generate', { prompt: 'Write about frost' }),
    others: {
      400: inBlog('/articles/generate', {}),
      404: inBlog('/articles/generate', { prompt: 'Write about frost', category_id: 999 }),
      422: inBlog('/articles/generate', { prompt: 'Write about frost', tone: 'angry' }),
      429: afterAMonth(inBlog('/articles/generate', { prompt: 'Write about frost' })),
    },
  },
  searchArticles: {
    good: inBlog('/articles/search?q=article'),
    others: { 400: inBlog('/articles/search?q='), 422: inBlog('/articles/search?q=article&sort=fame') },
  },
  listCategories: { good: inBlog('/categories') },
  createCategory: {
    good: inBlog('/categories', { name: 'Technology' }),
    others: {
      400: inBlog('/categories', {}),
      409: inBlog('/categories', { name: 'Tech' }),
    },
  },
  updateCategory: {
    good: inBlog('/categories/1', { name: 'Technology' }),
    others: {
      400: inBlog('/categories/1', {}),
      404: inBlog('/categories/999', { name: 'Technology' }),
      409: inBlog('/categories/1', { name: 'Garden' }),
    },
  },
  deleteCategory: {
    async good({ as }: Stage): Promise<Sent> {
      const { path } = inBlog('/categories');
      const { category } = (await (await as('tenantAdmin'))('POST', path, { name: 'Empty' })).body;
      return { path: `${path}/${category.id}` };
    },
    others: { 400: inBlog('/categories/1'), 404: inBlog('/categories/999') },
  },
  listArticleComments: {
    good: inBlog(comments),
    others: {
      403: whenSuspended(inBlog(comments)),
      404: inBlog('/articles/5/comments'),
      422: inBlog(`${comments}?limit=${tooMany}`),
    },
  },
  createComment: {
    good: inBlog(comments, { content: 'Great article!' }),
    others: { 400: inBlog(comments, { content: '' }), 404: inBlog('/articles/5/comments', { content: 'Hello' }) },
  },
  deleteComment: { good: inBlog('/comments/1'), others: { 404: inBlog('/comments/4') } },
  scheduleArticle: {
    good: inBlog('/articles/2/schedule', { scheduled_at: future }),
    others: {
      400: inBlog('/articles/2/schedule', {}),
      404: inBlog('/articles/5/schedule', { scheduled_at: future }),
      409: inBlog('/articles/1/schedule', { scheduled_at: future }),
      422: inBlog('/articles/2/schedule', { scheduled_at: past }),
    },
  },
  cancelArticleSchedule: {
    good: inBlog('/articles/3/schedule'),
    others: { 404: inBlog('/articles/2/schedule') },
  },
  listScheduledArticles: { good: inBlog('/scheduled') },
  listSocialAccounts: { good: inBlog('/social-accounts') },
  publishArticleToSocial: {
    good: inBlog('/articles/1/publish-social', { platforms: ['twitter'] }),
    others: {
      400: inBlog('/articles/1/publish-social', { platforms: [] }),
      404: inBlog('/articles/5/publish-social', { platforms: ['twitter'] }),
      409: inBlog('/articles/2/publish-social', { platforms: ['twitter'] }),
      422: inBlog('/articles/1/publish-social', { platforms: ['twitter'], schedule_at: past }),
    },
  },
};

/** A call when the month has no articles left. */
function afterAMonth(sent: Sent): Prepared {
  return async ({ as }) => {
    const send = await as('tenantAdmin');
    for (let count = 0; count < articlesOfMonth; count++) await send('POST', inBlog(articles).path, draft);
    return sent;
  };
}
