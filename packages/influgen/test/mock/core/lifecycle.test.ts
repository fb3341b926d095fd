import { describe, expect, test } from 'vitest';
import { setUp } from '../session.ts';

/** A backend, and its default character of an account. */
async function begin(name: 'pro' | 'agency' = 'pro') {
  const all = await setUp();
  const call = all[name];
  const { characters } = (await call('GET', '/characters')).body;
  const maya = characters.find(({ is_default }: { is_default: boolean }) => is_default);
  const generate = async (prompt: string, more: object = {}) =>
    (await call('POST', '/content/generate', { character_id: maya.id, prompt, ...more })).body;
  const itemOf = async (id: string) => (await call('GET', `/content/${id}`)).body.item;
  const jobOf = async (id: string) => (await call('GET', `/jobs/${id}`)).body.job;
  return { ...all, call, maya, generate, itemOf, jobOf };
}

describe('a generation', () => {
  test('goes from queued over generating to ready, on the clock', async () => {
    const { mock, generate, itemOf, jobOf } = await begin();
    const { item, job } = await generate('a walk');
    expect(item).toMatchObject({ status: 'queued', image_prompt: 'a walk', image_urls: [], credits_used: 0 });
    expect(job).toMatchObject({ status: 'pending', job_type: 'generate_image', progress: 0 });
    const seen = new Map<string, Set<string>>();
    for (let looks = 0; looks < 45; looks++) {
      const [now, work] = [await itemOf(item.id), await jobOf(job.id)];
      seen.set(now.status, (seen.get(now.status) ?? new Set()).add(work.status));
      await mock.clock.advance({ ms: 200 });
    }
    expect([...seen].map(([status, jobs]) => [status, ...jobs])).toEqual([
      ['queued', 'pending'],
      ['generating', 'running'],
      ['ready', 'completed'],
    ]);
    const done = await itemOf(item.id);
    expect(done).toMatchObject({ media_review_state: 'passed', credits_used: 4, error: null });
    expect(done.image_urls).toHaveLength(1);
    expect(done.caption).toContain('a walk');
    expect(done.hashtags).toContain('#fitness');
    expect(done.face_match_score).toBeGreaterThanOrEqual(0.85);
    expect((await jobOf(job.id)).finished_at).toBe(done.updated_at);
  });

  test('is approved by itself on autopilot, which counts when it is done', async () => {
    const { mock, call, maya, generate, itemOf } = await begin();
    const { item } = await generate('a walk');
    await call('PATCH', `/characters/${maya.id}`, { settings: { autopilot: true } });
    await mock.clock.advance({ seconds: 10 });
    expect(await itemOf(item.id)).toMatchObject({ status: 'approved', media_review_state: 'passed' });
  });

  test('is held for review when the face matches too little, on autopilot as well', async () => {
    const { mock, call, maya, generate, itemOf } = await begin();
    await call('PATCH', `/characters/${maya.id}`, { settings: { autopilot: true } });
    const low = (await generate('a walk [face:0.84]')).item;
    const enough = (await generate('a walk [face:0.85]')).item;
    await mock.clock.advance({ seconds: 10 });
    const held = { status: 'ready', media_review_state: 'needs_review', face_match_score: 0.84 };
    expect(await itemOf(low.id)).toMatchObject(held);
    expect(await itemOf(enough.id)).toMatchObject({ status: 'approved', face_match_score: 0.85 });
  });

  test('makes three pictures for a carousel, and a video with what was asked for', async () => {
    const { mock, call, maya, generate, itemOf } = await begin();
    const { item } = await generate('a walk', { type: 'carousel', caption: 'Walk!' });
    const body = { character_id: maya.id, scene_description: 'runs', platform: 'tiktok', duration_seconds: 12 };
    const video = (await call('POST', '/content/video/generate', body)).body;
    expect(video.item).toMatchObject({ content_type: 'short', duration_seconds: null, video_url: null });
    expect(video.job.job_type).toBe('generate_video');
    await mock.clock.advance({ seconds: 40 });
    expect((await itemOf(item.id)).image_urls).toHaveLength(3);
    expect(await itemOf(item.id)).toMatchObject({ caption: 'Walk!', credits_used: 9 });
    const { item: done, job } = (await call('GET', `/content/video/${video.item.id}/status`)).body;
    expect(done).toMatchObject({ status: 'ready', duration_seconds: 12, aspect_ratio: '9:16', credits_used: 9 });
    expect(done.video_url).toMatch(/^https:.*mp4$/);
    expect(job).toMatchObject({ status: 'completed', progress: 100 });
  });

  test('cannot be changed while it runs, and its prompt only before', async () => {
    const { mock, call, generate } = await begin();
    const { item } = await generate('a walk');
    const at = `/content/${item.id}`;
    expect(
      (await call('PATCH', at, { prompt: 'a run', planned_date: '2026-01-09T09:00:00Z' })).body.item,
    ).toMatchObject({
      image_prompt: 'a run',
      planned_date: '2026-01-09T09:00:00Z',
    });
    await mock.clock.advance({ seconds: 2 });
    expect((await call('PATCH', at, { cta: 'Go' })).body.error.code).toBe('invalid_state_transition');
    await mock.clock.advance({ seconds: 10 });
    expect((await call('PATCH', at, { prompt: 'a swim' })).status).toBe(409);
    expect((await call('PATCH', at, { cta: 'Go', planned_date: null })).body.item).toMatchObject({
      cta: 'Go',
      planned_date: null,
      image_prompt: 'a run',
    });
  });

  test('refuses a type that does not suit the platform before anything else is looked at', async () => {
    const { call } = await begin();
    const sent = { character_id: 'char_x', prompt: 'a walk', platform: 'twitter', type: 'story' };
    const { body } = await call('POST', '/content/generate', sent);
    expect(body.error).toMatchObject({ code: 'unsupported_content_type', details: { type: 'story' } });
  });
});

