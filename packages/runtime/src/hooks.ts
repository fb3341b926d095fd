import type { RateLimitState } from './wait-hints.ts';

/** What a hook is told of a request; credentials are masked. */
export interface RequestEvent {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Counts the sends of this call, from 1. */
  readonly attempt: number;
}

export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  readonly requestId: string | undefined;
  /** What the answer says about the limit that it was counted against. */
  readonly rateLimit: RateLimitState | undefined;
  readonly durationMs: number;
}

export interface RetryEvent {
  readonly operation: string;
  /** The send that comes next, counted from 1. */
  readonly attempt: number;
  readonly waitMs: number;
  /** The status that is tried again; left out where no answer came. */
  readonly status?: number;
}

export interface WaitEvent {
  readonly operation: string;
  /** The limits that the call waits for. */
  readonly scope: string;
  readonly waitMs: number;
}

export interface RenewalEvent {
  /** With the refresh token, or with the credentials. */
  readonly how: 'refresh' | 'obtain';
}

/** A WebSocket that events flow through from now on. */
export interface ConnectEvent {
  readonly operation: string;
  readonly url: string;
}

/** A WebSocket that is no more. */
export interface DisconnectEvent {
  readonly operation: string;
  readonly url: string;
  /** The close code; left out where the connection was lost, or given up by the client. */
  readonly code?: number;
  readonly reason: string;
  /** Whether events could flow before. */
  readonly wasLive: boolean;
  /** How long until the next one is opened; left out where none is. */
  readonly waitMs?: number;
}

/** Called as the client works. They are told, not asked: what they return or throw changes nothing. */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  readonly onWait?: ((event: WaitEvent) => void) | undefined;
  readonly onRenewal?: ((event: RenewalEvent) => void) | undefined;
  readonly onConnect?: ((event: ConnectEvent) => void) | undefined;
  readonly onDisconnect?: ((event: DisconnectEvent) => void) | undefined;
}

/** The part of `console` that a client uses. */
export interface Logger {
  debug?(message: string): void;
  warn(message: string): void;
}

export type Notify = <Name extends keyof Hooks>(name: Name, event: Parameters<NonNullable<Hooks[Name]>>[0]) => void;

/** Tells hooks and logger; `undefined` when nobody listens. A hook that throws is reported, and harms no call. */
export function createNotifier(hooks: Hooks | undefined, logger: Logger): Notify | undefined {
  if (!hooks && !logger.debug) return undefined;
  const report = (name: string, error: unknown): void => {
    logger.warn(`The hook ${name} threw: ${error instanceof Error ? error.message : String(error)}`);
  };
  return (name, event) => {
    logger.debug?.(`${name} ${JSON.stringify(event)}`);
    try {
      const returned: unknown = (hooks?.[name] as ((event: unknown) => unknown) | undefined)?.(event);
      if (returned instanceof Promise) returned.catch((error: unknown) => report(name, error));
    } catch (error) {
      report(name, error);
    }
  };
}

/** A logger whose failures harm nobody: there is nobody left to tell. */
export function createSafeLogger(logger: Logger): Logger {
  const guard = (write: ((message: string) => void) | undefined) => (message: string) => {
    try {
      write?.call(logger, message);
    } catch {}
  };
  return { warn: guard(logger.warn), ...(logger.debug && { debug: guard(logger.debug) }) };
}
