import type { Mock } from '@creatorkit/mock';
import type { Golden, GoldenSet, SocketGolden } from './golden.ts';

const auth = '/api/v1/auth';
const operator = { email: 'operator@example.com', password: 'correct-horse-battery-staple' };
const registration = { ...operator, accept_terms: true, accept_privacy: true };

/** What successful answers about a session have. */
const session = {
  user: {
    id: 'user_01HZX6A9T4B3C2D1E0F9G8H7J6',
    email: 'operator@example.com',
    display_name: 'Maya',
    status: 'active',
    role: 'user',
    locale: 'en',
    onboarding_step: 'welcome',
  },
  access_token: 'eyJhbGciOi...',
  refresh_token: 'eyJhbGciOi...',
  token_type: 'Bearer',
  expires_in: 3600,
};

/** Creates the account that the seed's example logs in to. */
async function loginOfOperator({ fetch, api }: Mock): Promise<object> {
  await fetch(`${api.baseUrl}${auth}/register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...registration, display_name: 'Maya' }),
  });
  return operator;
}

/** "An application error code and a readable message": their place in the body is not in the seed. */
const refusal = { error: { code: 'a code', message: 'a message' } };

const goldens: readonly Golden[] = [
  {
    section: 'Session auth: example login',
    request: { method: 'POST', path: `${auth}/login`, body: loginOfOperator },
    answer: { status: 200, body: session },
  },
  {
    section: 'Session auth: what registration requires',
    request: { method: 'POST', path: `${auth}/register`, body: registration },
    answer: { status: 201, body: session },
    deviations: { '/user/display_name': 'the seed does not send one; the mock takes what is before the @' },
  },
  ...(['accept_terms', 'accept_privacy'] as const).map((field) => ({
    section: `Session auth: registration without ${field}`,
    request: { method: 'POST', path: `${auth}/register`, body: { ...registration, [field]: false } },
    answer: { status: 400, body: refusal },
  })),
  ...Object.entries({ starter: '60', pro: '180', agency: '300' }).map(([user, quota]) => ({
    section: `Public API keys: rate limits, ${user}`,
    request: { method: 'GET', path: `${auth}/me`, user },
    answer: { status: 200, headers: { 'X-RateLimit-Limit': quota } },
  })),
  {
    section: 'Error model: 401, missing auth',
    request: { method: 'GET', path: `${auth}/me` },
    answer: { status: 401, body: refusal },
  },
  {
    section: 'Error model: 402, credits',
    request: { method: 'POST', path: '/api/v1/characters', user: 'starter', body: { name: 'Maya Stone' } },
    answer: { status: 402, body: refusal },
  },
  {
    section: 'Error model: 403, a restriction of the plan',
    request: { method: 'GET', path: '/api/v1/api-keys', user: 'pro' },
    answer: { status: 403, body: refusal },
  },
  {
    section: 'Error model: 403, a restriction of the permissions',
    request: { method: 'GET', path: '/api/v1/public/credits', user: 'readKey' },
    answer: { status: 403, body: refusal },
  },
  {
    section: 'Error model: 404, a missing resource',
    request: { method: 'GET', path: '/api/v1/public/content/cnt_0', user: 'agencyKey' },
    answer: { status: 404, body: refusal },
  },
  {
    section: 'Error model: 409, a duplicate',
    request: { method: 'POST', path: `${auth}/register`, body: { ...registration, email: 'pro@influgen.test' } },
    answer: { status: 409, body: refusal },
  },
  {
    section: 'Error model: 429, rate limits',
    given: 'the limit is used up',
    request: { method: 'GET', path: `${auth}/me`, user: 'agency' },
    answer: { status: 429, body: refusal },
  },
];

/** A generation for whichever character the user has. */
async function generation({ fetch, api, credentials }: Mock): Promise<object> {
  const response = await fetch(`${api.baseUrl}/api/v1/public/characters`, {
    headers: { Authorization: `Bearer ${credentials.agencyKey?.apiKey}` },
  });
  const { characters } = (await response.json()) as { readonly characters: readonly { readonly id: string }[] };
  return { character_id: characters[0]?.id, prompt: 'on a rooftop at dawn' };
}

const sockets: readonly SocketGolden[] = [
  {
    section: 'Real-time updates with WebSocket',
    path: '/api/v1/ws',
    user: 'agency',
    firstMessage: { type: 'auth', token: 'YOUR_ACCESS_TOKEN' },
    tokenPlaceholder: 'YOUR_ACCESS_TOKEN',
    cause: { method: 'POST', path: '/api/v1/content/generate', body: generation },
    told: { channel: 'generation_progress' },
  },
];

export const influgenGoldens: GoldenSet = {
  source: 'Influgen: API Overview',
  constants: ['email', 'display_name', 'status', 'role', 'locale', 'onboarding_step', 'token_type', 'expires_in'],
  goldens,
  sockets,
};
