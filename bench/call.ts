/** One call in process: `fetch` replaced by a ready answer, everything that the client does on, and what each part adds. */
import { Igny8 } from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import ky from 'ky';
import OpenAI from 'openai';
import createClient from 'openapi-fetch';
import Stripe from 'stripe';
import { Bench } from 'tinybench';
import { printTable } from './print-table.ts';

const url = 'https://api.igny8.com/api/v1/planner/keywords/1/';
const keyword = { id: 1, name: 'yoga mat', keyword: 'yoga mat', volume: 1900, difficulty: 34 };
const body = JSON.stringify({ success: true, data: keyword, request_id: '550e8400-e29b-41d4-a716-446655440000' });
// A limit that never runs out, told and believed: the calls are paced, and none waits.
const headers = {
  'content-type': 'application/json',
  'content-length': String(body.length),
  'x-request-id': '550e8400-e29b-41d4-a716-446655440000',
  'x-throttle-limit': '1000000000',
  'x-throttle-remaining': '999999999',
  'x-throttle-reset': String(Math.ceil(Date.now() / 1000) + 3600),
};
const ready = async (): Promise<Response> => new Response(body, { headers });
const written = { seed_keyword_id: 251, site_id: 1, sector_id: 1 };
const { signal } = new AbortController();

const baseUrl = 'https://api.igny8.com';
const plain = createClient<Record<string, never>>({ baseUrl, fetch: ready }) as unknown as {
  GET(path: string, init: object): Promise<unknown>;
  POST(path: string, init: object): Promise<unknown>;
};
const withKy = createClient<Record<string, never>>({
  baseUrl,
  fetch: (request) => ky(request, { fetch: ready, throwHttpErrors: false, timeout: 30_000 }),
}) as unknown as typeof plain;
const path = '/api/v1/planner/keywords/{id}/';
const params = { path: { id: 1 } };

const auth = (): string => 'token';
const openai = new OpenAI({ apiKey: 'key', fetch: ready });
const httpClient = Stripe.createFetchHttpClient(ready);
const stripe = new Stripe('key', { httpClient, telemetry: false });
const everything = new Igny8({ fetch: ready, auth, deadlineMs: 60_000 });
const bare = new Igny8({ fetch: ready, auth, limiter: false });
const paced = new Igny8({ fetch: ready, auth });
const bounded = new Igny8({ fetch: ready, auth, limiter: false, deadlineMs: 60_000 });
const hooked = new Igny8({ fetch: ready, auth, limiter: false, hooks: { onRequest() {}, onResponse() {} } });
const checked = new Igny8({ fetch: ready, auth, limiter: false, validate: 'warn', logger: { warn() {} } });

const mock = createIgny8Mock({ limits: 'off' });
const login = await mock.fetch('https://api.igny8.com/api/v1/auth/login/', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(mock.credentials.owner),
});
const { data } = (await login.json()) as { data: { access: string } };
const authorized = { headers: { Authorization: `Bearer ${data.access}` } };

const calls: { readonly [name: string]: () => Promise<unknown> } = {
  'GET   fetch + json': async () => (await ready()).json(),
  'GET   openapi-fetch': () => plain.GET(path, { params }),
  'GET   openapi-fetch + ky': () => withKy.GET(path, { params }),
  'GET   openai': () => openai.models.retrieve('1'),
  'GET   stripe': () => stripe.customers.retrieve('1'),
  'GET   igny8': () => everything.planner.keywords.retrieve(1, { signal }),
  'POST  openapi-fetch': () => plain.POST(path, { params, body: written }),
  'POST  openapi-fetch + ky': () => withKy.POST(path, { params, body: written }),
  'POST  openai': () => openai.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'yoga' }] }),
  'POST  stripe': () => stripe.customers.create({ email: 'a@example.com', name: 'A' }),
  'POST  igny8': () => everything.planner.keywords.create(written, { signal }),
  'step  unpaced, unbounded': () => bare.planner.keywords.retrieve(1),
  'step  + pace': () => paced.planner.keywords.retrieve(1),
  'step  + deadline': () => bounded.planner.keywords.retrieve(1),
  'step  + signal': () => bare.planner.keywords.retrieve(1, { signal }),
  'step  + hooks': () => hooked.planner.keywords.retrieve(1),
  'step  + validation': () => checked.planner.keywords.retrieve(1),
  'mock  a keyword of the living mock': () => mock.fetch(url, authorized),
};

// Short rounds in turn, and the least of their medians: a noisy moment then hits all alike, or none.
const least = new Map<string, number>();
for (let round = 0; round < 5; round++) {
  const bench = new Bench({ time: 100, warmupTime: round === 0 ? 100 : 10 });
  for (const [name, call] of Object.entries(calls)) bench.add(name, call);
  await bench.run();
  for (const { name, result } of bench.tasks) {
    if (!('latency' in result)) throw new Error(`Cannot measure ${name}: ${result.state}`);
    least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, result.latency.p50 * 1000));
  }
}
const of = (name: string): number => least.get(name) ?? Number.NaN;

printTable(
  'One call in process, in µs (igny8: target half of openai, below openapi-fetch + ky)',
  [...least]
    .filter(([name]) => !name.startsWith('step'))
    .map(([name, time]) => {
      const method = name.startsWith('POST') ? 'POST' : 'GET ';
      return {
        what: name,
        µs: time.toFixed(1),
        'to openai': (time / of(`${method}  openai`)).toFixed(2),
        'to openapi-fetch + ky': (time / of(`${method}  openapi-fetch + ky`)).toFixed(2),
      };
    }),
);
const base = of('step  unpaced, unbounded');
printTable('What the steps of a GET add, in µs', [
  { step: 'a Response and its JSON', adds: of('GET   fetch + json').toFixed(1) },
  { step: 'recipe (openapi-fetch)', adds: (of('GET   openapi-fetch') - of('GET   fetch + json')).toFixed(1) },
  {
    step: 'arguments, credential, attempt timeout, bounded reading, errors',
    adds: (base - of('GET   openapi-fetch')).toFixed(1),
  },
  ...['pace', 'deadline', 'signal', 'hooks', 'validation'].map((step) => ({
    step,
    adds: (of(`step  + ${step}`) - base).toFixed(1),
  })),
]);
