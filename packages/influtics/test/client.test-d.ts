import {
  type Call,
  Influtics,
  type List,
  parseVideoUrl,
  type TrackVideosResult,
  type VideoStats,
} from '@creatorkit/influtics';
import { createInfluticsMock } from '@creatorkit/influtics/mock';
import { describe, expectTypeOf, it } from 'vitest';

const influtics = new Influtics();

describe('types', () => {
  it('say what a call gives', () => {
    expectTypeOf(influtics.videos.track({ urls: [] })).toEqualTypeOf<Call<TrackVideosResult>>();
    expectTypeOf(influtics.videos.list()).toEqualTypeOf<List<VideoStats>>();
  });

  it('refuse what the document does not have', () => {
    // @ts-expect-error no such platform
    void influtics.bloggers.track({ platform: 'myspace', username: 'ada', initial_videos_count: 1 });
    // @ts-expect-error days are a choice
    void influtics.trends.search({ keyword: 'pasta', platform: 'tiktok', days: 3 });
    // @ts-expect-error no such order
    void influtics.videos.list({ sort: 'title' });
    // @ts-expect-error a key stands under its name
    new Influtics({ auth: 'secret-key' });
  });

  it('tell the kinds of URLs apart', () => {
    const url = parseVideoUrl('https://youtu.be/dQw4w9WgXcQ');
    if (url?.kind === 'video') expectTypeOf(url.externalId).toBeString();
    if (url?.kind === 'short-link') expectTypeOf(url.platform).toEqualTypeOf<'tiktok'>();
    // @ts-expect-error only a video has an id
    void url?.externalId;
  });

  it('know the actions of the mock', () => {
    const mock = createInfluticsMock();
    expectTypeOf(mock.control('keys/rotate', { account: 'owner' }).apiKey).toBeString();
    // @ts-expect-error no such account
    void mock.control('credits', { account: 'nobody', available: 1 });
    // @ts-expect-error no such action
    void mock.control('keys/forge', { account: 'owner' });
  });
});