describe('a plan for a week', () => {
  test('brings seven items a post a day, each with a job of its own', async () => {
    const { mock, call, maya, jobOf } = await begin('agency');
    const week = { character_id: maya.id, week: '2026-01-05', posts_per_day: 2, platforms: ['instagram', 'tiktok'] };
    const { status, body } = await call('POST', '/content/generate-week', week);
    expect([status, body.job.job_type, body.job.content_id]).toEqual([202, 'generate_week', null]);
    const planned = async () =>
      (await call('GET', '/content/calendar?from=2026-01-05&to=2026-01-11')).body.days as {
        date: string;
        items: { status: string; platform: string; content_type: string; planned_date: string }[];
      }[];
    expect(await planned()).toEqual([]);
    await mock.clock.advance({ seconds: 4 });
    expect((await jobOf(body.job.id)).status).toBe('completed');
    const days = await planned();
    expect(days.map(({ date }) => date)).toEqual(
      [5, 6, 7, 8, 9, 10, 11].map((day) => `2026-01-${`0${day}`.slice(-2)}`),
    );
    expect(days.every(({ items }) => items.length === 2)).toBe(true);
    expect(days[0]?.items.map(({ platform, content_type }) => [platform, content_type])).toEqual([
      ['instagram', 'single'],
      ['tiktok', 'short'],
    ]);
    await mock.clock.advance({ minutes: 1 });
    const states = (await planned()).flatMap(({ items }) => items.map(({ status: state }) => state));
    expect(states).toEqual(Array.from({ length: 14 }, () => 'ready'));
  });

  test('charges item by item; what credits do not cover fails', async () => {
    const { mock, call, maya } = await begin();
    mock.control('credits', { account: 'pro', available: 10 });
    const sent = { week: '2026-01-05' };
    await call('POST', `/characters/${maya.id}/content/generate-week`, sent);
    await mock.clock.advance({ minutes: 1 });
    const { items } = (await call('GET', `/characters/${maya.id}/content/queue?page_size=7`)).body;
    const ends = items.map(({ status, error }: { status: string; error: string | null }) => `${status} ${error}`);
    expect(ends.filter((end: string) => end === 'ready null')).toHaveLength(2);
    expect(ends.filter((end: string) => end === 'failed insufficient_credits')).toHaveLength(5);
    expect((await call('GET', '/credits')).body.credits.balance).toBe(2);
  });
});

