import { type CreditTransaction, Influgen, type InflugenAuth, type InflugenPublic } from '@creatorkit/influgen';
import { createInflugenMock } from '@creatorkit/influgen/mock';
import document from '@creatorkit/influgen/openapi.json' with { type: 'json' };
import { contracts } from '../../packages/influgen/src/generated/contracts.ts';
import { api, operations } from '../../packages/influgen/src/generated/operations.ts';
import { exercise, ids } from '../../packages/influgen/test/mock/every-status.ts';
import type { ApiRow } from '../apis.ts';
import { influgenGoldens } from '../goldens/influgen.ts';

const characters = '/api/v1/characters';
const { maya, stranger, published } = findFixtures();

/** The fixtures that the calls name: their ids come from the seed of the world. */
function findFixtures() {
  const { state, credentials } = createInflugenMock();
  const workspaceOf = (user: 'agency' | 'pro') =>
    state.users.first('email', credentials[user].email)?.workspace_id ?? '';
  const characterOf = (user: 'agency' | 'pro') => state.characters.first('workspace', workspaceOf(user))?.id ?? '';
  const post = state.posts.find('workspace', workspaceOf('agency')).find(({ status }) => status === 'published');
  return { maya: characterOf('agency'), stranger: characterOf('pro'), published: post?.id ?? '' };
}

/** A backend whose owner has a history longer than a page, and where `starter` has no credits left. */
function createMock() {
  const mock = createInflugenMock();
  for (let available = 600; available > 490; available--) mock.control('credits', { account: 'agency', available });
  mock.control('credits', { account: 'starter', available: 0 });
  return mock;
}

/** A backend whose WebSocket was opened, which is no call. */
async function openSocket() {
  const mock = createInflugenMock();
  const socket = new mock.WebSocket(`${mock.api.baseUrl.replace('http', 'ws')}/api/v1/ws`);
  await new Promise((resolve) => {
    socket.onopen = resolve;
  });
  socket.close();
  return mock;
}

export const influgen: ApiRow<Influgen & InflugenPublic, CreditTransaction> = {
  id: 'influgen',
  createMock,
  facts: { api, operations, contracts },
  document,
  goldens: influgenGoldens,
  async everyStatus() {
    const exercises = await Promise.all(ids.map(exercise));
    return [...exercises.flatMap(({ mocks }) => mocks), await openSocket()];
  },
  createClient: ({ auth, ...settings }) => new Influgen({ ...settings, auth: auth as InflugenAuth | undefined }),
  owner: 'agency',
  wrongAuth: { email: 'agency@influgen.test', password: 'guess' },
  async headersOf(fetch, baseUrl, { apiKey, ...credentials }) {
    if (apiKey) return { Authorization: `Bearer ${apiKey}` };
    const response = await fetch(`${baseUrl}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(credentials),
    });
    const { access_token } = (await response.json()) as { readonly access_token: string };
    return { Authorization: `Bearer ${access_token}` };
  },
  forged: { Authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.forged' },
  read: (client, signal) => client.characters.retrieve(maya, { signal }),
  readPath: `${characters}/${maya}`,
  limit: { quota: 300, windowSeconds: 60 },
  session: { tokenSeconds: 3600, operations: ['loginUser', 'refreshSession'] },
  list: (client, size) => client.credits.transactions({ page_size: size }),
  identify: ({ id }) => id,
  spoil: (body: { readonly character?: object }) =>
    'character' in body ? { ...body, character: { ...body.character, follower_count: 'many' } } : body,
  refused: [
    {
      what: 'an id that does not exist',
      user: 'agency',
      is: 'NotFoundError',
      says: '404 There is no such character',
      call: (client) => client.characters.retrieve(`char_${'0'.repeat(26)}`),
    },
    {
      what: "somebody else's id",
      user: 'agency',
      is: 'NotFoundError',
      says: '404 There is no such character',
      call: (client) => client.characters.retrieve(stranger),
    },
    {
      what: 'a plan that does not include it',
      user: 'pro',
      is: 'PermissionError',
      says: '403 This needs the agency plan',
      call: (client) => client.apiKeys.list(),
    },
    {
      what: 'a key without the permission',
      user: 'readKey',
      is: 'PermissionError',
      says: '403 This key lacks credits:read',
      call: (client) => client.public.credits(),
    },
    {
      what: 'what only administrators may do',
      user: 'agency',
      is: 'PermissionError',
      says: '403 Only administrators of the platform may do this',
      call: (client) => client.admin.selfHosted.retrieve(),
    },
    {
      what: 'a post that is out already',
      user: 'agency',
      is: 'ConflictError',
      says: '409 ',
      call: (client) => client.schedule.publishNow(published),
    },
    {
      what: 'more credits than there are',
      user: 'starter',
      is: 'InsufficientCreditsError',
      says: '402 This takes 5 credits; 0 are left',
      call: (client) => client.characters.create({ name: 'Ada' }),
    },
    {
      what: 'a platform that does not take it',
      user: 'agency',
      is: 'ValidationError',
      says: '400 pinterest does not take reel content',
      call: (client) =>
        client.content.generate({ character_id: maya, prompt: 'on a rooftop', type: 'reel', platform: 'pinterest' }),
    },
    {
      what: 'days in the wrong order',
      user: 'agency',
      is: 'ValidationError',
      says: '400 The request is not valid. (from: must not be after to)',
      call: (client) => client.content.calendar({ from: '2026-01-02', to: '2026-01-01' }),
    },
  ],
  mistakes: [
    { method: 'POST', path: characters, body: { niche: 'fitness' }, violations: ['required at request.body'] },
    { method: 'PATCH', path: `${characters}/${maya}`, body: { name: 7 }, violations: ['type at request.body.name'] },
    {
      method: 'POST',
      path: '/api/v1/content/generate',
      body: { character_id: maya, prompt: '', type: 'poem' },
      violations: ['minLength at request.body.prompt', 'enum at request.body.type'],
    },
    { method: 'GET', path: `${characters}?page=0`, violations: ['minimum at request.query.page'] },
    { method: 'GET', path: '/api/v1/integrations/fax', violations: ['enum at request.path.platform'] },
  ],
};
