/** The places where a call can get stuck, and each client brought to each of them. */
import { createServer, type Server, type Socket } from 'node:net';
import ky, { type Options } from 'ky';
import OpenAI from 'openai';
import createClient from 'openapi-fetch';
import Stripe from 'stripe';
import { answer, serve } from './serve.ts';
import { createSyntheticCore, operations } from './synthetic.ts';

export const places = ['connect', 'headers', 'body', 'queue', 'token', 'retry wait', 'next page'] as const;
export type Place = (typeof places)[number];

export interface Bounds {
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
}

/** Brings a client to a place and gives the step that gets stuck there; `undefined` where it knows no such place. */
export type Bring = (place: Place, bounds: Bounds) => Promise<(() => Promise<unknown>) | undefined>;

export interface StuckServer {
  /** A base URL below which calls get stuck at the place. */
  urlOf(place: Place): string;
  close(): Promise<void>;
}

export async function startStuckServer(): Promise<StuckServer> {
  const mute = await listenAndSayNothing();
  const http = await serve((request, response) => {
    request.resume();
    const [, place, ...path] = (request.url ?? '').split('/');
    const query = path.join('/').split('?')[1];
    if (place === 'headers' || path.join('/').includes('login')) return;
    if (place === 'retry%20wait') return answer(response, 503, { error: 'down' }, { 'retry-after': '30' });
    if (place === 'next%20page' && query) return;
    if (place !== 'body') return answer(response, 200, { id: '1', data: [{ id: '1' }], has_more: true });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"id":');
  });
  return {
    urlOf: (place) => (place === 'connect' ? mute.url : `${http.url}/${encodeURIComponent(place)}`),
    close: async () => {
      await Promise.all([http.close(), mute.close()]);
    },
  };
}

async function listenAndSayNothing(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => sockets.add(socket.on('error', () => {})));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

export function clientsFor(server: StuckServer): { readonly [client: string]: Bring } {
  return { ours: bringOurs(server), openai: bringOpenAi(server), ky: bringKy(server), ...rest(server) };
}

const bringOurs =
  (server: StuckServer): Bring =>
  async (place, bounds) => {
    const core = createSyntheticCore({
      baseUrl: server.urlOf(place),
      credentials: { session: { credentials: { email: 'a@example.com', password: 'b' } } },
      rateLimits: { policies: { items: { partition: [], unit: 'request', limits: [{ quota: 1, window: 50 }] } } },
    });
    if (place === 'token') return () => core.call(operations.getOwnItem, [1], undefined, bounds);
    if (place === 'queue') {
      await core.call(operations.getPacedItem, [1], undefined);
      return () => core.call(operations.getPacedItem, [1], undefined, bounds);
    }
    if (place === 'next page') {
      const page = await core.list(operations.listItems, [], undefined, bounds);
      return () => page.next();
    }
    return () => core.call(operations.getItem, [1], undefined, bounds);
  };

const bringOpenAi =
  (server: StuckServer): Bring =>
  async (place, { deadlineMs, signal }) => {
    if (place === 'queue') return undefined;
    const token = async (): Promise<string> => (await fetch(`${server.urlOf(place)}/login`)).text();
    const openai = new OpenAI({ apiKey: place === 'token' ? token : 'key', baseURL: server.urlOf(place) });
    const bounds = { ...(deadlineMs && { timeout: deadlineMs }), ...(signal && { signal }) };
    if (place !== 'next page') return () => openai.models.retrieve('1', bounds);
    const page = await openai.files.list({}, bounds);
    return () => page.getNextPage();
  };

const bringKy =
  (server: StuckServer): Bring =>
  async (place, { deadlineMs, signal }) => {
    if (place === 'queue' || place === 'next page') return undefined;
    const token = async (): Promise<void> => {
      await (await fetch(`${server.urlOf(place)}/login`)).text();
    };
    const options: Options = {
      ...(deadlineMs && { totalTimeout: deadlineMs }),
      ...(signal && { signal }),
      ...(place === 'token' && { hooks: { beforeRequest: [token] } }),
    };
    return () => ky(`${server.urlOf(place)}/items/1`, options).json();
  };

/** Stripe takes no signal, openapi-fetch no deadline: each stands where it can. */
const rest = (server: StuckServer): { readonly [client: string]: Bring } => ({
  stripe: async (place, { deadlineMs, signal }) => {
    if (signal || !deadlineMs || place === 'queue' || place === 'token' || place === 'next page') return undefined;
    const { port, pathname } = new URL(server.urlOf(place));
    const stripe = new Stripe('key', {
      host: '127.0.0.1',
      port,
      protocol: 'http',
      timeout: deadlineMs,
      telemetry: false,
    });
    return () => stripe.rawRequest('GET', `${pathname === '/' ? '' : pathname}/items/1`);
  },
  'openapi-fetch': async (place, { signal }) => {
    if (!signal || place === 'queue' || place === 'retry wait' || place === 'next page') return undefined;
    const client = createClient<Record<string, never>>({ baseUrl: server.urlOf(place) });
    const token = async (): Promise<undefined> => {
      await (await fetch(`${server.urlOf(place)}/login`)).text();
    };
    if (place === 'token') client.use({ onRequest: token });
    // The paths of a made-up API have no types.
    return () => client.GET('/items/1' as never, { signal } as never);
  },
});
