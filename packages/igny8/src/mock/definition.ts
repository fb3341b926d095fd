import type { Definition } from '@creatorkit/mock';
import { contracts } from '../generated/contracts.ts';
import type { Handlers } from '../generated/handlers.ts';
import { api, operations } from '../generated/operations.ts';
import { provenance } from '../generated/provenance.ts';
import { auth, authenticate } from './auth.ts';
import { billing } from './billing.ts';
import { clustering } from './clusters/auto-cluster.ts';
import { refusals } from './errors.ts';
import { credentials, fixtures, seed } from './fixtures.ts';
import { keywords, missingKeyword } from './keywords.ts';
import { pages } from './pages.ts';
import { forgivePageSize } from './pagination.ts';
import { promptHandlers } from './prompts.ts';
import { system } from './system.ts';
import { tasks } from './tasks.ts';
import { createState, type Igny8Context, type Igny8State, type Member } from './world.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The IGNY8 backend. Steps come in the order of Django REST Framework: who, what role, how often, is it valid. */
export const definition: Definition<Igny8State, Member> = {
  api,
  operations,
  contracts,
  provenance,
  handlers: {
    ...auth,
    ...keywords,
    ...clustering,
    ...tasks,
    ...system,
    ...promptHandlers,
    ...billing,
  } satisfies Handlers<Igny8Context>,
  createState,
  seed,
  authenticate,
  roleOf: ({ user }) => user.role,
  // inferred: limits count by user, or by address without a session (fact sheet §1.7)
  partitionsOf: ({ user, account }) => ({ user: String(user.id), account: String(account.id) }),
  refusals,
  fallbackPolicies: ['default'], // seed: "Default for endpoints without scope"
  forgiveQuery: forgivePageSize,
  beforeBody: { replaceKeyword: missingKeyword, updateKeyword: missingKeyword },
  emptyBody: {}, // inferred: as in Django REST Framework, every required field is missing then
  // seed: one request id per request; inferred: one that the client sends is echoed (fact sheet §1.5)
  requestId({ headers }) {
    const sent = headers['x-request-id'];
    return sent !== undefined && uuid.test(sent) ? sent : undefined;
  },
  headers: ({ requestId }) => ({ 'X-Request-ID': requestId }),
  pages,
  credentials,
  fixtures,
};
