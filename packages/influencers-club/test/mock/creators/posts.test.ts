import { describe, expect, it } from 'vitest';
import { type Account, contentPlatforms } from '../../../src/mock/creators/index.ts';
import { now, smallWorld } from './small-world.ts';

const day = 86_400_000;
const { creators, accountsOn } = smallWorld(300);
const accounts: readonly Account[] = contentPlatforms.flatMap((platform) => accountsOn(platform).slice(0, 40));

describe('posts', () => {
  it('come newest first, page after page, each once, also while new ones appear', () => {
    for (const account of accounts) {
      const all = creators.posts(account, now, { limit: 60 });
      const first = creators.posts(account, now, { limit: 12 });
      const next = creators.posts(account, now + 30 * day, { before: first.at(-1)?.index, limit: 12 });
      expect([...first, ...next]).toEqual(all.slice(0, 24));
      const times = all.map(({ publishedAt }) => publishedAt);
      expect(times).toEqual([...times].sort((left, right) => right - left));
      expect(times.every((at) => at <= now)).toBe(true);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(creators.posts(account, now, { before: 0, limit: 12 })).toEqual([]);
    }
  });

  it('are found by their ids, once they are published', () => {
    for (const account of accounts) {
      const platform = account.platform as (typeof contentPlatforms)[number];
      const [next] = creators.postsBetween(account, now, now + 2000 * day);
      for (const post of creators.posts(account, now, { limit: 5 }))
        expect(creators.findPost(platform, post.id, now)).toEqual(post);
      if (!next) continue;
      expect(creators.findPost(platform, next.id, now)).toBeUndefined();
      expect(creators.findPost(platform, next.id, next.publishedAt)).toEqual(next);
    }
    for (const id of ['', '1', 'x'.repeat(11), '3'.repeat(19), '7'.repeat(19), '9'.repeat(40)]) {
      for (const platform of contentPlatforms) expect(creators.findPost(platform, id, now)).toBeUndefined();
    }
  });

  it('appear as time goes on: pieces of time have the same posts as the whole', () => {
    for (const account of accounts) {
      const whole = creators.postsBetween(account, now, now + 60 * day);
      const pieces = Array.from({ length: 120 }, (_, index) =>
        creators.postsBetween(account, now + index * day * 0.5, now + (index + 1) * day * 0.5),
      );
      expect(pieces.flat()).toEqual(whole);
      expect(creators.posts(account, now + 60 * day, { limit: whole.length })).toEqual([...whole].reverse());
      for (const { publishedAt } of whole) {
        expect(publishedAt).toBeGreaterThan(now);
        expect(publishedAt).toBeLessThanOrEqual(now + 60 * day);
      }
    }
  });

  it('have metrics that start at nothing and only grow', () => {
    for (const account of accounts) {
      for (const post of creators.posts(account, now, { limit: 3 })) {
        const ages = [-1, 0, 3_600_000, day, 7 * day, 30 * day, 400 * day];
        const seen = ages.map((age) => creators.metricsAt(post, post.publishedAt + age));
        expect(seen[0]).toEqual({ views: 0, likes: 0, comments: 0, shares: 0 });
        for (const name of ['views', 'likes', 'comments', 'shares'] as const) {
          const values = seen.map((metrics) => metrics[name]);
          expect(values).toEqual([...values].sort((left, right) => left - right));
        }
        for (const { views, likes } of seen) expect(views).toBeGreaterThanOrEqual(likes);
      }
    }
  });

  it('have comments in pages, a transcript and a sound', () => {
    const [post] = creators.posts(accounts[0] ?? { platform: 'instagram', person: 0 }, now, { limit: 1, before: 300 });
    if (!post) throw new Error('Cannot read comments: there is no post');
    const { total, comments } = creators.comments(post, now, { offset: 0, limit: 1000 });
    expect(comments).toHaveLength(total);
    const pages = [0, 20].flatMap((offset) => creators.comments(post, now, { offset, limit: 20 }).comments);
    expect(pages).toEqual(comments.slice(0, 40));
    expect(comments.every(({ created_at }) => created_at * 1000 >= post.publishedAt && created_at * 1000 <= now)).toBe(
      true,
    );
    expect(new Set(comments.map(({ pk }) => pk)).size).toBe(total);
    expect(creators.transcript(post)).toBe(creators.transcript(post));
    expect(new URL(creators.audioUrl(post, now)).pathname).toBe(`/a/${post.account.platform}/${post.id}.mp3`);
  });
});

describe('change', () => {
  it('of followers comes at midnight, and thresholds are crossed where it does', () => {
    for (const account of accounts.slice(0, 30)) {
      const until = now + 300 * day;
      const [start, end] = [creators.followersAt(account, now), creators.followersAt(account, until)];
      const threshold = Math.round((start + end) / 2);
      const crossings = creators.followerCrossings(account, now, until, [threshold]);
      if (start < threshold !== end < threshold) expect(crossings).toHaveLength(1);
      for (const { at, direction, previous_followers, current_followers } of crossings) {
        expect(at % day).toBe(0);
        expect([creators.followersAt(account, at - 1), creators.followersAt(account, at)]).toEqual([
          previous_followers,
          current_followers,
        ]);
        expect(direction).toBe(end > start ? 'up' : 'down');
      }
    }
  });

  it('of a bio is told at its instant, from one text to another', () => {
    let changed = 0;
    for (const account of accounts.slice(0, 30)) {
      for (const { at, old_bio, new_bio } of creators.bioChanges(account, now, now + 400 * day)) {
        changed += 1;
        expect(new_bio).not.toBe(old_bio);
        expect([creators.bioAt(account, at - 1), creators.bioAt(account, at)]).toEqual([old_bio, new_bio]);
      }
    }
    expect(changed).toBeGreaterThan(20);
  });
});
