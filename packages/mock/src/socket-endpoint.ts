import type { Operation } from '@creatorkit/runtime';
import type { Coverage } from './coverage.ts';
import type { Definition } from './definition.ts';
import type { RawFrame } from './journal.ts';
import { MockError } from './mock-error.ts';
import { readFrame } from './read-frame.ts';
import type { Redaction } from './redact.ts';
import { findMessageViolations, type SelfCheck } from './self-check.ts';
import type {
  MockSocket,
  SocketClose,
  SocketContext,
  SocketEndpoint,
  SocketListeners,
  SocketMessage,
} from './socket.ts';
import type { OpenSocket } from './socket-hub.ts';
import type { World } from './world.ts';

/** What the sockets of a mock live in. */
export interface SocketSurroundings<State> {
  readonly world: World;
  readonly state: State;
  readonly selfCheck: SelfCheck;
  readonly redaction: Redaction;
  readonly coverage?: Coverage | undefined;
}

/** @throws RangeError for a rule without a WebSocket in the document. */
export function createSocketEndpoints<State, Principal>(
  { sockets = {}, operations, contracts, api }: Definition<State, Principal>,
  surroundings: SocketSurroundings<State>,
): SocketEndpoint[] {
  return Object.entries(sockets).map(([id, rule]) => {
    const operation = operations[id];
    const messages = contracts[id]?.messages;
    if (!operation || !messages) throw new RangeError(`Cannot serve ${id}: the document describes no such WebSocket`);
    return createSocketEndpoint({ ...surroundings, api: api.id, operation, messages, rule });
  });
}

interface EndpointOptions<State> extends SocketSurroundings<State> {
  readonly api: string;
  readonly operation: Operation;
  readonly messages: NonNullable<Definition<State, unknown>['contracts'][string]['messages']>;
  readonly rule: (socket: MockSocket, context: SocketContext<State>) => SocketListeners | undefined;
}

