import type { Clock } from './clock.ts';
import { parseJson, textAt } from './error-body.ts';
import type { Api, Realtime } from './operation.ts';
import { readPointer, writePointer } from './pointer.ts';
import type { WebSocketEventLike, WebSocketLike } from './realtime-options.ts';
import type { Scope } from './scope.ts';

export interface SocketOptions {
  /** Just made, and not open yet. */
  readonly socket: WebSocketLike;
  readonly api: Api;
  readonly realtime: Realtime;
  readonly token: string;
  readonly clock: Clock;
  /** Its end closes the connection. */
  readonly scope: Scope;
  /** Bounds the way from the start to being let in. */
  readonly timeoutMs: number;
  readonly maxQuietMs: number;
  readonly onLive: () => void;
  readonly onMessage: (message: SocketMessage) => void;
}

/** What arrived: a message and its type, or what could not be read as one. */
export type SocketMessage =
  | { readonly type: string; readonly value: object; readonly text?: undefined }
  | { readonly type?: undefined; readonly text: string };

/** How a connection came to its end. */
export interface SocketEnding {
  /** Left out where the service did not close it. */
  readonly code?: number;
  readonly reason: string;
  /** What the service said was wrong. */
  readonly complaint?: { readonly code: string | undefined; readonly message: string | undefined };
  /** Whether the client was let in. */
  readonly wasLive: boolean;
  /** What kept it from being opened at all. */
  readonly cause?: unknown;
}

const normalClosure = 1000; // RFC 6455 §7.4.1
const noStatus = 1005; // RFC 6455 §7.1.5: what a client sees where no code was sent
const abnormal = 1006; // and where the connection was lost

/** Proves on a WebSocket who the client is, and hands on what comes, until it ends for whatever reason. */
export function runSocket(options: SocketOptions): Promise<SocketEnding> {
  const { socket, api, realtime, token, clock, scope, timeoutMs, maxQuietMs, onLive, onMessage } = options;
  return new Promise((resolve) => {
    let wasLive = false;
    let complaint: SocketEnding['complaint'];
    // A virtual clock is not to jump while an answer is due.
    let idle = clock.busy?.();
    let cancelGuard = clock.guard(timeoutMs, () => end({ reason: `not let in within ${timeoutMs} ms` }));
    const off = scope.on(() => end({ reason: 'left' }));

    function end(ending: { readonly code?: number; readonly reason: string }, isClosed = false): void {
      off();
      cancelGuard();
      idle?.();
      stopListening();
      if (!isClosed) closeQuietly(socket);
      resolve(masked({ ...ending, wasLive, ...(complaint && { complaint }) }, token));
    }

    function live(): void {
      if (wasLive) return;
      wasLive = true;
      idle?.();
      idle = undefined;
      watchSilence();
      onLive();
    }

    function watchSilence(): void {
      cancelGuard();
      cancelGuard = clock.guard(maxQuietMs, () => end({ reason: `nothing came for ${maxQuietMs} ms` }));
    }

    const stopListening = listen(socket, {
      open: () => {
        const { auth } = realtime;
        if (auth) socket.send(JSON.stringify(writePointer({ type: auth.type }, auth.token, token)));
        if (auth?.accepted === undefined) live();
      },
      message: ({ data }) => {
        if (wasLive) watchSilence();
        const message = readMessage(data);
        if (message.type !== undefined && message.type === realtime.auth?.accepted) live();
        else if (message.type !== undefined && message.type === realtime.error)
          complaint = {
            code: textAt(message.value, api.error?.code),
            message: textAt(message.value, api.error?.message),
          };
        else onMessage(message);
      },
      close: ({ code, reason }) => {
        const wasSaid = code !== undefined && code !== noStatus && code !== abnormal;
        end({ ...(wasSaid && { code }), reason: reason || (wasSaid ? '' : 'the connection was lost') }, true);
      },
      // Not every implementation sends a close after it; what went wrong is not told in browsers.
      error: () => end({ reason: 'the connection failed' }),
    });
  });
}

type Listeners = { readonly [type in 'open' | 'message' | 'close' | 'error']: (event: WebSocketEventLike) => void };

function listen(socket: WebSocketLike, listeners: Listeners): () => void {
  const types = Object.keys(listeners) as (keyof Listeners)[];
  for (const type of types) socket.addEventListener(type, listeners[type]);
  return () => {
    for (const type of types) socket.removeEventListener(type, listeners[type]);
  };
}

/** Closes a connection of which nobody wants to hear more. `ws` throws an error that nobody listens for. */
function closeQuietly(socket: WebSocketLike): void {
  const ignore = (): void => {};
  const forget = (): void => {
    socket.removeEventListener('error', ignore);
    socket.removeEventListener('close', forget);
  };
  socket.addEventListener('error', ignore);
  socket.addEventListener('close', forget);
  socket.close(normalClosure);
}

function readMessage(data: unknown): SocketMessage {
  if (typeof data !== 'string') return { text: '' };
  const value = parseJson(data);
  const type = readPointer(value, '/type');
  return typeof type === 'string' ? { type, value: value as object } : { text: data };
}

/** The path of a server as the URL of a WebSocket. */
export function socketUrl(baseUrl: string, url: string): string {
  return url.startsWith('/') ? baseUrl.replace(/^http/, 'ws') + url : url;
}

/** What the service says of a refused token may repeat it. */
function masked(ending: SocketEnding, token: string): SocketEnding {
  const mask = (text: string): string => (token === '' ? text : text.replaceAll(token, '[redacted]'));
  const { complaint, reason } = ending;
  return {
    ...ending,
    reason: mask(reason),
    ...(complaint && {
      complaint: {
        code: complaint.code && mask(complaint.code),
        message: complaint.message && mask(complaint.message),
      },
    }),
  };
}
