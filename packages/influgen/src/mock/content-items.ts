import type { World } from '@creatorkit/mock';
import type { ContentItem, ContentType, Generation } from '../generated/models.ts';
import { isAutopilot } from './characters.ts';
import { spendCredits } from './credits.ts';
import { newId } from './ids.ts';
import { showJob, startJob } from './jobs.ts';
import { timestamp, timestampOrNull } from './timestamp.ts';
import {
  type CharacterRow,
  type ContentRow,
  type InflugenContext,
  type InflugenState,
  type JobRow,
  type Reservation,
  workspaceOf,
} from './world.ts';

/** docs: what generations cost (fact sheet §1.5); inferred: LoRA */
export const prices = { face: 5, image: 3, video: 8, caption: 1, variant: 3, lora: 50 } as const;

/** inferred: how many pictures a carousel has (fact sheet §1.5 has a price for each) */
const carouselSlides = 3;

export const slidesOf = (type: ContentType): number => (type === 'carousel' ? carouselSlides : 1);

/** inferred: by kind, and one more for a caption that nobody supplied (fact sheet §1.5) */
export function costOfItem({
  content_type,
  is_video,
  caption,
}: Pick<ContentRow, 'content_type' | 'is_video' | 'caption'>) {
  const media = is_video ? prices.video : prices.image * slidesOf(content_type);
  return media + (caption === null ? prices.caption : 0);
}

/** What a request says about an item. */
export type NewItem = Pick<
  ContentRow,
  'platform' | 'content_type' | 'is_video' | 'image_prompt' | 'caption' | 'hashtags' | 'cta' | 'planned_date'
> & {
  readonly duration_seconds?: number;
  readonly aspect_ratio?: string;
  readonly target_language?: string | undefined;
  readonly quality_tier?: string | undefined;
  readonly model_id?: string | undefined;
};

/** docs: an item begins queued (fact sheet §1.8), with what it is generated from (fact sheet §2.5) */
export function addItem(
  world: World,
  state: InflugenState,
  character: CharacterRow,
  { target_language, quality_tier, model_id, duration_seconds, aspect_ratio, ...item }: NewItem,
  at: number,
): ContentRow {
  const asked = Object.entries({ target_language, quality_tier, model_id }).filter(([, value]) => value !== undefined);
  return state.content.insert({
    ...item,
    id: newId(world, 'cnt'),
    workspace_id: character.workspace_id,
    character_id: character.id,
    status: 'queued',
    image_urls: [],
    video_url: null,
    thumbnail_url: null,
    duration_seconds: duration_seconds ?? null,
    aspect_ratio: aspect_ratio ?? null,
    media_review_state: null,
    credits_used: 0,
    face_match_score: null,
    config_snapshot: {
      ...Object.fromEntries(asked),
      autopilot: isAutopilot(character),
      face_consistency_tier: character.lora_status === 'ready' ? 'lora' : 'ip_adapter',
      ...faceLock,
    },
    selected_variant_idx: null,
    rejection_reason: null,
    error: null,
    created_at: at,
    updated_at: at,
  });
}

/** docs: the defaults of the face lock (fact sheet §2.4) */
export const faceLock = {
  face_match_minimum: 0.85,
  face_lock_strength: 0.9,
  reference_image_strength: 0.82,
} as const;

/** Queues the generation of an item that is paid for. */
export function startGeneration(
  world: World,
  state: InflugenState,
  item: ContentRow,
  user_id: string,
  reserved: Reservation,
  at: number,
): JobRow {
  const { id: content_id, workspace_id, character_id, is_video } = item;
  const job_type = is_video ? 'generate_video' : 'generate_image';
  return startJob(world, state, { workspace_id, user_id, character_id, job_type, content_id, reserved, input: {} }, at);
}

/** Takes what an item costs. inferred: when it is accepted (fact sheet §1.5) */
export function reserveFor(
  world: World,
  state: InflugenState,
  item: ContentRow,
  cost: number,
): Reservation | undefined {
  const reason = item.is_video ? 'generate_video' : 'generate_image';
  return spendCredits(world, state, item.workspace_id, cost, reason, item.id);
}

/** An item of the caller's workspace. */
export function itemOf(context: InflugenContext, id: string): ContentRow | undefined {
  const row = context.state.content.get(id);
  return row?.workspace_id === workspaceOf(context) ? row : undefined;
}

export function showItem({ workspace_id: _workspace, is_video: _kind, ...row }: ContentRow): ContentItem {
  const isDone = row.video_url !== null;
  return {
    ...row,
    hashtags: [...row.hashtags],
    image_urls: [...row.image_urls],
    planned_date: timestampOrNull(row.planned_date),
    // docs:prose: they come with the video (fact sheet §7.10)
    duration_seconds: isDone ? row.duration_seconds : null,
    aspect_ratio: isDone ? row.aspect_ratio : null,
    created_at: timestamp(row.created_at),
    updated_at: timestamp(row.updated_at),
  };
}

export const showGeneration = (item: ContentRow, job: JobRow): Generation => ({
  item: showItem(item),
  job: showJob(job),
});
