import type { World } from '@creatorkit/mock';
import type { Handlers } from '../../generated/handlers.ts';
import { accountOf, type InfluencersClubContext, type InfluencersClubState } from '../world.ts';
import type { AccountRow } from './rows.ts';

/** inferred: credits are metered in hundredths (fact sheet §1.5) */
export const hundredths = (credits: number): number => Math.round(credits * 100) / 100;

export const availableTo = (world: World, account: number): number => world.ledger.balance(account);

/** Gives an account credits, or takes back what it was given. */
export function grant(world: World, { accounts }: InfluencersClubState, { id, granted }: AccountRow, amount: number) {
  accounts.update(id, { granted: hundredths(granted + amount) });
  world.ledger.add(id, amount, 'granted');
}

export const credits = {
  // seed: Account credits & usage; inferred: both add up to what was granted (fact sheet §2.46)
  'credits.retrieve'(_request, context) {
    const { id, granted } = accountOf(context);
    const credits_available = availableTo(context.world, id);
    return { status: 200, body: { credits_available, credits_used: hundredths(granted - credits_available) } };
  },
} satisfies Pick<Handlers<InfluencersClubContext>, 'credits.retrieve'>;
