import type { Handlers } from '../generated/handlers.ts';
import { isNobody, knownCreator } from './creators.ts';
import { charge } from './credits.ts';
import { success } from './envelope.ts';
import { alreadyTracked, jobNotFound, jobTimeout, unprocessable } from './errors.ts';
import { timeoutMs } from './settle-jobs.ts';
import { creatorKey, type InfluticsContext, type JobRow, organisationOf, trackingKey } from './world.ts';

/** inferred: names that begin so keep a job busy until it is given up, for tests (fact sheet §4.4) */
const isStalled = (username: string): boolean => username.toLowerCase().startsWith('stalled');

/** client:fixture: 30 s for 10 videos (fact sheet §4.3); inferred: how it grows */
const durationSeconds = (videos: number): number => 10 + 2 * videos;

export const jobs = {
  // client: a job for a creator who is not tracked yet (fact sheet §4.3)
  trackBlogger({ body }, context) {
    const { state, world, now } = context;
    const organisation = organisationOf(context);
    const { platform, username, initial_videos_count } = body;
    // inferred: spaces are no name
    if (username.trim() === '') return unprocessable(context, 'VALIDATION_ERROR', 'username: is required');
    const key = trackingKey(organisation.id, platform, username);
    const open = state.jobs.find('busy', organisation.id);
    const tracking = state.trackings.first('name', key);
    // inferred: an unfinished job counts as tracking (fact sheet §4.3)
    const same = open.find((job) => creatorKey(job.platform, job.username) === creatorKey(platform, username));
    if (tracking ?? same) return alreadyTracked(context, tracking?.id ?? same?.tracking_id ?? '');
    if (state.trackings.count('organisation', organisation.id) + open.length >= organisation.creator_limit) {
      return unprocessable(context, 'SUBSCRIPTION_LIMIT', 'Tracked creators limit reached');
    }
    const refusal = charge(context);
    if (refusal) return refusal;
    const seconds = durationSeconds(initial_videos_count);
    const number = world.nextId('job');
    const job = state.jobs.insert({
      id: world.random.uuid('job', number),
      organisation_id: organisation.id,
      platform,
      username,
      initial_videos_count,
      tracking_id: world.random.uuid('tracking', number),
      created_at: now,
      ends_at: isStalled(username) ? null : now + seconds * 1000,
      outcome: isNobody(username) ? 'error' : 'succeeded',
      settled: false,
    });
    return {
      status: 202,
      body: success(context, {
        job_id: job.id,
        status: 'queued' as const,
        status_url: `/v1/bloggers/jobs/${job.id}`,
        platform,
        username,
        estimated_duration_seconds: seconds,
        polling: { retry_after_seconds: 1 },
      }),
    };
  },

  // client: states, and 410 after an hour (fact sheet §4.4)
  getBloggerTrackJob({ path }, context) {
    const job = context.state.jobs.get(path.jobId);
    if (job?.organisation_id !== organisationOf(context).id) return jobNotFound(context);
    if (job.ends_at === null && context.now >= job.created_at + timeoutMs) return jobTimeout(context);
    return { status: 200, body: success(context, show(context, job)) };
  },
} satisfies Pick<Handlers<InfluticsContext>, 'trackBlogger' | 'getBloggerTrackJob'>;

/** inferred: queued for a second (fact sheet §4.4) */
function statusOf({ created_at, ends_at, outcome }: JobRow, now: number) {
  if (ends_at !== null && now >= ends_at) return outcome;
  return now < created_at + 1000 ? ('queued' as const) : ('processing' as const);
}

/** client:fixture: what there is beside id and status; inferred: nulls, error and polling (fact sheet §4.4) */
function show({ state, world, now }: InfluticsContext, job: JobRow) {
  const { id, platform, username, tracking_id } = job;
  const status = statusOf(job, now);
  const common = { job_id: id, status, platform, username };
  if (status === 'succeeded') {
    const ids = { tracked_account_id: tracking_id, blogger_id: knownCreator(world, state, job, now).id };
    return { ...common, ...ids, result: { ...ids, is_active: true } };
  }
  const unfinished = { ...common, tracked_account_id: null, blogger_id: null };
  if (status === 'error') {
    const error = { code: 'BLOGGER_NOT_FOUND', message: `There is no ${username} on ${platform}` };
    return { ...unfinished, error };
  }
  // client: 1 and 5 both occur (fact sheet §4.3)
  return { ...unfinished, polling: { retry_after_seconds: status === 'queued' ? 1 : 5 } };
}
