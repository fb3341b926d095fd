import { inspect } from 'node:util';
import {
  ApiError,
  AuthenticationError,
  DecodeError,
  InfluencersClub,
  isCreatorKitError,
  OutcomeUnknownError,
  ValidationError,
} from '@creatorkit/influencers-club';
import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';
import {
  createMemoryTokenStore,
  type Login,
  OAuth,
  OAuthError,
  type OAuthOptions,
  registerClient,
  type TokenStore,
  type Tokens,
} from '@creatorkit/influencers-club/oauth';
import { createFlowingClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { describe, expect, it } from 'vitest';

const redirectUri = 'https://app.example/back';
const metadata = { client_name: 'Desk', redirect_uris: [redirectUri] };

/** The user's part: opens the URL and answers. */
type Answer = (login: Login, approve?: boolean) => Promise<string>;

async function bench(options: Partial<OAuthOptions> = {}, input: Parameters<typeof registerClient>[0] = metadata) {
  const mock = createInfluencersClubMock();
  const { fetch, clock } = mock;
  const store = createMemoryTokenStore();
  const client = await registerClient(input, { fetch, clock });
  const open = (more: Partial<OAuthOptions> = {}) =>
    new OAuth({ client, fetch, clock, tokenStore: store, validate: 'throw', ...options, ...more });
  const oauth = open();
  const clubOf = (auth: OAuth) => new InfluencersClub({ fetch, clock, auth });
  const answer: Answer = async ({ url }, approve = true) => {
    const location = new URL((await fetch(url)).headers.get('location') ?? '');
    const request_id = location.searchParams.get('request_id') ?? '';
    return mock.control('oauth/consent', { request_id, approve }).redirect_url;
  };
  const logIn = async (): Promise<Tokens> => {
    const login = await oauth.beginLogin({ redirectUri });
    return oauth.completeLogin(login, await answer(login));
  };
  /** How often each operation was asked. */
  const count = (operation: string, status?: number): number =>
    mock.journal().filter((entry) => entry.operation === operation && (!status || entry.response.status === status))
      .length;
  const renewals = (): number => count('oauth.token') - 1;
  return { mock, clock, store, client, oauth, open, club: clubOf(oauth), clubOf, answer, logIn, count, renewals };
}

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a login', () => {
  it('lets a client act for the user who agreed', async () => {
    const { oauth, club, logIn, clock } = await bench();
    const tokens = await logIn();
    expect(tokens).toEqual({
      accessToken: expect.stringMatching(/^at_/),
      refreshToken: expect.stringMatching(/^rt_/),
      expiresAt: clock.now() + 3_600_000,
    });
    expect((await club.credits.retrieve()).credits_available).toBe(100);
    expect((await club.oauth.apps.list())[0]?.name).toBe('Desk');
    expect(await oauth.accessToken({})).toBe(tokens.accessToken);
  });

  it('asks for a code with a challenge and a state that nobody guesses', async () => {
    const { oauth, client } = await bench();
    const [one, two] = [await oauth.beginLogin({ redirectUri }), await oauth.beginLogin({ redirectUri })];
    const { searchParams, origin, pathname } = new URL(one.url);
    expect(origin + pathname).toBe('https://api-dashboard.influencers.club/public/v1/oauth/authorize/');
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: 'code',
      client_id: client.clientId,
      redirect_uri: redirectUri,
      code_challenge: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      code_challenge_method: 'S256',
      state: one.state,
    });
    expect(one.url).not.toContain(one.codeVerifier);
    expect([one.state, one.codeVerifier]).not.toEqual([two.state, two.codeVerifier]);
    const asked = await oauth.beginLogin({ redirectUri, scope: 'all', resource: 'https://api.example' });
    expect(new URL(asked.url).searchParams.get('resource')).toBe('https://api.example');
  });

  it('is plain data that a page keeps over the way there and back', async () => {
    const { oauth, open, answer, club } = await bench();
    const login = await oauth.beginLogin({ redirectUri });
    const kept: Login = JSON.parse(JSON.stringify(login));
    const { pathname, search } = new URL(await answer(login));
    await open().completeLogin(kept, pathname + search);
    expect((await club.credits.retrieve()).credits_available).toBe(100);
  });

  it('tells a user who does not agree from every other failure', async () => {
    const { oauth, answer } = await bench();
    const login = await oauth.beginLogin({ redirectUri });
    const error = await failureOf(oauth.completeLogin(login, await answer(login, false)));
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      code: 'access_denied',
      message: 'Cannot complete the login: access_denied: The user did not agree.',
    });
  });

  it.each([
    ['the answer to another login', 'state_mismatch', (url: URL) => url.searchParams.set('state', 'other')],
    ['an answer without a state', 'state_mismatch', (url: URL) => url.searchParams.delete('state')],
    ['an answer without a code', 'invalid_answer', (url: URL) => url.searchParams.delete('code')],
    ['an answer with two codes', 'invalid_answer', (url: URL) => url.searchParams.append('code', 'ac_2')],
    ['another code', 'invalid_grant', (url: URL) => url.searchParams.set('code', 'ac_guess')],
  ])('refuses %s', async (_what, code, change) => {
    const { oauth, answer, store, count } = await bench();
    const login = await oauth.beginLogin({ redirectUri });
    const url = new URL(await answer(login));
    const given = url.searchParams.get('code') ?? '';
    change(url);
    const error = await failureOf(oauth.completeLogin(login, url));
    expect(error).toMatchObject({ name: 'OAuthError', code });
    expect(inspect(error, { depth: 9 })).not.toMatch(new RegExp([given, login.state, login.codeVerifier].join('|')));
    expect(await store.get()).toBe(undefined);
    expect(count('oauth.token')).toBe(code === 'invalid_grant' ? 1 : 0);
  });

  it('works once', async () => {
    const { oauth, answer, club } = await bench();
    const login = await oauth.beginLogin({ redirectUri });
    const url = await answer(login);
    await oauth.completeLogin(login, url);
    const error = await failureOf(oauth.completeLogin(login, url));
    expect(error).toMatchObject({
      code: 'invalid_grant',
      status: 400,
      operation: { id: 'oauth.token' },
    });
    expect(await failureOf(club.credits.retrieve())).toMatchObject({ name: 'OAuthError', code: 'invalid_grant' });
  });

  it('does not take what is no URL for an answer', async () => {
    const { oauth } = await bench();
    const login = await oauth.beginLogin({ redirectUri });
    const error = await failureOf(oauth.completeLogin(login, 'https://[?code=ac_secret'));
    expect(error).toMatchObject({ code: 'state_mismatch' });
    expect(inspect(error)).not.toContain('ac_secret');
  });

  it('begins and ends with what makes one', async () => {
    const { oauth } = await bench();
    const { codeVerifier, ...rest } = await oauth.beginLogin({ redirectUri });
    await expect(oauth.beginLogin({ redirectUri: '/back' })).rejects.toThrow(/absolute URI, got "\/back"/);
    for (const login of [null, rest, { ...rest, codeVerifier, state: '' }]) {
      await expect(oauth.completeLogin(login as Login, `${redirectUri}?code=a&state=`)).rejects.toThrow(TypeError);
    }
  });

  it('proves itself where the application has a secret', async () => {
    const input = { ...metadata, token_endpoint_auth_method: 'client_secret_post' as const };
    const { logIn, club, client, oauth, clock, renewals } = await bench({}, input);
    expect(client.clientSecret).toMatch(/^cls_/);
    await logIn();
    await clock.advance({ hours: 2 });
    await club.credits.retrieve();
    expect(renewals()).toBe(1);
    expect(inspect(oauth, { depth: 9, showHidden: true }) + JSON.stringify(oauth)).not.toContain(client.clientSecret);
  });
});

