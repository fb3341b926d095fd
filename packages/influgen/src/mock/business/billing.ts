import type { Handlers } from '../../generated/handlers.ts';
import type { CreditTransaction, Plan, PlanCheckoutInput } from '../../generated/models.ts';
import { api } from '../../generated/operations.ts';
import { creditsOf, transactionsOf } from '../credits.ts';
import { pageOf } from '../paging.ts';
import { planFacts } from '../plans.ts';
import { timestamp } from '../timestamp.ts';
import { type InflugenContext, type TransactionRow, workspaceOf } from '../world.ts';
import { checkoutUrl } from './checkouts.ts';

export const billing = {
  // inferred: path and body (fact sheet §10.1)
  listPlans() {
    return { status: 200, body: { plans: paidPlans.map(showPlan) } };
  },

  // inferred: path and body; the period ends when credits are granted anew (fact sheet §10.1)
  getSubscription(_request, context) {
    const { world, state } = context;
    const { plan, resets_at = null } = creditsOf(world, state, workspaceOf(context));
    return {
      status: 200,
      body: {
        subscription: {
          plan,
          status: plan === 'free' ? 'none' : 'active',
          current_period_end: resets_at,
          cancel_at_period_end: false,
        },
      },
    };
  },

  // inferred: path and body, and that nothing changes before the payment (fact sheet §10.1)
  createCheckout({ body }, context) {
    const { id } = context.state.checkouts.insert({
      id: pageId(context, 'cs'),
      workspace_id: workspaceOf(context),
      item: 'plan' in body ? { plan: body.plan } : { credit_pack: body.credit_pack },
      success_url: body.success_url,
      paid_at: null,
    });
    return { status: 200, body: { url: checkoutUrl(id) } };
  },

  // inferred: path and body (fact sheet §10.1)
  createBillingPortal(_request, context) {
    return { status: 200, body: { url: `https://pay.example.com/p/${pageId(context, 'bps')}` } };
  },

  // inferred: the same as on the public API (fact sheet §10.1)
  getCredits(_request, context) {
    const { world, state } = context;
    return { status: 200, body: { credits: creditsOf(world, state, workspaceOf(context)) } };
  },

  // inferred: path and body, newest first (fact sheet §1.7, §10.1)
  listCreditTransactions({ query }, context) {
    const { world, state } = context;
    const rows = transactionsOf(world, state, workspaceOf(context)).reverse();
    const { items: transactions, ...paging } = pageOf(query, rows, showTransaction);
    return { status: 200, body: { transactions, ...paging } };
  },
} satisfies Pick<
  Handlers<InflugenContext>,
  'listPlans' | 'getSubscription' | 'createCheckout' | 'createBillingPortal' | 'getCredits' | 'listCreditTransactions'
>;

type PaidPlan = PlanCheckoutInput['plan'];

/** seed: the plans (fact sheet §1.3) */
const paidPlans: readonly PaidPlan[] = ['starter', 'pro', 'agency'];

const names: { readonly [Name in PaidPlan]: string } = { starter: 'Starter', pro: 'Pro', agency: 'Agency' };

/** seed: the limits, and that Agency has the public API; docs: the credits; inferred: the rest (fact sheet §1.3) */
function showPlan(id: PaidPlan): Plan {
  const { monthly_credits, character_limit } = planFacts[id];
  const [limit] = api.rateLimits.policies.session.plans[id];
  return {
    id,
    name: names[id],
    monthly_credits,
    requests_per_minute: limit.quota,
    character_limit,
    features: id === 'agency' ? ['public_api', 'white_label'] : [],
  };
}

function showTransaction({ workspace_id: _, at, ...row }: TransactionRow): CreditTransaction {
  return { ...row, created_at: timestamp(at) };
}

function pageId({ world }: InflugenContext, prefix: string): string {
  return `${prefix}_${world.random.uuid('page', prefix, world.epoch, world.nextId(prefix)).replaceAll('-', '')}`;
}
