import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OAuth } from '@creatorkit/influencers-club/oauth';

/**
 * Takes a user through a login: he opens the page that `show` is given, answers there, and comes back to a server that
 * listens on this machine alone, on whichever port is free (RFC 8252 §7.3).
 */
export async function logIn(oauth: OAuth, show: (url: string) => unknown): Promise<void> {
  const back = await waitForCallback();
  try {
    const login = await oauth.beginLogin({ redirectUri: `http://127.0.0.1:${back.port}/callback` });
    // Begins before the user does.
    const answer = back.received(login.state);
    await show(login.url);
    await oauth.completeLogin(login, await answer);
  } finally {
    back.close();
  }
}

async function waitForCallback() {
  const { promise, resolve } = Promise.withResolvers<string>();
  let expected: string | undefined;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isAnswer = pathname === '/callback' && searchParams.get('state') === expected;
    response.writeHead(isAnswer ? 200 : 404, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
    response.end(isAnswer ? 'Done. You can close this window.\n' : 'Nothing is here.\n');
    if (isAnswer) resolve(request.url ?? '/');
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    port: (server.address() as AddressInfo).port, // of a server that listens on TCP
    /** The answer to a login. What knows nothing of it is somebody else's, and must not end the wait. */
    received(state: string) {
      expected = state;
      return promise;
    },
    close: () => server.close(),
  };
}
