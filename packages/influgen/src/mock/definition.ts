import type { Definition } from '@creatorkit/mock';
import { contracts } from '../generated/contracts.ts';
import type { Handlers } from '../generated/handlers.ts';
import { api, operations } from '../generated/operations.ts';
import { provenance } from '../generated/provenance.ts';
import { authenticate } from './authenticate.ts';
import { businessHandlers } from './business/business-handlers.ts';
import { controls } from './controls.ts';
import { refusals } from './errors.ts';
import { credentials, fixtures, seed } from './fixtures.ts';
import { publishDuePosts } from './publishing/attempts.ts';
import { publishingHandlers } from './publishing/handlers.ts';
import { sessions } from './sessions.ts';
import { type Caller, createState, type InflugenContext, type InflugenState } from './world.ts';

/** The Influgen backend. */
export const definition: Definition<InflugenState, Caller> = {
  api,
  operations,
  contracts,
  provenance,
  handlers: {
    ...sessions,
    ...publishingHandlers,
    ...businessHandlers,
  } satisfies Partial<Handlers<InflugenContext>>,
  createState,
  seed,
  settle: publishDuePosts,
  authenticate,
  roleOf: ({ user }) => user.role,
  planOf: ({ plan }) => plan,
  // inferred: session requests count by user, public ones by key (fact sheet §1.4)
  partitionsOf: ({ user, key }) => (key ? { apiKey: key.id } : { user: user.id }),
  refusals,
  // inferred: authentication, limits, plan and permission, body (fact sheet §1.6)
  steps: ['authenticate', 'throttle', 'authorize', 'validate'],
  controls,
  credentials,
  fixtures,
};
