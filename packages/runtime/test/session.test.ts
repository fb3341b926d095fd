import { describe, expect, it } from 'vitest';
import { type ApiError, AuthenticationError, createMemoryTokenStore, NetworkError, type Tokens } from '../src/index.ts';
import { createBench, json, operations, type Responder, type SeenRequest } from './synthetic.ts';

/** A server that hands out numbered tokens and refuses those it was told to. */
function createTokenServer() {
  const refused = new Set<string>();
  const state = { issued: 0, refused, refreshRefused: false, loginRefused: false, tokenCalls: [] as string[] };
  const respond: Responder = ({ url, headers, body }: SeenRequest) => {
    if (url.pathname === '/login' || url.pathname === '/refresh') {
      state.tokenCalls.push(url.pathname);
      const no = url.pathname === '/login' ? state.loginRefused : state.refreshRefused;
      if (no) return json({ error: 'Authentication required' }, { status: 401 });
      state.issued += 1;
      return json({ access: `access-${state.issued}`, refresh: `refresh-${state.issued}`, echo: body });
    }
    const token = headers.get('authorization')?.replace('Bearer ', '') ?? '';
    if (refused.has(token) || !token.startsWith('access-')) {
      return json({ error: 'Authentication required' }, { status: 401 });
    }
    return json({ data: { token } });
  };
  return { state, respond };
}

const credentials = { session: { credentials: { email: 'a@example.com', password: 'correct-horse' } } };

