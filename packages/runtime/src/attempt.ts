import type { Clock } from './clock.ts';
import { DecodeError, type ErrorContext, TimeoutError } from './errors.ts';
import type { Operation } from './operation.ts';
import type { Recipe } from './recipe.ts';
import type { Scope } from './scope.ts';

/** An answer whose body has been read to its end. */
export interface Answer {
  readonly response: Response;
  /** The body as text; `undefined` where the operation answers with bytes. */
  readonly text: string | undefined;
  readonly bytes?: Uint8Array | undefined;
}

export interface AttemptOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly scope: Scope;
  /** What an error of this attempt says of its call. */
  readonly context: () => ErrorContext;
}

/**
 * Sends a request once and reads the answer to its end, both within `timeoutMs`: a body that stalls is an attempt that
 * failed, and can be repeated like any other.
 */
export async function attempt(operation: Operation, recipe: Recipe, options: AttemptOptions): Promise<Answer> {
  const { fetch, clock, timeoutMs, scope, context } = options;
  const controller = new AbortController();
  let fail: (reason: unknown) => void = () => {};
  // A handed-in fetch may ignore signals, and some runtimes reject with a reason of their own: the race decides.
  const ended = new Promise<never>((_, reject) => {
    fail = reject;
  });
  ended.catch(() => {});
  const end = (reason: unknown): void => {
    fail(reason);
    controller.abort(reason);
  };
  const off = scope.on(end);
  const idle = clock.busy?.();
  const cancelTimeout = clock.guard(timeoutMs, () => {
    end(
      new TimeoutError(`Cannot ${operation.id}: no answer within ${timeoutMs} ms`, 'timeoutMs', timeoutMs, context()),
    );
  });
  try {
    const response = await Promise.race([
      fetch(recipe.url, {
        method: recipe.method,
        headers: recipe.headers,
        body: recipe.body ?? null,
        // Followed by nobody: fetch would take X-API-Key to another origin (Fetch standard, HTTP-redirect fetch).
        redirect: 'manual',
        signal: controller.signal,
      }),
      ended,
    ]);
    const bytes = concatenate(await Promise.race([readBody(operation, response, options), ended]));
    return operation.answer === 'bytes' && response.ok
      ? { response, text: undefined, bytes }
      : { response, text: new TextDecoder().decode(bytes) };
  } finally {
    cancelTimeout();
    off();
    idle?.();
  }
}

/** Reads a body, but no more of it than allowed: a hostile answer must not fill the memory. */
async function readBody(
  operation: Operation,
  response: Response,
  { maxBytes, context }: AttemptOptions,
): Promise<readonly Uint8Array[]> {
  if (!response.body) return [];
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    size += value.byteLength;
    if (size > maxBytes) {
      void reader.cancel().catch(() => {});
      const detail = { status: response.status, excerpt: '' };
      throw new DecodeError(
        `Cannot read the answer of ${operation.id}: longer than ${maxBytes} bytes`,
        detail,
        context(),
      );
    }
    chunks.push(value);
  }
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
