import type { World } from '@creatorkit/mock';
import type { Handlers } from '../generated/handlers.ts';
import type { Job, JobType } from '../generated/models.ts';
import { notFound } from './errors.ts';
import { newId } from './ids.ts';
import { emit } from './progress.ts';
import { timestamp, timestampOrNull } from './timestamp.ts';
import { type InflugenContext, type InflugenState, type JobRow, workspaceOf } from './world.ts';

export const jobs = {
  // inferred: needed to follow a week job without a socket (fact sheet §12)
  getJob({ path }, context) {
    const job = context.state.jobs.get(path.id);
    return job?.workspace_id === workspaceOf(context) ? { status: 200, body: { job: showJob(job) } } : notFound('job');
  },
} satisfies Pick<Handlers<InflugenContext>, 'getJob'>;

/** How far a job is at each of its steps. The first one is taken when a worker picks it up, the last one ends it. */
export const steps = [
  { progress: 5, message: 'started' },
  { progress: 25, message: 'preparing' },
  { progress: 60, message: 'rendering' },
  { progress: 90, message: 'checking' },
  { progress: 100, message: 'completed' },
] as const;

/** inferred: how long jobs take, in milliseconds; the seed of the world decides where between (fact sheet §1.8) */
const durations: { readonly [Type in JobType]: { readonly min: number; readonly max: number } } = {
  generate_image: { min: 4000, max: 8000 },
  generate_variants: { min: 4000, max: 8000 },
  generate_week: { min: 2000, max: 4000 },
  generate_video: { min: 15_000, max: 30_000 },
  train_lora: { min: 300_000, max: 600_000 },
};

/** Steps of many jobs fall together on these, so that a jump over them is short. */
const tickMs = 100;

/** When a step of a job comes. */
function stepAt(
  world: World,
  { id, job_type, created_at }: Pick<JobRow, 'id' | 'job_type' | 'created_at'>,
  step: number,
) {
  const duration = world.random.integer('job', id, durations[job_type]);
  return created_at + Math.round((duration * (step + 1)) / steps.length / tickMs) * tickMs;
}

export type NewJob = Pick<
  JobRow,
  'workspace_id' | 'user_id' | 'character_id' | 'job_type' | 'content_id' | 'reserved' | 'input'
>;

/** Queues a job, and tells its user. `at` is when. */
export function startJob(world: World, state: InflugenState, given: NewJob, at: number): JobRow {
  const id = newId(world, 'job');
  const job = state.jobs.insert({
    ...given,
    id,
    status: 'pending',
    progress: 0,
    error: null,
    created_at: at,
    finished_at: null,
    next_step: 0,
    next_at: stepAt(world, { id, job_type: given.job_type, created_at: at }, 0),
  });
  emit(world, state, job, 'queued', at);
  return job;
}

/** Takes a job to where a step leaves it; the rest of the world has been changed before. */
export function moveJob(world: World, state: InflugenState, job: JobRow, at: number): void {
  const step = steps[job.next_step];
  if (!step) throw new RangeError(`Cannot move ${job.id}: it has ended`);
  const isLast = job.next_step === steps.length - 1;
  const moved = state.jobs.update(job.id, {
    status: isLast ? 'completed' : 'running',
    progress: step.progress,
    next_step: job.next_step + 1,
    next_at: isLast ? null : stepAt(world, job, job.next_step + 1),
    finished_at: isLast ? at : null,
  });
  emit(world, state, moved, step.message, at);
}

/** Ends a job without success; the rest of the world has been changed before. */
export function failJob(world: World, state: InflugenState, job: JobRow, error: string, at: number): void {
  const failed = state.jobs.update(job.id, { status: 'failed', error, next_at: null, finished_at: at });
  emit(world, state, failed, 'failed', at);
}

/** The open job that comes next; of several at one instant the one that was started first. */
export function nextJob({ jobs: rows }: InflugenState): (JobRow & { readonly next_at: number }) | undefined {
  let next: (JobRow & { readonly next_at: number }) | undefined;
  for (const job of rows.find('open', true)) {
    const { next_at } = job;
    if (next_at !== null && (!next || next_at < next.next_at)) next = { ...job, next_at };
  }
  return next;
}

/** The latest job on a content item. */
export const jobOn = ({ jobs: rows }: InflugenState, content: string): JobRow | undefined =>
  rows.find('content', content).at(-1);

export function showJob({ id, status, job_type, content_id, progress, error, created_at, finished_at }: JobRow): Job {
  return {
    id,
    status,
    job_type,
    content_id,
    progress,
    error,
    created_at: timestamp(created_at),
    finished_at: timestampOrNull(finished_at),
  };
}
