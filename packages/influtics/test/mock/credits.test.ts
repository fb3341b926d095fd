import { describe, expect, it } from 'vitest';
import { createInfluticsMock } from '../../src/mock/index.ts';
import { sender } from './send.ts';

const url = (number: number): string => `https://youtu.be/${String(number).padStart(11, 'v')}`;
const track = '/v1/videos/track';

function bench() {
  const mock = createInfluticsMock();
  mock.limits.enabled = false;
  const call = sender(mock, 'owner');
  const usage = async () => (await call('GET', '/v1/account/usage')).body.data;
  return { mock, call, usage };
}

describe('credits', () => {
  it('begin with 10,000, and 30 go with each new video', async () => {
    const { call, usage } = bench();
    expect((await usage()).summary).toEqual({
      plan: 'business',
      is_unlimited: false,
      videos: { limit: 10_000, used: 122 },
      credits: { total: 10_000, used: 0 },
    });
    await call('POST', track, { urls: [url(1), url(2), url(1), 'https://example.com'] });
    await call('POST', track, { urls: [url(2), url(3)] });
    const { summary, usage_history } = await usage();
    expect([summary.videos.used, summary.credits.used]).toEqual([125, 90]);
    expect(usage_history).toEqual([{ created_at: '2026-01-01', endpoint: track, credits_used: 90 }]);
  });

  it('are told by day and endpoint, newest first, for 30 days', async () => {
    const { mock, call, usage } = bench();
    await call('POST', track, { urls: [url(1)] });
    await mock.clock.advance({ days: 29 });
    await call('POST', track, { urls: [url(2)] });
    await call('GET', '/v1/trends/search?keyword=pasta&platform=tiktok');
    const rows = (await usage()).usage_history;
    expect(rows).toEqual([
      { created_at: '2026-01-30', endpoint: '/v1/trends/search', credits_used: 1 },
      { created_at: '2026-01-30', endpoint: track, credits_used: 30 },
      { created_at: '2026-01-01', endpoint: track, credits_used: 30 },
    ]);
    await mock.clock.advance({ days: 1 });
    expect((await usage()).usage_history).toHaveLength(2);
  });

  it('that do not cover all new videos leave every one untracked', async () => {
    const { mock, call, usage } = bench();
    mock.control('credits', { account: 'owner', available: 59 });
    const { status, headers, body } = await call('POST', track, { urls: [url(1), url(2)] });
    expect(status).toBe(429);
    const seconds = 31 * 24 * 60 * 60;
    expect(body).toEqual({
      success: false,
      error: '0/59 credits used this month',
      code: 'RATE_LIMITED',
      retry_after: seconds,
    });
    expect(headers.get('retry-after')).toBe(String(seconds));
    expect((await usage()).summary.videos.used).toBe(122);
    expect((await call('POST', track, { urls: [url(1)] })).status).toBe(200);
  });

  it('come anew with the month, when what was left is gone', async () => {
    const { mock, call, usage } = bench();
    await call('POST', track, { urls: [url(1)] });
    mock.control('credits', { account: 'owner', available: 0 });
    expect((await usage()).summary.credits).toEqual({ total: 30, used: 30 });
    await mock.clock.advance({ days: 31 });
    expect((await usage()).summary.credits).toEqual({ total: 10_000, used: 0 });
  });

  it('do not matter to what is free', async () => {
    const { mock, call } = bench();
    mock.control('credits', { account: 'owner', available: 0 });
    for (const path of ['/v1/account/usage', '/v1/account/limits', '/v1/videos/stats?limit=1']) {
      expect((await call('GET', path)).status, path).toBe(200);
    }
    expect((await call('GET', '/v1/trends/search?keyword=pasta&platform=tiktok')).status).toBe(429);
  });
});

describe('a plan that is free', () => {
  it.each([
    ['POST', track, { urls: [] }],
    ['POST', '/v1/bloggers/track', {}],
    ['GET', '/v1/trends/search', undefined],
  ])('is refused before %s %s is looked at', async (method, path, body) => {
    const answer = await sender(createInfluticsMock(), 'free')(method, path, body);
    expect([answer.status, answer.body]).toEqual([
      402,
      {
        success: false,
        error: 'A paid plan is required',
        code: 'PAID_PLAN_REQUIRED',
        upgrade_url: 'https://influtics.com/plans',
      },
    ]);
  });

  it('reads what it has', async () => {
    const call = sender(createInfluticsMock(), 'free');
    const { body } = await call('GET', '/v1/videos/stats');
    expect(body.data.pagination.total).toBe(1);
    expect((await call('GET', '/v1/account/usage')).body.data.summary).toMatchObject({ plan: 'free' });
  });
});

describe('the pace', () => {
  it('is 60 a minute, for all keys of an organisation together, before the plan', async () => {
    const mock = createInfluticsMock();
    const [owner, free] = [sender(mock, 'owner'), sender(mock, 'free')];
    for (let i = 0; i < 60; i++) await owner('GET', '/v1/account/limits');
    await mock.clock.advance({ seconds: 20 });
    const { status, headers, body } = await owner('GET', '/v1/account/limits');
    expect(status).toBe(429);
    expect(body).toEqual({ success: false, error: 'Rate limit exceeded', code: 'RATE_LIMITED', retry_after: 40 });
    expect(headers.get('retry-after')).toBe('40');
    expect((await free('GET', '/v1/account/limits')).status).toBe(200);
    for (let i = 1; i < 60; i++) await free('GET', '/v1/account/limits');
    expect((await free('POST', track, {})).status).toBe(429);
  });
});