describe('session', () => {
  it('signs in with the first call that needs it, and once for all that wait', async () => {
    const { state, respond } = createTokenServer();
    const { core } = createBench(respond, { credentials });
    const answers = await Promise.all([1, 2, 3].map((id) => core.call(operations.getItem, [id], undefined)));
    expect(answers).toEqual([{ token: 'access-1' }, { token: 'access-1' }, { token: 'access-1' }]);
    expect(state.tokenCalls).toEqual(['/login']);
  });

  it('renews once for twenty calls whose token was refused', async () => {
    const { state, respond } = createTokenServer();
    const { core } = createBench(respond, { credentials });
    await core.call(operations.getItem, [1], undefined);
    state.refused.add('access-1');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, id) => core.call<{ token: string }>(operations.getItem, [id + 1], undefined)),
    );
    expect(new Set(answers.map(({ token }) => token))).toEqual(new Set(['access-2']));
    expect(state.tokenCalls).toEqual(['/login', '/refresh']);
  });

  it('is opened and renewed with headers, too, and leaves out what the client was not given', async () => {
    const open = async (given: object) => {
      const { respond } = createTokenServer();
      const session = { credentials: { ...credentials.session.credentials, ...given } };
      const { core, clock, requests } = createBench(respond, { credentials: { session } });
      await core.call(operations.getItem, [1], undefined);
      await clock.advance({ seconds: 900 });
      await core.call(operations.getItem, [1], undefined);
      const tokenCalls = requests.filter(({ url }) => url.pathname !== '/items/1');
      return tokenCalls.map(({ headers, body }) => ({ shop: headers.get('x-shop'), body }));
    };
    const login = { email: 'a@example.com', password: 'correct-horse' };
    const refresh = { refresh: 'refresh-1' };
    expect(await open({ shop: 'north', desk: '7' })).toEqual([
      { shop: 'north', body: { ...login, place: { desk: '7' } } },
      { shop: 'north', body: refresh },
    ]);
    expect(await open({ shop: undefined })).toEqual([
      { shop: null, body: login },
      { shop: null, body: refresh },
    ]);
  });

  it('keeps its refresh token while renewals give no other', async () => {
    let issued = 0;
    const { core, clock, requests } = createBench(
      ({ url }) => {
        issued += 1;
        if (url.pathname === '/login') return json({ access: `access-${issued}`, refresh: 'refresh-for-long' });
        return json(url.pathname === '/refresh' ? { access: `access-${issued}` } : { data: {} });
      },
      { credentials },
    );
    for (let hour = 0; hour < 3; hour++) {
      await core.call(operations.getItem, [1], undefined);
      await clock.advance({ hours: 1 });
    }
    const tokenCalls = requests.filter(({ url }) => url.pathname !== '/items/1');
    expect(tokenCalls.map(({ url }) => url.pathname)).toEqual(['/login', '/refresh', '/refresh']);
    expect(tokenCalls.slice(1).map(({ body }) => body)).toEqual([
      { refresh: 'refresh-for-long' },
      { refresh: 'refresh-for-long' },
    ]);
  });

  it('does not renew for an answer that refuses a token already replaced', async () => {
    const { state, respond } = createTokenServer();
    let hold: ((response: Response) => void) | undefined;
    const { core } = createBench(
      (request, index) =>
        request.url.pathname === '/items/99' && !hold
          ? new Promise((resolve) => {
              hold = resolve;
            })
          : respond(request, index),
      { credentials },
    );
    await core.call(operations.getItem, [1], undefined);
    const late = core.call(operations.getItem, [99], undefined);
    state.refused.add('access-1');
    await core.call(operations.getItem, [2], undefined);
    hold?.(json({ error: 'Authentication required' }, { status: 401 }));
    expect(await late).toEqual({ token: 'access-2' });
    expect(state.tokenCalls).toEqual(['/login', '/refresh']);
  });

  it('renews before the token expires, and takes the password only when the refresh token is refused', async () => {
    const { state, respond } = createTokenServer();
    const { core, clock } = createBench(respond, { credentials });
    await core.call(operations.getItem, [1], undefined);
    await clock.advance({ seconds: 839 });
    await core.call(operations.getItem, [1], undefined);
    expect(state.tokenCalls).toEqual(['/login']);
    await clock.advance({ seconds: 1 });
    expect(await core.call(operations.getItem, [1], undefined)).toEqual({ token: 'access-2' });
    state.refreshRefused = true;
    await clock.advance({ seconds: 900 });
    expect(await core.call(operations.getItem, [1], undefined)).toEqual({ token: 'access-3' });
    expect(state.tokenCalls).toEqual(['/login', '/refresh', '/refresh', '/login']);
  });

  it('goes on with a token that still lives when renewing it early fails', async () => {
    const { respond } = createTokenServer();
    let down = false;
    const { core, clock } = createBench(
      (request, index) => {
        if (down && request.url.pathname === '/refresh') throw new TypeError('fetch failed');
        return respond(request, index);
      },
      { credentials, retry: false },
    );
    await core.call(operations.getItem, [1], undefined);
    await clock.advance({ seconds: 850 });
    down = true;
    expect(await core.call(operations.getItem, [1], undefined)).toEqual({ token: 'access-1' });
    await clock.advance({ seconds: 60 });
    await expect(core.call(operations.getItem, [1], undefined)).rejects.toBeInstanceOf(NetworkError);
  });

  it('surfaces a refused refresh token once, as an AuthenticationError, and never sends it again', async () => {
    const { state, respond } = createTokenServer();
    const { core } = createBench(respond, {
      credentials: { session: { tokens: { accessToken: 'old', refreshToken: 'dead' } } },
    });
    state.refreshRefused = true;
    const results = await Promise.allSettled([1, 2, 3].map((id) => core.call(operations.getItem, [id], undefined)));
    for (const result of results) {
      expect(result.status).toBe('rejected');
      expect((result as PromiseRejectedResult).reason).toBeInstanceOf(AuthenticationError);
    }
    await expect(core.call(operations.getItem, [4], undefined)).rejects.toBeInstanceOf(AuthenticationError);
    expect(state.tokenCalls).toEqual(['/refresh']);
  });

  it('gives up after one renewal when the new token is refused as well', async () => {
    const { state, respond } = createTokenServer();
    const { core } = createBench(respond, { credentials });
    for (let i = 1; i < 9; i++) state.refused.add(`access-${i}`);
    const error = await core.call(operations.getItem, [1], undefined).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, attempts: 2, operation: { id: 'getItem' } });
    expect(state.tokenCalls).toEqual(['/login', '/refresh']);
  });

  it('keeps the renewal going for the others when one caller aborts', async () => {
    const { state, respond } = createTokenServer();
    let openLogin: (() => void) | undefined;
    const { core } = createBench(
      async (request, index) => {
        if (request.url.pathname === '/login') await new Promise<void>((resolve) => (openLogin = resolve));
        return respond(request, index);
      },
      { credentials },
    );
    const controller = new AbortController();
    const impatient = core.call(operations.getItem, [1], undefined, { signal: controller.signal });
    const patient = core.call(operations.getItem, [2], undefined);
    await Promise.resolve();
    controller.abort('enough');
    await expect(impatient).rejects.toBe('enough');
    openLogin?.();
    expect(await patient).toEqual({ token: 'access-1' });
    expect(state.tokenCalls).toEqual(['/login']);
  });

  it('takes tokens from a store, and leaves new ones there', async () => {
    const { state, respond } = createTokenServer();
    const tokenStore = createMemoryTokenStore({ accessToken: 'access-7', refreshToken: 'refresh-7' });
    const { core } = createBench(respond, { credentials, tokenStore });
    expect(await core.call(operations.getItem, [1], undefined)).toEqual({ token: 'access-7' });
    state.refused.add('access-7');
    await core.call(operations.getItem, [1], undefined);
    expect(await tokenStore.get()).toMatchObject({ accessToken: 'access-1', refreshToken: 'refresh-1' });
  });

  it('asks a function before each call, and again with the refused token', async () => {
    const { state, respond } = createTokenServer();
    const asked: unknown[] = [];
    const { core } = createBench(respond, {
      credentials: {
        session: (request) => {
          asked.push(request.refused);
          return request.refused ? 'access-fresh' : 'access-stale';
        },
      },
    });
    state.refused.add('access-stale');
    const answers = await Promise.all([1, 2].map((id) => core.call(operations.getItem, [id], undefined)));
    expect(answers).toEqual([{ token: 'access-fresh' }, { token: 'access-fresh' }]);
    expect(asked.filter((token) => token === 'access-stale')).toHaveLength(1);
    expect(state.tokenCalls).toEqual([]);
  });

  it('does not send a credential again that was refused, when there is no other', async () => {
    const { respond } = createTokenServer();
    const { core, requests } = createBench(respond, { credentials: { session: () => 'a-key' } });
    await expect(core.call(operations.getItem, [1], undefined)).rejects.toBeInstanceOf(AuthenticationError);
    expect(requests).toHaveLength(1);
  });

  it('tells a call without a credential what is missing, before sending anything', async () => {
    const { respond } = createTokenServer();
    const { core, requests } = createBench(respond);
    await expect(core.call(operations.getItem, [1], undefined)).rejects.toThrow(
      'Cannot call getItem: it needs a credential (session); give the client one as `auth`',
    );
    expect(requests).toEqual([]);
  });

  it('tells which credential the client has, where a call takes another', async () => {
    const { respond } = createTokenServer();
    const { core, requests } = createBench(respond, { credentials });
    const byKey = { ...operations.getItem, security: [{ key: [] }] };
    await expect(core.call(byKey, [1], undefined)).rejects.toThrow(
      'Cannot call getItem: it needs a credential (key), not session; give the client one as `auth`',
    );
    expect(requests).toEqual([]);
  });

  it('shows the refusal of a wrong password', async () => {
    const { state, respond } = createTokenServer();
    state.loginRefused = true;
    const { core } = createBench(respond, { credentials });
    const error = await core.call(operations.getItem, [1], undefined).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect((error as ApiError).operation?.id).toBe('login');
    expect(state.tokenCalls).toEqual(['/login']);
  });
});

