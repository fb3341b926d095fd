import type { PlanId } from '../generated/models.ts';

export interface PlanFacts {
  readonly monthly_credits: number;
  readonly character_limit: number;
}

/** docs: monthly credits; inferred: how many characters (fact sheet §1.3) */
export const planFacts: { readonly [Plan in PlanId]: PlanFacts } = {
  free: { monthly_credits: 0, character_limit: 1 },
  starter: { monthly_credits: 50, character_limit: 3 },
  pro: { monthly_credits: 200, character_limit: 10 },
  agency: { monthly_credits: 500, character_limit: 50 },
};

/** docs: once, at sign-up (fact sheet §1.5) */
export const signUpGrant = 50;
