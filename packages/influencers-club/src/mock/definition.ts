import type { Definition } from '@creatorkit/mock';
import { contracts, webhookContracts } from '../generated/contracts.ts';
import type { Handlers } from '../generated/handlers.ts';
import { api, operations } from '../generated/operations.ts';
import { provenance } from '../generated/provenance.ts';
import { webhooks } from '../generated/webhooks.ts';
import { authenticate } from './account/authenticate.ts';
import { credits } from './account/credits.ts';
import { catchUp } from './catch-up.ts';
import { controls } from './controls.ts';
import { refusals } from './errors.ts';
import { credentials, fixtures, seed } from './fixtures.ts';
import { listeningHandlers } from './listening/handlers.ts';
import type { InfluencersClubMockSettings } from './settings.ts';
import { type Caller, createState, type InfluencersClubContext, type InfluencersClubState } from './world.ts';

/** The influencers.club backend. */
export const createDefinition = (settings: InfluencersClubMockSettings): Definition<InfluencersClubState, Caller> => ({
  api,
  operations,
  contracts,
  provenance,
  handlers: { ...credits, ...listeningHandlers } satisfies Partial<Handlers<InfluencersClubContext>>,
  createState: (world) => createState(world, settings),
  seed,
  authenticate,
  scopesOf: ({ scopes }) => scopes,
  // docs: limits count by account (fact sheet §1.4)
  partitionsOf: ({ account }) => ({ account: String(account.id) }),
  refusals,
  // inferred: authentication, request rate, scope, validation, and then the rules
  steps: ['authenticate', 'throttle', 'authorize', 'validate'],
  fallbackPolicies: ['account'],
  catchUp,
  webhooks: { facts: webhooks, contracts: webhookContracts },
  controls,
  credentials,
  fixtures,
});
