/**
 * Two hundred callers, each with a call a second, while the server is away: refusing connections, or answering 503. An
 * outage of 60 s scaled to 6, and our waits and ky's with it; openai's and stripe's can't be set.
 */
import { setTimeout as pause } from 'node:timers/promises';
import ky from 'ky';
import OpenAI from 'openai';
import Stripe from 'stripe';
import { printTable } from '../print-table.ts';
import { answer, serve } from './serve.ts';
import { createSyntheticCore, operations } from './synthetic.ts';

const callers = 200;
const awayMs = 6000;
const thinkMs = 1000;

type Connect = (url: string, fetch: typeof globalThis.fetch) => () => Promise<unknown>;

const clients: { readonly [client: string]: Connect } = {
  ours: (url, fetch) => {
    const core = createSyntheticCore({ baseUrl: url, fetch, retry: { initialMs: 50, maxMs: 800 } });
    return () => core.call(operations.getItem, [1], undefined);
  },
  openai: (url, fetch) => {
    const openai = new OpenAI({ apiKey: 'key', baseURL: url, fetch });
    return () => openai.models.retrieve('1');
  },
  ky: (url, fetch) => () => ky(`${url}/items/1`, { fetch, retry: { delay: (n) => 30 * 2 ** (n - 1) } }).json(),
  stripe: (url, fetch) => {
    const httpClient = Stripe.createFetchHttpClient(fetch);
    const { port } = new URL(url);
    const stripe = new Stripe('key', { host: '127.0.0.1', port, protocol: 'http', telemetry: false, httpClient });
    return () => stripe.customers.retrieve('1');
  },
};

for (const away of ['refusing connections', 'answering 503'] as const) {
  const rows = await Promise.all(Object.entries(clients).map(([name, connect]) => run(name, connect, away)));
  printTable(`Storm: ${callers} callers, server ${away} for ${awayMs / 1000} s (ours: target under 1.1)`, rows);
}
process.exit(); // keep-alive sockets

async function run(name: string, connect: Connect, away: 'refusing connections' | 'answering 503') {
  const unwell = await serve((request, response) => {
    request.resume();
    answer(response, 503, { error: { message: 'down' } });
  });
  if (away === 'refusing connections') await unwell.close();
  let attempts = 0;
  const call = connect(unwell.url, (input, init) => {
    attempts += 1;
    return fetch(input, init);
  });
  let calls = 0;
  const endsAt = performance.now() + awayMs;
  const caller = async (index: number): Promise<void> => {
    await pause((index * thinkMs) / callers);
    while (performance.now() < endsAt) {
      calls += 1;
      const startedAt = performance.now();
      await call().catch(() => {});
      await pause(Math.max(0, startedAt + thinkMs - performance.now()));
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, index) => caller(index)));
  const perCall = attempts / calls;

  if (away === 'answering 503') await unwell.close();
  const well = await serve((request, response) => {
    request.resume();
    answer(response, 200, { id: '1' });
  }, unwell.port);
  const returnedAt = performance.now();
  const first = await call().then(
    () => 'ok',
    () => 'failed',
  );
  const firstMs = performance.now() - returnedAt;
  await well.close();
  return {
    client: name,
    calls: String(calls),
    'attempts per call': perCall.toFixed(2),
    'first call after': first,
    ms: firstMs.toFixed(0),
  };
}