describe('session with a store that takes its time', () => {
  it('renews once for staggered refusals, and adopts no token that was refused', async () => {
    const { state, respond } = createTokenServer();
    const tokenStore = createMemoryTokenStore({ accessToken: 'access-9', refreshToken: 'refresh-9' });
    const slowStore = {
      get: () =>
        new Promise<Awaited<ReturnType<typeof tokenStore.get>>>((resolve) =>
          setImmediate(() => resolve(tokenStore.get())),
        ),
      set: tokenStore.set,
    };
    const { core } = createBench(respond, { credentials, tokenStore: slowStore });
    state.refused.add('access-9');
    const calls = Array.from({ length: 8 }, async (_, id) => {
      for (let turn = 0; turn < id; turn++) await new Promise((resolve) => setImmediate(resolve));
      return core.call<{ token: string }>(operations.getItem, [id + 1], undefined);
    });
    expect(new Set((await Promise.all(calls)).map(({ token }) => token))).toEqual(new Set(['access-1']));
    expect(state.tokenCalls).toEqual(['/refresh']);
  });

  it('asks a store again that failed once', async () => {
    const { respond } = createTokenServer();
    let failures = 1;
    const inner = createMemoryTokenStore();
    const get = async () => {
      if (failures-- > 0) throw new Error('store is down');
      return inner.get();
    };
    const { core } = createBench(respond, { credentials, tokenStore: { get, set: inner.set } });
    await expect(core.call(operations.getItem, [1], undefined)).rejects.toThrow('store is down');
    expect(await core.call(operations.getItem, [1], undefined)).toEqual({ token: 'access-1' });
  });

  it('takes what another process put into the store when its own refresh token is refused', async () => {
    const { state, respond } = createTokenServer();
    const tokenStore = createMemoryTokenStore({ accessToken: 'access-5', refreshToken: 'refresh-5' });
    const { core } = createBench(
      async (request, index) => {
        if (request.url.pathname === '/refresh') {
          await tokenStore.set({ accessToken: 'access-6', refreshToken: 'refresh-6' });
        }
        return respond(request, index);
      },
      { credentials, tokenStore },
    );
    state.refused.add('access-5');
    state.refreshRefused = true;
    expect(await core.call(operations.getItem, [1], undefined)).toEqual({ token: 'access-6' });
    expect(state.tokenCalls).toEqual(['/refresh']);
  });
});

