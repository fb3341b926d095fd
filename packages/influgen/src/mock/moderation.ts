import type { Handlers } from '../generated/handlers.ts';
import type { BulkModerationResult } from '../generated/models.ts';
import { costOfItem, itemOf, reserveFor, showGeneration, showItem, startGeneration } from './content-items.ts';
import { creditsOf } from './credits.ts';
import { conflict, insufficientCredits, notFound } from './errors.ts';
import { type ContentRow, callerOf, type InflugenContext, type InflugenState } from './world.ts';

export type Action = 'approve' | 'reject';

export const moderation = {
  // inferred: path and answer (fact sheet §7.11)
  getContent({ path }, context) {
    const item = itemOf(context, path.id);
    return item ? { status: 200, body: { item: showItem(item) } } : notFound('content item');
  },

  // docs: that moderation exists; inferred: path and rules (fact sheet §1.8, §7.11)
  approveContent: ({ path }, context) => moderate(context, itemOf(context, path.id), 'approve'),

  // docs: that moderation exists; inferred: path and rules (fact sheet §1.8, §7.11)
  rejectContent: ({ path, body }, context) => moderate(context, itemOf(context, path.id), 'reject', body?.reason),

  // inferred: path and rules; charged again, but for a caption that is there (fact sheet §1.8, §7.11)
  regenerateContent({ path, body }, context) {
    const { world, state, now } = context;
    const { user, workspace } = callerOf(context);
    const item = itemOf(context, path.id);
    if (!item) return notFound('content item');
    if (!['ready', 'rejected', 'failed'].includes(item.status)) return wrongState(item, 'queued');
    const cost = costOfItem(item);
    const reserved = reserveFor(world, state, item, cost);
    if (!reserved) return insufficientCredits(context, cost, creditsOf(world, state, workspace.id).balance);
    const queued = state.content.update(item.id, {
      status: 'queued',
      image_prompt: body?.prompt ?? item.image_prompt,
      media_review_state: null,
      face_match_score: null,
      selected_variant_idx: null,
      rejection_reason: null,
      error: null,
      updated_at: now,
    });
    const job = startGeneration(world, state, queued, user.id, reserved, now);
    return { status: 202, body: showGeneration(queued, job) };
  },

  // inferred: path and rules; one bad id does not stop the rest (fact sheet §7.11)
  bulkModerateContent({ body }, context) {
    const results = body.ids.map((id): BulkModerationResult => {
      const item = itemOf(context, id);
      if (!item) return { id, status: null, error: 'not_found' };
      const changed = apply(context, item, body.action, body.reason);
      return changed
        ? { id, status: changed.status, error: null }
        : { id, status: item.status, error: 'invalid_state_transition' };
    });
    return { status: 200, body: { results } };
  },
} satisfies Pick<
  Handlers<InflugenContext>,
  'getContent' | 'approveContent' | 'rejectContent' | 'regenerateContent' | 'bulkModerateContent'
>;

/** Approves or rejects an item, and shows it. */
export function moderate(context: InflugenContext, item: ContentRow | undefined, action: Action, reason?: string) {
  if (!item) return notFound('content item');
  const changed = apply(context, item, action, reason);
  if (!changed) return wrongState(item, action === 'approve' ? 'approved' : 'rejected');
  return { status: 200 as const, body: { item: showItem(changed) } };
}

/** The item as moderation leaves it; `undefined` where it may not. */
function apply({ state, now }: InflugenContext, item: ContentRow, action: Action, reason: string | undefined) {
  const mayApply = action === 'approve' ? item.status === 'ready' : mayReject(state, item);
  if (!mayApply) return undefined;
  return state.content.update(item.id, {
    status: action === 'approve' ? 'approved' : 'rejected',
    // inferred: who approves has looked (fact sheet §1.8)
    ...(action === 'approve' ? { media_review_state: 'passed' } : { rejection_reason: reason ?? null }),
    updated_at: now,
  });
}

/** inferred: what is approved only while nothing of it is on its way (fact sheet §1.8) */
const mayReject = ({ posts }: InflugenState, { id, status }: ContentRow): boolean =>
  status === 'ready' || (status === 'approved' && !posts.find('content', id).some((post) => post.status === 'pending'));

/** seed: 409 for invalid transitions; inferred: code and details (fact sheet §1.6, §1.8) */
export const wrongState = ({ status }: ContentRow, to: string) =>
  conflict('invalid_state_transition', `The item is ${status}: it cannot become ${to}.`, { from: status, to });
