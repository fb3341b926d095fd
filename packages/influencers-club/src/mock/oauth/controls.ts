import { type ControlActions, ControlError, type World } from '@creatorkit/mock';
import * as z from 'zod/mini';
import { accountName, namedAccount } from '../account/controls.ts';
import type { InfluencersClubState } from '../world.ts';
import { answerRequest, pendingRequest } from './consent.ts';

/** What a test may do to authorizations beside the API. */
export const oauthControls = {
  /** Answers for a user who was asked; `redirect_url` is where the browser goes from there. */
  'oauth/consent': {
    input: z.object({ request_id: z.string(), approve: z.boolean(), account: z.optional(accountName) }),
    run(
      input: {
        /** It stands in the `Location` that the authorization endpoint answers with. */
        readonly request_id: string;
        readonly approve: boolean;
        /** Who answers. @defaultValue 'owner' */
        readonly account?: z.infer<typeof accountName>;
      },
      world: World,
      state: InfluencersClubState,
    ) {
      const request = pendingRequest(world, state, input.request_id);
      if (!request) throw new ControlError('refused', `Cannot answer ${input.request_id}: no such request waits`);
      const account = namedAccount(state, input.account);
      return { redirect_url: answerRequest(world, state, request, { approve: input.approve, account }) };
    },
  },
} satisfies ControlActions<InfluencersClubState>;