describe('the access token', () => {
  it('is renewed before it expires, once for all who ask', async () => {
    const { logIn, club, clock, renewals, count } = await bench();
    await logIn();
    await clock.advance({ minutes: 59, seconds: 29 });
    await club.credits.retrieve();
    expect(renewals()).toBe(0);
    await clock.advance({ seconds: 1 });
    await Promise.all(Array.from({ length: 20 }, () => club.credits.retrieve()));
    expect(renewals()).toBe(1);
    expect(count('credits.retrieve', 401)).toBe(0);
  });

  it('is renewed when it is refused, once for all who were', async () => {
    const { logIn, club, mock, store, renewals } = await bench();
    const { accessToken } = await logIn();
    const [row] = mock.state.tokens.find('access', accessToken);
    mock.state.tokens.update(row?.id ?? 0, { access_token: 'at_gone' });
    await Promise.all(Array.from({ length: 20 }, () => club.credits.retrieve()));
    expect(renewals()).toBe(1);
    expect((await store.get())?.accessToken).not.toBe(accessToken);
  });

  it('is not renewed for who was refused an older one', async () => {
    const { logIn, oauth, renewals } = await bench();
    const { accessToken } = await logIn();
    const next = await oauth.accessToken({ refused: accessToken });
    expect(await oauth.accessToken({ refused: accessToken })).toBe(next);
    expect(renewals()).toBe(1);
  });

  it('is renewed again for who was refused the new one while another waited for it', async () => {
    const { logIn, oauth, renewals } = await bench();
    const { accessToken } = await logIn();
    const first = oauth.accessToken({ refused: accessToken });
    const next = await first;
    const [again, joined] = await Promise.all([
      oauth.accessToken({ refused: next }),
      oauth.accessToken({ refused: next }),
    ]);
    expect(again).toBe(joined);
    expect(again).not.toBe(next);
    expect(renewals()).toBe(2);
  });

  it('is shared by processes with one store', async () => {
    const { logIn, open, clubOf, club, clock, count } = await bench();
    await logIn();
    const other = clubOf(open());
    for (const _hour of [1, 2, 3]) {
      await clock.advance({ hours: 1 });
      await Promise.all([club, other, club, other].map((one) => one.credits.retrieve()));
    }
    // Both may have asked, and one of them in vain.
    expect(count('oauth.token', 200)).toBe(4);
  });

  it('comes from the store when another process was faster, even if that has yet to store it', async () => {
    const { logIn, open, clock, store, mock, count } = await bench();
    await logIn();
    await clock.advance({ hours: 1 });
    const slow: TokenStore = {
      get: () => store.get(),
      set: (tokens) => new Promise((resolve) => clock.sleep(200, () => resolve(store.set(tokens)))),
    };
    const [one, two] = await Promise.all([open({ tokenStore: slow }), open()].map((oauth) => oauth.accessToken({})));
    expect(one).toBe(two);
    expect(count('oauth.token', 400)).toBe(1);
    expect(mock.state.tokens.first('access', one ?? '')).toBeDefined();
  });

  it('serves until it expires when it cannot be renewed early', async () => {
    const down = { now: false };
    const { logIn, oauth, mock, clock, open, clubOf } = await bench();
    const fetch: typeof globalThis.fetch = async (...given) => {
      if (down.now && String(given[0]).includes('/oauth/token/')) throw new TypeError('fetch failed');
      return mock.fetch(...given);
    };
    const club = clubOf(open({ fetch, retry: false }));
    const { accessToken } = await logIn();
    await clock.advance({ minutes: 59, seconds: 40 });
    down.now = true;
    expect((await club.credits.retrieve()).credits_available).toBe(100);
    await clock.advance({ seconds: 20 });
    expect(await failureOf(club.credits.retrieve())).toBeInstanceOf(OutcomeUnknownError);
    down.now = false;
    expect((await club.credits.retrieve()).credits_available).toBe(100);
    expect(await oauth.accessToken({})).not.toBe(accessToken);
  });

  it('is not lost when the store fails', async () => {
    const { logIn, open, clubOf, clock, store, renewals } = await bench();
    await logIn();
    const failing = { times: 2 };
    const tokenStore: TokenStore = {
      get: () => store.get(),
      set(tokens) {
        if (failing.times-- > 0) throw new RangeError('disk full');
        return store.set(tokens);
      },
    };
    const club = clubOf(open({ tokenStore }));
    await clock.advance({ hours: 1 });
    expect(await failureOf(club.credits.retrieve())).toMatchObject({ message: 'disk full' });
    expect(await failureOf(club.credits.retrieve())).toMatchObject({ message: 'disk full' });
    expect((await club.credits.retrieve()).credits_available).toBe(100);
    expect(renewals()).toBe(1);
  });

  it('is not lost when the store fails to be read right after a renewal', async () => {
    const { logIn, open, clubOf, mock, clock, store, renewals } = await bench();
    await logIn();
    let isDown = false;
    const tokenStore: TokenStore = {
      async get() {
        if (isDown) throw new RangeError('disk gone');
        return store.get();
      },
      set: (tokens) => store.set(tokens),
    };
    const fetch: typeof globalThis.fetch = async (...given) => {
      const answer = await mock.fetch(...given);
      isDown = String(given[0]).endsWith('/token/');
      return answer;
    };
    const club = clubOf(open({ tokenStore, fetch }));
    await clock.advance({ seconds: 3600 - 20 }); // it is renewed early: the old one still lives
    expect(await failureOf(club.credits.retrieve())).toMatchObject({ message: 'disk gone' });
    isDown = false;
    expect((await club.credits.retrieve()).credits_available).toBe(100);
    expect(renewals()).toBe(1);
  });

  it('ends with the login, and a dead refresh token is sent once', async () => {
    const { logIn, club, mock, clock, count } = await bench();
    await logIn();
    const owner = new InfluencersClub({ fetch: mock.fetch, clock, auth: mock.credentials.owner });
    await owner.oauth.apps.delete((await owner.oauth.apps.list())[0]?.id ?? 0);
    const first = await failureOf(club.credits.retrieve());
    expect(first).toMatchObject({ name: 'OAuthError', code: 'invalid_grant' });
    for (const _again of [1, 2]) {
      expect(await failureOf(club.credits.retrieve())).toMatchObject({ name: 'OAuthError', code: 'login_required' });
    }
    expect(count('oauth.token', 400)).toBe(1);
    await logIn();
    expect((await club.credits.retrieve()).credits_available).toBe(100);
  });

  it('does not end because of what a gateway says', async () => {
    const { logIn, mock, open, clubOf, clock } = await bench();
    await logIn();
    const broken = { now: true };
    const fetch: typeof globalThis.fetch = async (...given) =>
      broken.now && String(given[0]).includes('/oauth/token/')
        ? Response.json({ error: 'Bad Request' }, { status: 400 })
        : mock.fetch(...given);
    const club = clubOf(open({ fetch }));
    await clock.advance({ hours: 1 });
    expect(await failureOf(club.credits.retrieve())).toMatchObject({ name: 'ValidationError', status: 400 });
    broken.now = false;
    expect((await club.credits.retrieve()).credits_available).toBe(100);
  });

  it('is that of the last login, also when an older one was being renewed', async () => {
    const { logIn, oauth, store } = await bench();
    const { accessToken } = await logIn();
    const renewing = oauth.accessToken({ refused: accessToken });
    const latest = await logIn();
    await renewing;
    expect(await store.get()).toEqual(latest);
    expect(await oauth.accessToken({})).toBe(latest.accessToken);
  });

  it('is missing before the first login', async () => {
    const { club, mock } = await bench();
    const before = mock.journal().length;
    expect(await failureOf(club.credits.retrieve())).toMatchObject({ name: 'OAuthError', code: 'login_required' });
    expect(mock.journal()).toHaveLength(before);
  });

  it('does not outlive a reset of the mock', async () => {
    const { club, logIn, mock } = await bench();
    await logIn();
    mock.reset();
    expect(await failureOf(club.credits.retrieve())).toMatchObject({ code: 'invalid_client' });
  });
});

