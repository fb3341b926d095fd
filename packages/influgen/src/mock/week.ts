import type { World } from '@creatorkit/mock';
import type { CharacterWeekInput } from '../generated/models.ts';
import { addItem, costOfItem, type NewItem, reserveFor, startGeneration } from './content-items.ts';
import { isVideoType, suits } from './content-types.ts';
import { creditsOf } from './credits.ts';
import { insufficientCredits } from './errors.ts';
import { moveJob, showJob, startJob, steps } from './jobs.ts';
import {
  type CharacterRow,
  callerOf,
  type InflugenContext,
  type InflugenState,
  type JobRow,
  type Open,
} from './world.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** Queues the planning of a week. inferred: it costs nothing itself, but there must be credits for an item (fact sheet §7.2) */
export function planWeek(context: InflugenContext, character: CharacterRow, body: CharacterWeekInput) {
  const { world, state, now } = context;
  const { user, workspace } = callerOf(context);
  const { balance } = creditsOf(world, state, workspace.id);
  const least = Math.min(...(body.platforms ?? ['instagram']).map((platform) => costOfItem(itemFor(platform))));
  if (balance < least) return insufficientCredits(context, least, balance);
  const job = startJob(
    world,
    state,
    {
      workspace_id: workspace.id,
      user_id: user.id,
      character_id: character.id,
      job_type: 'generate_week',
      content_id: null,
      reserved: null,
      input: { ...body },
    },
    now,
  );
  return { status: 202 as const, body: { job: showJob(job) } };
}

/** Takes the planning of a week one step on; at its end all items are queued, each with a job of its own. */
export function settleWeek(world: World, state: InflugenState, job: JobRow, at: number): void {
  const character = state.characters.get(job.character_id);
  if (!character) throw new RangeError(`Cannot plan ${job.id}: its character is gone`);
  if (job.next_step === steps.length - 1) {
    for (const item of itemsOf(job.input)) queue(world, state, job, character, item, at);
  }
  moveJob(world, state, job, at);
}

/** inferred: what credits do not cover fails at once (fact sheet §7.2) */
function queue(world: World, state: InflugenState, job: JobRow, character: CharacterRow, given: NewItem, at: number) {
  const item = addItem(world, state, character, given, at);
  const reserved = reserveFor(world, state, item, costOfItem(item));
  if (reserved) startGeneration(world, state, item, job.user_id, reserved, at);
  else state.content.update(item.id, { status: 'failed', error: 'insufficient_credits' });
}

/** inferred: platforms and topics in turn, at nine o'clock and every three hours later (fact sheet §7.2) */
function itemsOf(input: Open): NewItem[] {
  const { week, posts_per_day = 1, platforms = ['instagram'], ...rest } = input as unknown as CharacterWeekInput;
  const { guidance, trending_topics: topics = [], target_language } = rest;
  return Array.from({ length: 7 * posts_per_day }, (_, number) => {
    const day = Math.floor(number / posts_per_day);
    const platform = platforms[number % platforms.length] ?? 'instagram';
    const topic = topics[number % topics.length] ?? `post ${number + 1} of the week`;
    return {
      ...itemFor(platform),
      image_prompt: guidance === undefined ? topic : `${topic}, ${guidance}`,
      planned_date: Date.parse(week) + day * dayMs + (9 + 3 * (number % posts_per_day)) * hourMs,
      target_language,
    };
  });
}

/** inferred: a picture where the platform takes one, else a short (fact sheet §1.9) */
function itemFor(platform: NewItem['platform']): NewItem {
  const content_type = suits('single', platform) ? 'single' : 'short';
  const is_video = isVideoType(content_type);
  return {
    platform,
    content_type,
    is_video,
    image_prompt: '',
    caption: null,
    hashtags: [],
    cta: null,
    planned_date: null,
    ...(is_video ? { duration_seconds: 8, aspect_ratio: '9:16' } : {}),
  };
}
