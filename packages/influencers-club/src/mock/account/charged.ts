import { charge, type HandlerRequest } from '@creatorkit/mock';
import { insufficientCredits } from '../errors.ts';
import { accountOf, type InfluencersClubContext } from '../world.ts';
import { availableTo } from './credits.ts';

/** client: in most answers; inferred: no account here is on trial (fact sheet §1.5) */
export const creditFields = (credits_cost: number) => ({ credits_cost, trial_searches_left: null });

export const creditsLeft = (context: InfluencersClubContext): number =>
  availableTo(context.world, accountOf(context).id);

/**
 * Takes what the call costs for so many items, and answers; or takes nothing, and refuses.
 *
 * seed: only data are charged, and each time; inferred: in one step with the answer, 402 where the credits do not cover
 * it (fact sheet §1.5)
 */
export function charged<Body extends object>(
  context: InfluencersClubContext,
  request: HandlerRequest,
  tell: () => Body,
  items = 1,
) {
  const credits_cost = charge(context, request, { account: accountOf(context).id, items });
  if (credits_cost === undefined) return insufficientCredits();
  return { status: 200 as const, body: { ...creditFields(credits_cost), ...tell() } };
}
