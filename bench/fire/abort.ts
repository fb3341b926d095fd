/** How soon a stuck call rejects once its signal aborts, with what, and what 10,000 calls on one signal leave behind. */
import { getEventListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import ky from 'ky';
import OpenAI from 'openai';
import { printTable } from '../print-table.ts';
import { type Bring, clientsFor, type Place, places, startStuckServer } from './places.ts';
import { spawnReadyServer } from './spawn-ready-server.ts';
import { createSyntheticCore, operations } from './synthetic.ts';

const patienceMs = 3000;
const stuckServer = await startStuckServer();
const clients = Object.entries(clientsFor(stuckServer)).filter(([name]) => name !== 'stripe');
await Promise.all(clients.flatMap(([, bring]) => places.map((place) => reaction(bring, place, 300))));
const rows = await Promise.all(
  places.map(async (place, index) => {
    await pause(index * 30);
    const measured = await Promise.all(
      clients.map(async ([name, bring]) => [name, await reaction(bring, place, patienceMs)]),
    );
    return { 'stuck at': place, ...Object.fromEntries(measured) };
  }),
);
printTable("Abort: ms until the call rejects, and whether with the signal's own reason (ours: target 10, own)", rows);

const readyServer = await spawnReadyServer();
const { url } = readyServer;
const core = createSyntheticCore({ baseUrl: url });
const openai = new OpenAI({ apiKey: 'key', baseURL: url });
const calls: { readonly [client: string]: (signal: AbortSignal) => Promise<unknown> } = {
  'bare fetch': async (signal) => (await fetch(`${url}/items/1`, { signal })).json(),
  ours: (signal) => core.call(operations.getItem, [1], undefined, { signal, deadlineMs: 60_000 }),
  openai: (signal) => openai.models.retrieve('1', { signal }),
  ky: (signal) => ky(`${url}/items/1`, { signal }).json(),
};
const leftovers: { readonly [column: string]: string }[] = [];
for (const [name, call] of Object.entries(calls)) leftovers.push({ client: name, ...(await leftBy(call)) });
printTable(
  'What 10,000 calls on one long-lived signal leave, 50 at once (sockets: the pool that fetch keeps)',
  leftovers,
);

readyServer.close();
await stuckServer.close();
process.exit(); // some peers hold timers for requests that they gave up on

async function reaction(bring: Bring, place: Place, withinMs: number): Promise<string> {
  const controller = new AbortController();
  const reason = new Error('enough');
  const stuck = await bring(place, { signal: controller.signal });
  if (!stuck) return '–';
  let abortedAt = Number.NaN;
  setTimeout(() => {
    abortedAt = performance.now();
    controller.abort(reason);
  }, 100);
  const ended = stuck().then(
    () => 'answered',
    (error: unknown) => {
      const ms = Math.round(performance.now() - abortedAt);
      return `${ms} ${error === reason ? 'own' : (error as Error).constructor.name}`;
    },
  );
  return Promise.race([ended, pause(withinMs, `over ${withinMs}`)]);
}

/** Heap by the median of five batches: what is compiled or cached once is no leak, what each batch adds is. */
async function leftBy(call: (signal: AbortSignal) => Promise<unknown>) {
  const { signal } = new AbortController();
  await callMany(call, 2000, signal);
  const start = await measure();
  let last = start;
  const grown: number[] = [];
  for (let batch = 0; batch < 5; batch++) {
    await callMany(call, 2000, signal);
    const now = await measure();
    grown.push(now.heap - last.heap);
    last = now;
  }
  return {
    listeners: String(getEventListeners(signal, 'abort').length),
    timers: String(last.timers - start.timers),
    sockets: String(last.sockets - start.sockets),
    'heap, bytes a call': ((grown.toSorted((a, b) => a - b)[2] ?? Number.NaN) / 2000).toFixed(0),
  };
}

async function callMany(call: (signal: AbortSignal) => Promise<unknown>, count: number, signal: AbortSignal) {
  let left = count;
  const caller = async (): Promise<void> => {
    while (left-- > 0) await call(signal);
  };
  await Promise.all(Array.from({ length: 50 }, caller));
}

async function measure() {
  for (let round = 0; round < 5; round++) {
    await pause(20);
    globalThis.gc?.();
  }
  const resources = process.getActiveResourcesInfo();
  return {
    timers: resources.filter((name) => name === 'Timeout').length,
    sockets: resources.filter((name) => name === 'TCPSocketWrap').length,
    heap: process.memoryUsage().heapUsed,
  };
}
