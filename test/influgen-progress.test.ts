/** The progress of a generation is told alike over every transport, and always what REST shows. */
import { Influgen } from '@creatorkit/influgen';
import { createInflugenMock, type InflugenMock } from '@creatorkit/influgen/mock';
import { createMswHandlers } from '@creatorkit/mock/msw';
import { startMockServer } from '@creatorkit/mock/server';
import { setupServer } from 'msw/node';
import { describe, expect, it } from 'vitest';

interface Way {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly WebSocket: typeof globalThis.WebSocket;
  close(): void | Promise<void>;
}

const ways: { readonly [name: string]: (mock: InflugenMock) => Way | Promise<Way> } = {
  'mock.WebSocket': ({ api: { baseUrl }, fetch, WebSocket }) => ({ baseUrl, fetch, WebSocket, close: () => {} }),
  async HTTP(mock) {
    const server = await startMockServer({ mocks: [mock], clock: mock.clock, port: 0 });
    return { baseUrl: server.baseUrlOf('influgen'), fetch, WebSocket, close: () => server.close() };
  },
  'MSW in Node'(mock) {
    const server = setupServer(...createMswHandlers(mock));
    server.listen({ onUnhandledFrame: 'error' });
    return { baseUrl: mock.api.baseUrl, fetch: (...call) => fetch(...call), WebSocket, close: () => server.close() };
  },
};

/** What the WebSocket says of one generation, from its start to its end, and what REST shows at the end. */
async function watch(open: (mock: InflugenMock) => Way | Promise<Way>, prompt: string) {
  const mock = createInflugenMock();
  const { baseUrl, fetch, WebSocket, close } = await open(mock);
  const client = new Influgen({ baseUrl, fetch, WebSocket, clock: mock.clock, auth: mock.credentials.agency });
  const characters = await client.characters.list().toArray();
  const character_id = characters.find(({ autopilot }) => !autopilot)?.id ?? '';
  const told: string[] = [];
  const live = Promise.withResolvers<void>();
  const watching = (async () => {
    for await (const event of client.realtime.progress({ onLive: () => live.resolve() })) {
      told.push(`${event.progress} % ${event.job_status}, ${event.content_status}: ${event.message}`);
      if (event.job_status === 'completed' || event.job_status === 'failed') return event;
    }
    throw new Error('The subscription ended before the job');
  })();
  await live.promise;
  const before = await client.credits.retrieve();
  const { start } = await client.content.generate({ character_id, prompt });
  const reserved = before.balance - (await client.credits.retrieve()).balance;
  await mock.clock.advance({ minutes: 5 });
  const last = await watching;
  const [item, job] = await Promise.all([
    client.content.retrieve(start.item.id),
    client.jobs.retrieve(start.job.id ?? ''),
  ]);
  const cost = before.balance - (await client.credits.retrieve()).balance;
  await close();
  expect([item.status, job.status, job.progress]).toEqual([last.content_status, last.job_status, last.progress]);
  return { told, reserved, cost };
}

describe.each([
  ['a generation that succeeds', 'on a rooftop at dawn', { reserved: 4, cost: 4 }],
  ['a generation that fails', 'on a rooftop [fail:provider_error]', { reserved: 4, cost: 0 }],
])('%s', (_title, prompt, credits) => {
  it('is told of in order, with progress that never falls, over every transport alike', async () => {
    const runs = [];
    for (const open of Object.values(ways)) runs.push(await watch(open, prompt));
    const [inProcess, ...others] = runs;
    expect(inProcess).toMatchObject(credits);
    expect(inProcess?.told.length).toBeGreaterThan(3);
    const percents = inProcess?.told.map((line) => Number.parseInt(line, 10)) ?? [];
    expect(percents).toEqual(percents.toSorted((one, other) => one - other));
    for (const other of others) expect(other).toEqual(inProcess);
  });
});
