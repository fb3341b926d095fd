import type { World } from '@creatorkit/mock';
import type { Credits, PlanId } from '../generated/models.ts';
import { newId } from './ids.ts';
import { planFacts } from './plans.ts';
import { timestampOrNull } from './timestamp.ts';
import type { InflugenState, Reservation, TransactionRow, WorkspaceRow } from './world.ts';

/** inferred: what it is shown as (fact sheet §5.6) */
export function creditsOf(world: World, state: InflugenState, workspace: string): Credits {
  const { plan, monthly_remaining, purchased_remaining, renews_at } = current(world, state, workspace);
  return {
    balance: monthly_remaining + purchased_remaining,
    monthly: planFacts[plan].monthly_credits,
    monthly_remaining,
    purchased_remaining,
    plan,
    resets_at: timestampOrNull(renews_at),
  };
}

/**
 * Takes credits, and says from where; `undefined` where there are too few, and nothing changes.
 *
 * inferred: monthly ones are spent first (fact sheet §1.5)
 */
export function spendCredits(
  world: World,
  state: InflugenState,
  workspace: string,
  amount: number,
  reason: string,
  content_id: string | null = null,
): Reservation | undefined {
  const row = current(world, state, workspace);
  if (amount > row.monthly_remaining + row.purchased_remaining) return undefined;
  const monthly = Math.min(amount, row.monthly_remaining);
  const purchased = amount - monthly;
  change(world, state, row, { monthly: -monthly, purchased: -purchased, reason, content_id });
  return { monthly, purchased, renews_at: row.renews_at };
}

/** inferred: what failed costs nothing (fact sheet §1.5); credits of a month that is over do not come back */
export function refundCredits(
  world: World,
  state: InflugenState,
  workspace: string,
  { monthly, purchased, renews_at }: Reservation,
  content_id: string | null,
): void {
  const row = current(world, state, workspace);
  const given = { monthly: row.renews_at === renews_at ? monthly : 0, purchased };
  change(world, state, row, { ...given, reason: 'refund', content_id });
}

export const amountOf = (reservation: Reservation | null): number =>
  reservation ? reservation.monthly + reservation.purchased : 0;

/** docs: bought credits stack on top, and never expire (fact sheet §1.5) */
export function addPack(world: World, state: InflugenState, workspace: string, amount: number): void {
  change(world, state, current(world, state, workspace), { purchased: amount, reason: 'credit_pack' });
}

/** docs: once, for a new account (fact sheet §1.5) */
export function grantAtSignUp(world: World, state: InflugenState, workspace: string, amount: number): void {
  change(world, state, current(world, state, workspace), { purchased: amount, reason: 'sign_up_grant' });
}

/** inferred: a new plan begins a new month, with all its credits (fact sheet §1.5 has the amounts) */
export function changePlan(world: World, state: InflugenState, workspace: string, plan: PlanId): void {
  const row = current(world, state, workspace);
  const billed_since = plan === 'free' ? null : world.now();
  const renews_at = billed_since === null ? null : monthsAfter(billed_since, 1);
  const changed = state.workspaces.update(workspace, { plan, billed_since, renews_at });
  const monthly = planFacts[plan].monthly_credits - row.monthly_remaining;
  change(world, state, changed, { monthly, reason: 'plan_change' });
}

/** Sets how many there are, as a test wants them: of the month as many as the plan grants, the rest as if bought. */
export function setCredits(world: World, state: InflugenState, workspace: string, available: number): void {
  const row = current(world, state, workspace);
  const monthly = Math.min(available, planFacts[row.plan].monthly_credits);
  const purchased = available - monthly;
  change(world, state, row, {
    monthly: monthly - row.monthly_remaining,
    purchased: purchased - row.purchased_remaining,
    reason: 'adjustment',
  });
}

/** Oldest first. */
export const transactionsOf = (world: World, state: InflugenState, workspace: string): TransactionRow[] => {
  current(world, state, workspace);
  return state.transactions.find('workspace', workspace);
};

/** The workspace as it is now: docs: monthly credits come anew on the billing date, and do not roll over (fact sheet §1.5) */
function current(world: World, state: InflugenState, workspace: string): WorkspaceRow {
  const row = state.workspaces.get(workspace);
  if (!row) throw new RangeError(`Cannot tell the credits: there is no workspace ${workspace}`);
  const { plan, billed_since, renews_at } = row;
  if (billed_since === null || renews_at === null || world.now() < renews_at) return row;
  let [last, next] = [renews_at, renews_at];
  for (let months = 1; next <= world.now(); months++) {
    last = Math.max(last, next);
    next = monthsAfter(billed_since, months);
  }
  const renewed = state.workspaces.update(workspace, { renews_at: next });
  const monthly = planFacts[plan].monthly_credits - row.monthly_remaining;
  return change(world, state, renewed, { monthly, reason: 'monthly_reset', at: last });
}

interface Change {
  readonly monthly?: number;
  readonly purchased?: number;
  readonly reason: string;
  readonly content_id?: string | null;
  readonly at?: number;
}

function change(world: World, state: InflugenState, row: WorkspaceRow, by: Change): WorkspaceRow {
  const { monthly = 0, purchased = 0, reason, content_id = null, at = world.now() } = by;
  if (monthly === 0 && purchased === 0) return row;
  const monthly_remaining = row.monthly_remaining + monthly;
  const purchased_remaining = row.purchased_remaining + purchased;
  state.transactions.insert({
    id: newId(world, 'txn'),
    workspace_id: row.id,
    amount: monthly + purchased,
    reason,
    content_id,
    balance_after: monthly_remaining + purchased_remaining,
    at,
  });
  return state.workspaces.update(row.id, { monthly_remaining, purchased_remaining });
}

/** The same day of a later month, or its last day; inferred: in UTC. */
function monthsAfter(instant: number, months: number): number {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
}