describe('moderation', () => {
  test('approves what is ready, and rejects what is ready or approved', async () => {
    const { mock, call, generate } = await begin();
    const { item } = await generate('a walk');
    const act = async (action: string, body?: object) =>
      (await call('POST', `/content/${item.id}/${action}`, body)).body;
    expect((await act('approve')).error).toMatchObject({
      code: 'invalid_state_transition',
      details: { from: 'queued' },
    });
    await mock.clock.advance({ seconds: 10 });
    expect((await act('approve')).item.status).toBe('approved');
    expect((await act('approve')).error.details).toEqual({ from: 'approved', to: 'approved' });
    expect((await act('reject', { reason: 'Too dark' })).item).toMatchObject({
      status: 'rejected',
      rejection_reason: 'Too dark',
    });
    expect((await act('regenerate', { prompt: 'a run' })).item).toMatchObject({
      status: 'queued',
      image_prompt: 'a run',
      rejection_reason: null,
    });
  });

  test('does not reject what is on its way to a platform', async () => {
    const { call } = await begin();
    const { items } = (await call('GET', '/content/queue?status=approved')).body;
    const at = `/content/${items[0].id}`;
    const when = { scheduled_at: '2026-01-03T09:00:00Z', platforms: ['instagram'] };
    const { scheduled_posts } = (await call('POST', `${at}/schedule`, when)).body;
    expect((await call('POST', `${at}/reject`)).status).toBe(409);
    await call('PATCH', `/schedule/${scheduled_posts[0].id}`, { status: 'cancelled' });
    expect((await call('POST', `${at}/reject`)).body.item.status).toBe('rejected');
  });

  test('of many items goes on after a bad one', async () => {
    const { call, starter } = await begin();
    const ready = (await call('GET', '/content/queue?status=ready')).body.items;
    const failed = (await call('GET', '/content/queue?status=failed')).body.items[0];
    const other = (await starter('GET', '/content/queue?status=ready')).body.items[0];
    const ids = [failed.id, ready[0].id, other.id, 'cnt_x', ready[1].id];
    const { results } = (await call('POST', '/content/bulk-moderate', { ids, action: 'reject', reason: 'No' })).body;
    expect(results).toEqual([
      { id: failed.id, status: 'failed', error: 'invalid_state_transition' },
      { id: ready[0].id, status: 'rejected', error: null },
      { id: other.id, status: null, error: 'not_found' },
      { id: 'cnt_x', status: null, error: 'not_found' },
      { id: ready[1].id, status: 'rejected', error: null },
    ]);
  });
});

describe('variants', () => {
  test('become ready on the clock, and one of them the picture of the item', async () => {
    const { mock, call, itemOf } = await begin();
    const { items } = (await call('GET', '/content/queue?status=ready')).body;
    const at = `/content/${items[0].id}/variants`;
    const { status, body } = await call('POST', at, { count: 3 });
    expect([status, body.job.job_type, body.variants.length]).toEqual([202, 'generate_variants', 3]);
    expect((await call('PUT', `${at}/1/select`)).body.error.details).toEqual({ from: 'pending' });
    await mock.clock.advance({ seconds: 10 });
    const { item } = (await call('PUT', `${at}/1/select`)).body;
    const { variants } = (await call('GET', at)).body;
    expect(variants.map(({ selected }: { selected: boolean }) => selected)).toEqual([false, true, false]);
    expect(item).toMatchObject({ selected_variant_idx: 1, image_urls: [variants[1].image_url], status: 'ready' });
    expect((await itemOf(item.id)).credits_used).toBe(items[0].credits_used + 9);
    await call('PUT', `${at}/2/select`);
    expect((await call('POST', at, { count: 1 })).body.variants[0].idx).toBe(3);
  });
});
