import type { World } from '@creatorkit/mock';
import { addPrompts } from './prompts.ts';
import { homeFitness, makeSeedKeywords, recovery } from './seed-keywords.ts';
import { type Igny8State, passwordDigest, type User } from './world.ts';

/** What signs the users of the fixtures in. */
export const credentials = {
  owner: { email: 'owner@igny8.test', password: 'owner-password' },
  editor: { email: 'editor@igny8.test', password: 'editor-password' },
  viewer: { email: 'viewer@igny8.test', password: 'viewer-password' },
  other: { email: 'other@igny8.test', password: 'other-password' },
} as const;

/** What there is to begin with, for people to read. */
export const fixtures = {
  accounts: {
    1: { name: 'Fit at Home', users: ['owner', 'editor', 'viewer'], sites: [1], sectors: [1, 3], credits: 2000 },
    2: { name: 'Other Studio', users: ['other'], sites: [2], sectors: [2], credits: 2000, max_keywords: 25 },
  },
  seed_keywords: '1-500 for sectors 1 and 2, 501-510 for sector 3, 511-520 of an industry that no site has',
  keywords: "1-250 are owner's (seed keywords 1-250, site 1, sector 1), 251-255 other's (seed keywords 1-5, sector 2)",
  clusters: "1 in sector 1 (holds keywords 246-250), 2 in sector 1 (empty), 3 in sector 3; 4 is other's",
  tasks: "1-2 are owner's",
  plans: { 1: 'Free Trial', 2: 'Growth', 3: 'Retired (inactive)' },
} as const;

const minute = 60_000;

/** inferred: everything in it but the shape (fact sheet §9, Fixtures) */
export function seed(world: World, state: Igny8State): void {
  addAccounts(world, state);
  addPlaces(world, state);
  for (const entry of makeSeedKeywords(world.random)) state.seedKeywords.insert(entry);
  addClusters(world, state);
  addKeywords(world, state, { account_id: 1, site_id: 1, sector_id: 1, count: 250 });
  addKeywords(world, state, { account_id: 2, site_id: 2, sector_id: 2, count: 5 });
  for (let id = 246; id <= 250; id++) state.keywords.update(id, { cluster_id: 1, status: 'active' });
  addTasks(world, state);
}

function addAccounts(world: World, state: Igny8State): void {
  const plan = (name: string, slug: string, included_credits: number, max_keywords: number, is_active = true) =>
    state.plans.insert({ id: world.nextId('plan'), name, slug, included_credits, max_keywords, is_active });
  const trial = plan('Free Trial', 'free-trial', 2000, 25); // docs: name, slug, credits (fact sheet §1.3)
  const growth = plan('Growth', 'growth', 2000, 5000);
  plan('Retired', 'retired', 500, 100, false);

  const account = (name: string, slug: string, plan_id: number, status: 'active' | 'trial') => {
    const id = world.nextId('account');
    state.accounts.insert({ id, name, slug, plan_id, status });
    world.ledger.add(id, 2000, 'subscription');
    addPrompts(world, state, id);
    return id;
  };
  const own = account('Fit at Home', 'fit-at-home', growth.id, 'active');
  const others = account('Other Studio', 'other-studio', trial.id, 'trial');

  const user = (username: keyof typeof credentials, account_id: number, role: User['role']) => {
    const { email, password } = credentials[username];
    const password_digest = passwordDigest(world, email, password);
    const names = { first_name: '', last_name: '' };
    state.users.insert({
      id: world.nextId('user'),
      account_id,
      email,
      username,
      ...names,
      role,
      is_active: true,
      password_digest,
    });
  };
  user('owner', own, 'owner');
  user('editor', own, 'editor');
  user('viewer', own, 'viewer');
  user('other', others, 'owner');
}

function addPlaces(world: World, { sites, sectors }: Igny8State): void {
  const { industry } = homeFitness;
  sites.insert({ id: world.nextId('site'), account_id: 1, name: 'fit-at-home.example', industry });
  sites.insert({ id: world.nextId('site'), account_id: 2, name: 'other-studio.example', industry });
  const sector = (account_id: number, site_id: number, template: string) =>
    sectors.insert({ id: world.nextId('sector'), account_id, site_id, name: template, template });
  sector(1, 1, homeFitness.template);
  sector(2, 2, homeFitness.template);
  sector(1, 1, recovery.template);
}

function addClusters(world: World, { clusters }: Igny8State): void {
  const cluster = (account_id: number, site_id: number, sector_id: number, name: string) =>
    clusters.insert({
      id: world.nextId('cluster'),
      account_id,
      site_id,
      sector_id,
      name,
      description: `Pages about ${name.toLowerCase()}`,
      created_at: world.now() - 300 * minute,
    });
  cluster(1, 1, 1, 'Getting started');
  cluster(1, 1, 1, 'Equipment');
  cluster(1, 1, 3, 'Sleep habits');
  cluster(2, 2, 2, 'Studio classes');
}

/** One keyword a minute, the last one a minute before the clock starts. */
function addKeywords(
  world: World,
  { keywords }: Igny8State,
  {
    count,
    ...place
  }: { readonly account_id: number; readonly site_id: number; readonly sector_id: number; readonly count: number },
): void {
  for (let number = 1; number <= count; number++) {
    const created_at = world.now() - (count + 1 - number) * minute;
    keywords.insert({
      id: world.nextId('keyword'),
      ...place,
      seed_keyword_id: number,
      volume_override: null,
      difficulty_override: null,
      cluster_id: null,
      status: 'pending',
      disabled: false,
      created_at,
      updated_at: created_at,
      is_deleted: false,
    });
  }
}

function addTasks(world: World, { tasks }: Igny8State): void {
  const task = (title: string, keywords: string, status: 'queued' | 'completed') => {
    const id = world.nextId('task');
    const created_at = world.now() - (30 - id) * minute;
    tasks.insert({
      id,
      account_id: 1,
      site_id: 1,
      sector_id: 1,
      cluster_id: 1,
      title,
      description: null,
      idea_id: null,
      content_type: 'post',
      content_structure: 'guide',
      taxonomy_term_id: null,
      keywords,
      word_count: 1200,
      status,
      created_at,
      updated_at: created_at,
    });
  };
  task('How to start with yoga at home', 'yoga mat for beginners', 'completed');
  task('Choosing a foam roller', 'how to choose foam roller, foam roller benefits', 'queued');
}