function createSocketEndpoint<State>(options: EndpointOptions<State>): SocketEndpoint {
  const { world, state, selfCheck, redaction, coverage, api, operation, messages, rule } = options;
  const { clock } = world;

  const notModelled = (what: string): void => world.diagnostics.add('not-modelled', operation.id, what);

  function encode(message: SocketMessage): string {
    const violations = selfCheck === 'off' ? [] : findMessageViolations(messages.receive, message);
    if (violations.length > 0) {
      const shown = violations.slice(0, 10).join('; ');
      const text = `The mock's own message ${message.type} on ${operation.id} breaks the document: ${shown}`;
      world.diagnostics.add('self-check', operation.id, text);
      if (selfCheck === 'throw') throw new MockError('self-check', operation.id, text);
    }
    return JSON.stringify(message);
  }

  const open: SocketEndpoint['open'] = (link, { url, headers }) => {
    const frames: RawFrame[] = [];
    const timers = new Set<() => void>();
    let listeners: SocketListeners | undefined;
    let ended: SocketClose | undefined;

    function record(frame: RawFrame): void {
      if (frames.length >= world.journal.capacity) frames.shift();
      frames.push(frame);
    }

    /** Work for the rule, in its turn; what it throws ends the socket, and surfaces where a test sees it. */
    async function act(work: () => void | Promise<void>): Promise<void> {
      if (ended) return;
      try {
        await work();
      } catch (error) {
        fail(error);
      }
    }

    const inTurn = (work: () => void | Promise<void>): void => void clock.track(world.serialise(() => act(work)));

    function fail(error: unknown): void {
      const what = `Cannot serve ${operation.id}: the mock's rule threw`;
      world.diagnostics.add('failure', operation.id, `${what} ${error instanceof Error ? error.message : ''}`.trim());
      end({ by: 'server', code: 1011, reason: 'The mock failed' });
      if (selfCheck !== 'throw') return;
      queueMicrotask(() => {
        throw error instanceof MockError ? error : new MockError('failure', operation.id, what, error);
      });
    }

    function end(how: SocketClose): void {
      if (ended) return;
      ended = how;
      record({ at: world.now(), from: how.by, close: { code: how.code, reason: how.reason } });
      for (const cancel of timers) cancel();
      timers.clear();
      world.sockets.remove(connection);
      if (how.by === 'server' && how.code !== 1006) link.close(how.code, how.reason);
      tellEnd();
    }

    /** A rule may end its socket before it has said what it wants to be told. */
    function tellEnd(): void {
      const told = listeners;
      if (!ended || !told) return;
      listeners = undefined;
      told.closed?.(ended);
    }

    function push(text: string): void {
      if (ended) return;
      record({ at: world.now(), from: 'server', text });
      link.send(text);
    }

    function schedule(ms: number, ring: () => void): () => void {
      if (ended) return () => {};
      const cancel = clock.guard(ms, () => {
        timers.delete(cancel);
        ring();
      });
      timers.add(cancel);
      return () => {
        timers.delete(cancel);
        cancel();
      };
    }

    function repeat(ms: number, ring: () => void): () => void {
      if (!(ms > 0)) throw new RangeError(`Cannot repeat every ${ms} ms: it must be more than 0`);
      let stop = () => {};
      const arm = (): void => {
        stop = schedule(ms, () => {
          arm();
          ring();
        });
      };
      arm();
      return () => stop();
    }

    const connection: OpenSocket = {
      encode,
      push,
      close: (code, reason) => end({ by: 'server', code, reason }),
      cut() {
        end({ by: 'server', code: 1006, reason: '' });
        link.cut();
      },
    };

    const socket: MockSocket = {
      send(message) {
        if (!ended) push(encode(message));
      },
      close(code, reason = '') {
        checkClose(code, reason);
        end({ by: 'server', code, reason });
      },
      subscribe(topic) {
        if (!ended) world.sockets.subscribe(connection, topic);
      },
      unsubscribe: (topic) => world.sockets.unsubscribe(connection, topic),
      after: (ms, run) => schedule(ms, () => inTurn(run)),
      every: (ms, run) => repeat(ms, () => inTurn(run)),
    };

    async function handle(text: string | undefined): Promise<void> {
      const frame = readFrame(messages.send, text);
      if (!frame.invalid) {
        for (const pointer of frame.unknown) notModelled(`message ${frame.message.type} ${pointer}`);
        await listeners?.message?.(frame.message);
      } else if (listeners?.invalid) await listeners.invalid(frame.invalid);
      else notModelled(`${frame.invalid.reason} frame`);
    }

    coverage?.record(operation.id, 101);
    const request = { method: 'GET', url, headers };
    world.journal.write(
      { at: world.now(), api, operation: operation.id, request, response: { status: 101, headers: {} }, frames },
      redaction,
    );
    world.sockets.add(connection);
    const heartbeatSeconds = operation.realtime?.heartbeatSeconds;
    const { ping } = link;
    if (heartbeatSeconds !== undefined && ping) repeat(heartbeatSeconds * 1000, ping);
    inTurn(() => {
      listeners = rule(socket, { world, state, operation, url, headers, notModelled });
      tellEnd();
    });

    return {
      receive(text) {
        if (ended) return;
        record({ at: world.now(), from: 'client', text });
        inTurn(() => handle(text));
      },
      closed: (code, reason) => inTurn(() => end({ by: 'client', code, reason })),
      close: connection.close,
    };
  };

  return { path: operation.path, open };
}

/** RFC 6455 §7.4, and the registry of close codes at IANA; 1004, 1005, 1006 and 1015 are never sent. */
function checkClose(code: number, reason: string): void {
  const standard = code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code);
  if (!Number.isInteger(code) || !(standard || (code >= 3000 && code <= 4999))) {
    throw new RangeError(`Cannot close a socket with ${code}: no code that may be sent`);
  }
  const size = new TextEncoder().encode(reason).byteLength;
  if (size > 123) throw new RangeError(`Cannot close a socket: the reason is ${size} bytes long, at most 123 fit`);
}
