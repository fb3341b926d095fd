import type { Clock } from './clock.ts';
import type { Hooks, Logger } from './hooks.ts';
import type { Limiter } from './limiter.ts';
import type { RetryOptions } from './retry.ts';
import type { TokenStore } from './token-store.ts';

/** What every client can be given. Packages read nothing from the environment: all of it comes in here. */
export interface ClientOptions {
  /** Where the API is. @defaultValue the first server of the API's document */
  readonly baseUrl?: string | undefined;
  /** What sends requests. @defaultValue `globalThis.fetch` */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** What tells the time and waits. @defaultValue the machine's own clock */
  readonly clock?: Clock | undefined;
  /** Numbers in [0, 1), for the jitter of waits and for idempotency keys. @defaultValue `Math.random` */
  readonly random?: (() => number) | undefined;
  /** Paces calls before the API refuses them; `false` paces nothing. @defaultValue in memory, by the document's limits */
  readonly limiter?: Limiter | false | undefined;
  /** Where the session's tokens are kept. @defaultValue in memory */
  readonly tokenStore?: TokenStore | undefined;
  /** Bounds each attempt, the reading of the body included, in milliseconds. @defaultValue 30000 */
  readonly timeoutMs?: number | undefined;
  /** Bounds each call as a whole, in milliseconds; none by default. */
  readonly deadlineMs?: number | undefined;
  /** How often and after what waits a call is repeated, where that is safe; `false`: never. */
  readonly retry?: RetryOptions | false | undefined;
  /** The longest single wait for a rate limit or a `Retry-After`, in milliseconds; a longer one is an error at once. @defaultValue 60000 */
  readonly maxWaitMs?: number | undefined;
  /** The longest answer that is read, in bytes. @defaultValue 16777216 */
  readonly maxAnswerBytes?: number | undefined;
  /**
   * Checks every success against the document: `'warn'` reports a deviation to the logger, `'throw'` makes it a
   * `ContractError`. The schemas are loaded only when this is on. @defaultValue 'off'
   */
  readonly validate?: 'off' | 'warn' | 'throw' | undefined;
  /** Called as the client works; what they see is redacted. */
  readonly hooks?: Hooks | undefined;
  /** Receives what the client has to say; `console` will do. @defaultValue warnings go to `console` */
  readonly logger?: Logger | undefined;
}

/** Options with every default filled in. */
export interface Settings {
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly maxWaitMs: number;
  readonly maxAnswerBytes: number;
  /** Left open unless the caller said it: then the document's word counts, then the default. */
  readonly attempts: number | undefined;
}

const defaults = { timeoutMs: 30_000, maxWaitMs: 60_000, maxAnswerBytes: 16 * 1024 * 1024 };

const settingNames = ['timeoutMs', 'deadlineMs', 'maxWaitMs', 'maxAnswerBytes', 'attempts'] as const;

/** Fills in defaults and refuses what makes no sense. */
export function readSettings(
  action: string,
  options: { readonly [Key in keyof Settings]?: Settings[Key] | undefined },
  base: Settings,
): Settings {
  if (!settingNames.some((name) => options[name] !== undefined)) return base;
  const settings = {
    timeoutMs: options.timeoutMs ?? base.timeoutMs,
    deadlineMs: options.deadlineMs ?? base.deadlineMs,
    maxWaitMs: options.maxWaitMs ?? base.maxWaitMs,
    maxAnswerBytes: options.maxAnswerBytes ?? base.maxAnswerBytes,
    attempts: options.attempts ?? base.attempts,
  };
  for (const name of settingNames) {
    requireNumber(action, name, settings[name], name === 'maxWaitMs' ? 0 : 1, name === 'attempts');
  }
  return settings;
}

/** What holds where neither client nor call says otherwise. */
export const baseSettings: Settings = { ...defaults, deadlineMs: undefined, attempts: undefined };

/** @throws TypeError for another kind of value, RangeError for one that makes no sense. */
export function requireNumber(action: string, name: string, value: unknown, least: number, whole = false): void {
  if (value === undefined) return;
  const expected = `${name} must be a ${whole ? 'whole ' : ''}number >= ${least}`;
  if (typeof value !== 'number') throw new TypeError(`Cannot ${action}: ${expected}, got ${describeKind(value)}`);
  if (!(value >= least) || (whole && !Number.isInteger(value))) {
    throw new RangeError(`Cannot ${action}: ${expected}, got ${value}`);
  }
}

const describeKind = (value: unknown): string => (value === null ? 'null' : `a ${typeof value}`);
