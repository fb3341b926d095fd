import { type ArticleSummary, BackSuit, type BackSuitAuth } from '@creatorkit/backsuit';
import { createBackSuitMock } from '@creatorkit/backsuit/mock';
import document from '@creatorkit/backsuit/openapi.json' with { type: 'json' };
import { contracts } from '../../packages/backsuit/src/generated/contracts.ts';
import { api, operations } from '../../packages/backsuit/src/generated/operations.ts';
import { exercise, ids } from '../../packages/backsuit/test/mock/every-status.ts';
import type { ApiRow } from '../apis.ts';
import { backsuitGoldens } from '../goldens/backsuit.ts';

const { credentials } = createBackSuitMock();
const blog = credentials.tenantAdmin.tenantId;
const otherPaper = credentials.other.tenantId;
const blogPath = `/api/v1/tenants/${blog}`;
const draft = { title: 'First light', content: '# Morning', category_id: 1 };
/** docs: how many articles a month the free plan has, on which the blog is */
const articlesOfMonth = 10;

/** A backend in which the blog looks back on more articles than a page holds; none of them is of this month. */
function createMock() {
  const mock = createBackSuitMock();
  const { articles } = mock.state;
  const archived = [...articles.values()].find(
    (article) => article.tenant_id === blog && article.status === 'archived',
  );
  if (!archived) throw new TypeError('Cannot fill the blog: its fixtures have no archived article');
  for (let issue = 1; issue <= 120; issue++) {
    articles.insert({ ...archived, id: mock.world.nextId('article'), slug: `issue-${issue}`, title: `Issue ${issue}` });
  }
  return mock;
}

export const backsuit: ApiRow<BackSuit, ArticleSummary> = {
  id: 'backsuit',
  createMock,
  facts: { api, operations, contracts },
  document,
  goldens: backsuitGoldens,
  everyStatus: async () => (await Promise.all(ids.map(exercise))).flatMap(({ mocks }) => mocks),
  createClient: ({ auth, ...settings }) => new BackSuit({ ...settings, auth: auth as BackSuitAuth | undefined }),
  owner: 'tenantAdmin',
  wrongAuth: { email: credentials.tenantAdmin.email, password: 'guess' },
  async headersOf(fetch, baseUrl, { apiKey, email, password, userOf }) {
    if (apiKey) return { 'X-API-Key': apiKey };
    const response = await fetch(`${baseUrl}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(userOf && { 'X-Tenant-ID': userOf }) },
      body: JSON.stringify({ email, password }),
    });
    const { access_token } = (await response.json()) as { readonly access_token: string };
    return { Authorization: `Bearer ${access_token}` };
  },
  forged: { Authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.forged' },
  read: (client, signal) => client.tenant(blog).retrieve({ signal }),
  readPath: blogPath,
  session: { tokenSeconds: 3600, operations: ['login', 'refreshToken'] },
  list: (client, size) => client.tenant(blog).articles.list({ per_page: size }),
  identify: ({ id }) => id,
  spoil: (body: { readonly tenant?: object }) =>
    'tenant' in body ? { ...body, tenant: { ...body.tenant, is_active: 'mostly' } } : body,
  refused: [
    {
      what: 'an id that does not exist',
      user: 'tenantAdmin',
      is: 'NotFoundError',
      says: '404 Article not found',
      call: (client) => client.tenant(blog).articles.retrieve(99_999),
    },
    {
      what: 'a row of another tenant',
      user: 'tenantAdmin',
      is: 'NotFoundError',
      says: '404 Article not found',
      call: (client) => client.tenant(blog).articles.retrieve(5),
    },
    {
      what: "somebody else's tenant",
      user: 'tenantAdmin',
      is: 'PermissionError',
      says: '403 You do not have permission to perform this action',
      call: (client) => client.tenant(otherPaper).articles.list(),
    },
    {
      what: 'a role that may only read',
      user: 'viewer',
      is: 'PermissionError',
      says: '403 You do not have permission to perform this action',
      call: (client) => client.tenant(blog).articles.create(draft),
    },
    {
      what: 'what only administrators of the platform may do',
      user: 'tenantAdmin',
      is: 'PermissionError',
      says: '403 Admin privileges required',
      call: (client) => client.admin.dashboard(),
    },
    {
      what: 'a key where a session is needed',
      user: 'key',
      is: 'TypeError',
      says: 'auth',
      call: (client) => client.auth.me(),
    },
    {
      what: 'a slug that is taken',
      user: 'editor',
      is: 'ConflictError',
      says: '409 Slug already in use',
      call: (client) => client.tenant(blog).articles.create({ ...draft, slug: 'my-article' }),
    },
    {
      what: 'a category that has articles',
      user: 'tenantAdmin',
      is: 'ValidationError',
      says: '400 Cannot delete category with existing articles',
      call: (client) => client.tenant(blog).categories.delete(1),
    },
    {
      what: 'a time that is over',
      user: 'editor',
      is: 'ValidationError',
      says: '422 scheduled_at must be in the future',
      call: (client) => client.tenant(blog).articles.schedule(2, { at: '2025-06-01T09:00:00Z' }),
    },
    {
      what: 'more articles than the plan of the owner has in a month',
      user: 'editor',
      is: 'RateLimitError',
      says: '429 Monthly article limit reached. Please upgrade your plan.',
      async call(client) {
        const { articles } = client.tenant(blog);
        for (let count = 0; count < articlesOfMonth; count++) await articles.create(draft);
        return articles.generate({ prompt: 'Write about frost' });
      },
    },
  ],
  mistakes: [
    {
      method: 'POST',
      path: `${blogPath}/articles`,
      body: { title: 'First light' },
      violations: ['required at request.body', 'required at request.body'],
    },
    {
      method: 'PATCH',
      path: `${blogPath}/articles/1`,
      body: { title: 7 },
      violations: ['type at request.body.title'],
    },
    { method: 'GET', path: `${blogPath}/articles?page=0`, violations: ['minimum at request.query.page'] },
    { method: 'GET', path: `${blogPath}/articles/none`, violations: ['type at request.path.article_id'] },
    { method: 'GET', path: '/api/v1/tenants/my-blog/categories', violations: ['format at request.path.tenant_id'] },
  ],
};
