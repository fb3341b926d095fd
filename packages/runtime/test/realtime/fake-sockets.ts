import { type Clock, type CoreOptions, type Operation, subscribe, type WebSocketEventLike } from '../../src/index.ts';
import { createBench, json, type Responder } from '../synthetic.ts';

export const watch = {
  id: 'watchItems',
  method: 'GET',
  path: '/ws',
  security: [{ session: [] }],
  realtime: {
    url: '/ws',
    auth: { type: 'auth', token: '/token', accepted: 'auth.ok' },
    events: ['item.moved', 'item.sold'],
    error: 'error',
    closeCodes: { 4400: 'stop', 4401: 'renew', 4408: 'reconnect' },
    heartbeatSeconds: 30,
  },
} as const satisfies Operation;

export type ItemEvent =
  | { readonly type: 'item.moved'; readonly id: number }
  | { readonly type: 'item.sold'; readonly price: number };

type Listener = (event: WebSocketEventLike) => void;

/** One end of a connection, in the hands of the test. */
export class FakeSocket {
  readonly url: string;
  readonly sent: unknown[] = [];
  /** The code with which the client closed it. */
  closedWith: number | undefined;
  readonly #listeners = new Set<readonly [type: string, listener: Listener]>();

  constructor(url: string) {
    this.url = url;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.add([type, listener]);
  }

  removeEventListener(type: string, listener: Listener): void {
    for (const entry of this.#listeners) if (entry[0] === type && entry[1] === listener) this.#listeners.delete(entry);
  }

  send(data: string): void {
    this.sent.push(JSON.parse(data));
    this.onSend?.(this);
  }

  onSend: ((socket: FakeSocket) => void) | undefined;

  close(code?: number): void {
    this.closedWith = code;
    queueMicrotask(() => this.dispatch({ type: 'close', code: code ?? 1005, reason: '' }));
  }

  dispatch(event: WebSocketEventLike): void {
    for (const [type, listener] of [...this.#listeners]) if (type === event.type) listener(event);
  }

  open(): void {
    this.dispatch({ type: 'open' });
  }

  message(value: unknown): void {
    this.dispatch({ type: 'message', data: typeof value === 'string' ? value : JSON.stringify(value) });
  }

  /** The service closes, or the network does (1006). */
  end(code = 1006, reason = ''): void {
    this.dispatch({ type: 'close', code, reason });
  }

  fail(): void {
    this.dispatch({ type: 'error' });
  }
}

/** Everything that is open for a client: sockets, and what it waits for on its clock. */
export class FakeNetwork {
  readonly sockets: FakeSocket[] = [];
  /** What the service does with a connection once it is opened. */
  serve: (socket: FakeSocket) => void = (socket) => {
    socket.open();
    socket.message({ type: 'auth.ok' });
  };
  timers = 0;
  readonly WebSocket: new (
    url: string,
  ) => FakeSocket;

  constructor() {
    const opened = (socket: FakeSocket): void => {
      this.sockets.push(socket);
      queueMicrotask(() => {
        if (socket.closedWith === undefined) this.serve(socket);
      });
    };
    this.WebSocket = class extends FakeSocket {
      constructor(url: string) {
        super(url);
        opened(this);
      }
    };
  }

  get last(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error('no socket was opened');
    return socket;
  }

  get listeners(): number {
    return this.sockets.reduce((sum, socket) => sum + socket.listeners, 0);
  }

  /** The same clock, with its timers counted. */
  counting(clock: Clock): Clock {
    const count = (start: (ms: number, run: () => void) => () => void) => (ms: number, run: () => void) => {
      let isOver = false;
      const over = (): void => {
        if (!isOver) this.timers -= 1;
        isOver = true;
      };
      this.timers += 1;
      const cancel = start(ms, () => {
        over();
        run();
      });
      return () => {
        over();
        cancel();
      };
    };
    return {
      now: () => clock.now(),
      sleep: count((ms, run) => clock.sleep(ms, run)),
      guard: count((ms, run) => clock.guard(ms, run)),
      busy: () => clock.busy?.() ?? (() => {}),
    };
  }
}

/** A service that numbers the tokens it hands out, and keeps a list of the calls for them. */
export function createTokens() {
  const calls: string[] = [];
  const respond: Responder = ({ url, headers }) => {
    if (url.pathname !== '/login' && url.pathname !== '/refresh') {
      const isOld = headers.get('authorization') !== `Bearer access-${calls.length}`;
      return isOld ? json({ error: 'Authentication required' }, { status: 401 }) : json({ data: {} });
    }
    calls.push(url.pathname);
    return json({ access: `access-${calls.length}`, refresh: `refresh-${calls.length}` });
  };
  return { calls, respond };
}

/** A client of a service with one WebSocket. */
export function createRealtimeBench(options: Partial<CoreOptions> = {}, respond: Responder = createTokens().respond) {
  const network = new FakeNetwork();
  const credentials = { session: { credentials: { email: 'a@example.com', password: 'correct-horse' } } };
  const bench = createBench(respond, { credentials, WebSocket: network.WebSocket, ...options }, (clock) =>
    network.counting(clock),
  );
  const watchItems = (use?: Parameters<typeof subscribe>[2]) => subscribe<ItemEvent>(bench.core, watch, use);
  // Tests move the time themselves: when is what they are about.
  bench.clock.autoAdvance = false;
  /** Lets everything happen that needs no time. */
  const settle = (): Promise<void> => bench.clock.advance({ seconds: 0 });
  return { ...bench, network, watchItems, settle };
}
