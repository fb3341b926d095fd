import type { Mock } from '@creatorkit/mock';
import type { Golden } from '../golden.ts';
import { article, ask, created_at, inBlog, signIn, v1 } from './ask.ts';

export const content: readonly Golden[] = [
  {
    section: 'List articles for a tenant',
    request: { method: 'GET', path: `${inBlog}/articles`, user: 'editor' },
    answer: {
      status: 200,
      body: {
        articles: [{ id: 1, title: 'My Article', slug: 'my-article', status: 'published', category_id: 2, created_at }],
        total: 1,
        page: 1,
        per_page: 20,
      },
    },
    deviations: { '/articles/0/status': 'the newest article of the fixtures is archived' },
  },
  {
    section: 'Create a new article',
    request: { method: 'POST', path: `${inBlog}/articles`, user: 'editor', body: article },
    answer: { status: 201, body: { article: { id: 1, title: 'My Article' } } },
  },
  {
    section: 'Get a single article',
    request: { method: 'GET', path: `${inBlog}/articles/1`, user: 'viewer' },
    answer: { status: 200 },
  },
  {
    section: 'Update an article',
    request: {
      method: 'PATCH',
      path: `${inBlog}/articles/2`,
      user: 'editor',
      body: { title: 'Updated Title', status: 'published' },
    },
    answer: { status: 200 },
  },
  {
    section: 'Delete an article',
    request: { method: 'DELETE', path: `${inBlog}/articles/1`, user: 'editor' },
    answer: { status: 200 },
  },
  {
    section: 'Generate article with AI',
    request: {
      method: 'POST',
      path: `${inBlog}/articles/generate`,
      user: 'editor',
      body: {
        prompt: 'Write about the future of AI in content creation',
        category_id: 1,
        tone: 'professional',
        length: 'medium',
      },
    },
    answer: {
      status: 201,
      body: { article: { id: 5, title: 'The Future of AI in Content Creation', content: '...', status: 'draft' } },
    },
  },
  {
    section: 'Search articles',
    request: {
      method: 'GET',
      path: `${inBlog}/articles/search?q=keyword&status=published&category_id=1`,
      user: 'editor',
    },
    answer: { status: 200 },
  },
  {
    section: 'List all categories',
    request: { method: 'GET', path: `${inBlog}/categories`, user: 'editor' },
    answer: {
      status: 200,
      body: { categories: [{ id: 1, name: 'Tech', slug: 'tech', description: '...', article_count: 5 }] },
    },
  },
  {
    section: 'Create a category',
    request: {
      method: 'POST',
      path: `${inBlog}/categories`,
      user: 'tenantAdmin',
      body: { name: 'Technology', slug: 'technology', description: 'Tech articles' },
    },
    answer: { status: 201 },
  },
  {
    section: 'List team members',
    request: { method: 'GET', path: `${inBlog}/team`, user: 'editor' },
    answer: { status: 200, body: { members: [{ id: 1, full_name: 'Jane', role: 'Editor', email: '...' }] } },
  },
  {
    section: 'Update member role',
    request: { method: 'PATCH', path: `${inBlog}/team/4`, user: 'tenantAdmin', body: { role: 'Editor' } },
    answer: { status: 200 },
  },
  {
    section: 'Create a new tenant',
    request: {
      method: 'POST',
      path: `${v1}/tenants`,
      user: 'editor',
      body: {
        name: 'My Blog',
        slug: 'my-second-blog',
        domain: 'second.myblog.com',
        description: 'A personal tech blog',
      },
    },
    answer: { status: 201 },
  },
  {
    section: 'Invite a user to a tenant',
    request: {
      method: 'POST',
      path: `${inBlog}/invitations`,
      user: 'tenantAdmin',
      body: { email: 'another.user@example.com', role: 'Editor' },
    },
    answer: { status: 201, body: { message: 'Invitation sent', invitation_token: 'abc123...' } },
  },
  {
    section: 'Accept an invitation',
    request: {
      method: 'POST',
      path: `${v1}/invitations/accept`,
      user: 'other',
      async body(mock: Mock) {
        const { email: invited } = mock.credentials.other ?? {};
        const { invitation_token } = await ask(mock, 'POST', `${inBlog}/invitations`, {
          ...(await signIn(mock, 'tenantAdmin')),
          body: { email: invited, role: 'Editor' },
        });
        return { token: invitation_token };
      },
    },
    answer: { status: 200 },
  },
  {
    section: 'Schedule article for publishing',
    request: {
      method: 'POST',
      path: `${inBlog}/articles/2/schedule`,
      user: 'editor',
      body: { scheduled_at: '2026-06-01T09:00:00Z', timezone: 'America/New_York' },
    },
    answer: { status: 200, body: { message: 'Article scheduled', scheduled_at: '2025-06-01T09:00:00Z' } },
  },
  {
    section: 'Post article to social media',
    request: {
      method: 'POST',
      path: `${inBlog}/articles/1/publish-social`,
      user: 'editor',
      body: {
        platforms: ['twitter', 'linkedin'],
        custom_message: 'Check out our latest article!',
        schedule_at: null,
      },
    },
    answer: { status: 200 },
  },
  {
    section: 'Post a comment',
    request: {
      method: 'POST',
      path: `${inBlog}/articles/1/comments`,
      user: 'viewer',
      body: { content: 'Great article!' },
    },
    answer: { status: 201 },
  },
];
