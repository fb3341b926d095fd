import type { World } from '@creatorkit/mock';
import { knownCreator } from './creators.ts';
import { tiktokId } from './read-url.ts';
import { makeVideo } from './track-videos.ts';
import type { InfluticsState, JobRow } from './world.ts';

/** client: an unfinished job is given up after an hour (fact sheet §4.4) */
export const timeoutMs = 60 * 60 * 1000;

/** Brings about what all jobs have done by now, in the order in which they ended; see `Definition.catchUp`. */
export function settleJobs(world: World, state: InfluticsState): number | undefined {
  const now = world.now();
  for (const job of state.jobs.find('open', true).toSorted((a, b) => endOf(a) - endOf(b))) {
    if (endOf(job) > now) return endOf(job);
    state.jobs.update(job.id, { settled: true });
    if (job.ends_at !== null && job.outcome === 'succeeded') finish(world, state, job, job.ends_at);
  }
  return undefined;
}

const endOf = ({ created_at, ends_at }: JobRow): number => ends_at ?? created_at + timeoutMs;

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
