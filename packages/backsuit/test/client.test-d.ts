import {
  type Article,
  type ArticleScheduled,
  type ArticleSummary,
  BackSuit,
  type Call,
  type InvitationInput,
  type List,
  type PublishTime,
  type Role,
  type RoleName,
  type TeamMember,
  type Tenant,
} from '@creatorkit/backsuit';
import { describe, expectTypeOf, it } from 'vitest';

const backsuit = new BackSuit();
const blog = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');

describe('types', () => {
  it('say what a call gives', () => {
    expectTypeOf(blog).toEqualTypeOf<Tenant>();
    expectTypeOf(blog.articles.retrieve(1)).toEqualTypeOf<Call<Article>>();
    expectTypeOf(blog.articles.list()).toEqualTypeOf<List<ArticleSummary>>();
    expectTypeOf(blog.team.list()).toEqualTypeOf<Call<TeamMember[]>>();
  });

  it('close roles in requests, and leave them open in answers', () => {
    expectTypeOf<Role>().toEqualTypeOf<'Owner' | 'Admin' | 'Editor'>();
    expectTypeOf<InvitationInput['role']>().toEqualTypeOf<Role>();
    expectTypeOf<TeamMember['role']>().toEqualTypeOf<RoleName>();
    expectTypeOf<'Gardener'>().toExtend<RoleName>();
    // @ts-expect-error nobody is invited as that
    void blog.invitations.create({ email: 'ada@example.com', role: 'Gardener' });
    // @ts-expect-error a User is made by registering, not by an invitation
    void blog.team.update(3, { role: 'User' });
  });

  it('take the tenant from the view alone', () => {
    // @ts-expect-error the view has the tenant already
    void blog.articles.retrieve('550e8400-e29b-41d4-a716-446655440000', 1);
    // @ts-expect-error the view has the tenant already
    void blog.retrieve('550e8400-e29b-41d4-a716-446655440000');
    // @ts-expect-error articles are of a tenant
    void backsuit.articles;
    // @ts-expect-error plans are of no tenant
    void blog.subscriptions;
    // @ts-expect-error a view is of one tenant
    void blog.tenant('9b2d1c7e-4f3a-4c58-8e61-0a5d7c9f2b34');
    // @ts-expect-error a raw request could name another tenant
    void blog.raw;
    // @ts-expect-error an id is a text
    void backsuit.tenant(7);
  });

  it('take an instant, a local time with its zone, or what the API takes', () => {
    expectTypeOf(blog.articles.schedule(1, { at: new Date(0) })).toEqualTypeOf<Call<ArticleScheduled>>();
    expectTypeOf<{ local: string; timeZone: string }>().toExtend<PublishTime>();
    void blog.articles.schedule(1, { at: '2026-06-01T13:00:00Z', timeZone: 'America/New_York' });
    void blog.articles.schedule(1, { scheduled_at: '2026-06-01T13:00:00Z' });
    // @ts-expect-error a local time is none without its zone
    void blog.articles.schedule(1, { local: '2026-06-01T09:00' });
    // @ts-expect-error no time at all
    void blog.articles.schedule(1, { timeZone: 'America/New_York' });
  });

  it('refuse what the document does not have', () => {
    // @ts-expect-error content is required
    void blog.articles.create({ title: 'First light', category_id: 1 });
    // @ts-expect-error no such status
    void blog.articles.list({ status: 'lost' });
    // @ts-expect-error an id is a number
    void blog.articles.retrieve('1');
    // @ts-expect-error a password alone is no way to sign in
    new BackSuit({ auth: { password: 'correct-horse' } });
    // @ts-expect-error a key comes alone
    new BackSuit({ auth: { apiKey: 7 } });
  });

  it('know the paths of raw calls', () => {
    void backsuit.raw.GET('/health');
    // @ts-expect-error no such path
    void backsuit.raw.GET('/api/v1/articles');
  });
});
