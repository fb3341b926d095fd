import { describe, expect, test } from 'vitest';
import { campaign, createStage, day, hook, type Json } from './stage.ts';

type Stage = ReturnType<typeof createStage>;
const counted = ['views', 'likes', 'comments', 'shares', 'engagement'] as const;

/** A campaign on three platforms after some weeks, one of whose creators is gone, and one silent. */
async function ran(days = 25) {
  const stage = createStage();
  const { body } = await stage.post(
    '/campaign/',
    campaign({
      platforms: ['instagram', 'tiktok', 'youtube'],
      creators: [
        { platform: 'instagram', discovery_list_id: 1 },
        { platform: 'tiktok', discovery_list_id: 2 },
        { platform: 'youtube', discovery_list_id: 3 },
      ],
      endpoints: [hook()],
    }),
  );
  stage.answerWith((count) => (count % 7 === 0 ? 500 : 204));
  await stage.mock.clock.advance({ days });
  return { ...stage, path: `/campaign/${body.id}/`, subscriptions: body.subscriptions as Json[] };
}

const cents = (usd: number): number => Math.round(usd * 100);

/** What rows of posts, creators or a CSV add up to; EMV in cents. */
function sum(rows: readonly Json[]): Json {
  const total: Record<string, number> = Object.fromEntries([...counted, 'emv'].map((name) => [name, 0]));
  for (const row of rows) {
    const metrics = row.metrics ?? row;
    for (const name of counted) total[name] = (total[name] ?? 0) + Number(metrics[name]);
    total.emv = (total.emv ?? 0) + cents(Number(row.emv));
  }
  return total;
}

const inCents = (metrics: Json): Json => ({
  ...Object.fromEntries(counted.map((name) => [name, metrics[name]])),
  emv: cents(metrics.emv),
});

async function exported(stage: Stage, subscription: number): Promise<Json[]> {
  const { text, headers } = await stage.call('GET', `/subscription/${subscription}/details/export/`);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('content-disposition')).toBe(`attachment; filename="subscription_${subscription}_stats.csv"`);
  const [names = '', ...rows] = text.trimEnd().split('\n');
  expect(names).toBe(
    'creator_id,handle,platform,posts,views,likes,comments,shares,engagement,engagement_rate,emv,events,sent,failed',
  );
  return rows.map((row) => Object.fromEntries(row.split(',').map((value, index) => [names.split(',')[index], value])));
}

