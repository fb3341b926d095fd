import { noWebSocket, refusal, unopenable, unreachable } from './connection-errors.ts';
import type { CoreParts } from './core.ts';
import { chooseScheme, type SchemeCredential } from './credentials.ts';
import {
  ApiError,
  AuthenticationError,
  NetworkError,
  OutcomeUnknownError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from './errors.ts';
import type { Delivery } from './message-queue.ts';
import { createMessageReader, type MessageReader } from './message-reader.ts';
import type { AfterClose, Operation, Realtime } from './operation.ts';
import { requireNumber } from './options.ts';
import type { WebSocketConstructor, WebSocketLike } from './realtime-options.ts';
import { openScope, type Scope } from './scope.ts';
import { runSocket, type SocketEnding, socketUrl } from './socket.ts';

/** What a subscriber is told when events begin to flow. */
export interface Liveness {
  /**
   * What happened in so many milliseconds before now may never have been told: it is the time since the last message of the
   * connection that was lost. Left out at the start of a subscription.
   */
  readonly gapMs?: number;
}

/** Somebody who reads what a connection brings. */
export interface Subscriber {
  onLive(liveness: Liveness): unknown;
  onLost(): unknown;
  receive(delivery: Delivery<unknown>): void;
  /** The connection is given up. */
  fail(error: unknown): void;
}

/** The time from the first subscriber to the last. */
interface Life {
  readonly scope: Scope;
  /** Ends the scope, and with it socket and waits. */
  readonly end: () => void;
}

const defaultMaxQuietMs = 300_000;

/**
 * The connection of a client to an operation's WebSocket, shared by its subscribers: the first opens it, the last one that
 * leaves closes it. It comes back after every loss, with a token that is fresh, until the service says that there is no use.
 */
export class Connection {
  readonly #operation: Operation;
  readonly #realtime: Realtime;
  readonly #parts: CoreParts;
  readonly #url: string;
  readonly #maxQuietMs: number;
  readonly #maxReconnects: number;
  /** And whether events flow to them. */
  readonly #subscribers = new Map<Subscriber, 'not yet' | 'live' | 'lost'>();
  #life: Life | undefined;
  #isLive = false;
  #liveSince = 0;
  /** When the latest message came. */
  #heardAt = 0;

  constructor(operation: Operation, parts: CoreParts) {
    const { realtime } = operation;
    if (!realtime) throw new TypeError(`Cannot subscribe to ${operation.id}: it opens no WebSocket`);
    const { maxQuietMs = defaultMaxQuietMs, maxReconnects = Number.POSITIVE_INFINITY } = parts.options;
    requireNumber(`subscribe to ${operation.id}`, 'maxQuietMs', maxQuietMs, 1);
    requireNumber(`subscribe to ${operation.id}`, 'maxReconnects', maxReconnects, 0);
    this.#operation = operation;
    this.#realtime = realtime;
    this.#parts = parts;
    this.#url = socketUrl(parts.baseUrl, realtime.url);
    this.#maxQuietMs = maxQuietMs;
    this.#maxReconnects = maxReconnects;
  }

  join(subscriber: Subscriber): void {
    this.#subscribers.set(subscriber, 'not yet');
    if (!this.#life) this.#start();
    else if (this.#isLive) this.#tellLive(subscriber);
  }

  leave(subscriber: Subscriber): void {
    if (this.#subscribers.delete(subscriber) && this.#subscribers.size === 0) this.#stop();
  }

  #start(): void {
    const controller = new AbortController();
    const { clock } = this.#parts.wire;
    const scope = openScope({ clock, signal: controller.signal, onDeadline: () => new Error('unreachable') });
    const life = { scope, end: () => controller.abort() };
    this.#life = life;
    this.#run(life).catch((error: unknown) => {
      if (this.#life === life) this.#giveUp(error);
    });
  }

  #stop(): void {
    const life = this.#life;
    this.#life = undefined;
    this.#isLive = false;
    life?.end();
  }

  #giveUp(error: unknown): void {
    const subscribers = [...this.#subscribers.keys()];
    this.#subscribers.clear();
    this.#stop();
    for (const subscriber of subscribers) subscriber.fail(error);
  }

  async #run({ scope }: Life): Promise<void> {
    const { clock, policy, random } = this.#parts.wire;
    const WebSocket = this.#parts.options.WebSocket ?? globalThis.WebSocket;
    if (typeof WebSocket !== 'function') throw noWebSocket(this.#operation);
    const read = await this.#loadReader(scope);
    let losses = 0;
    let wasRenewed = false;
    for (;;) {
      const { ending, chosen, token } = await this.#connect(WebSocket, read, scope);
      if (scope.ended) {
        if (ending.wasLive) this.#tellLoss(ending);
        return;
      }
      this.#onLost();
      if (scope.ended) return this.#tellLoss(ending);
      // Who is let in and thrown out at once is not to come back at once for ever.
      if (ending.wasLive && clock.now() - this.#liveSince >= policy.maxMs) {
        losses = 0;
        wasRenewed = false;
      }
      const action = this.#actionAfter(ending);
      if (action === 'stop') throw this.#lost(ending, refusal(ApiError, this.#operation, ending));
      let isRenewed = false;
      if (action === 'renew') {
        if (wasRenewed || !chosen) throw this.#lost(ending, refusal(AuthenticationError, this.#operation, ending));
        isRenewed = wasRenewed = await this.#renew(chosen, token, scope);
      }
      if (!isRenewed) losses += 1;
      if (losses > this.#maxReconnects) throw this.#lost(ending, unreachable(this.#operation, ending, losses));
      const waitMs = isRenewed ? 0 : Math.ceil(random() * Math.min(policy.maxMs, policy.initialMs * 2 ** (losses - 1)));
      this.#tellLoss(ending, waitMs);
      if (!isRenewed) await scope.sleep(waitMs);
    }
  }

  /** One connection from its token to its end. */
  async #connect(WebSocket: WebSocketConstructor, read: MessageReader, scope: Scope): Promise<Attempt> {
    const { wire, credentials, settings } = this.#parts;
    const chosen = this.#realtime.auth && chooseScheme(this.#operation, credentials);
    let token = '';
    try {
      const current = chosen?.credential.current(scope) ?? '';
      token = typeof current === 'string' ? current : await scope.race(current);
    } catch (error) {
      if (!isTransient(error)) throw error;
      return { ending: { reason: 'no token could be had', cause: error, wasLive: false }, chosen, token };
    }
    scope.throwIfEnded();
    const ending = await runSocket({
      socket: this.#open(WebSocket),
      api: wire.api,
      realtime: this.#realtime,
      token,
      clock: wire.clock,
      scope,
      timeoutMs: settings.timeoutMs,
      maxQuietMs: this.#maxQuietMs,
      onLive: () => this.#onLive(),
      onMessage: (message) => {
        this.#heardAt = wire.clock.now();
        const delivery = read(message);
        if (delivery) for (const subscriber of [...this.#subscribers.keys()]) subscriber.receive(delivery);
      },
    });
    return { ending, chosen, token };
  }

  /** @throws NetworkError where the constructor throws: on a page that must not open it, say. */
  #open(WebSocket: WebSocketConstructor): WebSocketLike {
    try {
      return new WebSocket(this.#url);
    } catch (cause) {
      throw unopenable(this.#operation, this.#url, cause);
    }
  }

  /** `false` where the network kept the new token away: the connection comes back, and is refused again. */
  async #renew(chosen: SchemeCredential, token: string, scope: Scope): Promise<boolean> {
    try {
      await chosen.credential.renew(token, scope);
      return true;
    } catch (error) {
      if (!isTransient(error)) throw error;
      return false;
    }
  }

  #onLive(): void {
    this.#isLive = true;
    const { wire } = this.#parts;
    wire.notify?.('onConnect', { operation: this.#operation.id, url: this.#url });
    for (const subscriber of [...this.#subscribers.keys()]) this.#tellLive(subscriber);
    this.#liveSince = wire.clock.now();
    this.#heardAt = this.#liveSince;
  }

  #onLost(): void {
    this.#isLive = false;
    for (const [subscriber, state] of [...this.#subscribers]) {
      if (state !== 'live') continue;
      this.#subscribers.set(subscriber, 'lost');
      this.#tell('onLost', () => subscriber.onLost());
    }
  }

  #tellLive(subscriber: Subscriber): void {
    const state = this.#subscribers.get(subscriber);
    if (state === undefined) return;
    this.#subscribers.set(subscriber, 'live');
    const gapMs = this.#parts.wire.clock.now() - this.#heardAt;
    this.#tell('onLive', () => subscriber.onLive(state === 'lost' ? { gapMs } : {}));
  }

  #tell(name: string, tell: () => unknown): void {
    const report = (error: unknown): void => {
      const said = error instanceof Error ? error.message : String(error);
      this.#parts.logger.warn(`${name} of ${this.#operation.id} threw: ${said}`);
    };
    try {
      const told = tell();
      if (told instanceof Promise) told.catch(report);
    } catch (error) {
      report(error);
    }
  }

  /** The document's word on the code, else what can be told without it. */
  #actionAfter({ code, complaint, wasLive }: SocketEnding): AfterClose {
    const declared = code === undefined ? undefined : this.#realtime.closeCodes?.[code];
    return declared ?? (complaint && !wasLive ? 'renew' : 'reconnect');
  }

  #tellLoss({ code, reason, wasLive }: SocketEnding, waitMs?: number): void {
    this.#parts.wire.notify?.('onDisconnect', {
      operation: this.#operation.id,
      url: this.#url,
      ...(code !== undefined && { code }),
      reason,
      wasLive,
      ...(waitMs !== undefined && { waitMs }),
    });
  }

  #lost(ending: SocketEnding, error: Error): Error {
    this.#tellLoss(ending);
    return error;
  }

  /** Schemas are there before the first message, so that messages keep their order. */
  async #loadReader(scope: Scope): Promise<MessageReader> {
    const { options, wire } = this.#parts;
    if ((options.validate ?? 'off') === 'off') return createMessageReader(this.#operation, this.#parts, undefined);
    const idle = wire.clock.busy?.();
    try {
      return createMessageReader(this.#operation, this.#parts, await scope.race(options.contracts()));
    } finally {
      idle?.();
    }
  }
}

/** A connection that has ended, and the credential that it was opened with. */
interface Attempt {
  readonly ending: SocketEnding;
  readonly chosen: SchemeCredential | undefined;
  readonly token: string;
}

/** Failures of token calls that pass: the API did not refuse. */
const transient = [NetworkError, TimeoutError, OutcomeUnknownError, ServerError, RateLimitError];

const isTransient = (error: unknown): boolean => transient.some((type) => error instanceof type);
