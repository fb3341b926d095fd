/** Twenty calls at once whose token is refused, the refusals spread over 3 s: how often the token is asked for. */
import ky, { isHTTPError } from 'ky';
import OpenAI from 'openai';
import createClient from 'openapi-fetch';
import { printTable } from '../print-table.ts';
import { answer, serve } from './serve.ts';
import { createSyntheticCore, operations } from './synthetic.ts';

const callers = 20;
const spreadMs = 3000;

type Connect = (url: string) => () => Promise<unknown>;

/** What a program around a peer does: asks for a token, keeps it, asks again when it is refused. */
function createKeptToken(url: string) {
  let token = 'old';
  const renew = async (): Promise<string> => {
    const { access } = (await (await fetch(`${url}/refresh`, { method: 'POST' })).json()) as { access: string };
    token = access;
    return token;
  };
  return { read: () => token, renew };
}

const clients: { readonly [client: string]: Connect } = {
  'ours, a session': (url) => {
    const session = { tokens: { accessToken: 'old', refreshToken: 'r' } };
    const core = createSyntheticCore({ baseUrl: url, credentials: { session } });
    return () => core.call(operations.getOwnItem, [1], undefined);
  },
  'ours, a function': (url) => {
    const { read, renew } = createKeptToken(url);
    const core = createSyntheticCore({
      baseUrl: url,
      credentials: { session: ({ refused }) => (refused === undefined ? read() : renew()) },
    });
    return () => core.call(operations.getOwnItem, [1], undefined);
  },
  // Asks before each request, and repeats no 401: the best is to ask for a token each time.
  'openai, apiKey a function': (url) => {
    const openai = new OpenAI({ apiKey: createKeptToken(url).renew, baseURL: url });
    return () => openai.models.retrieve('1');
  },
  // As ky's readme shows it: renew in `beforeRetry`, retry on 401.
  'ky, beforeRetry': (url) => {
    const { read, renew } = createKeptToken(url);
    const client = ky.create({
      retry: { limit: 2, statusCodes: [401], delay: () => 0 },
      hooks: {
        beforeRequest: [({ request }) => request.headers.set('authorization', `Bearer ${read()}`)],
        beforeRetry: [
          async ({ request, error }) => {
            if (isHTTPError(error)) request.headers.set('authorization', `Bearer ${await renew()}`);
          },
        ],
      },
    });
    return () => client(`${url}/items/1`).json();
  },
  'openapi-fetch, middleware': (url) => {
    const { read, renew } = createKeptToken(url);
    const client = createClient<Record<string, never>>({ baseUrl: url });
    client.use({
      onRequest: ({ request }) => request.headers.set('authorization', `Bearer ${read()}`),
      onResponse: async ({ request, response }) => {
        if (response.status !== 401) return undefined;
        return fetch(request.url, { headers: { authorization: `Bearer ${await renew()}` } });
      },
    });
    return async () => {
      const { error } = (await client.GET('/items/1' as never)) as { error?: unknown }; // a made-up API has no types
      if (error) throw error;
    };
  },
};

const rows = await Promise.all(Object.entries(clients).map(([name, connect]) => run(name, connect)));
printTable(
  `Renewal: ${callers} calls with a refused token, refusals over ${spreadMs / 1000} s (ideal: 1 token call)`,
  rows,
);
process.exit(); // keep-alive sockets

async function run(name: string, connect: Connect) {
  const seen = { tokens: 0, items: 0 };
  const server = await serve((request, response) => {
    request.resume();
    if (request.url === '/refresh') {
      seen.tokens += 1;
      // Longer than the gap between two refusals, so that several wait for the same renewal.
      setTimeout(() => answer(response, 200, { access: `new-${seen.tokens}`, refresh: 'r2' }), 200);
      return;
    }
    seen.items += 1;
    if (request.headers.authorization?.startsWith('Bearer new')) return answer(response, 200, { id: '1' });
    setTimeout(() => answer(response, 401, { error: 'expired' }), (seen.items * spreadMs) / callers);
  });
  const call = connect(server.url);
  const startedAt = performance.now();
  const outcomes = await Promise.allSettled(Array.from({ length: callers }, call));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  await server.close();
  return {
    client: name,
    ok: String(outcomes.filter(({ status }) => status === 'fulfilled').length),
    'token calls': String(seen.tokens),
    'other requests': String(seen.items),
    seconds,
  };
}