describe('the results of a campaign', () => {
  test('are the same summed over posts, creators, platforms and rows of the CSV', async () => {
    const stage = await ran();
    const { path, all, get, subscriptions } = stage;
    const posts = await all(`${path}content/`);
    const creators = await all(`${path}creators/`);
    const { totals, by_platform, creators: people } = await get(`${path}overview/`);
    expect(posts.length).toBeGreaterThan(60);
    expect(totals.posts).toBe(posts.length);
    expect((await get(path)).posts_count).toBe(posts.length);
    const rows = (await Promise.all(subscriptions.map(({ id }) => exported(stage, id)))).flat();
    for (const parts of [sum(posts), sum(creators), sum(rows), sum(by_platform)])
      expect(parts).toEqual(inCents(totals));
    expect(totals.emv).toBe(
      cents(totals.views * 0.02 + totals.likes * 0.1 + totals.comments * 0.5 + totals.shares * 0.8) / 100,
    );
    expect(totals.engagement).toBe(totals.likes + totals.comments + totals.shares);
    expect(totals.engagement_rate).toBe(Math.round((totals.engagement / totals.views) * 1e4) / 100);
    const posted = new Set(posts.map(({ creator }) => creator.id));
    expect(people).toEqual({
      total: creators.length,
      posted: posted.size,
      awaiting_first_post: creators.length - posted.size,
    });
    for (const { platform, ...metrics } of by_platform) {
      expect((await get(`${path}overview/?platform=${platform}`)).totals).toEqual(metrics);
    }
  });

  test('are those of the posts at this instant, and grow', async () => {
    const { path, all, get, mock } = await ran(4);
    const { creators } = mock.state;
    const [before] = await all(`${path}content/?sort_by=views`);
    const found = creators.findPost(before?.platform, before?.post_id, mock.clock.now());
    if (!found) throw new Error('There is no such post');
    const { views, likes, comments, shares } = creators.metricsAt(found, mock.clock.now());
    expect(before?.metrics).toEqual({ views, likes, comments, shares, engagement: likes + comments + shares });
    const early = (await get(`${path}overview/`)).totals;
    await mock.clock.advance({ hours: 1 });
    expect((await get(`${path}overview/`)).totals.views).toBeGreaterThan(early.views);
  });

  test('keep the posts of creators who are removed', async () => {
    const stage = await ran();
    const { path, all, get, remove, subscriptions } = stage;
    const before = await get(`${path}overview/`);
    const [best] = await all(`${path}creators/`);
    await remove(`${path}creators/`, { creator_ids: [best?.id] });
    const after = await get(`${path}overview/`);
    expect(after.totals).toEqual(before.totals);
    expect(after.creators.total).toBe(before.creators.total - 1);
    expect(sum(await all(`${path}content/`))).toEqual(inCents(after.totals));
    const rows = (await Promise.all(subscriptions.map(({ id }) => exported(stage, id)))).flat();
    expect(sum(rows)).toEqual(inCents(after.totals));
  });

  test('have a trend of seven days, whose gains are what the posts gained', async () => {
    const { path, get, all, mock } = await ran(16);
    await mock.clock.advance({ hours: 7 });
    const { trends } = await get(`${path}overview/`);
    expect([trends.from, trends.to, trends.points.length]).toEqual(['2026-01-11', '2026-01-17', 7]);
    const creators = await all(`${path}creators/`);
    for (const [index, point] of trends.points.entries()) {
      const of = (name: string) => creators.reduce((total, { trend }) => total + trend[index][name], 0);
      expect([of('views'), of('engagement')]).toEqual([point.views, point.engagement]);
      expect(new Set(creators.map(({ trend }) => trend[index].date))).toEqual(new Set([point.date]));
    }
    const posts = await all(`${path}content/`);
    const { creators: world } = mock.state;
    const now = mock.clock.now();
    const from = Date.parse(`${trends.from}T00:00:00Z`);
    const gained = posts.reduce((total, { platform, post_id }) => {
      const post = world.findPost(platform, post_id, now);
      if (!post) throw new Error('There is no such post');
      return total + world.metricsAt(post, now).views - world.metricsAt(post, from).views;
    }, 0);
    expect(trends.points.reduce((total: number, { views }: Json) => total + views, 0)).toBe(gained);
    for (const { date, posts: made } of trends.points) {
      expect(made).toBe(posts.filter(({ posted_at }) => posted_at.startsWith(date)).length);
    }
    const late = posts.filter(({ posted_at }) => Date.parse(posted_at) >= from).length;
    const early = posts.filter(({ posted_at }) => {
      return Date.parse(posted_at) < from && Date.parse(posted_at) >= from - 7 * day;
    }).length;
    expect(trends.change_percent.posts).toBe(Math.round((late / early - 1) * 1e4) / 100);
  });

  test('have nothing to compare with in the beginning', async () => {
    const { path, get } = await ran(2);
    const nothing = { posts: null, views: null, engagement: null, emv: null };
    expect((await get(`${path}overview/`)).trends.change_percent).toEqual(nothing);
  });
});

describe('the feed of a campaign', () => {
  test('is newest first, has a post for each event, and marks the three with the highest rate', async () => {
    const { path, all } = await ran();
    const posts = await all(`${path}content/`);
    const ats = posts.map(({ posted_at }) => posted_at);
    expect(ats).toEqual([...ats].sort().reverse());
    const events = (await all('/events/')).filter(({ campaign_id }) => campaign_id === 3);
    expect(new Set(posts.map(({ event_id }) => event_id))).toEqual(new Set(events.map(({ id }) => id)));
    const rates = posts.map(({ engagement_rate }) => engagement_rate).sort((one, other) => other - one);
    const top = posts.filter((post) => post.top);
    expect(top.map(({ engagement_rate }) => engagement_rate).sort((one, other) => other - one)).toEqual(
      rates.slice(0, 3),
    );
    const first = await all(`${path}content/?platform=${top[0]?.platform}`);
    expect(first.filter((post) => post.top)).toEqual(top.filter(({ platform }) => platform === top[0]?.platform));
  });

  test.each([...counted, 'engagement_rate', 'emv', 'posted_at'])('is sorted by %s both ways', async (name) => {
    const { path, all } = await ran(12);
    for (const [order, sign] of [
      ['desc', -1],
      ['asc', 1],
    ] as const) {
      const posts = await all(`${path}content/?sort_by=${name}&sort_order=${order}`);
      const values = posts.map(
        (post) => post.metrics[name] ?? (name === 'posted_at' ? Date.parse(post[name]) : post[name]),
      );
      expect(values).toEqual([...values].sort((one, other) => sign * (one - other)));
      expect(values.length).toBeGreaterThan(20);
    }
  });
});

