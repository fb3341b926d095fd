import { createMockClock } from '@creatorkit/mock';
import { describe, expect, test } from 'vitest';
import { Influgen, type InflugenAuth, type InflugenOptions } from '../src/index.ts';

const session = {
  user: {},
  access_token: 'access-1',
  refresh_token: 'refresh-1',
  token_type: 'Bearer',
  expires_in: 3600,
};

/** A client whose requests are noted, as `POST /path credential`, and answered with a session or with empty lists. */
function clientWith(auth: InflugenAuth) {
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { method, url, headers } = new Request(input, init);
    const { pathname } = new URL(url);
    sent.push([method, pathname, headers.get('Authorization')].filter(Boolean).join(' '));
    return Response.json(pathname.endsWith('/auth/login') ? session : { api_keys: [], credits: {}, user: {} });
  };
  return { client: new Influgen({ auth, fetch, limiter: false }), sent };
}

describe('signing in', () => {
  test('email and password open a session with the first call, and once', async () => {
    const { client, sent } = clientWith({ email: 'operator@example.com', password: 'correct-horse' });
    await Promise.all([client.auth.me(), client.apiKeys.list()]);
    expect(sent).toEqual([
      'POST /api/v1/auth/login',
      'GET /api/v1/auth/me Bearer access-1',
      'GET /api/v1/api-keys Bearer access-1',
    ]);
  });

  test('the answer of a login is a way in', async () => {
    const { client, sent } = clientWith(session);
    await client.auth.me();
    expect(sent).toEqual(['GET /api/v1/auth/me Bearer access-1']);
  });

  test.each<[string, InflugenAuth]>([
    ['a key', { apiKey: 'igk_live_1' }],
    ['a function that gives one', { apiKey: async () => 'igk_live_1' }],
  ])('%s is sent to the public API', async (_, auth) => {
    const { client, sent } = clientWith(auth);
    await client.public.credits();
    expect(sent).toEqual(['GET /api/v1/public/credits Bearer igk_live_1']);
  });

  test('a credential of the other surface is refused before anything is sent', async () => {
    const withKey = clientWith({ apiKey: 'igk_live_1' });
    await expect(withKey.client.auth.me()).rejects.toThrow(
      'Cannot call getCurrentUser: it needs a credential (session)',
    );
    const withSession = clientWith({ email: 'operator@example.com', password: 'correct-horse' });
    await expect(withSession.client.public.credits()).rejects.toThrow(
      'Cannot call publicGetCredits: it needs a credential (apiKey)',
    );
    expect([...withKey.sent, ...withSession.sent]).toEqual([]);
  });

  test('a session and a key are two clients', () => {
    const auth = { ...session, apiKey: 'igk_live_1' } as unknown as InflugenAuth;
    expect(() => new Influgen({ auth })).toThrow('auth must hold a session or an apiKey, not both; make two clients');
  });

  test.each([[{}], [null], [{ apiKey: ' ' }], [{ email: 'operator@example.com' }], [{ access_token: 7 }]])(
    '%j is no way in',
    (auth) => {
      expect(() => new Influgen({ auth: auth as InflugenAuth })).toThrow(
        new TypeError('Cannot create a client: auth must hold email and password, or access_token, or apiKey'),
      );
    },
  );
});

describe('the plan', () => {
  const paceOf = async (options: Partial<InflugenOptions>) => {
    let sent = 0;
    const clock = createMockClock();
    const fetch = async () => {
      sent += 1;
      return Response.json({ user: {} });
    };
    const client = new Influgen({ auth: session, clock, fetch, maxWaitMs: 0, ...options });
    await Promise.allSettled(Array.from({ length: 400 }, () => client.raw.GET('/api/v1/auth/me')));
    return sent;
  };

  test('paces calls by its limits, from the first one on', async () => {
    expect(await paceOf({ plan: 'starter' })).toBe(60);
    expect(await paceOf({ plan: 'pro' })).toBe(180);
    expect(await paceOf({ plan: 'agency' })).toBe(300);
  });

  test('has to be one that there is', () => {
    expect(() => new Influgen({ plan: 'growth' as 'pro' })).toThrow(
      new RangeError('Cannot create a client: plan must be one of free, starter, pro, agency, got "growth"'),
    );
  });
});
