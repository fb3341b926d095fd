import type { World } from '@creatorkit/mock';
import type { Permission, PlanId } from '../generated/models.ts';
import { seedBusiness } from './business/fixtures.ts';
import { changePlan } from './credits.ts';
import { seedStudio } from './fixtures-content.ts';
import { newId } from './ids.ts';
import { seedPublishing } from './publishing/fixtures.ts';
import { addUser } from './sessions.ts';
import { digestOf, type InflugenState, type UserRow } from './world.ts';

/** What signs the users of the fixtures in. */
export const credentials = {
  starter: { email: 'starter@influgen.test', password: 'starter-password' },
  pro: { email: 'pro@influgen.test', password: 'pro-password' },
  agency: { email: 'agency@influgen.test', password: 'agency-password' },
  admin: { email: 'admin@influgen.test', password: 'admin-password' },
  agencyKey: { apiKey: 'igk_live_4f1c8a2e9b7d3c605e7f186a0b9c342d5e7f18Ag' },
  readKey: { apiKey: 'igk_live_9b7d3c604f1c8a2e186a0b9c342d5e7f5e7f18Re' },
} as const;

/** Who may be named where a workspace is meant. A key speaks for the workspace of `agency`. */
export const accounts = ['starter', 'pro', 'agency', 'admin', 'agencyKey', 'readKey'] as const;

export type Account = (typeof accounts)[number];

export function accountOf(state: InflugenState, account: Account): UserRow | undefined {
  const credential = credentials[account];
  return state.users.first('email', 'email' in credential ? credential.email : credentials.agency.email);
}

/** What there is to begin with, for people to read. */
export const fixtures = {
  workspaces: {
    starter: { plan: 'starter', credits: 50, characters: ['Maya Stone'] },
    pro: { plan: 'pro', credits: 175, characters: ['Maya Stone', 'Leo Park, bought from agency'] },
    agency: { plan: 'agency', credits: 500, characters: ['Maya Stone', 'Leo Park, on autopilot and with a LoRA'] },
    admin: { plan: 'agency', credits: 500, characters: [] },
  },
  keys: { agencyKey: 'all six permissions, on the workspace of agency', readKey: 'characters:read alone, on the same' },
  content: 'each Maya Stone has 9 items: 2 published, 3 approved, 1 rejected, 1 failed, 2 ready (one held for review)',
  wishes:
    'in a prompt, [fail] makes the generation fail, [fail x1] its first attempt alone, [fail:content_policy] with that error; [face:0.62] decides how well the face matches; a LoRA image whose URL has unreadable in it makes the training fail',
} as const;

const dayMs = 86_400_000;

/** inferred: everything in it (fact sheet §1.3 has the plans) */
export function seed(world: World, state: InflugenState): void {
  const starter = addAccount(world, state, 'starter', 'starter');
  const pro = addAccount(world, state, 'pro', 'pro');
  const agency = addAccount(world, state, 'agency', 'agency');
  addAccount(world, state, 'admin', 'agency');
  addKey(world, state, agency, 'agencyKey', allPermissions);
  addKey(world, state, agency, 'readKey', ['characters:read']);
  seedStudio(world, state, [starter, pro, agency]);
  seedPublishing(world, state);
  seedBusiness(world, state, { agency, pro, starter });
}

const allPermissions: readonly Permission[] = [
  'characters:read',
  'characters:write',
  'content:generate',
  'content:read',
  'content:publish',
  'credits:read',
];

function addAccount(world: World, state: InflugenState, name: 'starter' | 'pro' | 'agency' | 'admin', plan: PlanId) {
  const display_name = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const { id, workspace_id } = addUser(world, state, { ...credentials[name], display_name });
  changePlan(world, state, workspace_id, plan);
  return state.users.update(id, { role: name === 'admin' ? 'admin' : 'user', onboarding_step: 'done' });
}

function addKey(
  world: World,
  { apiKeys }: InflugenState,
  { id: user_id, workspace_id }: UserRow,
  name: 'agencyKey' | 'readKey',
  permissions: readonly Permission[],
): void {
  const { apiKey } = credentials[name];
  apiKeys.insert({
    id: newId(world, 'key'),
    workspace_id,
    user_id,
    name,
    permissions,
    key_prefix: apiKey.slice(0, 12),
    digest: digestOf(world, 'api key', apiKey),
    last_used_at: null,
    created_at: world.now() - 30 * dayMs,
  });
}
