/** A thousand POSTs whose replies get lost after the write, or cut before it, or are a 503 after it: effects that happen twice. */
import ky from 'ky';
import OpenAI from 'openai';
import Stripe from 'stripe';
import { printTable } from '../print-table.ts';
import { answer, readText, serve } from './serve.ts';
import { createSyntheticCore, operations } from './synthetic.ts';

const tries = 1000;
const atOnce = 250;
const faults = ['none', 'reply lost after the write', 'cut before the write', '503 after the write'] as const;

type Connect = (url: string) => (id: string) => Promise<unknown>;

const clients: { readonly [client: string]: Connect } = {
  'ours, no key': (url) => {
    const core = createSyntheticCore({ baseUrl: url });
    return (id) => core.call(operations.createItem, [], { id });
  },
  'ours, with a key': (url) => {
    const core = createSyntheticCore({ baseUrl: url });
    return (id) => core.call(operations.createKeyedItem, [], { id });
  },
  openai: (url) => {
    const openai = new OpenAI({ apiKey: 'key', baseURL: url });
    return (id) => openai.post('/items', { body: { id } });
  },
  ky: (url) => (id) => ky.post(`${url}/items`, { json: { id } }).json(),
  'stripe, with a key': (url) => {
    const { port } = new URL(url);
    const stripe = new Stripe('key', { host: '127.0.0.1', port, protocol: 'http', telemetry: false });
    return (id) => stripe.rawRequest('POST', '/v1/items', { id });
  },
};

const rows = await Promise.all(Object.entries(clients).map(([name, connect]) => run(name, connect)));
printTable(`${tries} unsafe POSTs, each try of a call with a fault drawn by a seed (ours: target none twice)`, rows);
process.exit(); // keep-alive sockets

async function run(name: string, connect: Connect) {
  const effects = new Map<string, number>();
  const triesOf = new Map<string, number>();
  const keys = new Set<string>();
  let requests = 0;
  const server = await serve(async (request, response) => {
    requests += 1;
    const id = /\d+/.exec(await readText(request))?.[0] ?? ''; // JSON from most, a form from stripe
    const attempt = triesOf.get(id) ?? 0;
    triesOf.set(id, attempt + 1);
    const fault = faults[Math.floor(draw(Number(id) * 10 + attempt) * faults.length)];
    if (fault === 'cut before the write') return request.socket.destroy();
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !keys.has(key)) effects.set(id, (effects.get(id) ?? 0) + 1);
    if (typeof key === 'string') keys.add(key);
    if (fault === 'reply lost after the write') return request.socket.destroy();
    if (fault === '503 after the write') return answer(response, 503, { error: { message: 'down' } });
    return answer(response, 200, { id });
  });
  const call = connect(server.url);
  const outcomes = new Map<string, number>();
  /** Effects of calls that were rejected without a word that they may have happened. */
  let untold = 0;
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < tries) {
      const id = String(next++);
      const outcome = await call(id).then(() => 'ok', nameOf);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (outcome !== 'ok' && !outcome.includes('unknown') && effects.has(id)) untold += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  await server.close();
  return {
    client: name,
    requests: String(requests),
    'effects twice': String([...effects.values()].filter((count) => count > 1).length),
    'effects untold': String(untold),
    outcomes: [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', '),
  };
}

function nameOf(error: unknown): string {
  const { outcome } = error as { readonly outcome?: string };
  return (error as Error).constructor.name + (outcome ? ` (${outcome})` : '');
}

/** Numbers in [0, 1) by index (splitmix32), so that every client meets the same faults. */
function draw(index: number): number {
  let state = Math.imul(index + 1, 0x9e3779b9) | 0;
  state = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  state = Math.imul(state ^ (state >>> 15), 0x735a2d97);
  return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
}
