import { type PathValue, readArguments } from './arguments.ts';
import type { CallOptions } from './call.ts';
import type { Core, CoreParts } from './core.ts';
import { chooseScheme } from './credentials.ts';
import { contextOf, NetworkError, type OperationRef, TimeoutError } from './errors.ts';
import type { Operation } from './operation.ts';
import { readSettings } from './options.ts';
import { readError } from './read.ts';
import { createRecipeBuilder } from './recipe.ts';
import { openScope, type Scope } from './scope.ts';
import { type Sending, send, sendingContext, type Wire } from './send.ts';

/** An answer whose body is still to be read. */
export interface Unread {
  readonly response: Response;
  /**
   * The body in the pieces in which it comes, once. Leaving the loop ends the download, and so does the call's signal; each
   * piece has `timeoutMs` to come.
   */
  read(): AsyncGenerator<Uint8Array, void>;
}

/**
 * Makes a call as any other (credential, pace, repeats, errors), but leaves the body of its success unread: for what is too
 * long to be held in memory. `deadlineMs` bounds the way to the answer, not the reading.
 */
export async function openStream(
  core: Core,
  operation: Operation,
  path: readonly PathValue[],
  input: unknown,
  call: CallOptions = {},
): Promise<Unread> {
  const { wire, baseUrl, credentials, settings } = core.hold(operation, keepParts);
  const bounds = readSettings(`call ${operation.id}`, call, settings);
  const scope = scopeOf(core, operation, call, bounds.deadlineMs);
  try {
    scope.throwIfEnded();
    const recipe = await createRecipeBuilder(baseUrl)(operation, readArguments(operation, path, input, call.headers));
    const opening = withoutBodies(wire);
    const sending: Sending = {
      operation,
      recipe,
      scope,
      settings: bounds,
      chosen: chooseScheme(operation, credentials),
      sends: 0,
      rateLimit: undefined,
      inDoubt: false,
      reauthenticated: false,
    };
    const answer = await send(opening.wire, sending);
    const { response } = answer;
    if (response.ok && opening.last) return unread(core, operation, opening.last, call, bounds.timeoutMs);
    throw readError(wire.api, operation, answer, response.status, wire.secrets, undefined, sendingContext(sending));
  } finally {
    scope.close();
  }
}

/** Opens a URL that is good by itself, such as a presigned one: nothing of the client's goes there, whatever the status. */
export async function openUrl(core: Core, operation: Operation, url: string, call: CallOptions = {}): Promise<Unread> {
  const { wire, settings } = core.hold(operation, keepParts);
  const { timeoutMs, deadlineMs } = readSettings(`call ${operation.id}`, call, settings);
  const scope = scopeOf(core, operation, call, Math.min(deadlineMs ?? timeoutMs, timeoutMs));
  const end = new AbortController();
  scope.on((reason) => end.abort(reason));
  const idle = core.clock.busy?.();
  try {
    scope.throwIfEnded();
    const response = await scope.race(wire.fetch(url, { signal: end.signal, credentials: 'omit' }));
    return unread(core, operation, response, call, timeoutMs);
  } catch (cause) {
    scope.throwIfEnded();
    // The URL itself is a credential: it is not told.
    const { origin } = new URL(url);
    throw new NetworkError(`Cannot ${operation.id}: no answer from ${origin}`, { ...contextOf(operation), cause });
  } finally {
    idle?.();
    scope.close();
  }
}

const keepParts = (parts: CoreParts): CoreParts => parts;

/** Sends as ever, and keeps the successes back: what reads each answer to its end finds nothing in them. */
function withoutBodies(wire: Wire): { readonly wire: Wire; readonly last: Response | undefined } {
  let last: Response | undefined;
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const response = await wire.fetch(url, init);
    if (!response.ok) return response;
    last = response;
    return new Response(null, { status: response.status, headers: response.headers });
  };
  return {
    wire: { ...wire, fetch },
    get last() {
      return last;
    },
  };
}

function scopeOf(core: Core, operation: OperationRef, { signal }: CallOptions, deadlineMs: number | undefined): Scope {
  const text = `Cannot ${operation.id}: no answer within ${deadlineMs} ms`;
  const onDeadline = () => new TimeoutError(text, 'deadlineMs', deadlineMs ?? 0, contextOf(operation));
  return openScope({ clock: core.clock, signal, deadlineMs, onDeadline });
}

function unread(
  { clock }: Core,
  operation: OperationRef,
  response: Response,
  { signal }: CallOptions,
  timeoutMs: number,
): Unread {
  const text = `Cannot ${operation.id}: no piece of the body came within ${timeoutMs} ms`;
  const onDeadline = () => new TimeoutError(text, 'timeoutMs', timeoutMs, contextOf(operation));

  /** A scope for each piece: between two of them the reader takes all the time that it wants. */
  async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | undefined> {
    const scope = openScope({ clock, signal, deadlineMs: timeoutMs, onDeadline });
    const idle = clock.busy?.();
    try {
      scope.throwIfEnded();
      return (await scope.race(reader.read())).value;
    } catch (cause) {
      scope.throwIfEnded();
      throw new NetworkError(`Cannot ${operation.id}: the body broke off`, { ...contextOf(operation), cause });
    } finally {
      idle?.();
      scope.close();
    }
  }

  async function* read(): AsyncGenerator<Uint8Array, void> {
    const reader = response.body?.getReader();
    if (!reader) return;
    try {
      for (let piece = await next(reader); piece; piece = await next(reader)) yield piece;
    } finally {
      void reader.cancel().catch(() => {});
    }
  }

  return { response, read };
}
