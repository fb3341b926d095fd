import { describe, expect, test } from 'vitest';
import { campaign, createStage, type Json, plain } from './stage.ts';

const kinds = ['new_post', 'bio_change', 'follower_threshold'];

async function watching() {
  const stage = createStage();
  const { body } = await stage.post('/subscription/', plain({ event_types: kinds }));
  return { ...stage, id: body.id as number, event: (id: number) => stage.get(`/events/${id}/`) };
}

describe('a test', () => {
  test('brings about a post, which is in the feed of its campaign and brings something', async () => {
    const { mock, post, get } = createStage();
    const { body } = await post('/campaign/', campaign({ hashtags: ['nobody.uses.this'] }));
    const input = { subscription_id: body.subscriptions[0].id, event_type: 'new_post' } as const;
    const caption = 'Up with @NorthPeak #launch';
    mock.control('listening/detect', { ...input, handle: 'odefinch', caption, content_type: 'reel' });
    mock.control('listening/detect', input);
    await mock.clock.advance({ hours: 5 });
    const { results, total } = await get(`/campaign/${body.id}/content/`);
    expect(total).toBe(2);
    const made = results.find((each: Json) => each.creator.handle === 'odefinch');
    expect(made).toMatchObject({ caption, content_type: 'reel', posted_at: '2026-01-01T00:00:00Z' });
    expect(made.metrics.views).toBeGreaterThan(0);
    expect(new Set(results.map(({ post_id }: Json) => post_id)).size).toBe(2);
  });

  test('brings about another biography, and a number of followers', async () => {
    const { mock, id, event } = await watching();
    const detect = async (input: Json) => {
      const { event_id } = mock.control('listening/detect', { subscription_id: id, ...input } as never);
      return (await event(event_id as number)).payload;
    };
    const known = mock.state.creators.bioAt({ platform: 'instagram', person: 0 }, mock.clock.now());
    expect(await detect({ event_type: 'bio_change', new_bio: 'New' })).toEqual({ old_bio: known, new_bio: 'New' });
    expect(await detect({ event_type: 'bio_change', old_bio: null, new_bio: null })).toEqual({
      old_bio: null,
      new_bio: null,
    });
    const passed = { event_type: 'follower_threshold', threshold: 5000 };
    expect(await detect(passed)).toEqual({
      threshold: 5000,
      direction: 'up',
      previous_followers: 4999,
      current_followers: 5000,
    });
    expect(await detect({ ...passed, direction: 'down', previous_followers: 5200 })).toEqual({
      threshold: 5000,
      direction: 'down',
      previous_followers: 5200,
      current_followers: 4999,
    });
  });

  test('hears why not', async () => {
    const { mock, id, patch, post } = await watching();
    const tries: (readonly [Json, string])[] = [
      [{ subscription_id: 999, event_type: 'new_post' }, 'there is no subscription 999'],
      [{ subscription_id: id, event_type: 'new_post', handle: 'junoreyes' }, 'does not watch junoreyes'],
      [{ subscription_id: 3, event_type: 'new_post' }, 'subscription 3 is paused'],
      [{ subscription_id: id, event_type: 'new_tattoo' }, 'event_type'],
      [{ subscription_id: id, event_type: 'follower_threshold' }, 'threshold'],
    ];
    for (const [input, reason] of tries) {
      expect(() => mock.control('listening/detect', input as never)).toThrow(reason);
    }
    const { body } = await post('/subscription/', plain());
    const input = { subscription_id: body.id, event_type: 'bio_change', new_bio: '' } as const;
    expect(() => mock.control('listening/detect', input)).toThrow('is not told of such');
    await patch(`/subscription/${id}/`, { status: 'paused' });
    expect(() => mock.control('listening/detect', { ...input, subscription_id: id })).toThrow('is paused');
  });

  test('finds the action where a mock tells of itself', () => {
    const { controls, fixtures } = createStage().mock.describe();
    expect(controls).toContain('listening/detect');
    expect(fixtures).toHaveProperty('discoveryLists');
  });
});

test('a world of one creator has the fixtures that it can have', async () => {
  const { get } = createStage({ creators: 1 });
  expect(await get('/campaign/1/')).toMatchObject({ creators_count: 2, credits_spent: 0.56 });
  expect(await get('/subscription/3/')).toMatchObject({ creators_count: 0 });
});
