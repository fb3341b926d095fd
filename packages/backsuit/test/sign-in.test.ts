import { describe, expect, test } from 'vitest';
import { finishSignIn, SignInError, type SignInPage, startSignIn } from '../src/oauth/index.ts';

/** A tab: where it is, where it was sent, and what of its addresses its history keeps. */
function openTab(href = 'https://app.example/') {
  const stored = new Map<string, string>();
  const tab = { href, history: [href], state: { scroll: 120 } };
  const page: SignInPage = {
    location: {
      get href() {
        return tab.href;
      },
      assign(url) {
        tab.href = url;
        tab.history.push(url);
      },
    },
    history: {
      state: tab.state,
      replaceState(state, _unused, url) {
        Object.assign(tab, { state, href: url });
        tab.history[tab.history.length - 1] = url;
      },
    },
    sessionStorage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
  };
  return {
    page,
    tab,
    stored,
    comeBack: (query: string) => page.location.assign(`https://app.example/oauth/callback?${query}`),
  };
}

const tokens = 'access_token=aaa.bbb.ccc&refresh_token=ddd.eee.fff';

test('the tokens are read, and are neither in the address nor in the history', () => {
  const { page, tab, stored, comeBack } = openTab();
  startSignIn({ provider: 'google', baseUrl: 'https://api.example/', page });
  expect(tab.href).toBe('https://api.example/api/v1/auth/oauth/google');
  comeBack(`theme=dark&${tokens}&provider=google#top`);
  expect(finishSignIn({ page })).toEqual({
    accessToken: 'aaa.bbb.ccc',
    refreshToken: 'ddd.eee.fff',
    provider: 'google',
  });
  expect(tab.href).toBe('https://app.example/oauth/callback?theme=dark#top');
  expect(tab.history.join()).not.toMatch(/token|aaa|ddd/);
  expect(tab.state).toEqual({ scroll: 120 });
  expect(stored.size).toBe(0);
  expect(finishSignIn({ page })).toBeUndefined();
});

test.each([
  'https://app.example/?page=2',
  'https://app.example/?error=404',
  'https://app.example/?provider=google',
  'https://app.example/#access_token=aaa',
])('%s, to which nothing has come back, stays as it is', (href) => {
  const { page, tab } = openTab(href);
  expect(finishSignIn({ page })).toBeUndefined();
  expect(tab.history).toEqual([href]);
});

test('what else is in the address stays as it is, to the byte', () => {
  const { page, tab, comeBack } = openTab();
  startSignIn({ provider: 'google', page });
  comeBack(`q=a%20b+c&flag&${tokens}&access%5Ftoken=aaa&sum=1+1&x=%E4&provider=google#a=%20&access_token=`);
  finishSignIn({ page });
  expect(tab.href).toBe('https://app.example/oauth/callback?q=a%20b+c&flag&sum=1+1&x=%E4#a=%20&access_token=');
});

describe('a browser that keeps nothing for the tab', () => {
  const closed = {
    configurable: true,
    get: (): never => {
      throw new DOMException('Denied', 'SecurityError');
    },
  };

  test('is sent nowhere, and why', () => {
    const { page, tab } = openTab();
    Object.defineProperty(page, 'sessionStorage', closed);
    expect(() => startSignIn({ provider: 'google', page })).toThrow(
      expect.objectContaining({ name: 'SignInError', code: 'no_storage', cause: expect.any(DOMException) }),
    );
    expect(tab.history).toHaveLength(1);
  });

  test('takes no tokens, and keeps none in its address', () => {
    const { page, tab, comeBack } = openTab();
    Object.defineProperty(page, 'sessionStorage', closed);
    comeBack(`${tokens}&provider=google`);
    expect(() => finishSignIn({ page })).toThrow(expect.objectContaining({ code: 'unexpected' }));
    expect(tab.href).toBe('https://app.example/oauth/callback');
  });
});

describe('what is no sign-in of this tab is refused, and taken out of the address all the same', () => {
  test.each([
    ['tokens that nobody asked for', undefined, `${tokens}&provider=google`, 'unexpected', 'google'],
    ['tokens of another provider', 'github', `${tokens}&provider=google`, 'unexpected', 'google'],
    ['a refusal', 'google', 'error=access_denied&provider=google', 'access_denied', 'google'],
    ['words of somebody else', 'google', 'error=Call+%2B1+555+now%21&provider=google', 'oauth_failed', 'google'],
    ['one token of two', 'google', 'access_token=aaa.bbb.ccc', 'oauth_failed', 'google'],
  ] as const)('%s', (_what, started, query, code, provider) => {
    const { page, tab, stored, comeBack } = openTab();
    if (started) startSignIn({ provider: started, page });
    comeBack(query);
    const refusal = (() => {
      try {
        return finishSignIn({ page });
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(SignInError);
    expect(refusal).toMatchObject({ code, provider });
    expect(String(refusal)).not.toMatch(/aaa|ddd|Call/);
    expect(tab.href).toBe('https://app.example/oauth/callback');
    expect(stored.size).toBe(0);
  });
});

test('a provider that there is none of sends nobody anywhere', () => {
  const { page, tab, stored } = openTab();
  expect(() => startSignIn({ provider: 'myspace' as 'google', page })).toThrow(
    "Cannot start a sign-in: provider must be one of google, github, linkedin, facebook, got 'myspace'",
  );
  expect(tab.history).toHaveLength(1);
  expect(stored.size).toBe(0);
});

test('without a browser it says so', () => {
  expect(() => finishSignIn()).toThrow('Cannot sign in here: there is no browser window; hand one in as page');
});
