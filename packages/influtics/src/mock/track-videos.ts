import { costOf, type World } from '@creatorkit/mock';
import type { Handlers } from '../generated/handlers.ts';
import type { TrackResult } from '../generated/models.ts';
import { trackVideos } from '../generated/operations.ts';
import { charge } from './credits.ts';
import { metaOf } from './envelope.ts';
import { readUrl } from './read-url.ts';
import { curveOf } from './statistics.ts';
import { type InfluticsContext, organisationOf, type VideoRow } from './world.ts';

/** A row of the answer, and the video that has to be tracked for it. */
interface Outcome {
  readonly result: TrackResult;
  readonly video?: VideoRow;
}

export const tracking = {
  // docs: a result for each URL, at once (fact sheet §3.1)
  trackVideos({ body }, context) {
    const { state } = context;
    const outcomes = decide(context, body.urls);
    const fresh = outcomes.flatMap(({ video }) => video ?? []);
    // inferred: only what is new costs (fact sheet §1.6), all or nothing (fact sheet §3.1)
    const refusal = charge(context, fresh.length);
    if (refusal) return refusal;
    for (const video of fresh) state.videos.insert(video);
    const results = outcomes.map(({ result }) => result);
    const count = (status: TrackResult['status']): number =>
      results.filter((result) => result.status === status).length;
    return {
      status: 200,
      body: {
        success: true,
        data: { results },
        meta: {
          summary: {
            total: results.length,
            tracked: count('tracked'),
            already_tracked: count('already_tracked'),
            errors: count('error'),
          },
          credits_used: costOf(trackVideos.cost, fresh.length),
          ...metaOf(context),
        },
      },
    };
  },
} satisfies Pick<Handlers<InfluticsContext>, 'trackVideos'>;

function decide(context: InfluticsContext, urls: readonly string[]): Outcome[] {
  const { state, world, now } = context;
  const organisation = organisationOf(context);
  const fresh = new Map<string, VideoRow>();
  let room = organisation.video_limit - state.videos.count('counted', organisation.id);

  return urls.map((url, index): Outcome => {
    const read = readUrl(world.random, url);
    const failed = (error: string): Outcome => ({
      result: { index, url, platform: read.platform, video_id: null, external_video_id: null, status: 'error', error },
    });
    if ('problem' in read) return failed(read.problem);
    const { platform, externalId, username } = read;
    const found = (id: string, status: 'tracked' | 'already_tracked'): TrackResult => ({
      index,
      url,
      platform,
      video_id: id,
      external_video_id: externalId,
      status,
      error: null,
    });
    // inferred: twice in one request is tracked, then already tracked (fact sheet §3.1)
    const known = state.videos.first('external', [organisation.id, externalId]) ?? fresh.get(externalId);
    if (known) return { result: found(known.id, 'already_tracked') };
    if (room <= 0) return failed('Video limit reached'); // inferred (fact sheet §3.1)
    room -= 1;
    const given = { organisation_id: organisation.id, platform, external_id: externalId, url, username };
    const video = makeVideo(world, { ...given, origin: 'url', created_at: now });
    fresh.set(externalId, video);
    return { result: found(video.id, 'tracked'), video };
  });
}

type Given = Pick<
  VideoRow,
  'organisation_id' | 'platform' | 'external_id' | 'url' | 'username' | 'origin' | 'created_at'
>;

/** A video as it begins. */
export function makeVideo({ random }: World, given: Given): VideoRow {
  const { organisation_id, platform, external_id, created_at } = given;
  const word = (place: string, words: readonly string[]): string =>
    random.pick('video', platform, external_id, place, words);
  return {
    ...given,
    id: random.uuid('video', organisation_id, platform, external_id),
    title: `${word('what', things)} ${word('where', places)}`,
    updated_at: created_at,
    failed_at: null,
    curve: curveOf(random, platform, external_id),
    notes: null,
    budget: null,
    campaign: null,
    workflow_status: null,
    tags: [],
  };
}

const things = [
  'A morning',
  'One pot pasta',
  'Ten minutes of yoga',
  'My desk',
  'A walk',
  'What I eat',
  'Packing light',
];
const places = ['by the sea', 'at home', 'in the mountains', 'for beginners', 'on a budget', 'before work'];
