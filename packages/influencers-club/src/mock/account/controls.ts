import { type ControlActions, ControlError, type World } from '@creatorkit/mock';
import * as z from 'zod/mini';
import { credentials } from '../fixtures.ts';
import type { InfluencersClubState } from '../world.ts';
import { availableTo, grant, hundredths } from './credits.ts';

type AccountName = keyof typeof credentials;

export const accountName = z.enum(Object.keys(credentials) as AccountName[]);

/** The account of that name in the fixtures. */
export function namedAccount({ accounts }: InfluencersClubState, name: AccountName = 'owner') {
  const account = accounts.first('name', name);
  if (!account) throw new ControlError('refused', `Cannot find the account ${name}`);
  return account;
}

/** What a test may do to accounts beside the API. */
export const accountControls = {
  /** Sets how many credits an account has left. */
  credits: {
    input: z.object({
      account: z.optional(accountName),
      available: z.number().check(z.minimum(0), z.multipleOf(0.01)),
    }),
    run(
      { account: name = 'owner', available }: { readonly account?: AccountName; readonly available: number },
      world: World,
      state: InfluencersClubState,
    ) {
      const account = namedAccount(state, name);
      grant(world, state, account, hundredths(available - availableTo(world, account.id)));
      return { account: name, available };
    },
  },
} satisfies ControlActions<InfluencersClubState>;
