import type { Definition } from '@creatorkit/mock';
import { contracts, webhookContracts } from '../generated/contracts.ts';
import type { Handlers } from '../generated/handlers.ts';
import { api, operations } from '../generated/operations.ts';
import { provenance } from '../generated/provenance.ts';
import { webhooks } from '../generated/webhooks.ts';
import { authenticate } from './account/authenticate.ts';
import { credits } from './account/credits.ts';
import { keys } from './account/keys.ts';
import { batch } from './batch/batch.ts';
import { downloads } from './batch/download.ts';
import { catchUp } from './catch-up.ts';
import { details } from './content/details.ts';
import { posts } from './content/posts.ts';
import { controls } from './controls.ts';
import { dictionary } from './discovery/dictionary.ts';
import { discovery } from './discovery/discovery.ts';
import { overlap } from './discovery/overlap.ts';
import { enrichment } from './enrichment/enrichment.ts';
import { refusals } from './errors.ts';
import { credentials, fixtures, seed } from './fixtures.ts';
import { forgiveBody } from './forgive-body.ts';
import { isFault } from './is-fault.ts';
import { listeningHandlers } from './listening/handlers.ts';
import { apps } from './oauth/apps.ts';
import { authorization } from './oauth/authorize.ts';
import { pages } from './oauth/consent-page.ts';
import { refusalOfOAuth } from './oauth/refusals.ts';
import { registration } from './oauth/register.ts';
import { tokenEndpoint } from './oauth/token.ts';
import type { InfluencersClubMockSettings } from './settings.ts';
import { type Caller, createState, type InfluencersClubContext, type InfluencersClubState } from './world.ts';

/** The influencers.club backend. */
export const createDefinition = (settings: InfluencersClubMockSettings): Definition<InfluencersClubState, Caller> => ({
  api,
  operations,
  contracts,
  provenance,
  handlers: {
    ...credits,
    ...keys,
    ...batch,
    ...listeningHandlers,
    ...registration,
    ...authorization,
    ...tokenEndpoint,
    ...apps,
    ...discovery,
    ...overlap,
    ...dictionary,
    ...enrichment,
    ...posts,
    ...details,
  } satisfies Handlers<InfluencersClubContext>,
  createState: (world) => createState(world, settings),
  seed,
  authenticate,
  // client: what is left with no scope is refused by every call (fact sheet §1.3)
  scopesOf: ({ scopes }) => scopes,
  // docs: limits count by account (fact sheet §1.4)
  partitionsOf: ({ account }) => ({ account: String(account.id) }),
  refusals: {
    ...refusals,
    invalid: (issues, context) => refusalOfOAuth(issues, context) ?? refusals.invalid(issues, context),
  },
  forgiveBody,
  isFault,
  pages: { ...pages, ...downloads },
  // inferred: authentication, request rate, scope, validation, and then the rules
  steps: ['authenticate', 'throttle', 'authorize', 'validate'],
  fallbackPolicies: ['account'],
  catchUp,
  webhooks: { facts: webhooks, contracts: webhookContracts },
  controls,
  credentials,
  fixtures,
});
