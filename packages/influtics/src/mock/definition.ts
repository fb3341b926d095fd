import type { Definition, Values } from '@creatorkit/mock';
import type { Operation } from '@creatorkit/runtime';
import { contracts } from '../generated/contracts.ts';
import type { Handlers } from '../generated/handlers.ts';
import { api, operations } from '../generated/operations.ts';
import { provenance } from '../generated/provenance.ts';
import { account } from './account.ts';
import { bloggers } from './bloggers.ts';
import { controls } from './controls.ts';
import { refusals } from './errors.ts';
import { credentials, fixtures, seed } from './fixtures.ts';
import { jobs } from './jobs.ts';
import { authenticate } from './keys.ts';
import type { InfluticsMockSettings } from './settings.ts';
import { settleJobs } from './settle-jobs.ts';
import { tracking } from './track-videos.ts';
import { trends } from './trends.ts';
import { videos } from './videos.ts';
import { type Caller, createState, type InfluticsContext, type InfluticsState } from './world.ts';

/** The Influtics backend, with what is not settled about it decided. */
export const createDefinition = (settings: InfluticsMockSettings): Definition<InfluticsState, Caller> => ({
  api,
  operations,
  contracts,
  provenance,
  handlers: {
    ...account,
    ...tracking,
    ...videos,
    ...bloggers,
    ...jobs,
    ...trends,
  } satisfies Handlers<InfluticsContext>,
  createState: (world) => createState(world, settings),
  seed,
  authenticate,
  planOf: ({ organisation }) => organisation.plan,
  // inferred: limits count by organisation (fact sheet §1.5)
  partitionsOf: ({ organisation }) => ({ account: String(organisation.id) }),
  refusals,
  // inferred: auth, request rate, plan, validation, and then the rules (fact sheet §1.4)
  steps: ['authenticate', 'throttle', 'authorize', 'validate'],
  fallbackPolicies: ['default'],
  forgiveQuery,
  forgiveBody,
  controls,
  catchUp: settleJobs,
  cors: false, // seed: Server-Side Only; inferred: so no page is answered (fact sheet §1.2)
  credentials,
  fixtures,
});

/** inferred: platforms in any case (fact sheet §1.8); client: more than 100 a page is 100, no platform is TikTok (fact sheet §3.2, §4.5) */
function forgiveQuery(values: Values, { id }: Operation): Values {
  const forgiven = { ...values };
  if (typeof values.platform === 'string') forgiven.platform = values.platform.toLowerCase();
  if (id === 'getBloggerByUsername' && values.platform === '') forgiven.platform = 'tiktok';
  if (id === 'listVideoStats' && typeof values.limit === 'number') forgiven.limit = Math.min(values.limit, 100);
  return forgiven;
}

/** inferred: platforms in any case (fact sheet §1.8); client: an empty string is dropped (fact sheet §3.5); inferred: no tags, too */
function forgiveBody(body: unknown, { id }: Operation): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { platform } = body as Values;
  if (id === 'trackBlogger' && typeof platform === 'string') return { ...body, platform: platform.toLowerCase() };
  if (id !== 'updateVideoByExternalId') return body;
  const named = Object.entries(body).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.filter(isSaid) : value,
  ]);
  return Object.fromEntries(
    named.filter(([, value]) => isSaid(value) && !(Array.isArray(value) && value.length === 0)),
  );
}

const isSaid = (value: unknown): boolean => value !== '';
