import { setupWorker } from 'msw/browser';
import { describe, it } from 'vitest';
import { createMswHandlers } from '../src/msw/index.ts';
import { createFeed } from './feed.ts';
import { playOver, scenarios, socketUrl, type Way } from './socket-scenarios.ts';

const transports: { readonly [name: string]: (mock: ReturnType<typeof createFeed>) => Promise<Way> } = {
  'mock.WebSocket': async (mock) => ({ url: socketUrl, Socket: mock.WebSocket, close: () => {} }),
  async 'MSW in a browser'(mock) {
    const worker = setupWorker(...createMswHandlers(mock));
    await worker.start({ quiet: true });
    return { url: socketUrl, Socket: WebSocket, close: () => worker.stop() };
  },
};

/** The scenarios that Node plays over every transport. */
describe.each(Object.entries(transports))('over %s', (_transport, openWay) => {
  it.each(Object.entries(scenarios))('%s', async (_name, scenario) => {
    const mock = createFeed();
    await playOver(await openWay(mock), mock, scenario);
  });
});
