import type { Definition } from '@creatorkit/mock';
import { contracts } from '../generated/contracts.ts';
import type { Handlers } from '../generated/handlers.ts';
import { api, operations } from '../generated/operations.ts';
import { provenance } from '../generated/provenance.ts';
import { apiKeys, publicReading } from './api-keys.ts';
import { authenticate } from './authenticate.ts';
import { businessHandlers } from './business/business-handlers.ts';
import { characters, refuseWithoutRoom } from './character-handlers.ts';
import { content, mirrors } from './content.ts';
import { controls } from './controls.ts';
import { refusals } from './errors.ts';
import { credentials, fixtures, seed } from './fixtures.ts';
import { generation } from './generate.ts';
import { jobs } from './jobs.ts';
import { lora } from './lora.ts';
import { moderation } from './moderation.ts';
import { sockets } from './progress.ts';
import { publishDuePosts } from './publishing/attempts.ts';
import { publishingHandlers } from './publishing/handlers.ts';
import { referenceImages } from './reference-images.ts';
import { sessions } from './sessions.ts';
import type { InflugenMockSettings } from './settings.ts';
import { settleJobs } from './settle-jobs.ts';
import { variants } from './variants.ts';
import { type Caller, createState, type InflugenContext, type InflugenState } from './world.ts';

/** The Influgen backend, with what is not settled about it decided. */
export const createDefinition = (settings: InflugenMockSettings): Definition<InflugenState, Caller> => ({
  api,
  operations,
  contracts,
  provenance,
  handlers: {
    ...sessions,
    ...apiKeys,
    ...characters,
    ...referenceImages,
    ...lora,
    ...generation,
    ...content,
    ...variants,
    ...moderation,
    ...mirrors,
    ...jobs,
    ...publicReading,
    ...publishingHandlers,
    ...businessHandlers,
  } satisfies Handlers<InflugenContext>,
  sockets,
  createState: (world) => createState(world, settings),
  seed,
  authenticate,
  roleOf: ({ user }) => user.role,
  planOf: ({ plan }) => plan,
  // inferred: session requests count by user, public ones by key (fact sheet §1.4)
  partitionsOf: ({ user, key }) => (key ? { apiKey: key.id } : { user: user.id }),
  scopesOf: ({ key }) => key?.permissions ?? [],
  refusals,
  // inferred: authentication, limits, plan and permission, body (fact sheet §1.6)
  steps: ['authenticate', 'throttle', 'authorize', 'validate'],
  beforeBody: {
    createCharacter: refuseWithoutRoom,
    publicCreateCharacter: refuseWithoutRoom,
    duplicateCharacter: refuseWithoutRoom,
  },
  // docs: an older name (fact sheet §1.1)
  aliases: { '/api/v1/influencers': '/api/v1/characters' },
  catchUp(world, state) {
    const instants = [settleJobs(world, state), publishDuePosts(world, state)].filter((at) => at !== undefined);
    return instants.length > 0 ? Math.min(...instants) : undefined;
  },
  controls,
  credentials,
  fixtures,
});
