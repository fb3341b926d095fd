import { type Clock, systemClock } from '@creatorkit/backsuit';

/** What this page talks to, and what it may offer there. */
export interface Backend {
  /** Where the API is, if not where its document says. */
  readonly baseUrl: string | undefined;
  /** The time of the API: the machine's, or the mock's own. */
  readonly clock: Clock;
  /** There is one where a mock answers. */
  readonly mocked?: MockedBackend | undefined;
}

export interface MockedBackend {
  /** Who may sign in, for the form to offer. */
  readonly people: readonly Person[];
  /** Moves the time of the mock, and with it whatever is due by then. */
  advance(ms: number): Promise<void>;
}

export interface Person {
  readonly name: string;
  /** What the person may do, in a few words. */
  readonly part: string;
  readonly email: string;
  readonly password: string;
}

export async function openBackend(): Promise<Backend> {
  const baseUrl = import.meta.env.VITE_BACKSUIT_BASE_URL || undefined;
  // Vite writes `false` here when it builds: the mock and all that it brings stay out.
  if (import.meta.env.DEV) {
    const { openMockBackend } = await import('./mock-backend.ts');
    return openMockBackend(baseUrl);
  }
  return { baseUrl, clock: systemClock };
}
