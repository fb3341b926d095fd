import type { World } from '@creatorkit/mock';
import type { JobType } from '../generated/models.ts';
import { routeGeneration } from './business/route-generation.ts';
import { isAutopilot } from './characters.ts';
import { faceLock, slidesOf } from './content-items.ts';
import { amountOf, refundCredits } from './credits.ts';
import { failJob, moveJob, nextJob, steps } from './jobs.ts';
import { settleTraining } from './lora.ts';
import { faceMatch, requestedFailure } from './prompt-wishes.ts';
import { settleVariants } from './variants.ts';
import { settleWeek } from './week.ts';
import type { ContentRow, InflugenState, JobRow } from './world.ts';

/** Takes all jobs to where they are by now, step by step in their order, and says when the next step comes. */
export function settleJobs(world: World, state: InflugenState): number | undefined {
  for (;;) {
    const job = nextJob(state);
    if (!job || job.next_at > world.now()) return job?.next_at;
    settleByType[job.job_type](world, state, job, job.next_at);
  }
}

type Settle = (world: World, state: InflugenState, job: JobRow, at: number) => void;

const settleByType: { readonly [Type in JobType]: Settle } = {
  generate_image: settleItem,
  generate_video: settleItem,
  generate_variants: settleVariants,
  generate_week: settleWeek,
  train_lora: settleTraining,
};

function settleItem(world: World, state: InflugenState, job: JobRow, at: number): void {
  const item = job.content_id === null ? undefined : state.content.get(job.content_id);
  if (!item) throw new RangeError(`Cannot generate: ${job.id} has no content`);
  if (job.next_step === 0) {
    const { outcome } = routeGeneration(world, state, item.is_video ? 'text-to-video' : 'text-to-image', at);
    const config_snapshot = { ...item.config_snapshot, routed_to: outcome };
    state.content.update(item.id, {
      status: 'generating',
      media_review_state: 'pending',
      config_snapshot,
      updated_at: at,
    });
  }
  const error = job.next_step === 2 ? requestedFailure(item.image_prompt, attemptsAt(state, item)) : undefined;
  if (error !== undefined) {
    fail(world, state, job, item, error, at);
    return;
  }
  if (job.next_step === steps.length - 1) finish(world, state, job, item, at);
  moveJob(world, state, job, at);
}

const attemptsAt = ({ jobs }: InflugenState, { id }: ContentRow): number =>
  jobs.find('content', id).filter(({ job_type }) => job_type !== 'generate_variants').length;

/** inferred: what failed costs nothing (fact sheet §1.5) */
function fail(world: World, state: InflugenState, job: JobRow, item: ContentRow, error: string, at: number): void {
  if (job.reserved) refundCredits(world, state, job.workspace_id, job.reserved, item.id);
  state.content.update(item.id, { status: 'failed', error, media_review_state: null, updated_at: at });
  failJob(world, state, job, error, at);
}

/**
 * docs: ready under manual review, approved on autopilot, and 0.85 as the least match of the face; inferred: what
 * matches less is held for review, whoever reviews (fact sheet §1.8)
 */
function finish(world: World, state: InflugenState, job: JobRow, item: ContentRow, at: number): void {
  const character = state.characters.get(item.character_id);
  const face_match_score = faceMatch(world, job.id, item.image_prompt);
  const matches = face_match_score >= faceLock.face_match_minimum;
  const [niche = 'daily'] = character?.niche?.match(/\w+/) ?? [];
  const place = `https://cdn.example.com/content/${job.id}`;
  const media = item.is_video
    ? { video_url: `${place}.mp4`, thumbnail_url: `${place}.jpg` }
    : { image_urls: Array.from({ length: slidesOf(item.content_type) }, (_, slide) => `${place}-${slide + 1}.jpg`) };
  // docs: a caption comes with hashtags (fact sheet §1.5)
  const hashtags = item.hashtags.length > 0 ? item.hashtags : [`#${niche.toLowerCase()}`, '#behindthescenes'];
  const texts = item.caption === null ? { caption: `${character?.name ?? 'We'}: ${item.image_prompt}`, hashtags } : {};
  state.content.update(item.id, {
    ...media,
    ...texts,
    status: matches && character && isAutopilot(character) ? 'approved' : 'ready',
    media_review_state: matches ? 'passed' : 'needs_review',
    face_match_score,
    credits_used: item.credits_used + amountOf(job.reserved),
    updated_at: at,
  });
}
