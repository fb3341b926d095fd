import type { ApiRow } from './apis.ts';
import type { LivingMock, Stage, Wanted } from './scenario.ts';
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
  const mock = api.createMock();
  const open = await transport.open(mock);
  const recorder = createRecorder(open.baseUrl);
  try {
    await play(createStage(api, mock, open, recorder));
  } finally {
    await open.close();
  }
  return recorder;
}

function createStage<Client>(
  api: ApiRow<Client>,
  mock: LivingMock,
  open: OpenTransport,
  recorder: Recorder,
): Stage<Client> {
  const { clock } = mock;
  const recorded = recorder.record(open.fetch);
  return {
    clock,
    note: recorder.note,
    answered: () => mock.journal().flatMap(({ operation }) => operation ?? []),
    client: ({ user, auth, unrecorded, tamper, hold, ...wanted }: Wanted) =>
      api.createClient({
        ...wanted,
        baseUrl: open.baseUrl,
        clock,
        auth: auth ?? (user === undefined ? undefined : mock.credentials[user]),
        fetch: changed(unrecorded ? open.fetch : recorded, { tamper, hold }),
      }),
    signIn: (user) => api.tokenOf(recorded, open.baseUrl, mock.credentials[user] ?? {}),
    send: (method, path, { token, body } = {}) =>
      recorded(open.baseUrl + path, {
        method,
        headers: {
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  };
}

/** A fetch whose answers are changed or held up before the client sees them; sign-in is left alone. */
function changed(
  fetch: typeof globalThis.fetch,
  { tamper, hold }: { readonly [Key in 'tamper' | 'hold']: Wanted[Key] | undefined },
): typeof globalThis.fetch {
  if (!tamper && !hold) return fetch;
  return async (input, init) => {
    const response = await fetch(input, init);
    const text = await response.text();
    if (hold && !text.includes('eyJ')) await hold();
    const body = tamper ? JSON.stringify(tamper(JSON.parse(text))) : text;
    return new Response(body, { status: response.status, headers: response.headers });
  };
}