describe('clients that share a store', () => {
  it('renew once by the clock, also where the refresh token stays the same', async () => {
    const { state, respond } = createTokenServer();
    const keepsRefresh: Responder = async (request, index) => {
      const answer = await respond(request, index);
      if (request.url.pathname !== '/refresh') return answer;
      return json({ access: ((await answer.json()) as { readonly access: string }).access });
    };
    const tokenStore = createMemoryTokenStore();
    const benches = [1, 2, 3].map(() => createBench(keepsRefresh, { credentials, tokenStore }));
    const callAll = async () => {
      const tokens: unknown[] = [];
      for (const { core } of benches) tokens.push(await core.call(operations.getItem, [1], undefined));
      return tokens;
    };
    expect(await callAll()).toEqual(Array(3).fill({ token: 'access-1' }));
    for (const { clock } of benches) await clock.advance({ hours: 1 });
    expect(await callAll()).toEqual(Array(3).fill({ token: 'access-2' }));
    expect(state.tokenCalls).toEqual(['/login', '/refresh']);
  });

  it('take nothing older than what they have from a store that lags behind', async () => {
    const { state, respond } = createTokenServer();
    let stored: Tokens | undefined;
    const set = (tokens: Tokens | undefined) => {
      stored ??= tokens;
    };
    const tokenStore = { get: () => stored, set };
    const { core, clock } = createBench(respond, { credentials, tokenStore });
    for (let hour = 0; hour < 3; hour++) {
      await core.call(operations.getItem, [1], undefined);
      await clock.advance({ hours: 1 });
    }
    state.refused.add('access-3');
    expect(await core.call(operations.getItem, [1], undefined)).toEqual({ token: 'access-4' });
    expect(state.tokenCalls).toEqual(['/login', '/refresh', '/refresh', '/refresh']);
  });
});

describe('a function that hands out tokens', () => {
  it('is asked again when its replacement is refused as well', async () => {
    const { state, respond } = createTokenServer();
    const answers = ['access-a', 'access-a', 'access-b'];
    const { core } = createBench(respond, {
      credentials: { session: ({ refused }) => (refused ? (answers.shift() ?? '') : 'access-a') },
    });
    state.refused.add('access-a');
    for (let i = 0; i < 2; i++) await core.call(operations.getItem, [1], undefined).catch(() => {});
    expect(await core.call(operations.getItem, [1], undefined)).toEqual({ token: 'access-b' });
  });

  it.each([undefined, '', 7])('is told so when it gives %s', async (given) => {
    const { respond } = createTokenServer();
    const { core } = createBench(respond, { credentials: { session: () => given as string } });
    await expect(core.call(operations.getItem, [1], undefined)).rejects.toThrow(/^Cannot sign in: the auth function/);
  });

  it('never shows a token that no header can carry', async () => {
    const { respond } = createTokenServer();
    const { core } = createBench(respond, { credentials: { session: () => 'SECRET\nTOKEN' } });
    const error = await core.call(operations.getItem, [1], undefined).catch((caught: unknown) => caught);
    expect(String(error)).toBe(
      'TypeError: Cannot sign a request: the credential for session has a character that no header can carry',
    );
    expect((error as Error).cause).toBeUndefined();
  });
});

describe('a call that takes a session or nothing', () => {
  it('is signed where the client can sign, and sent as it is where it cannot', async () => {
    const { respond } = createTokenServer();
    const signed = createBench(respond, { credentials });
    expect(await signed.core.call(operations.greet, [], undefined)).toEqual({ token: 'access-1' });
    const open = createBench(() => json({ data: 'hello' }));
    expect(await open.core.call(operations.greet, [], undefined)).toBe('hello');
    expect(open.requests[0]?.headers.has('authorization')).toBe(false);
  });

  it('fails when the session cannot be opened', async () => {
    const { state, respond } = createTokenServer();
    state.loginRefused = true;
    const { core, requests } = createBench(respond, { credentials });
    await expect(core.call(operations.greet, [], undefined)).rejects.toBeInstanceOf(AuthenticationError);
    expect(requests.map(({ url }) => url.pathname)).toEqual(['/login']);
  });

  it('is signed anew when its session is refused, and not sent without', async () => {
    const { state, respond } = createTokenServer();
    const { core, requests } = createBench(respond, { credentials });
    await core.call(operations.greet, [], undefined);
    state.refused.add('access-1');
    expect(await core.call(operations.greet, [], undefined)).toEqual({ token: 'access-2' });
    expect(requests.every(({ url, headers }) => url.pathname !== '/greeting' || headers.has('authorization'))).toBe(
      true,
    );
  });
});
