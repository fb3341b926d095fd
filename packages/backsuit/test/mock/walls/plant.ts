import { passwordDigest } from '../../../src/mock/account/rows.ts';
import type { BackSuitMock, BackSuitState } from '../../../src/mock/index.ts';
import { monthOf } from '../../../src/mock/month.ts';

/** Rows that nobody finds by chance, by the names that requests have for them. */
export interface Planted {
  /** What a request calls a row, and what names it: `article_id`, and the id; here of an article that is published. */
  readonly names: { readonly [name: string]: number | string };
  /** An article that is scheduled. */
  readonly scheduled: number;
  /** The user whom the planted invitation is for. */
  readonly invited: { readonly email: string; readonly password: string };
}

/**
 * Plants a row of every kind in a tenant, with ids from `first` on and `mark` in every text.
 *
 * @param authorId - Whose they are.
 */
export function plant(
  { state, world }: BackSuitMock,
  tenant_id: string,
  authorId: number,
  first: number,
  mark: string,
): Planted {
  const at = world.now() - 1000;
  const written = { created_at: at, updated_at: at };
  const [article_id, category_id, comment_id, parent_id, hidden_id] = [
    first,
    first + 1,
    first + 2,
    first + 3,
    first + 4,
  ];
  const [user_id, invited_id, key_id, account_id, link_id] = [first + 5, first + 6, first + 7, first + 8, first + 9];
  const text = (what: string) => `${mark}-${what}`;
  const invited = { email: `${mark}-invited@example.com`, password: 'correct-horse' };

  for (const [id, email] of [[user_id, `${mark}-member@example.com`] as const, [invited_id, invited.email] as const]) {
    state.users.insert({
      id,
      tenant_id: null,
      email,
      username: text(`user-${id}`),
      full_name: text('person'),
      is_platform_admin: false,
      is_active: true,
      is_verified: false,
      oauth_provider: null,
      profile_image: null,
      password_digest: passwordDigest(world, id, invited.password),
      created_at: at,
      last_login_at: null,
    });
  }
  state.memberships.insert({ id: first, tenant_id, user_id, role: 'Editor', created_at: at });
  state.invitations.insert({
    id: first,
    tenant_id,
    email: invited.email,
    role: 'Editor',
    token: text('token').padEnd(43, 'x'),
    status: 'pending',
    invited_by: authorId,
    created_at: at,
    expires_at: at + 7 * 86_400_000,
    accepted_at: null,
  });
  state.apiKeys.insert({
    id: key_id,
    user_id: authorId,
    tenant_id: null,
    name: text('key'),
    prefix: text('key-prefix'),
    key_digest: text('digest'),
    request_count: 0,
    last_used_at: null,
    created_at: at,
  });
  state.messages.insert({
    id: first,
    tenant_id,
    sender_id: null,
    sender_name: text('sender'),
    sender_email: `${mark}-sender@example.com`,
    subject: text('subject'),
    body: text('message'),
    status: 'pending',
    created_at: at,
  });
  state.categories.insert({
    id: category_id,
    tenant_id,
    name: text('category'),
    slug: text('category-slug'),
    description: text('category-description'),
    created_at: at,
  });
  for (const [id, status] of [[article_id, 'published'] as const, [article_id + 10, 'scheduled'] as const]) {
    state.articles.insert({
      id,
      tenant_id,
      user_id: authorId,
      title: text(`title-${id}`),
      slug: text(`article-${id}`),
      content: text('content'),
      excerpt: text('excerpt'),
      image: null,
      status,
      category_id: null,
      is_featured: true,
      view_count: 5,
      tags: [text('tag')],
      keywords: [text('keyword')],
      seo: { meta_title: text('meta') },
      scheduled_at: status === 'scheduled' ? at + 86_400_000 : null,
      timezone: status === 'scheduled' ? 'UTC' : null,
      generated: true,
      published_at: status === 'published' ? at : null,
      ...written,
    });
  }
  for (const id of [parent_id, comment_id, hidden_id]) {
    state.comments.insert({
      id,
      tenant_id,
      article_id,
      user_id: authorId,
      content: text(`comment-${id}`),
      parent_id: id === comment_id ? parent_id : null,
      is_approved: id !== hidden_id,
      is_edited: false,
      ...written,
    });
  }
  for (const [index, platform] of (['facebook', 'instagram'] as const).entries()) {
    state.socialAccounts.insert({
      id: account_id + 10 + index,
      tenant_id,
      platform,
      account_name: text('account'),
      account_id: text('account-id'),
      is_active: true,
      last_verified_at: null,
      token_expires_at: null,
      default_hashtags: [text('hashtag')],
      auto_post_enabled: false,
      ...written,
    });
  }
  state.socialPosts.insert({
    id: first,
    tenant_id,
    account_id: account_id + 10,
    article_id,
    platform: 'facebook',
    text: text('post'),
    generated: true,
    status: 'success',
    scheduled_for: null,
    error: null,
    posted_at: at,
    created_at: at,
  });
  state.generations.insert({ id: first, tenant_id, article_id, took_ms: 100, created_at: at });
  state.articleCounts.insert({
    id: text('articles'),
    tenant_id,
    owner_id: authorId,
    month: monthOf(world.now()),
    count: 2,
  });
  state.affiliateLinks.insert({
    id: link_id,
    tenant_id,
    name: text('link'),
    original_url: `https://${mark}.example/`,
    slug: text('link-slug'),
    status: 'active',
    ...written,
  });
  state.clicks.insert({
    id: first,
    link_id,
    tenant_id,
    ip: text('ip'),
    user_agent: null,
    referer: text('referer'),
    at,
  });
  return {
    names: {
      article_id,
      category_id,
      category_slug: text('category-slug'),
      comment_id,
      parent_id,
      user_id,
      key_id,
      slug: text('link-slug'),
      token: text('token').padEnd(43, 'x'),
    },
    scheduled: article_id + 10,
    invited,
  };
}

/** The collections of the world, by name. */
export function collectionsOf(state: BackSuitState): [name: string, rows: object[]][] {
  return Object.entries(state).flatMap(([name, part]: [string, unknown]) =>
    isCollection(part) ? [[name, [...part.values()]] as [string, object[]]] : [],
  );
}

const isCollection = (part: unknown): part is { values(): Iterable<object> } =>
  typeof part === 'object' && part !== null && 'values' in part;
