import { inspect } from 'node:util';
import {
  AuthenticationError,
  BackSuit,
  type BackSuitOptions,
  isCreatorKitError,
  NotFoundError,
  PermissionError,
  RateLimitError,
} from '@creatorkit/backsuit';
import { createBackSuitMock } from '@creatorkit/backsuit/mock';
import { describe, expect, it } from 'vitest';
import { credentials } from '../src/mock/credentials.ts';

const blogId = credentials.editor.tenantId;
const draft = { title: 'First light', content: '# Morning', category_id: 1 };

function bench(user: keyof typeof credentials = 'editor', options: BackSuitOptions = {}) {
  const mock = createBackSuitMock();
  const { fetch, clock } = mock;
  const backsuit = new BackSuit({ fetch, clock, auth: credentials[user], validate: 'throw', ...options });
  return {
    mock,
    clock,
    backsuit,
    blog: backsuit.tenant(blogId),
    asked: () => mock.journal().map(({ operation }) => operation),
  };
}

const caught = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('BackSuit', () => {
  it('writes, finds, publishes and deletes an article', async () => {
    const { blog, asked } = bench();
    const article = await blog.articles.create(draft);
    expect(article).toMatchObject({ title: 'First light', slug: 'first-light', status: 'draft', tenant_id: blogId });
    expect((await blog.articles.search({ q: 'light' })).items.map(({ id }) => id)).toEqual([article.id]);
    expect((await blog.articles.update(article.id, { status: 'published' })).status).toBe('published');
    expect(await blog.articles.delete(article.id)).toEqual({ message: 'Article deleted successfully' });
    expect(await caught(blog.articles.retrieve(article.id))).toBeInstanceOf(NotFoundError);
    expect(asked().filter((operation) => operation === 'login')).toHaveLength(1);
  });

  it('schedules by the clock on a wall, and the article comes out at that instant', async () => {
    const { blog, clock } = bench();
    const { id } = await blog.articles.create(draft);
    const time = { local: '2026-01-01T09:00', timeZone: 'America/New_York' };
    expect((await blog.articles.schedule(id, time)).scheduled_at).toBe('2026-01-01T14:00:00Z');
    expect((await blog.articles.listScheduled()).find(({ article_id }) => article_id === id)).toMatchObject({
      scheduled_at: '2026-01-01T14:00:00Z',
      timezone: 'America/New_York',
    });
    await clock.advance({ seconds: 14 * 3600 - 1 });
    expect((await blog.articles.retrieve(id)).status).toBe('scheduled');
    await clock.advance({ seconds: 1 });
    expect((await blog.articles.retrieve(id)).status).toBe('published');
  });

  it('sends nothing for a local time that there is not', async () => {
    const { blog, asked } = bench();
    const time = { local: '2026-03-08T02:30', timeZone: 'America/New_York' };
    const error = await caught(blog.articles.schedule(2, time));
    expect(error).toBeInstanceOf(RangeError);
    expect(String(error)).toContain('does not exist in America/New_York');
    expect(asked()).toEqual([]);
  });

  it('follows a link no further than where it leads', async () => {
    const { backsuit } = bench();
    const { location } = await backsuit.affiliateLinks.follow('amz-product');
    expect(location).toBe('https://amazon.com/product/123');
  });
});

describe('the session', () => {
  it('opens with the first call, and keeps its refresh token, which is not rotated', async () => {
    const { backsuit, clock, asked } = bench();
    for (let hour = 0; hour < 4; hour++) {
      await backsuit.auth.me();
      await clock.advance({ hours: 1 });
    }
    const me = 'getCurrentUser';
    expect(asked()).toEqual(['login', me, 'refreshToken', me, 'refreshToken', me, 'refreshToken', me]);
  });

  it('asks for the password again when the refresh token is over', async () => {
    const { backsuit, clock, asked } = bench();
    await backsuit.auth.me();
    await clock.advance({ days: 31 });
    await backsuit.auth.me();
    expect(asked().filter((operation) => operation === 'login')).toHaveLength(2);
  });

  it('is of one tenant alone with userOf', async () => {
    const { mock, backsuit, clock } = bench();
    const person = { email: 'reader@example.com', password: 'correct-horse' };
    await backsuit.tenant(blogId).auth.register({ ...person, username: 'reader' });
    const { fetch } = mock;
    const reader = new BackSuit({ fetch, clock, auth: { ...person, userOf: blogId } });
    expect(await reader.auth.me()).toMatchObject({ email: person.email, tenant_id: blogId, is_platform_admin: false });
    const [signedIn] = mock.journal().filter(({ operation }) => operation === 'login');
    expect(signedIn?.request.headers['x-tenant-id']).toBe(blogId);
    expect(await caught(reader.tenant(credentials.other.tenantId).retrieve())).toBeInstanceOf(PermissionError);
    const nobody = new BackSuit({ fetch, clock, auth: person });
    expect(await caught(nobody.auth.me())).toBeInstanceOf(AuthenticationError);
  });

  it('takes tokens that a login gave, and renews them', async () => {
    const { mock, clock, backsuit, asked } = bench();
    const { email, password } = credentials.editor;
    const { access_token, refresh_token } = await backsuit.auth.login({ email, password });
    const auth = { accessToken: access_token, refreshToken: refresh_token };
    const again = new BackSuit({ fetch: mock.fetch, clock, auth });
    expect((await again.auth.me()).email).toBe(email);
    await clock.advance({ hours: 2 });
    expect((await again.auth.me()).email).toBe(email);
    expect(asked().filter((operation) => operation === 'login')).toHaveLength(1);
    const without = new BackSuit({ fetch: mock.fetch, clock, auth: { accessToken: access_token } });
    expect(await caught(without.auth.me())).toBeInstanceOf(AuthenticationError);
  });
});

