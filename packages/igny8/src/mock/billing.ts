import type { Handlers } from '../generated/handlers.ts';
import { success } from './envelope.ts';
import { validationFailed } from './errors.ts';
import { type Igny8Context, memberOf, type UsageRow } from './world.ts';

interface Period {
  readonly start: number;
  /** The last instant in it. */
  readonly end: number;
}

export const billing = {
  // seed: Credit Balance; inferred: the body (fact sheet §7.1)
  getCreditBalance(_request, context) {
    const { account } = memberOf(context);
    const credits = context.world.ledger.balance(account.id);
    const used = usageIn(context, account.id, monthOf(context.now));
    return {
      status: 200,
      body: success(context, {
        credits,
        plan_credits_per_month: context.state.plans.get(account.plan_id)?.included_credits ?? 0,
        credits_used_this_month: creditsOf(used),
        credits_remaining: credits,
      }),
    };
  },

  // seed: Usage Summary; inferred: parameters and body (fact sheet §7.2)
  getCreditUsageSummary({ query }, context) {
    const month = monthOf(context.now);
    const period: Period = {
      start: query.start_date === undefined ? month.start : Date.parse(query.start_date),
      end: query.end_date === undefined ? month.end : endOf(query.end_date),
    };
    if (period.start > period.end) {
      return validationFailed(context, { end_date: ['The end must not be before the start'] });
    }
    const rows = usageIn(context, memberOf(context).account.id, period);
    return {
      status: 200,
      body: success(context, {
        period: { start: secondsOf(period.start), end: secondsOf(period.end) },
        total_credits_used: creditsOf(rows),
        total_cost_usd: usd(creditsOf(rows)),
        by_operation: summed(
          rows,
          (row) => row.operation_type,
          (group) => ({ ...amountOf(group), count: group.length }),
        ),
        by_model: summed(rows, (row) => row.model_used, amountOf),
      }),
    };
  },
} satisfies Pick<Handlers<Igny8Context>, 'getCreditBalance' | 'getCreditUsageSummary'>;

function usageIn({ state }: Igny8Context, account: number, { start, end }: Period): UsageRow[] {
  return state.usage.find('account', account).filter(({ created_at }) => created_at >= start && created_at <= end);
}

function summed<Sum>(
  rows: readonly UsageRow[],
  nameOf: (row: UsageRow) => string,
  sum: (group: readonly UsageRow[]) => Sum,
): { [name: string]: Sum } {
  const groups = Map.groupBy(rows, nameOf);
  return Object.fromEntries(Array.from(groups, ([name, group]) => [name, sum(group)]));
}

const creditsOf = (rows: readonly UsageRow[]) => rows.reduce((sum, { credits_used }) => sum + credits_used, 0);
const amountOf = (rows: readonly UsageRow[]) => ({ credits: creditsOf(rows), cost: usd(creditsOf(rows)) });

/** docs: USD 0.01 per credit (fact sheet §1.9) */
const usd = (credits: number) => (credits / 100).toFixed(2);

/** The calendar month of an instant, in UTC. */
function monthOf(now: number): Period {
  const date = new Date(now);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return { start: Date.UTC(year, month, 1), end: Date.UTC(year, month + 1, 1) - 1 };
}

/** A day counts whole. */
function endOf(text: string): number {
  const wholeDay = /^\d{4}-\d{2}-\d{2}$/.test(text) ? 24 * 60 * 60 * 1000 - 1 : 0;
  return Date.parse(text) + wholeDay;
}

/** inferred: whole seconds, as in the example of fact sheet §7.2 */
const secondsOf = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
