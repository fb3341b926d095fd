/** One call in process: `fetch` replaced by a ready answer, everything that the client does on. */
import { Igny8 } from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import ky from 'ky';
import createClient from 'openapi-fetch';
import { Bench } from 'tinybench';
import { printTable } from './print-table.ts';

const url = 'https://api.igny8.com/api/v1/planner/keywords/1/';
const keyword = { id: 1, name: 'yoga mat', keyword: 'yoga mat', volume: 1900, difficulty: 34 };
const body = JSON.stringify({ success: true, data: keyword, request_id: '550e8400-e29b-41d4-a716-446655440000' });
const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
const ready = async (): Promise<Response> => new Response(body, { headers });
const written = { volume_override: 5 };

const plain = createClient<Record<string, never>>({ baseUrl: 'https://api.igny8.com', fetch: ready }) as unknown as {
  GET(path: string, init: object): Promise<unknown>;
  PATCH(path: string, init: object): Promise<unknown>;
};
const withKy = createClient<Record<string, never>>({
  baseUrl: 'https://api.igny8.com',
  fetch: (request) => ky(request, { fetch: ready, throwHttpErrors: false, timeout: 30_000 }),
}) as unknown as typeof plain;
const path = '/api/v1/planner/keywords/{id}/';
const params = { path: { id: 1 } };

const igny8 = new Igny8({ fetch: ready, auth: () => 'token', limiter: false });
const mock = createIgny8Mock({ limits: 'off' });
const login = await mock.fetch('https://api.igny8.com/api/v1/auth/login/', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(mock.credentials.owner),
});
const { data } = (await login.json()) as { data: { access: string } };
const authorized = { headers: { Authorization: `Bearer ${data.access}` } };

// Iterations interleave, so that a noisy moment hits all alike.
const bench = new Bench({ time: 500, warmupTime: 200 });
bench
  .add('GET  fetch + json', async () => (await ready()).json())
  .add('GET  openapi-fetch', () => plain.GET(path, { params }))
  .add('GET  openapi-fetch + ky', () => withKy.GET(path, { params }))
  .add('GET  igny8, unpaced', () => igny8.planner.keywords.retrieve(1))
  .add('PATCH  openapi-fetch', () => plain.PATCH(path, { params, body: written }))
  .add('PATCH  openapi-fetch + ky', () => withKy.PATCH(path, { params, body: written }))
  .add('PATCH  igny8, unpaced', () => igny8.planner.keywords.update(1, written))
  .add('GET  mock.fetch, a keyword of the living mock', () => mock.fetch(url, authorized));
await bench.run();

const microseconds = new Map(
  bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`Cannot measure ${name}: ${result.state}`);
    return [name, result.latency.p50 * 1000] as const;
  }),
);
const of = (name: string): number => microseconds.get(name) ?? Number.NaN;

printTable(
  'One call in process, median of many, in µs',
  [...microseconds].map(([name, time]) => {
    const peer = name.startsWith('PATCH') ? 'PATCH  openapi-fetch + ky' : 'GET  openapi-fetch + ky';
    return { what: name, µs: time.toFixed(1), 'to openapi-fetch + ky': (time / of(peer)).toFixed(2) };
  }),
);