describe('an API key', () => {
  it('opens what takes one', async () => {
    const { blog, asked, mock } = bench('key');
    expect((await blog.articles.list()).total).toBe(4);
    expect((await blog.categories.list()).map(({ name }) => name)).toContain('Tech');
    expect(asked()).toEqual(['listArticles', 'listCategories']);
    expect(mock.journal()[0]?.request.headers).not.toHaveProperty('authorization');
  });

  it('is handed out by a function, which is asked again when the API refuses one', async () => {
    const handed: unknown[] = [];
    const { blog, asked } = bench('key', {
      auth: {
        apiKey: ({ refused }: { readonly refused?: string | undefined } = {}) => {
          handed.push(refused);
          return refused === undefined ? 'pa_gone' : credentials.key.apiKey;
        },
      },
    });
    expect((await blog.articles.list()).total).toBe(4);
    expect(handed.filter((refused) => refused !== undefined)).toEqual(['pa_gone']);
    expect(asked()).toEqual(['listArticles', 'listArticles']);
  });

  it('sends nothing where a session is needed', async () => {
    const { backsuit, asked } = bench('key');
    const error = await caught(backsuit.auth.me());
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain('it needs a credential (session), not apiKey');
    expect(asked()).toEqual([]);
  });
});

describe('auth', () => {
  it.each([
    { password: 'correct-horse' },
    { email: 'ada@example.com' },
    { refreshToken: 'eyJ' },
    { apiKey: 7 },
    { apiKey: '' },
    { apiKey: ' ' },
    { accessToken: '' },
    {},
    'token',
    null,
  ])('of the shape %j is refused', (auth) => {
    expect(() => new BackSuit({ auth: auth as never })).toThrow(
      'Cannot create a client: auth must hold email and password, accessToken, or apiKey, or be a function',
    );
  });
});

it('signs nobody in elsewhere for a userOf that is none', () => {
  for (const userOf of [7, '', null]) {
    const auth = { email: 'ada@example.com', password: 'correct-horse', userOf };
    expect(() => new BackSuit({ auth: auth as never })).toThrow(
      'Cannot create a client: auth.userOf must be the id of a tenant, where it is given',
    );
  }
});

describe('the limit of a month', () => {
  it('is told at once, not repeated, and holds nobody back', async () => {
    const { mock, blog, backsuit, clock, asked } = bench();
    for (let count = 0; count < 10; count++) await blog.articles.create(draft);
    const before = { now: clock.now(), sent: asked().length };
    const error = await caught(blog.articles.create(draft));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 429, retryAt: undefined });
    expect(asked().slice(before.sent)).toEqual(['createArticle']);
    await Promise.all([blog.articles.list().then(), backsuit.auth.me(), blog.articles.update(1, { title: 'Still' })]);
    expect(clock.now()).toBe(before.now);
    await clock.advance({ days: 31 });
    expect((await blog.articles.create(draft)).status).toBe('draft');
    expect(mock.journal().filter(({ response }) => response.status === 429)).toHaveLength(1);
  });
});

describe('explain', () => {
  it('tells what a call of a view would do, and sends nothing', async () => {
    const { backsuit, asked } = bench();
    const plan = await backsuit.explain((resources) => resources.tenant(blogId).articles.create(draft));
    expect(plan).toMatchObject({
      operation: 'createArticle',
      method: 'POST',
      url: `http://localhost:5000/api/v1/tenants/${blogId}/articles`,
      credential: { scheme: 'session', source: 'session' },
      repeats: 'unsafe',
      rateLimit: { waitMs: 0 },
    });
    expect(asked()).toEqual([]);
  });
});

it('shows no credential, whatever one prints', async () => {
  for (const user of ['editor', 'key'] as const) {
    const { backsuit, blog } = bench(user);
    await blog.articles.list();
    const error = await caught(blog.articles.retrieve(999));
    expect(isCreatorKitError(error)).toBe(true);
    const shown = [backsuit, blog, error].map((value) => inspect(value, { depth: 12, showHidden: true }));
    const secret = user === 'key' ? credentials.key.apiKey : credentials.editor.password;
    expect(shown.join('\n')).not.toContain(secret);
    expect(shown.join('\n')).not.toMatch(/eyJ[\w-]+\./);
  }
});
