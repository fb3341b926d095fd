import type { World } from '@creatorkit/mock';
import type { Handlers } from '../generated/handlers.ts';
import type { Lora } from '../generated/models.ts';
import { characterOf } from './characters.ts';
import { prices } from './content-items.ts';
import { creditsOf, refundCredits, spendCredits } from './credits.ts';
import { conflict, insufficientCredits, notFound } from './errors.ts';
import { newId } from './ids.ts';
import { failJob, moveJob, showJob, startJob, steps } from './jobs.ts';
import { pictureUrl, refusePicture } from './pictures.ts';
import { timestamp, timestampOrNull } from './timestamp.ts';
import {
  type CharacterRow,
  callerOf,
  type ImageRow,
  type InflugenContext,
  type InflugenState,
  type JobRow,
} from './world.ts';

/** inferred: how many pictures a training needs (fact sheet §6.8) */
const minImages = 10;

/** docs: paths; inferred: all else (fact sheet §6.8) */
export const lora = {
  getLora({ path }, context) {
    const character = characterOf(context, path.id);
    return character ? { status: 200, body: { lora: show(context.state, character) } } : notFound('character');
  },

  getLoraStatus({ path }, context) {
    const character = characterOf(context, path.id);
    if (!character) return notFound('character');
    return { status: 200, body: { status: character.lora_status, progress: progressOf(context.state, character) } };
  },

  addLoraImages({ path, body }, context) {
    const { world, state, now } = context;
    const files = 'files[]' in body ? body['files[]'] : [];
    for (const file of files) {
      const refusal = refusePicture(file);
      if (refusal) return refusal;
    }
    const character = characterOf(context, path.id);
    if (!character) return notFound('character');
    const add = (urlOf: (id: string) => string) => {
      const id = newId(world, 'img');
      return state.images.insert({ id, character_id: character.id, use: 'lora', url: urlOf(id), created_at: now });
    };
    const images =
      'files[]' in body
        ? files.map((file) => add((id) => pictureUrl('lora', id, file)))
        : body.image_urls.map((url) => add(() => url));
    return { status: 201, body: { images: images.map(showImage) } };
  },

  listLoraImages({ path }, context) {
    const character = characterOf(context, path.id);
    if (!character) return notFound('character');
    return { status: 200, body: { images: imagesOf(context.state, character).map(showImage) } };
  },

  trainLora({ path }, context) {
    const { world, state, now } = context;
    const { user, workspace } = callerOf(context);
    const character = characterOf(context, path.id);
    if (!character) return notFound('character');
    const image_count = imagesOf(state, character).length;
    if (isInTraining(character)) {
      return conflict('invalid_state_transition', 'The LoRA is being trained.', { from: character.lora_status });
    }
    if (image_count < minImages) {
      return conflict('invalid_state_transition', `A training needs ${minImages} images.`, {
        image_count,
        min_images: minImages,
      });
    }
    const reserved = spendCredits(world, state, workspace.id, prices.lora, 'train_lora');
    if (!reserved) return insufficientCredits(context, prices.lora, creditsOf(world, state, workspace.id).balance);
    const queued = state.characters.update(character.id, {
      lora_status: 'queued',
      lora_error: null,
      lora_model_url: null,
      lora_trained_at: null,
      updated_at: now,
    });
    const owner = { workspace_id: workspace.id, user_id: user.id, character_id: character.id };
    const given = { ...owner, job_type: 'train_lora', content_id: null, reserved, input: {} } as const;
    const job = startJob(world, state, given, now);
    return { status: 202, body: { lora: show(state, queued), job: showJob(job) } };
  },

  // docs: that there is a DELETE; inferred: its path, and that pictures stay (fact sheet §6.8)
  deleteLora({ path }, context) {
    const { world, state, now } = context;
    const character = characterOf(context, path.id);
    if (!character) return notFound('character');
    state.characters.update(character.id, {
      lora_status: 'none',
      lora_error: null,
      lora_model_url: null,
      lora_trained_at: null,
      updated_at: now,
    });
    const job = trainingOf(state, character);
    if (job && job.next_at !== null) abandon(world, state, job, 'deleted', now);
    return { status: 204 };
  },
} satisfies Pick<
  Handlers<InflugenContext>,
  'getLora' | 'getLoraStatus' | 'addLoraImages' | 'listLoraImages' | 'trainLora' | 'deleteLora'
>;

/**
 * Takes a training one step on. A test makes it fail with a picture whose URL has `unreadable` in it.
 */
export function settleTraining(world: World, state: InflugenState, job: JobRow, at: number): void {
  const character = state.characters.get(job.character_id);
  if (!character) throw new RangeError(`Cannot train ${job.id}: its character is gone`);
  if (job.next_step === 0) state.characters.update(character.id, { lora_status: 'training', updated_at: at });
  if (job.next_step === 2 && imagesOf(state, character).some(({ url }) => url.includes('unreadable'))) {
    state.characters.update(character.id, { lora_status: 'failed', lora_error: 'unreadable_image', updated_at: at });
    abandon(world, state, job, 'unreadable_image', at);
    return;
  }
  if (job.next_step === steps.length - 1) {
    state.characters.update(character.id, {
      lora_status: 'ready',
      lora_model_url: `https://cdn.example.com/lora/${job.id}.safetensors`,
      lora_trained_at: at,
      updated_at: at,
    });
  }
  moveJob(world, state, job, at);
}

function abandon(world: World, state: InflugenState, job: JobRow, error: string, at: number): void {
  if (job.reserved) refundCredits(world, state, job.workspace_id, job.reserved, null);
  failJob(world, state, job, error, at);
}

/** The contract of the form says what is in it; without a form there are URLs. */
const isInTraining = ({ lora_status }: CharacterRow): boolean => lora_status === 'queued' || lora_status === 'training';

const imagesOf = ({ images }: InflugenState, { id }: CharacterRow): ImageRow[] => images.find('character', [id, true]);

const trainingOf = ({ jobs }: InflugenState, { id }: CharacterRow): JobRow | undefined =>
  jobs.find('character', id).findLast(({ job_type }) => job_type === 'train_lora');

function progressOf(state: InflugenState, character: CharacterRow): number {
  return character.lora_status === 'none' ? 0 : (trainingOf(state, character)?.progress ?? 0);
}

const show = (state: InflugenState, character: CharacterRow): Lora => ({
  status: character.lora_status,
  progress: progressOf(state, character),
  model_url: character.lora_model_url,
  image_count: imagesOf(state, character).length,
  min_images: minImages,
  trained_at: timestampOrNull(character.lora_trained_at),
  error: character.lora_error,
});

const showImage = ({ id, url, created_at }: ImageRow) => ({ id, url, created_at: timestamp(created_at) });
