import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Api, Contracts, Operation, WebhookContracts, Webhooks } from '@creatorkit/runtime';
import * as z from 'zod/mini';
import {
  type Collection,
  createMock,
  type Definition,
  type MockOptions,
  type World,
  type WorldClock,
} from '../src/index.ts';

/** A made-up API that tells of births and storms, and tries again after 1, 5 and 30 minutes. */

export interface Endpoint {
  readonly id: number;
  readonly url: string;
  readonly secret: string;
}

export interface Parcel {
  readonly id: string;
  readonly endpoint: number;
  readonly body: object;
  readonly status: 'pending' | 'sending' | 'sent' | 'retrying' | 'failed';
  readonly dueAt: number;
  /** `<minutes since the start> <outcome>` of each try. */
  readonly history: readonly string[];
}

export interface HeraldState {
  readonly endpoints: Collection<Endpoint>;
  readonly parcels: Collection<Parcel, string>;
}

export const webhooks = {
  type: 'event',
  signature: { header: 'X-Herald-Signature', algorithm: 'hmac-sha256', encoding: 'hex', prefix: 'sha256=' },
  events: { born: { webhook: 'news', headers: ['X-Herald-Event'] }, storm: { webhook: 'weather' } },
} as const satisfies Webhooks;

const webhookContracts: WebhookContracts = {
  born: () => z.object({ event: z.literal('born'), name: z.string(), token: z.exactOptional(z.string()) }),
  storm: () => z.object({ event: z.literal('storm'), force: z.int().check(z.maximum(12)) }),
};

const api = {
  id: 'herald',
  title: 'Herald',
  baseUrl: 'https://herald.example',
  securitySchemes: {},
  secrets: ['secret', 'token'],
} as const satisfies Api;

const post = (id: string, path: string) =>
  ({ id, method: 'POST', path, body: { contentType: 'application/json', required: true }, security: [] }) as const;

const operations = {
  addEndpoint: post('addEndpoint', '/endpoints'),
  tell: post('tell', '/events'),
} as const satisfies { readonly [id: string]: Operation };

const contracts: Contracts = {
  addEndpoint: { body: () => z.object({ url: z.string(), secret: z.string() }), answers: { 204: null } },
  tell: { body: () => z.looseObject({ event: z.string() }), answers: { 202: null, 500: null } },
};

const backoffMinutes = [1, 5, 30];
const minute = 60_000;

/** Sends what is due, and says when the next try is. */
function catchUp(world: World, { endpoints, parcels }: HeraldState): number | undefined {
  const isDue = ({ id, status, dueAt }: Parcel): boolean =>
    status === 'sending' ? !world.webhooks.isUnderWay(id) : dueAt <= world.now();
  for (const parcel of [...parcels.values()].filter(isDue)) send(world, parcel, endpoints, parcels);
  const waiting = [...parcels.values()].filter(({ status }) => status === 'pending' || status === 'retrying');
  return waiting.length === 0 ? undefined : Math.min(...waiting.map(({ dueAt }) => dueAt));
}

function send(
  world: World,
  { id, endpoint, body }: Parcel,
  endpoints: HeraldState['endpoints'],
  parcels: HeraldState['parcels'],
) {
  const { url = '', secret } = endpoints.get(endpoint) ?? {};
  parcels.update(id, { status: 'sending', dueAt: Number.POSITIVE_INFINITY });
  const headers = { 'X-Herald-Event': String((body as { event?: unknown }).event) };
  world.webhooks.post({ id, url, secret, headers, body }, ({ status, error }) => {
    const history = parcels.get(id)?.history ?? [];
    const told = [...history, `${(world.now() - start) / minute} ${status ?? error}`];
    const wait = backoffMinutes[history.length];
    const isSent = status !== undefined && status >= 200 && status < 300;
    if (isSent || wait === undefined) parcels.update(id, { status: isSent ? 'sent' : 'failed', history: told });
    else parcels.update(id, { status: 'retrying', dueAt: world.now() + wait * minute, history: told });
  });
}

export const start = Date.parse('2026-01-01T00:00:00Z');

const refuse = (status: number) => () => ({ status });

export const definition: Definition<HeraldState, undefined> = {
  api,
  operations,
  contracts,
  webhooks: { facts: webhooks, contracts: webhookContracts },
  handlers: {
    addEndpoint({ body }, { state, world }) {
      const { url, secret } = body as Endpoint;
      state.endpoints.insert({ id: world.nextId('endpoint'), url, secret });
      return { status: 204 };
    },
    tell({ body }, { state, world }) {
      for (const { id: endpoint } of state.endpoints.values()) {
        const id = world.random.uuid('parcel', world.nextId('parcel'));
        const parcel = { id, endpoint, body: body as object, dueAt: world.now(), history: [] };
        state.parcels.insert({ ...parcel, status: 'pending' });
      }
      return { status: 202 };
    },
  },
  createState: (world) => ({
    endpoints: world.collection('endpoints', { id: (row: Endpoint) => row.id, indexes: {} }),
    parcels: world.collection('parcels', { id: (row: Parcel) => row.id, indexes: {} }),
  }),
  seed: () => {},
  catchUp,
  authenticate: () => ({ principal: undefined }),
  refusals: {
    notFound: refuse(404),
    methodNotAllowed: refuse(405),
    forbidden: refuse(403),
    invalid: refuse(400),
    throttled: refuse(429),
    failed: refuse(500),
  },
  credentials: {},
  fixtures: {},
};

export function createHerald<Clock extends WorldClock>(options: MockOptions<Clock> = {}) {
  const mock = createMock(definition, options);
  const call = async (path: string, body: object): Promise<number> => {
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    return (await mock.fetch(`${api.baseUrl}${path}`, init)).status;
  };
  return {
    mock,
    listenAt: (url: string, secret = '') => call('/endpoints', { url, secret }),
    tell: (body: object) => call('/events', body),
    /** `<status>: <history>` of each parcel. */
    parcels: () => [...mock.state.parcels.values()].map(({ status, history }) => `${status}: ${history.join(', ')}`),
  };
}

export const born = (name: string) => ({ event: 'born', name });

/** What a receiver was sent. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A receiver on a free port of this machine. */
export async function startReceiver(
  answer: (count: number) => { status: number; headers?: { [name: string]: string } },
) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    received.push({ headers: request.headers, text: Buffer.concat(chunks).toString() });
    const { status, headers } = answer(received.length);
    response.writeHead(status, headers).end('{"token":"t-1"}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    received,
    url: `http://127.0.0.1:${port}/hooks`,
    port,
    close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
  };
}
