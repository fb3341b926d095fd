import { describe, expect, it } from 'vitest';
import { setUp } from './set-up.ts';

const path = 'articles/1/publish-social';

describe('social accounts', () => {
  it('are those of the tenant, for its team', async () => {
    const { as } = await setUp();
    const { accounts } = (await as('editor')('GET', 'social-accounts')).body;
    expect(accounts).toMatchObject([
      { id: 1, platform: 'twitter', account_name: 'My Blog', default_hashtags: ['#myblog'], token_expires_at: null },
      { id: 2, platform: 'linkedin', auto_post_enabled: true, created_at: '2025-12-07T00:00:00.000000' },
    ]);
    expect(accounts[0]).not.toHaveProperty('tenant_id');
    expect((await as('viewer')('GET', 'social-accounts')).status).toBe(403);
  });
});

describe('posting articles to social media', () => {
  it('records a post for each platform', async () => {
    const { as, mock, logged } = await setUp();
    const { status, body } = await as('editor')('POST', path, {
      platforms: ['twitter', 'linkedin', 'twitter'],
      custom_message: 'Check out our latest article!',
      schedule_at: null,
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      message: 'Article posted to social media',
      results: ['twitter', 'linkedin'].map((platform, index) => ({
        platform,
        status: 'success',
        log_id: index + 1,
        platform_post_id: expect.stringMatching(/^\d{17}$/),
        platform_post_url: expect.stringContaining(`https://${platform}.example/myblog/`),
        scheduled_for: null,
        error: null,
      })),
    });
    expect([...mock.state.socialPosts.values()]).toMatchObject([
      { platform: 'twitter', text: 'Check out our latest article!', generated: false, posted_at: Date.UTC(2026, 0, 1) },
      { platform: 'linkedin', text: 'Check out our latest article!', generated: false },
    ]);
    expect(logged()).toMatchObject([
      { action: 'article.publish_social', resource_id: '1', details: { platforms: ['twitter', 'linkedin'] } },
    ]);
  });

  it('writes a text with hashtags and the link, as long as the platform allows', async () => {
    const { as, mock } = await setUp();
    await as('editor')('PATCH', 'articles/1', { excerpt: 'Many words. '.repeat(40), tags: ['writing', 'slow food'] });
    await as('editor')('POST', path, { platforms: ['twitter', 'linkedin'] });
    const [twitter, linkedin] = [...mock.state.socialPosts.values()];
    const ending = '\n\nhttps://myblog.com/my-article\n#myblog #writing #slowfood';
    expect(twitter).toMatchObject({ generated: true, text: expect.stringMatching(/^My Article: Many words\. /) });
    expect(twitter?.text.endsWith(`…${ending}`)).toBe(true);
    expect(twitter?.text.length).toBeLessThanOrEqual(280);
    expect(linkedin?.text).toBe(`My Article: ${'Many words. '.repeat(40)}${ending}`);
  });

  it('waits for the instant, and posts then', async () => {
    const { as, mock } = await setUp();
    const { body } = await as('editor')('POST', path, { platforms: ['linkedin'], schedule_at: '2026-02-01T09:05:00Z' });
    expect(body).toEqual({
      message: 'Article scheduled for social media',
      results: [
        {
          platform: 'linkedin',
          status: 'scheduled',
          log_id: 1,
          platform_post_id: null,
          platform_post_url: null,
          scheduled_for: '2026-02-01T09:05:00Z',
          error: null,
        },
      ],
    });
    await mock.clock.advance({ days: 31, hours: 9, minutes: 4, seconds: 59 });
    expect(mock.state.socialPosts.get(1)?.status).toBe('scheduled');
    await mock.clock.advance({ seconds: 1 });
    expect(mock.state.socialPosts.get(1)).toMatchObject({
      status: 'success',
      posted_at: Date.parse('2026-02-01T09:05:00Z'),
    });
  });

  it('fails then, if the article is not published any more', async () => {
    const { as, mock } = await setUp();
    await as('editor')('POST', path, { platforms: ['linkedin'], schedule_at: '2026-02-01T09:05:00Z' });
    await as('editor')('PATCH', 'articles/1', { status: 'archived' });
    await mock.clock.advance({ days: 60 });
    expect(mock.state.socialPosts.get(1)).toMatchObject({
      status: 'failed',
      posted_at: null,
      error: 'The article is not published',
    });
  });

  it('fails where the connection has expired, and only there', async () => {
    const { as, mock } = await setUp();
    mock.state.socialAccounts.update(2, { token_expires_at: Date.UTC(2026, 0, 1) });
    const { results } = (await as('editor')('POST', path, { platforms: ['twitter', 'linkedin'] })).body;
    expect(results).toMatchObject([
      { platform: 'twitter', status: 'success' },
      {
        platform: 'linkedin',
        status: 'failed',
        platform_post_id: null,
        error: 'The connection of the account has expired',
      },
    ]);
  });

  it.each([
    [
      { platforms: ['twitter', 'instagram', 'facebook'] },
      400,
      'No active account is connected for: instagram, facebook',
    ],
    [{ platforms: [] }, 400, 'No platform is named'],
    [{}, 400, 'Missing required field: platforms'],
    [{ platforms: ['twitter'], schedule_at: '2026-01-01T00:00:00Z' }, 422, 'schedule_at must be in the future'],
  ])('refuses %j, and posts nothing', async (body, status, message) => {
    const { as, mock } = await setUp();
    expect(await as('editor')('POST', path, body)).toMatchObject({ status, body: { message } });
    expect(mock.state.socialPosts.size).toBe(0);
  });

  it('refuses platforms that the document does not know', async () => {
    const { as } = await setUp();
    expect((await as('editor')('POST', path, { platforms: ['myspace'] })).status).toBe(422);
  });

  it('counts an account that is switched off as none', async () => {
    const { as, mock } = await setUp();
    mock.state.socialAccounts.update(1, { is_active: false });
    expect((await as('editor')('POST', path, { platforms: ['twitter'] })).status).toBe(400);
  });

  it('refuses an article that is not published, and who has not written it', async () => {
    const { as } = await setUp();
    for (const id of [2, 3, 4]) {
      expect((await as('editor')('POST', `articles/${id}/publish-social`, { platforms: ['twitter'] })).status).toBe(
        409,
      );
    }
    expect((await as('emma')('POST', path, { platforms: ['twitter'] })).status).toBe(403);
  });
});
