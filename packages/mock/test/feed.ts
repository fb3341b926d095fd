import type { Api, Contracts, Operation } from '@creatorkit/runtime';
import * as z from 'zod/mini';
import { createMock, type Definition, type MockOptions, type SocketRules } from '../src/index.ts';

/** A made-up API: jobs, and a WebSocket that tells their owner how they get on. */

interface Auth {
  readonly type: 'auth';
  readonly token: string;
}
interface Echo {
  readonly type: 'echo';
  readonly text: string;
}
interface AuthOk {
  readonly type: 'auth.ok';
  readonly user: string;
}
interface Problem {
  readonly type: 'error';
  readonly code: string;
}
export interface Progress {
  readonly type: 'job.progress';
  readonly job: number;
  readonly progress: number;
}

export interface Sockets {
  readonly watch: { readonly send: Auth | Echo; readonly receive: AuthOk | Echo | Problem | Progress };
}

export const api = {
  id: 'feed',
  title: 'Feed',
  baseUrl: 'https://feed.example/v1',
  securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
  secrets: ['token'],
} as const satisfies Api;

export const operations = {
  startJob: { id: 'startJob', method: 'POST', path: '/jobs', security: [] },
  watch: {
    id: 'watch',
    method: 'GET',
    path: '/live',
    security: [{ session: [] }],
    realtime: {
      url: '/live',
      auth: { type: 'auth', token: '/token', accepted: 'auth.ok' },
      events: ['job.progress'],
      error: 'error',
      closeCodes: { 4400: 'stop', 4401: 'renew', 4408: 'reconnect' },
      heartbeatSeconds: 30,
    },
  },
} as const satisfies { readonly [id: string]: Operation };

const echo = () => z.object({ type: z.literal('echo'), text: z.string() });

const contracts: Contracts = {
  startJob: { answers: { 202: () => z.object({ job: z.int() }) } },
  watch: {
    answers: { 101: null },
    messages: {
      send: { auth: () => z.object({ type: z.literal('auth'), token: z.string() }), echo },
      receive: {
        'auth.ok': () => z.object({ type: z.literal('auth.ok'), user: z.string() }),
        echo,
        error: () => z.object({ type: z.literal('error'), code: z.string() }),
        'job.progress': () =>
          z.object({ type: z.literal('job.progress'), job: z.int(), progress: z.int().check(z.maximum(100)) }),
      },
    },
  },
};

export interface FeedState {
  /** What the rule was told at the end of sockets, and what it saw when they were opened. */
  readonly seen: unknown[];
}

export const rules: SocketRules<FeedState, Sockets> = {
  watch(socket, { state, headers, url }) {
    let user: string | undefined;
    state.seen.push([new URL(url).search, headers['x-caller'] ?? null]);
    const refuse = (close: number, code: string): void => {
      socket.send({ type: 'error', code });
      socket.close(close, code);
    };
    const tooLate = socket.after(10_000, () => refuse(4408, 'too_late'));
    return {
      async message(message) {
        if (message.type === 'echo') return user ? socket.send(message) : refuse(4400, 'not_signed_in');
        await Promise.resolve(); // as to verify a token
        user = /^(\w+)-token$/.exec(message.token)?.[1];
        if (!user) return refuse(4401, 'unauthorized');
        tooLate();
        socket.subscribe(`jobs of ${user}`);
        socket.send({ type: 'auth.ok', user });
      },
      invalid: ({ reason }) => refuse(4400, reason),
      closed: (how) => state.seen.push(how),
    };
  },
};

export const definition: Definition<FeedState, undefined> = {
  api,
  operations,
  contracts,
  handlers: {
    /** Tells ada of a fifth every second. */
    startJob(_request, { world }) {
      const job = world.nextId('job');
      for (const step of [1, 2, 3, 4, 5]) {
        world.clock.guard(step * 1000, () => {
          world.sockets.publish<Progress>('jobs of ada', { type: 'job.progress', job, progress: step * 20 });
        });
      }
      return { status: 202, body: { job } };
    },
  },
  sockets: rules,
  createState: () => ({ seen: [] }),
  seed: () => {},
  authenticate: () => ({ principal: undefined }),
  refusals: {
    notFound: () => ({ status: 404, body: { problem: 'no such page' } }),
    methodNotAllowed: () => ({ status: 405 }),
    forbidden: () => ({ status: 403 }),
    invalid: () => ({ status: 400 }),
    throttled: () => ({ status: 429 }),
    failed: () => ({ status: 500 }),
  },
  credentials: {},
  fixtures: {},
};

export const createFeed = (options: MockOptions = {}) => createMock(definition, options);

/** One client of a socket, with all that happened to it. */
export interface Listener {
  readonly socket: WebSocket;
  /** `open`, each message, `error`, `close <code> <reason>`. */
  readonly transcript: string[];
  say(message: object): void;
  /** Resolves when the transcript is that long. */
  until(length: number): Promise<void>;
  readonly closed: Promise<void>;
}

/** Listens from the start. */
export function listen(socket: WebSocket): Listener {
  const transcript: string[] = [];
  const waiting = new Set<{ readonly length: number; readonly go: () => void }>();
  const note = (line: string): void => {
    transcript.push(line);
    for (const wait of waiting) if (transcript.length >= wait.length) wait.go();
  };
  socket.addEventListener('open', () => note('open'));
  socket.addEventListener('message', ({ data }) => note(String(data)));
  socket.addEventListener('error', () => note('error'));
  const closed = new Promise<void>((resolve) => {
    socket.addEventListener('close', ({ code, reason }) => {
      note(`close ${code} ${reason}`.trim());
      resolve();
    });
  });
  return {
    socket,
    transcript,
    say: (message) => socket.send(JSON.stringify(message)),
    until: (length) =>
      new Promise((go) => {
        if (transcript.length >= length) go();
        else waiting.add({ length, go });
      }),
    closed,
  };
}

export const auth = { type: 'auth', token: 'ada-token' };
export const authOk = '{"type":"auth.ok","user":"ada"}';
export const progress = (job: number, percent: number): string =>
  JSON.stringify({ type: 'job.progress', job, progress: percent });
