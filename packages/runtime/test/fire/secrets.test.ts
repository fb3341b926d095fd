import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Api, CoreOptions, Operation } from '../../src/index.ts';
import { createCore, createMemoryTokenStore } from '../../src/index.ts';
import { api, createBench, json, operations, type Responder } from '../synthetic.ts';

const planted = {
  password: 'PLANTED-password-1234567890',
  access: 'PLANTED-access-1234567890',
  refresh: 'PLANTED-refresh-1234567890',
  apiKey: 'PLANTED-apikey-1234567890',
};

const keyed: Api = {
  ...api,
  securitySchemes: { ...api.securitySchemes, apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' } },
};
const byKey: Operation = { ...operations.getItem, security: [{ apiKey: [] }] };

const sessions: { readonly [kind: string]: NonNullable<CoreOptions['credentials']> } = {
  password: { session: { credentials: { email: 'a@example.com', password: planted.password } } },
  tokens: { session: { tokens: { accessToken: planted.access, refreshToken: planted.refresh } } },
  'a function': { session: () => planted.access },
  'an API key': { apiKey: () => planted.apiKey },
};

const failures: { readonly [what: string]: (status: () => Response | never) => Response | never } = {
  'a success': () => json({ data: { id: 1 } }),
  'a refusal that quotes the request': () =>
    json({ error: 'No', errors: {}, password: planted.password, nested: { access: planted.access } }, { status: 400 }),
  'an unreadable answer with a token in it': () =>
    new Response(`{"access":"${planted.access}","refresh":"${planted.refresh}`),
  'a server error': () => json({ error: 'Down' }, { status: 500 }),
  'a lost connection': () => {
    throw new TypeError('fetch failed');
  },
  'a redirect': () =>
    new Response(null, { status: 302, headers: { location: `https://x.example/?t=${planted.access}` } }),
  'a refused credential': () => json({ error: 'Authentication required' }, { status: 401 }),
};

/** Every way in which people look at a value. */
function seen(value: unknown): string {
  const shown = [inspect(value, { depth: 12, showHidden: true, getters: true }), String(value)];
  try {
    shown.push(JSON.stringify(value) ?? '');
  } catch {}
  try {
    shown.push(inspect(structuredClone(value), { depth: 12 }));
  } catch {}
  if (value instanceof Error) shown.push(value.stack ?? '', seen(value.cause));
  return shown.join('\n');
}

describe.each(Object.entries(sessions))('signed in with %s', (kind, credentials) => {
  it.each(Object.entries(failures))('no secret shows after %s', async (_, answer) => {
    const shown: string[] = [];
    const look = (value: unknown): void => {
      shown.push(seen(value));
    };
    const respond: Responder = ({ url }) =>
      url.pathname === '/login' || url.pathname === '/refresh'
        ? json({ access: planted.access, refresh: planted.refresh })
        : answer(() => new Response(null));
    const { core } = createBench(respond, {
      api: keyed,
      credentials,
      tokenStore: createMemoryTokenStore(),
      hooks: { onRequest: look, onResponse: look, onRetry: look, onWait: look, onRenewal: look },
      logger: { debug: look, warn: look },
    });
    const operation = kind === 'an API key' ? byKey : operations.getItem;
    const result = await core.call(operation, [1], undefined).catch((error: unknown) => error);
    look(result);
    look(core);
    look(await core.explain(operation, [1], undefined));
    expect(shown.length).toBeGreaterThan(3);
    for (const [name, secret] of Object.entries(planted)) {
      expect(shown.join('\n').includes(secret), `${name} is shown`).toBe(false);
    }
  });
});

describe('a core', () => {
  it('keeps its options out of sight', () => {
    const core = createCore({
      api,
      operations,
      credentials: sessions.password,
      contracts: async () => ({}),
    });
    expect(seen(core)).not.toContain('PLANTED');
  });
});
