import type { World } from '@creatorkit/mock';
import type { Handlers } from '../../generated/handlers.ts';
import type { AffiliateProgram } from '../../generated/models.ts';
import { type InflugenContext, workspaceOf } from '../world.ts';
import { sumOf } from './revenue.ts';
import type { ReferralRow } from './state.ts';

/** docs: 30 %, 30 days, 50 USD (fact sheet §10.4) */
const terms = { commission_rate: 0.3, approval_days: 30, min_payout: 50 } as const;

export const affiliateProgram = {
  // docs: the numbers; inferred: path, and the sums (fact sheet §10.4)
  getAffiliateProgram(_request, context) {
    const { state, world, now } = context;
    const workspace = workspaceOf(context);
    const referrals = state.referrals.find('workspace', workspace);
    const program = { ...terms, referral_code: referralCode(world, workspace), ...commissionsOf(referrals, now) };
    return { status: 200, body: { program } };
  },
} satisfies Pick<Handlers<InflugenContext>, 'getAffiliateProgram'>;

type Commissions = Pick<AffiliateProgram, 'pending' | 'approved' | 'paid'>;

/**
 * What became of the commissions at an instant.
 *
 * docs: each is approved after 30 days; inferred: on the first of every month all that is approved is paid out, if it
 * is 50 USD or more (fact sheet §10.4)
 */
function commissionsOf(referrals: readonly ReferralRow[], now: number): Commissions {
  const commissions = referrals.map(({ amount, paid_at }) => ({
    amount: amount * terms.commission_rate,
    approved_at: paid_at + terms.approval_days * 86_400_000,
  }));
  const approvedBy = (at: number) => sumOf(commissions.filter(({ approved_at }) => approved_at <= at));
  let paid = 0;
  for (const payday of paydays(Math.min(...commissions.map(({ approved_at }) => approved_at)), now)) {
    const due = approvedBy(payday) - paid;
    if (due >= terms.min_payout) paid += due;
  }
  const approved = approvedBy(now);
  const pending = sumOf(commissions) - approved;
  return { pending: cents(pending), approved: cents(approved - paid), paid: cents(paid) };
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** The first of every month between two instants, in UTC. */
function* paydays(since: number, now: number): Generator<number> {
  const date = new Date(since);
  for (let month = date.getUTCMonth() + 1; ; month++) {
    const payday = Date.UTC(date.getUTCFullYear(), month, 1);
    if (!(payday <= now)) return; // without commissions there is no first month
    yield payday;
  }
}

/** inferred: letters and a number, the same for good (fact sheet §10.4) */
function referralCode(world: World, workspace: string): string {
  const digits = world.random.integer('referral code', workspace, { min: 100_000, max: 999_999 });
  return `INFLU${digits}`;
}
