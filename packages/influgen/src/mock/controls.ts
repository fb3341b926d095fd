import { type ControlActions, ControlError, type World } from '@creatorkit/mock';
import * as z from 'zod/mini';
import { completeCheckout } from './business/checkouts.ts';
import { setCredits } from './credits.ts';
import { accountOf, accounts } from './fixtures.ts';
import { dmControls } from './publishing/dm-control.ts';
import type { InflugenState } from './world.ts';

interface CreditsInput {
  readonly account: (typeof accounts)[number];
  readonly available: number;
}

/** What a test may do to the backend beside the API. */
export const controls = {
  /** Sets how many credits the account's workspace has. */
  credits: {
    input: z.object({ account: z.enum(accounts), available: z.int().check(z.minimum(0)) }),
    run({ account, available }: CreditsInput, world: World, state: InflugenState) {
      const workspace = accountOf(state, account)?.workspace_id;
      if (workspace === undefined) throw new ControlError('refused', `Cannot set credits: ${account} has no workspace`);
      setCredits(world, state, workspace, available);
      return { account, available };
    },
  },
  'checkouts/complete': completeCheckout,
  ...dmControls,
} satisfies ControlActions<InflugenState>;