describe('disconnecting', () => {
  it('ends all tokens and forgets them', async () => {
    const { logIn, oauth, club, mock, store } = await bench();
    const { accessToken } = await logIn();
    await oauth.disconnect();
    expect(await store.get()).toBe(undefined);
    expect(mock.state.apps.size).toBe(0);
    expect(mock.state.tokens.first('access', accessToken)).toBe(undefined);
    expect(await failureOf(club.credits.retrieve())).toMatchObject({ code: 'login_required' });
    expect(await failureOf(oauth.disconnect())).toMatchObject({ code: 'login_required' });
  });

  it('forgets a login that has ended elsewhere', async () => {
    const { logIn, oauth, open, clock, store } = await bench();
    await logIn();
    const tokens = await store.get();
    await open({ tokenStore: createMemoryTokenStore(tokens) }).disconnect();
    await clock.advance({ hours: 1 });
    expect(await failureOf(oauth.disconnect())).toMatchObject({ code: 'invalid_grant' });
    expect(await store.get()).toBe(undefined);
  });

  it('is done when the answer was lost', async () => {
    const { logIn, mock, open, store } = await bench();
    await logIn();
    const fetch: typeof globalThis.fetch = async (...given) => {
      const answer = await mock.fetch(...given);
      if (given[1]?.method === 'DELETE' && answer.status === 204) throw new TypeError('fetch failed');
      return answer;
    };
    await open({ fetch }).disconnect();
    expect(await store.get()).toBe(undefined);
  });
});

