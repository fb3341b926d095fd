import type { World } from '@creatorkit/mock';
import { knownCreator } from './creators.ts';
import { tiktokId } from './read-url.ts';
import { makeVideo } from './track-videos.ts';
import { type InfluticsContext, type InfluticsState, type JobRow, organisationOf } from './world.ts';

/** client: an unfinished job is given up after an hour (fact sheet §4.4) */
export const timeoutMs = 60 * 60 * 1000;

/** Brings about what the organisation's jobs have done by now: nobody looks before an answer needs it. */
export function settleJobs(context: InfluticsContext): void {
  const { world, state, now } = context;
  for (const job of state.jobs.find('open', organisationOf(context).id)) {
    if (job.ends_at === null ? now < job.created_at + timeoutMs : now < job.ends_at) continue;
    state.jobs.update(job.id, { settled: true });
    if (job.ends_at !== null && job.outcome === 'succeeded') finish(world, state, job, job.ends_at);
  }
}

/** inferred: a tracked creator, and as many videos as were asked for (fact sheet §4.4) */
function finish(world: World, state: InfluticsState, job: JobRow, at: number): void {
  const { organisation_id, platform, username, tracking_id, initial_videos_count } = job;
  const creator = knownCreator(world, state, job, at);
  state.trackings.insert({
    id: tracking_id,
    organisation_id,
    platform,
    username,
    creator_id: creator.id,
    created_at: at,
  });
  for (let number = 1; number <= initial_videos_count; number++) {
    const external_id = tiktokId(world.random, 'creator video', creator.id, number);
    if (state.videos.first('external', [organisation_id, external_id])) continue;
    const url = `https://${platform}.test/${encodeURIComponent(username)}/${external_id}`;
    state.videos.insert(
      makeVideo(world, { organisation_id, platform, external_id, url, username, origin: 'creator', created_at: at }),
    );
  }
}
