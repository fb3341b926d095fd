/**
 * A thousand sockets that receive progress from one server: the mock's beside a bare `ws` server that sends the same
 * texts. The clients are in a process of their own. Memory is what the server's process holds after a collection.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { createFlowingClock, createMock, type Definition, type SocketRules } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { type WebSocket, WebSocketServer } from 'ws';
import * as z from 'zod/mini';
import { printTable } from './print-table.ts';

const count = 1000;
const events = 100;
const rounds = 3;

interface Served {
  readonly url: string;
  /** Sends a step of progress to all. */
  publish(step: number): void;
  close(): Promise<void>;
}

const progress = (step: number) => ({
  type: 'generation.progress' as const,
  channel: 'generation_progress',
  job_id: 'job_01J8ZQ4M7Y',
  job_status: 'running',
  content_id: 'cnt_01J8ZQ4M7Z',
  progress: step,
  message: 'rendering',
  timestamp: '2026-03-23T09:00:05Z',
});

interface Sockets {
  readonly watch: {
    readonly send: { readonly type: 'auth'; readonly token: string };
    readonly receive: { readonly type: 'auth.ok' } | ReturnType<typeof progress>;
  };
}

const rules: SocketRules<undefined, Sockets> = {
  watch(socket) {
    const tooLate = socket.after(10_000, () => socket.close(4408));
    return {
      message() {
        tooLate();
        socket.subscribe('progress');
        socket.send({ type: 'auth.ok' });
      },
    };
  },
};

const schemas = {
  auth: z.object({ type: z.literal('auth'), token: z.string() }),
  ok: z.object({ type: z.literal('auth.ok') }),
  progress: z.object({
    type: z.literal('generation.progress'),
    channel: z.string(),
    job_id: z.string(),
    job_status: z.string(),
    content_id: z.string(),
    progress: z.int().check(z.minimum(0), z.maximum(100)),
    message: z.string(),
    timestamp: z.string(),
  }),
};

const refuse = () => ({ status: 404 });

const definition: Definition<undefined, undefined> = {
  api: {
    id: 'live',
    title: 'Live',
    baseUrl: 'https://live.example',
    securitySchemes: { token: { type: 'http' } },
    secrets: ['token'],
  },
  operations: {
    watch: {
      id: 'watch',
      method: 'GET',
      path: '/ws',
      security: [],
      realtime: { url: '/ws', events: ['generation.progress'], heartbeatSeconds: 30 },
    },
  },
  contracts: {
    watch: {
      answers: { 101: null },
      messages: {
        send: { auth: () => schemas.auth },
        receive: { 'auth.ok': () => schemas.ok, 'generation.progress': () => schemas.progress },
      },
    },
  },
  handlers: {},
  sockets: rules,
  createState: () => undefined,
  seed: () => {},
  authenticate: () => ({ principal: undefined }),
  refusals: {
    notFound: refuse,
    methodNotAllowed: refuse,
    forbidden: refuse,
    invalid: refuse,
    throttled: refuse,
    failed: refuse,
  },
  credentials: {},
  fixtures: {},
};

async function serveMock(): Promise<Served> {
  const clock = createFlowingClock({ now: () => Date.now() });
  const mock = createMock(definition, { clock, selfCheck: 'warn' });
  const server = await startMockServer({ mocks: [mock], clock, port: 0 });
  return {
    url: `${server.baseUrlOf('live').replace('http', 'ws')}/ws`,
    publish: (step) => mock.world.sockets.publish('progress', progress(step)),
    close: () => server.close(),
  };
}

async function serveBare(): Promise<Served> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  const signedIn = new Set<WebSocket>();
  server.on('connection', (socket) => {
    socket.once('message', () => {
      signedIn.add(socket);
      socket.send('{"type":"auth.ok"}');
    });
  });
  await once(server, 'listening');
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish(step) {
      const text = JSON.stringify(progress(step));
      for (const socket of signedIn) socket.send(text);
    },
    async close() {
      for (const socket of server.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

interface Measured {
  readonly ms: number;
  readonly openBytes: number;
  readonly sentBytes: number;
}

async function measure(serve: () => Promise<Served>): Promise<Measured> {
  const server = await serve();
  const before = heldBytes();
  const file = new URL('./socket-clients.ts', import.meta.url).pathname;
  const clients = spawn(process.execPath, [file, server.url, String(count), String(events)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: clients.stdout })[Symbol.asyncIterator]();
  await lines.next();
  const openBytes = heldBytes() - before;
  const startedAt = performance.timeOrigin + performance.now();
  for (let step = 1; step <= events; step++) {
    server.publish(step);
    await new Promise(setImmediate); // as jobs that go on one after another
  }
  const ms = Number((await lines.next()).value) - startedAt;
  const sentBytes = heldBytes() - before;
  const gone = once(clients, 'close');
  clients.stdin.end();
  await gone;
  await server.close();
  return { ms, openBytes, sentBytes };
}

const servers = { 'bare ws': serveBare, 'the mock': serveMock };
const best = new Map<string, Measured>();
for (let round = 0; round < rounds; round++) {
  for (const [name, serve] of Object.entries(servers)) {
    const measured = await measure(serve);
    if (measured.ms < (best.get(name)?.ms ?? Number.POSITIVE_INFINITY)) best.set(name, measured);
  }
}
const bare = best.get('bare ws');
const kilobytes = (bytes: number): string => (bytes / count / 1024).toFixed(1);
printTable(
  `${count} sockets receiving ${events} events of progress each from one server, best of ${rounds} interleaved rounds`,
  [...best].map(([server, { ms, openBytes, sentBytes }]) => ({
    server,
    'ms to the last event': ms.toFixed(0),
    'to bare': (ms / (bare?.ms ?? Number.NaN)).toFixed(2),
    'KB a socket': kilobytes(openBytes),
    'after the events': kilobytes(sentBytes),
  })),
);
