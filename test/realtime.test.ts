import { startMockServer } from '@creatorkit/mock/server';
import { createCore, subscribe } from '@creatorkit/runtime';
import { describe, expect, it } from 'vitest';
import { api, createFeed, operations, type Progress } from '../packages/mock/test/feed.ts';

type Feed = ReturnType<typeof createFeed>;

const ways: {
  readonly [name: string]: (mock: Feed) => Promise<{
    readonly baseUrl: string;
    readonly WebSocket: typeof WebSocket;
    close(): void | Promise<void>;
  }>;
} = {
  'mock.WebSocket': async ({ WebSocket }) => ({ baseUrl: api.baseUrl, WebSocket, close: () => {} }),
  async HTTP(mock) {
    const server = await startMockServer({ mocks: [mock], clock: mock.clock, port: 0 });
    return { baseUrl: server.baseUrlOf('feed'), WebSocket, close: () => server.close() };
  },
};

/** A subscription of the client's, in the hands of a test. */
async function follow(mock: Feed, open: (typeof ways)[string], token: () => string = () => 'ada-token') {
  const { baseUrl, WebSocket, close } = await open(mock);
  const core = createCore({
    api,
    operations,
    baseUrl,
    WebSocket,
    fetch: mock.fetch,
    clock: mock.clock,
    random: () => 0.5,
    credentials: { session: token },
    contracts: async () => ({}),
    logger: { warn: () => {} },
  });
  const seen: string[] = [];
  const waiting: { readonly length: number; readonly go: () => void }[] = [];
  const note = (line: string): void => {
    seen.push(line);
    for (const { length, go } of waiting) if (seen.length >= length) go();
  };
  const subscription = subscribe<Progress>(core, operations.watch, {
    onLive: () => note('live'),
    onLost: () => note('lost'),
  });
  const over = (async () => {
    for await (const event of subscription) note(`${event.job}: ${event.progress}`);
  })().catch((error: Error) => note(error.name));
  return {
    seen,
    until: (length: number) =>
      new Promise<void>((go) => {
        if (seen.length >= length) go();
        else waiting.push({ length, go });
      }),
    async end() {
      subscription.close();
      await over;
      await close();
    },
  };
}

describe.each(Object.entries(ways))('the client subscribed to a mock over %s', (_name, open) => {
  it('receives events, and comes back when its connection is lost', async () => {
    const mock = createFeed();
    const client = await follow(mock, open);
    await client.until(1);
    await mock.fetch('https://feed.example/v1/jobs', { method: 'POST' });
    await mock.clock.advance({ seconds: 2 });
    await client.until(3);
    mock.dropSockets();
    await client.until(5); // its wait moves the clock, by less than a second
    await mock.clock.advance({ seconds: 3 });
    await client.until(8);
    expect(client.seen).toEqual(['live', '1: 20', '1: 40', 'lost', 'live', '1: 60', '1: 80', '1: 100']);
    expect(mock.journal().map(({ operation, frames }) => [operation, frames?.at(-1)?.close?.code])).toEqual([
      ['watch', 1006],
      ['startJob', undefined],
      ['watch', undefined],
    ]);
    await client.end();
  });

  it('renews a token that the mock refuses, once', async () => {
    const mock = createFeed();
    let asked = 0;
    const client = await follow(mock, open, () => (asked++ === 0 ? 'stale' : 'ada-token'));
    await client.until(1);
    expect(client.seen).toEqual(['live']);
    const ends = mock.journal().map(({ frames }) => frames?.at(-1)?.close?.code);
    expect(ends).toEqual([4401, undefined]);
    await client.end();
  });
});
