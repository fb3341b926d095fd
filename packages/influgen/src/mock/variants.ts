import type { World } from '@creatorkit/mock';
import type { Handlers } from '../generated/handlers.ts';
import type { Variant } from '../generated/models.ts';
import { itemOf, prices, showItem } from './content-items.ts';
import { amountOf, creditsOf, refundCredits, spendCredits } from './credits.ts';
import { conflict, insufficientCredits, notFound } from './errors.ts';
import { failJob, moveJob, showJob, startJob, steps } from './jobs.ts';
import { faceMatch, requestedFailure } from './prompt-wishes.ts';
import {
  type ContentRow,
  callerOf,
  type InflugenContext,
  type InflugenState,
  type JobRow,
  type VariantRow,
  variantKey,
} from './world.ts';

const bases: readonly string[] = ['ready', 'approved', 'rejected'];

export const variants = {
  // docs: path; inferred: all else (fact sheet §7.6)
  createContentVariants({ path, body }, context) {
    const { world, state, now } = context;
    const { user, workspace } = callerOf(context);
    const item = itemOf(context, path.id);
    if (!item) return notFound('content item');
    if (!bases.includes(item.status)) return notReady(item);
    const { count = 2, prompt = item.image_prompt } = body ?? {};
    const cost = prices.variant * count;
    const reserved = spendCredits(world, state, workspace.id, cost, 'generate_variants', item.id);
    if (!reserved) return insufficientCredits(context, cost, creditsOf(world, state, workspace.id).balance);
    const first = state.variants.count('content', item.id);
    const added = Array.from({ length: count }, (_, index) =>
      state.variants.insert({
        content_id: item.id,
        prompt,
        idx: first + index,
        status: 'pending',
        image_url: null,
        face_match_score: null,
        selected: false,
      }),
    );
    const job = startJob(
      world,
      state,
      {
        workspace_id: workspace.id,
        user_id: user.id,
        character_id: item.character_id,
        job_type: 'generate_variants',
        content_id: item.id,
        reserved,
        input: { idxs: added.map(({ idx }) => idx) },
      },
      now,
    );
    return { status: 202, body: { variants: added.map(show), job: showJob(job) } };
  },

  // docs: path; inferred: answer (fact sheet §7.7)
  listContentVariants({ path }, context) {
    const item = itemOf(context, path.id);
    if (!item) return notFound('content item');
    return { status: 200, body: { variants: context.state.variants.find('content', item.id).map(show) } };
  },

  // docs: path; inferred: what it does to the item (fact sheet §7.8)
  selectContentVariant({ path }, context) {
    const { state, now } = context;
    const item = itemOf(context, path.id);
    if (!item) return notFound('content item');
    const variant = state.variants.get(variantKey(item.id, path.idx));
    if (!variant) return notFound('variant');
    if (!bases.includes(item.status)) return notReady(item);
    const { image_url, face_match_score, idx } = variant;
    if (image_url === null) {
      return conflict('invalid_state_transition', `The variant is ${variant.status}.`, { from: variant.status });
    }
    for (const other of state.variants.find('content', item.id)) {
      if (other.selected !== (other.idx === idx)) {
        state.variants.update(variantKey(item.id, other.idx), { selected: other.idx === idx });
      }
    }
    const media = item.is_video ? { thumbnail_url: image_url } : { image_urls: [image_url] };
    const changed = state.content.update(item.id, {
      ...media,
      face_match_score,
      selected_variant_idx: idx,
      updated_at: now,
    });
    return { status: 200, body: { item: showItem(changed) } };
  },
} satisfies Pick<Handlers<InflugenContext>, 'createContentVariants' | 'listContentVariants' | 'selectContentVariant'>;

/** Takes a job of variants one step on. */
export function settleVariants(world: World, state: InflugenState, job: JobRow, at: number): void {
  const { content_id, workspace_id, reserved } = job;
  const mine = (job.input.idxs as readonly number[]).flatMap(
    (idx) => state.variants.get(variantKey(content_id ?? '', idx)) ?? [],
  );
  const error = job.next_step === 2 ? requestedFailure(mine[0]?.prompt ?? '', 1) : undefined;
  if (error !== undefined) {
    if (reserved) refundCredits(world, state, workspace_id, reserved, content_id);
    for (const row of mine) state.variants.update(variantKey(row.content_id, row.idx), { status: 'failed' });
    failJob(world, state, job, error, at);
    return;
  }
  if (job.next_step === steps.length - 1) {
    for (const { content_id: id, idx, prompt } of mine) {
      state.variants.update(variantKey(id, idx), {
        status: 'ready',
        image_url: `https://cdn.example.com/content/${job.id}-v${idx}.jpg`,
        face_match_score: faceMatch(world, `${job.id} ${idx}`, prompt),
      });
    }
    const item = state.content.get(content_id ?? '');
    if (item) state.content.update(item.id, { credits_used: item.credits_used + amountOf(reserved) });
  }
  moveJob(world, state, job, at);
}

const notReady = ({ status }: ContentRow) =>
  conflict('invalid_state_transition', `The item is ${status}: it has no media that could be varied.`, {
    from: status,
  });

const show = ({ content_id: _item, prompt: _prompt, ...variant }: VariantRow): Variant => variant;
