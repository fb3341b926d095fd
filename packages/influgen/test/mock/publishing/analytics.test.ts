import { expect, test } from 'vitest';
import { setUp } from './long-lived.ts';

/** An Agency workspace whose past posts are known. */
async function prepare() {
  const all = await setUp();
  const { scheduled_posts } = (await all.agency('GET', '/schedule/history?page_size=100')).body;
  const [post] = scheduled_posts;
  return { ...all, posts: scheduled_posts, post };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('the overview has a point for each of the last 30 days, which add up', async () => {
  const { agency } = await prepare();
  const { overview } = (await agency('GET', '/analytics/overview')).body;
  expect(overview.series).toHaveLength(30);
  expect([overview.series[0].date, overview.series[29].date]).toEqual(['2025-12-03', '2026-01-01']);
  const impressions = overview.series.map((point: { impressions: number }) => point.impressions);
  expect(sum(impressions)).toBe(overview.impressions);
  expect(overview.impressions).toBeGreaterThan(0);
  expect(overview.series[29].followers).toBe(overview.followers);
  expect(overview.engagement_rate).toBeCloseTo(overview.engagement / overview.impressions, 4);
});

test('a range that is given is kept, one that runs backwards refused', async () => {
  const { agency } = await prepare();
  const { overview } = (await agency('GET', '/analytics/overview?from=2026-01-01&to=2026-01-03')).body;
  expect(overview.series.map((point: { date: string }) => point.date)).toEqual([
    '2026-01-01',
    '2026-01-02',
    '2026-01-03',
  ]);
  const { status, body } = await agency('GET', '/analytics/overview?from=2026-01-03&to=2026-01-01');
  expect([status, body.error.code]).toEqual([400, 'validation_error']);
});

test('what is not published has zeros, and numbers that grow once it is', async () => {
  const { agency, mock, post } = await prepare();
  const { content } = mock.state;
  const model = content.get(post.content_id);
  if (!model) throw new RangeError('There is no content');
  const { id } = content.insert({ ...model, id: `cnt_${'7'.repeat(26)}`, status: 'approved', caption: 'Soon' });
  const read = async () => (await agency('GET', `/analytics/content/${id}`)).body.metrics;
  const zeros = { impressions: 0, likes: 0, comments: 0, shares: 0, saves: 0, clicks: 0, engagement_rate: 0 };
  const scheduled_at = new Date(mock.clock.now() + 3_600_000).toISOString();
  await agency('POST', `/content/${id}/schedule`, { scheduled_at, platforms: [model.platform] });
  expect(await read()).toEqual(zeros);
  await mock.clock.advance({ hours: 1 });
  expect(await read()).toEqual(zeros);
  await mock.clock.advance({ hours: 6 });
  const morning = await read();
  await mock.clock.advance({ hours: 6 });
  const evening = await read();
  expect(morning.impressions).toBeGreaterThan(0);
  expect(evening.impressions).toBeGreaterThan(morning.impressions);
  expect(evening.likes).toBeGreaterThan(morning.likes);
});

test('the numbers of a character are those of its posts, also by platform and by content', async () => {
  const { agency, post, posts } = await prepare();
  const { overview } = (await agency('GET', `/analytics/characters/${post.character_id}?from=2025-01-01`)).body;
  const own = posts.filter((one: typeof post) => one.character_id === post.character_id && one.status === 'published');
  expect(overview.posts_published).toBe(own.length);
  expect(sum(overview.by_platform.map((one: { impressions: number }) => one.impressions))).toBe(overview.impressions);
  expect(overview.followers_change).toBe(overview.followers);
  const top = overview.top_content.map((one: { engagement: number }) => one.engagement);
  expect(top).toEqual([...top].sort((one, other) => other - one));
  expect(sum(top)).toBe(overview.engagement);
});

test('two reads at one time are equal, also in another world of the same seed', async () => {
  const [one, other] = [await prepare(), await prepare()];
  await one.mock.clock.advance({ days: 2 });
  await one.agency('GET', '/analytics/overview');
  await one.mock.clock.advance({ days: 3 });
  await other.mock.clock.advance({ days: 5 });
  const read = async ({ agency }: typeof one) => (await agency('GET', '/analytics/overview')).body;
  expect(await read(one)).toEqual(await read(other));
});

test('other workspaces have numbers of their own, and no access to these', async () => {
  const { agency, starter, post } = await prepare();
  expect((await starter('GET', `/analytics/characters/${post.character_id}`)).status).toBe(404);
  expect((await starter('GET', `/analytics/content/${post.content_id}`)).status).toBe(404);
  const query = `/analytics/overview?character_id=${post.character_id}`;
  expect((await agency('GET', query)).body.overview.followers).toBeGreaterThan(0);
  expect((await starter('GET', query)).body.overview.followers).toBe(0);
});

test('posting times are those of the posts, the best first', async () => {
  const { agency } = await prepare();
  const { slots } = (await agency('GET', '/analytics/posting-times')).body;
  expect(slots.length).toBeGreaterThan(0);
  const scores = slots.map(({ score }: { score: number }) => score);
  expect(scores[0]).toBe(1);
  expect(scores).toEqual([...scores].sort((one, other) => other - one));
});
