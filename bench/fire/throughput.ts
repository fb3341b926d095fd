/** Calls a second over loopback, 50 at once, everything on, beside bare fetch; the server is a process of its own. */
import { Igny8 } from '@creatorkit/igny8';
import ky from 'ky';
import OpenAI from 'openai';
import createClient from 'openapi-fetch';
import { printTable } from '../print-table.ts';
import { spawnReadyServer } from './spawn-ready-server.ts';

interface Load {
  readonly rate: number;
  /** Microseconds a call, system time included. */
  readonly cpu: number;
}

const atOnce = 50;
const roundMs = 300;
const rounds = 11;
const server = await spawnReadyServer();
const { url } = server;
const path = '/api/v1/planner/keywords/1/';

const igny8 = new Igny8({ baseUrl: url, auth: () => 'token', deadlineMs: 60_000 });
const openai = new OpenAI({ apiKey: 'key', baseURL: url });
const plain = createClient<Record<string, never>>({
  baseUrl: url,
  fetch: (request) => ky(request, { throwHttpErrors: false }),
});
const { signal } = new AbortController();
const clients: { readonly [client: string]: () => Promise<unknown> } = {
  'bare fetch': async () => (await fetch(url + path)).json(),
  'fetch with a signal and a bounded body': fetchBounded,
  'igny8, everything on': () => igny8.planner.keywords.retrieve(1, { signal }),
  'openapi-fetch + ky': () => plain.GET(path as never), // a made-up API has no types
  ky: () => ky(url + path).json(),
  openai: () => openai.models.retrieve('1'),
};

// Short rounds in turn, and each rate beside the bare one of its own round: a machine that others use too is never still.
const loads = new Map(Object.keys(clients).map((name) => [name, [] as Load[]]));
for (let round = 0; round < rounds; round++) {
  for (const [name, call] of Object.entries(clients)) loads.get(name)?.push(await load(call));
}
const bare = loads.get('bare fetch') ?? [];
printTable(
  `Calls a second over loopback, ${atOnce} at once, median of ${rounds} interleaved rounds (ours: target 0.8)`,
  [...loads].map(([client, measured]) => ({
    client,
    '/s': median(measured.map(({ rate }) => rate)).toFixed(0),
    'to bare fetch': median(measured.map(({ rate }, round) => rate / (bare[round]?.rate ?? Number.NaN))).toFixed(2),
    'least CPU, µs a call': Math.min(...measured.map(({ cpu }) => cpu)).toFixed(0),
  })),
);
server.close();
process.exit(); // keep-alive sockets

/** The least that any client does which can be aborted and bounds what it reads. */
async function fetchBounded(): Promise<unknown> {
  const controller = new AbortController();
  const timeout = setTimeout(() => controller.abort(), 30_000);
  try {
    const headers = { Authorization: 'Bearer token', Accept: 'application/json' };
    const response = await fetch(url + path, { headers, redirect: 'manual', signal: controller.signal });
    const chunks: Uint8Array[] = [];
    for await (const chunk of response.body ?? []) chunks.push(chunk);
    return JSON.parse(Buffer.concat(chunks).toString());
  } finally {
    clearTimeout(timeout);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function load(call: () => Promise<unknown>): Promise<Load> {
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  let calls = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() < startedAt + roundMs) {
      await call();
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  const { user, system } = process.cpuUsage(cpuBefore);
  return { rate: (calls * 1000) / (performance.now() - startedAt), cpu: (user + system) / calls };
}