describe('the way to the service', () => {
  const answering = (answer: () => Response | Promise<Response>) => {
    let asked = 0;
    const fetch: typeof globalThis.fetch = async () => {
      asked += 1;
      return answer();
    };
    return { fetch, asked: () => asked };
  };

  it('repeats what was refused for pace, and not what may have been done', async () => {
    const { clock } = await bench();
    const answers = [429, 201].map((status) =>
      Response.json({ client_id: 'cli_1', redirect_uris: [] }, { status, headers: { 'Retry-After': '1' } }),
    );
    const paced = answering(() => answers.shift() ?? Response.error());
    expect(await registerClient(metadata, { fetch: paced.fetch, clock })).toEqual({ clientId: 'cli_1' });
    const broken = answering(() => new Response('', { status: 500 }));
    expect(await failureOf(registerClient(metadata, { fetch: broken.fetch, clock }))).toBeInstanceOf(ApiError);
    expect([paced.asked(), broken.asked()]).toEqual([2, 1]);
  });

  it('is bounded by timeoutMs', async () => {
    const { clock } = await bench();
    const { fetch } = answering(() => new Promise(() => {}));
    const failure = failureOf(registerClient(metadata, { fetch, clock, timeoutMs: 1000 }));
    await clock.advance({ seconds: 1 });
    expect(await failure).toMatchObject({
      name: 'OutcomeUnknownError',
      cause: { name: 'TimeoutError', limitMs: 1000 },
    });
  });

  it.each([
    [{ token_type: 'Bearer', refresh_token: 'rt_secret' }],
    [{ access_token: 'at_secret', token_type: 'mac' }],
    [{ access_token: 'at_secret', token_type: 'Bearer', expires_in: 'soon' }],
  ])('does not take %j for tokens', async (body) => {
    const { oauth, answer, open } = await bench();
    const login = await oauth.beginLogin({ redirectUri });
    const { fetch } = answering(() => Response.json(body));
    const error = await failureOf(open({ fetch, validate: 'off' }).completeLogin(login, await answer(login)));
    expect(error).toBeInstanceOf(DecodeError);
    expect(inspect(error, { depth: 9 })).not.toContain('secret');
  });

  it('tells what is wrong with a registration', async () => {
    const { fetch } = createInfluencersClubMock();
    const error = await failureOf(registerClient({ redirect_uris: ['http://app.example/'] }, { fetch }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ message: expect.stringContaining('A redirect URI must be https') });
  });

  it.each(['http://api.example', 'http://127.0.0.1.example', 'http://localhost.example:80'])('is not %s', (baseUrl) => {
    expect(() => new OAuth({ client: { clientId: 'cli_1' }, baseUrl })).toThrow(/must be https/);
  });

  it.each([undefined, {}, { clientId: '' }])('begins with a client, not with %j', (client) => {
    expect(() => new OAuth({ client: client as never })).toThrow(TypeError);
  });
});

