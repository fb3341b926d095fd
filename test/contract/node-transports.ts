import { startPrismProxy } from '@creatorkit/cli/prism';
import { createMswHandlers, createMswResolver } from '@creatorkit/mock/msw';
import { startMockServer } from '@creatorkit/mock/server';
import { setupServer } from 'msw/node';
import { http as http2 } from 'msw-2';
import { setupServer as setupServer2 } from 'msw-2/node';
import { apis } from '../apis.ts';
import type { Transport } from './stage.ts';

const globalFetch: typeof fetch = (input, init) => globalThis.fetch(input, init);

export const inProcess: Transport = {
  name: 'mock.fetch',
  open: async ({ fetch, api }) => ({ baseUrl: api.baseUrl, fetch, close: () => {} }),
};

const msw3: Transport = {
  name: 'MSW 3 in Node',
  async open(mock) {
    const server = setupServer(...createMswHandlers(mock));
    server.listen({ onUnhandledFrame: 'error' });
    return { baseUrl: mock.api.baseUrl, fetch: globalFetch, close: () => server.close() };
  },
};

const msw2: Transport = {
  name: 'MSW 2 in Node',
  async open(mock) {
    const server = setupServer2(http2.all(`${mock.api.baseUrl}/*`, createMswResolver(mock)));
    server.listen({ onUnhandledRequest: 'error' });
    return { baseUrl: mock.api.baseUrl, fetch: globalFetch, close: () => server.close() };
  },
};

export const overHttp: Transport = {
  name: 'HTTP',
  async open(mock) {
    const server = await startMockServer({ mocks: [mock], clock: mock.clock, port: 0 });
    return { baseUrl: server.baseUrlOf(mock.api.id), fetch: globalFetch, close: () => server.close() };
  },
};

const behindPrism: Transport = {
  name: 'HTTP behind Prism',
  async open(mock) {
    const server = await startMockServer({ mocks: [mock], clock: mock.clock, port: 0 });
    const { id } = mock.api;
    const proxy = await startPrismProxy({ upstream: server.url, documents: { [id]: documentOf(id) } });
    return {
      baseUrl: proxy.baseUrlOf(id),
      fetch: globalFetch,
      async close() {
        await proxy.close();
        await server.close();
      },
    };
  },
  reportsViolations: true,
};

function documentOf(id: string): object {
  const row = apis.find((api) => api.id === id);
  if (!row) throw new Error(`Cannot put Prism before ${id}: it has no row in test/apis.ts`);
  return row.document;
}

export const nodeTransports: readonly Transport[] = [inProcess, msw3, msw2, overHttp, behindPrism];
