/** Sixty calls at once against a server that allows ten a second with a burst of ten: ideally 60 requests in 5.0 s. */
import { type Operation, type RateLimitPolicy, readStructuredRateLimit } from '@creatorkit/runtime';
import ky from 'ky';
import OpenAI from 'openai';
import Stripe from 'stripe';
import { printTable } from '../print-table.ts';
import { serve } from './serve.ts';
import { createSyntheticCore, operations } from './synthetic.ts';
import { createTokenBucket, type Dialect, dialects } from './token-bucket.ts';

const calls = 60;
const declared: RateLimitPolicy = { partition: [], unit: 'request', limits: [{ quota: 10, window: 1 }] };

type CallOne = (url: string, dialect: Dialect) => () => Promise<unknown>;

const ours =
  (operation: Operation, policies: { readonly [name: string]: RateLimitPolicy }): CallOne =>
  (url, { headers }) => {
    const core = createSyntheticCore({
      baseUrl: url,
      rateLimits: { headers, policies },
      readRateLimit: headers.dialect && readStructuredRateLimit,
    });
    return () => core.call(operation, [1], undefined);
  };

const clients: { readonly [client: string]: CallOne } = {
  'ours, limit declared': ours(operations.getPacedItem, { items: declared }),
  'ours, limit only named': ours(operations.getPacedItem, {}),
  'ours, nothing declared': ours(operations.getItem, {}),
  openai: (url) => {
    const openai = new OpenAI({ apiKey: 'key', baseURL: url });
    return () => openai.models.retrieve('1');
  },
  ky: (url) => () => ky(`${url}/items/1`).json(),
  stripe: (url) => {
    const { port } = new URL(url);
    const stripe = new Stripe('key', { host: '127.0.0.1', port, protocol: 'http', telemetry: false });
    return () => stripe.customers.retrieve('1');
  },
};

for (const dialect of dialects) {
  const rows = await Promise.all(Object.entries(clients).map(([name, client]) => run(name, client, dialect)));
  printTable(`Herd, ${dialect.title}; ours: target 60 ok, 66 requests, 5.5 s, and no 429 where declared`, rows);
}
process.exit(); // keep-alive sockets of the peers

async function run(name: string, client: CallOne, dialect: Dialect) {
  const { listener, seen } = createTokenBucket(dialect, 10, 10);
  const server = await serve(listener);
  const call = client(server.url, dialect);
  const startedAt = performance.now();
  const outcomes = await Promise.allSettled(Array.from({ length: calls }, call));
  const ok = outcomes.filter(({ status }) => status === 'fulfilled').length;
  const { requests, refusals } = seen;
  await server.close();
  return {
    client: name,
    ok: String(ok),
    requests: String(requests),
    '429s': String(refusals),
    seconds: ((performance.now() - startedAt) / 1000).toFixed(1),
  };
}
