/** A plan, as the mock reckons with it. */
export interface PlanFacts {
  readonly id: string;
  readonly name: string;
  /** US dollars a month. */
  readonly price: number;
  /** Articles a month. */
  readonly article_limit: number;
}

/** seed: pro and its price; docs: the others, of four tables that differ (fact sheet §1.7) */
export const plans: readonly [PlanFacts, ...PlanFacts[]] = [
  { id: 'free', name: 'Free', price: 0, article_limit: 10 },
  { id: 'basic', name: 'Basic', price: 19, article_limit: 50 },
  { id: 'pro', name: 'Pro', price: 29, article_limit: 200 },
  { id: 'enterprise', name: 'Enterprise', price: 199, article_limit: 1000 },
];

/** docs: what everybody has without a subscription (fact sheet §6, operation 42) */
export const freePlan = plans[0];

export const planOf = (id: string): PlanFacts | undefined => plans.find((plan) => plan.id === id);
