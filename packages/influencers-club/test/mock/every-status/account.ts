import type { operations } from '../../../src/generated/operations.ts';
import { v1 } from '../bench.ts';
import { pkce, redirectUri, setUp } from '../oauth-flow.ts';
import { type Calls, call, type Prepared, type Sent, type Stage } from './calls.ts';

export type AccountId = Extract<keyof typeof operations, 'credits.retrieve' | `${'keys' | 'oauth'}.${string}`>;

const keys = `${v1}/accounts/tokens/`;
const apps = `${v1}/oauth/apps/`;

export const accountCalls: { readonly [Id in AccountId]: Calls } = {
  'credits.retrieve': { good: call(`${v1}/accounts/credits/`) },
  'keys.list': { good: call(keys) },
  'keys.create': { good: call(keys, { label: 'Night' }), bad: { 400: call(keys, { label: 7 }) } },
  'keys.update': {
    good: ofKey({ label: 'Day' }),
    bad: { 400: ofKey({ expires_at: '2001-01-01T00:00:00Z' }), 404: call(`${keys}999/`, { label: 'Day' }) },
  },
  'keys.delete': { good: ofKey(), bad: { 404: call(`${keys}999/`) } },
  'oauth.register': {
    good: call(`${v1}/oauth/register/`, { client_name: 'Desk', redirect_uris: [redirectUri] }),
    bad: { 400: call(`${v1}/oauth/register/`, { redirect_uris: ['http://app.example/back'] }) },
  },
  'oauth.authorize': {
    good: async ({ mock }) => authorize(await clientOf(mock)),
    bad: { 400: authorize('nobody') },
  },
  'oauth.token': {
    good: async ({ mock }) => {
      const client = await clientOf(mock);
      return exchange(client, await setUp(mock).codeFor(client));
    },
    bad: { 400: async ({ mock }) => exchange(await clientOf(mock), 'guess') },
  },
  'oauth.apps.list': { good: call(apps) },
  'oauth.apps.delete': {
    good: async ({ mock, send }) => {
      const { codeFor, exchange: redeem } = setUp(mock);
      const client = await clientOf(mock);
      await redeem(client, await codeFor(client));
      const { body } = await send('GET', apps);
      return { path: `${apps}${body.at(-1).id}/` };
    },
    bad: { 404: call(`${apps}999/`) },
  },
};

/** A call about a key that was made for it. */
function ofKey(body?: unknown): Prepared {
  return async ({ send }) => {
    const { body: key } = await send('POST', keys, {});
    return { path: `${keys}${key.id}/`, ...(body !== undefined && { body }) };
  };
}

const clientOf = async (mock: Stage['mock']): Promise<string> => (await setUp(mock).register()).body.client_id;

function authorize(client_id: string): Sent {
  return call(
    `${v1}/oauth/authorize/?${new URLSearchParams({
      response_type: 'code',
      client_id,
      redirect_uri: redirectUri,
      code_challenge: pkce.code_challenge,
      code_challenge_method: 'S256',
    })}`,
  );
}

const exchange = (client_id: string, code: string): Sent =>
  call(
    `${v1}/oauth/token/`,
    new URLSearchParams({
      grant_type: 'authorization_code',
      client_id,
      code,
      code_verifier: pkce.code_verifier,
      redirect_uri: redirectUri,
    }),
  );
