import { type Call, Igny8, type Page } from '@creatorkit/igny8';
import type { Activity } from './activity.ts';
import type { Backend } from './backend.ts';
import type { Pace } from './pace.ts';

/** A signed-in user's way to the API. */
export interface Session {
  readonly igny8: Igny8;
  /** Ends with the session: so do the listeners and the calls that were given it. */
  readonly signal: AbortSignal;
  /** Waits for a call, and shows it. */
  ask<T>(call: Call<T>): Promise<T>;
  /** Waits for a page of a list, and shows it; after the last page there is none. */
  read<Found extends Page<unknown> | undefined>(page: PromiseLike<Found>): Promise<Found>;
}

export interface SessionOptions {
  readonly backend: Backend;
  readonly credentials: { readonly email: string; readonly password: string };
  readonly signal: AbortSignal;
  readonly activity: Activity;
  readonly pace: Pace;
}

export function createSession({ backend, credentials, signal, activity, pace }: SessionOptions): Session {
  // Nothing is stored: the session lives as long as the page.
  const igny8 = new Igny8({ baseUrl: backend.baseUrl, auth: credentials, hooks: activity.hooks });
  return {
    igny8,
    signal,
    async ask(call) {
      const { data, rateLimit } = await activity.during(call.withResponse());
      pace.note(rateLimit);
      return data;
    },
    async read(page) {
      const answer = await activity.during(page);
      pace.note(answer?.rateLimit);
      return answer;
    },
  };
}
