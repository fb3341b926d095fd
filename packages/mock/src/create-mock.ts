import type { Api, Operation } from '@creatorkit/runtime';
import { type Backend, createBackend } from './backend.ts';
import type { WorldClock } from './clock.ts';
import { runControl } from './controls.ts';
import { type CoverageRow, createCoverage } from './coverage.ts';
import type { Credentials, Definition } from './definition.ts';
import type { Diagnostic } from './diagnostics.ts';
import { createDue } from './due.ts';
import type { JournalDelivery, JournalEntry } from './journal.ts';
import { createMockClock } from './mock-clock.ts';
import { createWebSocketClass } from './mock-web-socket.ts';
import type { KeyPart } from './random.ts';
import { createRedaction } from './redact.ts';
import type { SelfCheck } from './self-check.ts';
import type { SocketEndpoint } from './socket.ts';
import { createSocketEndpoints } from './socket-endpoint.ts';
import { toFetch } from './to-fetch.ts';
import type { WebhookOptions } from './webhook.ts';
import { createWebhookSender } from './webhook-sender.ts';
import { createWorld, type World, type WorldSnapshot } from './world.ts';

export interface MockOptions<Clock extends WorldClock = WorldClock> {
  /** Decides every generated value. @defaultValue 1 */
  readonly seed?: KeyPart | undefined;
  /** @defaultValue A clock of its own that stands still at 2026-01-01T00:00:00Z and jumps over waits */
  readonly clock?: Clock | undefined;
  /** What becomes of an answer that the document does not allow. @defaultValue 'throw' */
  readonly selfCheck?: SelfCheck | undefined;
  /** Where `fetch` finds the API. @defaultValue The first server of the document */
  readonly baseUrl?: string | undefined;
  /** With `off` the limits, those that rules count included, count and tell, and refuse nothing. @defaultValue 'on' */
  readonly limits?: 'on' | 'off' | undefined;
  /** How many exchanges, and how many webhooks, the journal keeps. @defaultValue 1000 */
  readonly journalSize?: number | undefined;
  /** How webhooks are sent, and where to. */
  readonly webhooks?: WebhookOptions | undefined;
}

/** What a server tells about a mock. */
export interface MockSummary {
  readonly id: string;
  readonly baseUrl: string;
  /** How many. */
  readonly operations: number;
  readonly credentials: Credentials;
  readonly fixtures: { readonly [name: string]: unknown };
  /** The names of the actions that a test may do to the world. */
  readonly controls: string[];
}

/** A living backend. */
export interface Mock<State = unknown, Clock extends WorldClock = WorldClock> {
  readonly api: Api;
  readonly operations: { readonly [id: string]: Operation };
  /** Takes the place of `fetch`. */
  readonly fetch: typeof fetch;
  /**
   * Takes the place of `WebSocket`: same events, no network, in the mock's time. Frames arrive in the order in which they
   * were sent, over all sockets, and before the clock moves on. Headers can be given as in Node: `{ headers }`.
   */
  readonly WebSocket: typeof WebSocket;
  /** The backend on plain values, for transports. */
  readonly handle: Backend;
  /** The WebSockets of the backend, for transports that can carry them. */
  readonly sockets: readonly SocketEndpoint[];
  readonly clock: Clock;
  readonly world: World;
  /** The API's own collections. */
  readonly state: State;
  readonly credentials: Credentials;
  readonly fixtures: { readonly [name: string]: unknown };
  /** Whether a server that serves it lets pages of other origins call. */
  readonly cors: boolean;
  /**
   * Does something to the world beside the API, as `POST /_mock/<api>/<action>` does.
   *
   * @throws ControlError for an action that there is not, for input that is not as it must be, and where the world does
   * not allow it.
   */
  control(action: string, input: unknown): unknown;
  /** Whether limits refuse: those of the document, and those that rules count. */
  readonly limits: { enabled: boolean };
  /** What was asked and answered, without credentials, oldest first. */
  readonly journal: () => readonly JournalEntry[];
  /** The webhooks that were sent, or could not be, without credentials and signatures, oldest first. */
  readonly deliveries: () => readonly JournalDelivery[];
  readonly diagnostics: () => readonly Diagnostic[];
  /** How often each operation answered with each status since the mock was made; a reset does not clear it. */
  readonly coverage: () => readonly CoverageRow[];
  /** What `GET /_mock/` shows of it. */
  describe(baseUrl?: string): MockSummary;
  /** Ends every open WebSocket without a close frame (clients see code 1006), and says how many there were. */
  dropSockets(): number;
  /** Open sockets and webhooks under way are no part of it. */
  snapshot(): WorldSnapshot;
  /** Sockets stay open; webhooks under way are given up, and those that the snapshot has as such are sent anew. */
  restore(snapshot: WorldSnapshot): void;
  /** Everything back to the start: data, clock, limits. Tokens from before are refused, sockets closed (code 1012). */
  reset(): void;
}

/** Brings an API to life: a world, filled and ready, and the ways into it. */
export function createMock<State, Principal, Clock extends WorldClock = ReturnType<typeof createMockClock>>(
  definition: Definition<State, Principal>,
  options: MockOptions<Clock> = {},
): Mock<State, Clock> {
  const { seed = 1, selfCheck = 'throw', baseUrl = definition.api.baseUrl, limits = 'on', journalSize } = options;
  // Without a clock given, the type parameter is that of the clock made here.
  const clock = options.clock ?? (createMockClock() as unknown as Clock);
  const { api, operations, contracts, provenance, credentials, fixtures, webhooks: table } = definition;
  const redaction = createRedaction(api, table?.facts.signature && [table.facts.signature.header]);
  const world = createWorld({
    seed,
    clock,
    limitsEnabled: limits === 'on',
    journalSize,
    webhooks: (made) => {
      const parts = { api: api.id, world: made, table, selfCheck, redaction, options: options.webhooks ?? {} };
      return createWebhookSender({ ...parts, changed: () => due.catchUp() });
    },
  });
  const state = definition.createState(world);
  definition.seed(world, state);
  world.settle();
  const { controls = {}, cors = true } = definition;
  const { isFault = (_operation, status) => status >= 500 } = definition;
  const coverage = createCoverage({ operations, contracts, provenance, isFault });
  const due = createDue(world, definition.catchUp && (() => definition.catchUp?.(world, state)));
  const handle = createBackend(definition, world, state, selfCheck, coverage, redaction, due.catchUp);
  const sockets = createSocketEndpoints(definition, { world, state, selfCheck, coverage, redaction });

  return {
    api,
    operations,
    fetch: toFetch(handle, { baseUrl, clock }),
    handle,
    sockets,
    WebSocket: createWebSocketClass({ endpoints: sockets, baseUrl, clock }),
    dropSockets: () => world.sockets.cutAll(),
    clock,
    world,
    state,
    credentials,
    fixtures,
    cors,
    control(action, input) {
      due.catchUp();
      const output = runControl(api.id, controls, action, input, world, state);
      due.catchUp();
      return output;
    },
    limits: world.limits,
    journal: () => world.journal.entries(),
    deliveries: () => world.journal.deliveries(),
    diagnostics: () => world.diagnostics.entries(),
    coverage: () => coverage.rows(),
    describe: (shownBaseUrl = baseUrl) => ({
      id: api.id,
      baseUrl: shownBaseUrl,
      operations: Object.keys(operations).length,
      credentials,
      fixtures,
      controls: Object.keys(controls),
    }),
    snapshot: () => world.snapshot(),
    restore(saved) {
      world.restore(saved);
      due.arm();
    },
    reset() {
      world.reset();
      due.arm();
    },
  };
}
