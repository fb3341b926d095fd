import { describe, expect, test } from 'vitest';
import { setUp } from './calls.ts';

const link = { name: 'Field Notes', original_url: 'https://shop.example/notes?ref=1' };

describe('affiliate links', () => {
  test('lead on, and keep who followed them', async () => {
    const { mock, editor, nobody, blog } = await setUp();
    const created = await editor('POST', `${blog}/affiliate-links`, link);
    expect(created.status).toBe(201);
    expect(created.body.affiliate_link).toMatchObject({
      ...link,
      tenant_id: mock.credentials.editor.tenantId,
      slug: 'field-notes',
      short_url: '/r/field-notes',
      click_count: 0,
      status: 'active',
    });
    const from = { 'User-Agent': 'Reader/1', Referer: 'https://myblog.com/post' };
    const followed = await nobody('GET', '/r/field-notes', undefined, from);
    expect([followed.status, followed.headers.get('location'), followed.text]).toEqual([302, link.original_url, '']);
    await nobody('GET', '/r/field-notes');
    expect((await nobody('HEAD', '/r/field-notes')).status).toBe(302);
    const { affiliate_links: links, total } = (await editor('GET', `${blog}/affiliate-links`)).body;
    expect([total, links.at(-1)]).toMatchObject([3, { slug: 'field-notes', click_count: 2 }]);
    expect([...mock.state.clicks.values()].slice(-2)).toMatchObject([
      { ip: expect.any(String), user_agent: 'Reader/1', referer: 'https://myblog.com/post', at: mock.clock.now() },
      { referer: null },
    ]);
  });

  test('have slugs that no other tenant has', async () => {
    const { editor, olga, blog, other } = await setUp();
    expect((await editor('POST', `${blog}/affiliate-links`, { ...link, slug: 'paper-shop' })).status).toBe(409);
    await olga('POST', `${other}/affiliate-links`, link);
    const { body } = await editor('POST', `${blog}/affiliate-links`, link);
    expect(body.affiliate_link.slug).toBe('field-notes-2');
  });

  test('lead nowhere while they are inactive, unknown, or of a tenant that is suspended', async () => {
    const { mock, nobody } = await setUp();
    mock.state.tenants.update(mock.credentials.other.tenantId, { is_active: false });
    for (const slug of ['old-offer', 'unknown', 'paper-shop']) {
      const answer = await nobody('GET', `/r/${slug}`);
      expect([slug, answer.status, answer.body.message]).toEqual([slug, 404, 'Link not found or inactive']);
    }
    expect(mock.state.clicks.size).toBe(0);
  });

  test('are listed by status, and in parts', async () => {
    const { editor, viewer, blog } = await setUp();
    const slugs = async (query: string) => {
      const { body } = await editor('GET', `${blog}/affiliate-links?${query}`);
      return [body.total, ...body.affiliate_links.map(({ slug }: { slug: string }) => slug)];
    };
    expect(await slugs('')).toEqual([2, 'amz-product', 'old-offer']);
    expect(await slugs('status=inactive')).toEqual([1, 'old-offer']);
    expect(await slugs('limit=1&offset=1')).toEqual([2, 'old-offer']);
    expect((await viewer('GET', `${blog}/affiliate-links`)).status).toBe(403);
  });

  test.each([
    ['https://example.com/日本?q=ü', 'https://example.com/%E6%97%A5%E6%9C%AC?q=%C3%BC'],
    ['http://münchen.example', 'http://xn--mnchen-3ya.example/'],
    ['https://example.com/a\r\nSet-Cookie:b', 'https://example.com/aSet-Cookie:b'],
    ['https://example.com/a\u0000 b', 'https://example.com/a%00%20b'],
  ])('lead to %j by a header that says %s', async (original_url, location) => {
    const { editor, nobody, blog } = await setUp();
    const { body } = await editor('POST', `${blog}/affiliate-links`, { ...link, original_url });
    const followed = await nobody('GET', body.affiliate_link.short_url);
    expect([followed.status, followed.headers.get('location')]).toEqual([302, location]);
  });

  test('lead to http and https alone', async () => {
    const { editor, blog } = await setUp();
    for (const original_url of ['javascript:alert(1)', 'ftp://a.example', '/relative', 'https://']) {
      const answer = await editor('POST', `${blog}/affiliate-links`, { ...link, original_url });
      expect([original_url, answer.status]).toEqual([original_url, 400]);
    }
    expect((await editor('POST', `${blog}/affiliate-links`, { name: 'No URL' })).status).toBe(400);
  });
});