it('works over HTTP', async () => {
  const clock = createFlowingClock({ now: () => 0, frozenAt: '2026-01-01T00:00:00Z' });
  const mock = createInfluencersClubMock({ clock });
  const server = await startMockServer({ mocks: [mock], clock, port: 0 });
  try {
    const baseUrl = server.baseUrlOf('influencers-club');
    const client = await registerClient(metadata, { baseUrl });
    const oauth = new OAuth({ client, baseUrl, clock });
    const login = await oauth.beginLogin({ redirectUri });
    const asked = await fetch(login.url, { redirect: 'manual' });
    const page = asked.headers.get('location') ?? '';
    expect(page).toContain(`${baseUrl}/oauth/consent/?request_id=`);
    expect(await (await fetch(page)).text()).toContain('Desk');
    const consented = await fetch(`${server.url}/_mock/influencers-club/oauth/consent`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        request_id: new URL(page).searchParams.get('request_id'),
        approve: true,
        account: 'broke',
      }),
    });
    const { result } = (await consented.json()) as { result: { redirect_url: string } };
    await oauth.completeLogin(login, result.redirect_url);
    const club = new InfluencersClub({ baseUrl, clock, auth: oauth });
    expect((await club.credits.retrieve()).credits_available).toBe(0.02);
    await clock.advance({ hours: 1 });
    expect((await club.credits.retrieve()).credits_available).toBe(0.02);
    await oauth.disconnect();
    expect(isCreatorKitError(await failureOf(club.credits.retrieve()))).toBe(true);
  } finally {
    await server.close();
  }
});
