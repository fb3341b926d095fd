import type { Definition } from '@creatorkit/mock';
import { contracts } from '../generated/contracts.ts';
import type { Handlers } from '../generated/handlers.ts';
import { api, operations } from '../generated/operations.ts';
import { provenance } from '../generated/provenance.ts';
import { authenticate } from './account/authenticate.ts';
import { accountHandlers } from './account/handlers.ts';
import { pages } from './account/oauth/consent-page.ts';
import { refuseAccount } from './account/refusals.ts';
import { authorize } from './admin/authorize.ts';
import { countRequest } from './admin/count-request.ts';
import { adminHandlers } from './admin/handlers.ts';
import { settleContent } from './content/catch-up.ts';
import { contentHandlers } from './content/handlers.ts';
import { refuseContent } from './content/refusals.ts';
import { controls } from './controls.ts';
import { credentials } from './credentials.ts';
import { refusals } from './errors.ts';
import { fixtures, seed } from './fixtures.ts';
import { forgiveBody } from './forgive-body.ts';
import { health } from './health.ts';
import { admit, roleOf } from './members.ts';
import type { BackSuitMockSettings } from './settings.ts';
import { workspaceHandlers } from './workspace/handlers.ts';
import { type BackSuitContext, type BackSuitState, type Caller, createState } from './world.ts';

/** The BackSuit backend. */
export const createDefinition = (settings: BackSuitMockSettings): Definition<BackSuitState, Caller> => ({
  api,
  operations,
  contracts,
  provenance,
  handlers: {
    ...accountHandlers,
    ...adminHandlers,
    ...contentHandlers,
    ...health,
    ...workspaceHandlers,
  } satisfies Handlers<BackSuitContext>,
  createState: (world) => createState(world, settings),
  seed,
  authenticate,
  refusals: {
    ...refusals,
    invalid: (issues, context) =>
      refuseAccount(issues, context) ?? refuseContent(issues, context) ?? refusals.invalid(issues, context),
  },
  pages,
  steering: { startOAuth: ['pick'] },
  admit,
  roleOf,
  authorize,
  forgiveBody,
  catchUp: (world, state) => settleContent(world, state),
  onAnswer: countRequest,
  // inferred: a call without a body lacks every required field
  emptyBody: {},
  controls,
  credentials: credentials as Definition<BackSuitState, Caller>['credentials'],
  fixtures,
});
