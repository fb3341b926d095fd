import type { Mock, MockClock } from '@creatorkit/mock';
import type { Hooks } from '@creatorkit/runtime';

/** A living backend on a clock that stands still between waits. */
export type LivingMock = Mock<unknown, MockClock>;

/** The options of a client that the suite sets. */
export interface ClientSettings {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: MockClock;
  readonly auth?: { readonly [field: string]: string } | undefined;
  readonly limiter?: false | undefined;
  readonly maxWaitMs?: number | undefined;
  readonly validate?: 'throw' | undefined;
  readonly hooks?: Hooks | undefined;
}

/** What a scenario asks of its stage for a client. */
export interface Wanted {
  /** A user of the fixtures; left out: nobody is signed in. */
  readonly user?: string;
  /** Signs in with these fields instead. */
  readonly auth?: { readonly [field: string]: string };
  readonly limiter?: false;
  readonly maxWaitMs?: number;
  readonly validate?: 'throw';
  readonly hooks?: Hooks;
  /** Traffic that runs side by side has no order to compare: it stays out of the transcript. */
  readonly unrecorded?: true;
  /** Changes the body of an answer on its way to the client. */
  readonly tamper?: (body: unknown) => unknown;
}

/** A request that the backend holds. */
export interface Held {
  readonly reached: Promise<void>;
  readonly release: () => void;
}

/** A place where clients meet a backend over some transport. */
export interface Stage<Client> {
  client(wanted: Wanted): Client;
  readonly clock: MockClock;
  /** Writes what was found into the transcript. */
  note(note: string, value: unknown): void;
  /** Sends a request as it is, without a client. */
  send(
    method: string,
    path: string,
    init?: { readonly headers?: { readonly [name: string]: string }; readonly body?: unknown },
  ): Promise<Response>;
  /** The backend takes the next request and does not answer until released. */
  holdNext(): Held;
  /** The headers of requests without a client, by which they are a user's of the fixtures. */
  signIn(user: string): Promise<{ readonly [name: string]: string }>;
  /** Operations that the backend answered, from its own journal. */
  answered(): readonly string[];
}

/** What a promise was rejected with, in a form for transcripts. */
export async function refusalOf(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    if (!(error instanceof Error)) return error;
    const { name, message, status, code, fields, deviations, retryAt, scope } = error as Error &
      Record<string, unknown>;
    return { name, message, status, code, fields, deviations, retryAt, scope };
  }
  return 'no error';
}
