import type { Hooks } from '@creatorkit/igny8';
import type { Mock, MockClock } from '@creatorkit/mock';

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
  /** Called with each answer, before the client sees it; the client waits for what comes back. */
  readonly hold?: () => Promise<void>;
}

/** A place where clients meet a backend over some transport. */
export interface Stage<Client> {
  client(wanted: Wanted): Client;
  readonly clock: MockClock;
  /** Writes what was found into the transcript. */
  note(note: string, value: unknown): void;
  /** Sends a request as it is, without a client. */
  send(method: string, path: string, init?: { readonly token?: string; readonly body?: unknown }): Promise<Response>;
  /** The access token of a user of the fixtures, for requests without a client. */
  signIn(user: string): Promise<string>;
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