describe('the creators of a campaign', () => {
  test('are there before their first post, and active from it on', async () => {
    const { path, all, mock } = await ran(0);
    const fresh = await all(`${path}creators/`);
    expect(fresh).toHaveLength(7);
    for (const creator of fresh) {
      expect(creator).toMatchObject({ status: 'awaiting_first_post', posts: 0, emv: 0, last_post_at: null });
      expect(creator.trend.every(({ views }: Json) => views === 0)).toBe(true);
    }
    await mock.clock.advance({ days: 3 });
    const posts = await all(`${path}content/`);
    for (const { id, status, posts: made, last_post_at } of await all(`${path}creators/`)) {
      const own = posts.filter(({ creator }) => creator.id === id);
      expect([status, made]).toEqual([own.length > 0 ? 'active' : 'awaiting_first_post', own.length]);
      expect(last_post_at).toBe(own[0]?.posted_at ?? null);
    }
  });

  test('have the highest EMV first, are sorted by any metric, and found by handle and name', async () => {
    const { path, all, get } = await ran();
    const value = (creator: Json, name: string): number =>
      name === 'trend' ? creator.trend.reduce((total: number, { views }: Json) => total + views, 0) : creator[name];
    for (const name of ['posts', 'views', 'engagement', 'engagement_rate', 'emv', 'trend']) {
      const values = (await all(`${path}creators/?sort_by=${name}`)).map((creator) => value(creator, name));
      expect(values).toEqual([...values].sort((one, other) => other - one));
      const ascending = (await all(`${path}creators/?sort_by=${name}&sort_order=asc`)).map((each) => value(each, name));
      expect(ascending).toEqual([...values].sort((one, other) => one - other));
    }
    expect(await all(`${path}creators/`)).toEqual(await all(`${path}creators/?sort_by=emv`));
    for (const search of ['ODEF', '@odefinch', 'Ode%20Fi']) {
      expect((await get(`${path}creators/?search=${search}`)).total).toBe(2);
    }
    expect((await get(`${path}creators/?platform=tiktok&limit=1&page=2`)).results).toHaveLength(1);
  });
});

test('statistics of a subscription count its events and deliveries', async () => {
  const { get, all, subscriptions, mock, call } = await ran();
  const [instagram, tiktok, youtube] = subscriptions;
  for (const { id } of [instagram, tiktok] as Json[]) {
    const events = await all(`/events/?subscription_id=${id}`);
    const details = await Promise.all(events.map((event) => get(`/events/${event.id}/`)));
    const deliveries: Json[] = details.flatMap((event) => event.deliveries);
    const count = (status: string) => deliveries.filter((delivery) => delivery.status === status).length;
    const stats = await get(`/subscription/${id}/details/`);
    expect(stats).toMatchObject({
      subscription_id: id,
      campaign_id: 3,
      period: { from: '2026-01-01T00:00:00Z', to: new Date(mock.clock.now()).toISOString().replace('.000', '') },
      events_total: events.length,
      events_by_type: { new_post: events.length },
      deliveries: {
        total: deliveries.length,
        pending: 0,
        sending: 0,
        sent: count('sent'),
        failed: 0,
        retrying: count('retrying'),
      },
      success_rate: Math.round((count('sent') / deliveries.length) * 1e4) / 100,
      last_event_at: events[0]?.detected_at,
      endpoints: [{ url: hook().url, sent: count('sent'), failed: 0, last_status: expect.any(String) }],
    });
    expect((await get(`/subscription/${id}/`)).stats).toEqual(stats);
  }
  // None of these two posts videos any more.
  expect(await get(`/subscription/${youtube?.id}/details/`)).toMatchObject({
    events_total: 0,
    events_by_type: {},
    success_rate: 0,
    last_event_at: null,
    last_delivery_at: null,
    endpoints: [{ sent: 0, failed: 0, last_status: null }],
  });
  for (const under of ['details/', 'details/export/']) {
    const { status, body } = await call('GET', `/subscription/3/${under}`);
    expect([status, body.error]).toEqual([400, 'Only subscriptions of campaigns have statistics.']);
  }
});

test.each([
  'overview/?platform=youtube',
  'content/?platform=youtube',
  'creators/?platform=youtube',
  'content/?sort_by=luck',
  'creators/?sort_order=up',
])('%s is refused of a campaign without that', async (under) => {
  const { post, call } = createStage();
  const { body } = await post('/campaign/', campaign());
  expect((await call('GET', `/campaign/${body.id}/${under}`)).status).toBe(400);
});
