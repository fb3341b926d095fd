import { describe, expect, test } from 'vitest';
import { setUpAdmin } from './set-up.ts';

describe('the figures of content', () => {
  test('follow articles as they are written, scheduled, published and put away', async () => {
    const { content, editor, blog, write, mock } = await setUpAdmin();
    expect(await content(7)).toMatchObject({
      articles_created_in_period: 0,
      articles_published_in_period: 0,
      status_distribution: { published: 2, draft: 2, scheduled: 2, archived: 2 },
      total_views: 300,
      featured_articles: 2,
      active_scheduling_configs: 2,
    });
    expect(await content(20)).toMatchObject({ articles_created_in_period: 8, articles_published_in_period: 4 });
    const [one, two] = [await write({ status: 'published', is_featured: true }), await write()];
    await editor('POST', `${blog}/articles/${two}/schedule`, { scheduled_at: '2026-01-02T09:00:00Z' });
    await editor('PATCH', `${blog}/articles/1`, { status: 'archived' });
    mock.state.articles.update(one, { view_count: 130 }); // no operation counts views
    const now = await content(7);
    expect(now).toMatchObject({
      articles_created_in_period: 2,
      articles_published_in_period: 1,
      status_distribution: { published: 2, draft: 2, scheduled: 3, archived: 3 },
      total_views: 430,
      featured_articles: 3,
      active_scheduling_configs: 3,
    });
    expect(now.top_articles.slice(0, 2)).toEqual([
      { id: one, title: 'News', views: 130, status: 'published', tenant_id: mock.credentials.editor.tenantId },
      { id: 1, title: 'My Article', views: 120, status: 'archived', tenant_id: mock.credentials.editor.tenantId },
    ]);
    expect(now.top_articles).toHaveLength(10);
    await write();
    expect((await content()).top_articles).toHaveLength(10);
  });

  test('follow what is generated, and what was tried in vain', async () => {
    const { content, editor, owner, blog, later, mock } = await setUpAdmin();
    const nothing = { total_attempts: 0, successful: 0, failed: 0, success_rate: 0, avg_generation_time_ms: 0 };
    expect((await content()).generation).toEqual(nothing);
    const generate = async () => (await editor('POST', `${blog}/articles/generate`, { prompt: 'Tea' })).status;
    for (let count = 0; count < 10; count++) expect(await generate()).toBe(201);
    expect(await generate()).toBe(429);
    const times = Array.from(mock.state.generations.values()).flatMap(({ took_ms }) => took_ms ?? []);
    const { generation } = await content();
    expect(generation).toMatchObject({ total_attempts: 11, successful: 10, failed: 1, success_rate: 90.91 });
    expect(generation.avg_generation_time_ms).toBeCloseTo(times.reduce((sum, time) => sum + time, 0) / 10, 1);
    // What is asked wrongly is not tried.
    await editor('POST', `${blog}/articles/generate`, {});
    await owner('DELETE', `${blog}/articles/9`);
    expect((await content()).generation.total_attempts).toBe(11);
    await later({ days: 2 });
    expect((await content(1)).generation).toEqual(nothing);
  });

  test('follow links and their clicks', async () => {
    const { content, nobody, later } = await setUpAdmin();
    expect((await content()).affiliate_links).toMatchObject({ total_links: 3, active_links: 2, clicks_in_period: 0 });
    await nobody('GET', '/r/paper-shop');
    await later({ days: 3 });
    await nobody('GET', '/r/paper-shop');
    await nobody('GET', '/r/amz-product');
    await nobody('GET', '/r/old-offer');
    const { affiliate_links } = await content(2);
    expect(affiliate_links).toMatchObject({ total_links: 3, active_links: 2, clicks_in_period: 2 });
    expect(affiliate_links.top_links).toEqual([
      { id: 3, product_name: 'Paper shop', slug: 'paper-shop', service: null, clicks: 2 },
      { id: 1, product_name: 'Amazon Affiliate', slug: 'amz-product', service: null, clicks: 1 },
      { id: 2, product_name: 'Old offer', slug: 'old-offer', service: null, clicks: 0 },
    ]);
    expect((await content()).affiliate_links.clicks_in_period).toBe(3);
  });

  test('count a new link', async () => {
    const { content, admin, blog } = await setUpAdmin();
    await admin('POST', `${blog}/affiliate-links`, { name: 'Tea', original_url: 'https://shop.example/tea' });
    expect((await content()).affiliate_links).toMatchObject({ total_links: 4, active_links: 3 });
  });

  test('are the same in the insights', async () => {
    const { content, insights, write } = await setUpAdmin();
    await write();
    expect((await insights(5)).content).toEqual(await content(5));
  });
});

test('the figures of social media follow the posts and the accounts', async () => {
  const { insights, editor, blog, ids, mock, later } = await setUpAdmin();
  const social = async (days?: number) => (await insights(days)).social_media;
  expect(await social()).toEqual({
    total_posts_in_period: 0,
    successful_posts: 0,
    success_rate: 0,
    status_distribution: {},
    platform_distribution: {},
    active_connected_accounts: 4,
    ai_generated_posts: 0,
    manually_edited_posts: 0,
    pending_scheduled_posts: 0,
  });
  const post = (body: object) => editor('POST', `${blog}/articles/1/publish-social`, body);
  await post({ platforms: ['twitter', 'linkedin'] });
  await post({ platforms: ['twitter'], custom_message: 'Read this' });
  await post({ platforms: ['linkedin'], schedule_at: '2026-01-03T09:00:00Z' });
  mock.control('social/connect', { tenant_id: ids.blog, platform: 'facebook' });
  expect(await social()).toEqual({
    total_posts_in_period: 4,
    successful_posts: 3,
    success_rate: 75,
    status_distribution: { success: 3, scheduled: 1 },
    platform_distribution: { twitter: 2, linkedin: 2 },
    active_connected_accounts: 5,
    ai_generated_posts: 3,
    manually_edited_posts: 1,
    pending_scheduled_posts: 1,
  });
  const [account] = mock.state.socialAccounts.find('tenant', ids.blog).slice(1);
  mock.state.socialAccounts.update(account?.id ?? 0, { token_expires_at: mock.world.now() + 1000 }); // the platform's doing
  await later({ days: 4 });
  expect(await social()).toMatchObject({
    status_distribution: { success: 3, failed: 1 },
    active_connected_accounts: 4,
    pending_scheduled_posts: 0,
  });
  expect((await social(2)).total_posts_in_period).toBe(0);
});
