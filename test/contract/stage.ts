import { toFetch } from '@creatorkit/mock';
import type { ApiRow } from '../apis.ts';
import type { Held, LivingMock, Stage, Wanted } from './scenario.ts';
import { createRecorder, type Recorder } from './transcript.ts';

/** A transport that is up: where clients find the backend, and by which fetch. */
export interface OpenTransport {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  close(): Promise<void> | void;
}

/** A way from a client to a backend. */
export interface Transport {
  readonly name: string;
  readonly open: (mock: LivingMock) => Promise<OpenTransport>;
  /** Whether each answer carries what a validator found. */
  readonly reportsViolations?: true;
}

/** Sets the stage for one scenario: a fresh backend behind a transport, and a recorder. */
export async function playOn<Client>(
  api: ApiRow<Client>,
  transport: Transport,
  play: (stage: Stage<Client>) => Promise<void>,
): Promise<Recorder> {
  const gate = createGate(api.createMock());
  const open = await transport.open(gate.mock);
  const recorder = createRecorder(open.baseUrl);
  try {
    await play(createStage(api, gate, open, recorder));
  } finally {
    await open.close();
  }
  return recorder;
}

/** A backend that can be told to take a request and keep it. */
interface Gate {
  readonly mock: LivingMock;
  holdNext(): Held;
}

function createGate(inner: LivingMock): Gate {
  let pass: (() => Promise<void>) | undefined;
  const handle: LivingMock['handle'] = async (exchange) => {
    const held = pass;
    pass = undefined;
    await held?.();
    return inner.handle(exchange);
  };
  const { api, clock } = inner;
  return {
    mock: { ...inner, handle, fetch: toFetch(handle, { baseUrl: api.baseUrl, clock }) },
    holdNext() {
      const reached = Promise.withResolvers<void>();
      const released = Promise.withResolvers<void>();
      pass = () => {
        reached.resolve();
        return released.promise;
      };
      return { reached: reached.promise, release: released.resolve };
    },
  };
}

function createStage<Client>(
  api: ApiRow<Client>,
  { mock, holdNext }: Gate,
  open: OpenTransport,
  recorder: Recorder,
): Stage<Client> {
  const { clock } = mock;
  const recorded = recorder.record(open.fetch);
  return {
    clock,
    holdNext,
    note: recorder.note,
    answered: () => mock.journal().flatMap(({ operation }) => operation ?? []),
    client: ({ user, auth, unrecorded, tamper, ...wanted }: Wanted) =>
      api.createClient({
        ...wanted,
        baseUrl: open.baseUrl,
        clock,
        auth: auth ?? (user === undefined ? undefined : mock.credentials[user]),
        fetch: changed(unrecorded ? open.fetch : recorded, tamper),
      }),
    signIn: (user) => api.headersOf(recorded, open.baseUrl, mock.credentials[user] ?? {}),
    send: (method, path, { headers, body } = {}) =>
      recorded(open.baseUrl + path, {
        method,
        headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  };
}

/** A fetch whose answers are changed before the client sees them. */
function changed(fetch: typeof globalThis.fetch, tamper: Wanted['tamper'] | undefined): typeof globalThis.fetch {
  if (!tamper) return fetch;
  return async (input, init) => {
    const response = await fetch(input, init);
    const body = JSON.stringify(tamper(await response.json()));
    return new Response(body, { status: response.status, headers: response.headers });
  };
}
