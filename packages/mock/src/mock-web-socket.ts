import type { WorldClock } from './clock.ts';
import { createDeliveries } from './deliveries.ts';
import { readPlace } from './plain-request.ts';
import type { SocketEnd, SocketEndpoint, SocketLink } from './socket.ts';

export interface WebSocketClassOptions {
  readonly endpoints: readonly SocketEndpoint[];
  /** What the URLs of the API begin with; others fail like a host that is not there. */
  readonly baseUrl: string;
  /** Does not move while a frame is on its way. */
  readonly clock: WorldClock;
}

/** What Node takes beside protocols; browsers have no way to set headers. */
interface NodeInit {
  readonly protocols?: string | readonly string[] | undefined;
  readonly headers?: RequestInit['headers'];
}

type Name = 'open' | 'message' | 'error' | 'close';

/**
 * A `WebSocket` that reaches the sockets of a mock without a network.
 *
 * @see https://websockets.spec.whatwg.org/#the-websocket-interface
 */
export function createWebSocketClass({ endpoints, baseUrl, clock }: WebSocketClassOptions): typeof WebSocket {
  const place = toSocketUrl(new URL(readPlace(baseUrl).baseUrl)).href.replace(/\/$/, '');
  const paths = new Map(endpoints.map((endpoint) => [place + endpoint.path, endpoint]));
  const deliver = createDeliveries(clock);

  class MockWebSocket extends EventTarget {
    static readonly CONNECTING = 0;
    static readonly OPEN = 1;
    static readonly CLOSING = 2;
    static readonly CLOSED = 3;
    readonly CONNECTING = 0;
    readonly OPEN = 1;
    readonly CLOSING = 2;
    readonly CLOSED = 3;
    readonly url: string;
    readonly protocol = '';
    readonly extensions = '';
    /** Frames leave at once. */
    readonly bufferedAmount = 0;
    binaryType: BinaryType = 'blob';
    #readyState: 0 | 1 | 2 | 3 = 0;
    #end: SocketEnd | undefined;
    readonly #handlers = new Map<Name, EventListener>();

    constructor(url: string | URL, given: string | readonly string[] | NodeInit = []) {
      super();
      this.url = readUrl(url);
      const isInit = typeof given === 'object' && !Array.isArray(given);
      const { protocols = [], headers }: NodeInit = isInit ? (given as NodeInit) : { protocols: given as string };
      const offered = readProtocols(protocols);
      const named = Object.fromEntries(new Headers(headers));
      deliver(() => this.#connect(offered, named));
    }

    get readyState(): number {
      return this.#readyState;
    }

    send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
      if (this.#readyState === 0)
        throw new DOMException('Cannot send: the socket is not open yet', 'InvalidStateError');
      if (this.#readyState !== 1) return;
      const isBinary = data instanceof ArrayBuffer || ArrayBuffer.isView(data) || data instanceof Blob;
      const text = isBinary ? undefined : String(data);
      deliver(() => this.#end?.receive(text));
    }

    close(code?: number, reason = ''): void {
      checkClose(code, reason);
      if (this.#readyState >= 2) return;
      const isConnecting = this.#readyState === 0;
      this.#readyState = 2;
      if (isConnecting) return; // the connection then fails
      deliver(() => {
        this.#end?.closed(code ?? 1005, reason);
        deliver(() => this.#closed(code ?? 1005, reason, true));
      });
    }

    get onopen(): EventListener | null {
      return this.#handlers.get('open') ?? null;
    }
    set onopen(handler: EventListener | null) {
      this.#handle('open', handler);
    }
    get onmessage(): EventListener | null {
      return this.#handlers.get('message') ?? null;
    }
    set onmessage(handler: EventListener | null) {
      this.#handle('message', handler);
    }
    get onerror(): EventListener | null {
      return this.#handlers.get('error') ?? null;
    }
    set onerror(handler: EventListener | null) {
      this.#handle('error', handler);
    }
    get onclose(): EventListener | null {
      return this.#handlers.get('close') ?? null;
    }
    set onclose(handler: EventListener | null) {
      this.#handle('close', handler);
    }

    #handle(name: Name, handler: EventListener | null): void {
      const before = this.#handlers.get(name);
      if (before) this.removeEventListener(name, before);
      this.#handlers.delete(name);
      if (typeof handler !== 'function') return;
      this.#handlers.set(name, handler);
      this.addEventListener(name, handler);
    }

    #connect(protocols: readonly string[], headers: { readonly [name: string]: string }): void {
      const endpoint = paths.get(this.url.replace(/\?.*/s, ''));
      if (this.#readyState !== 0) this.#fail('The socket was closed before it was open');
      else if (!endpoint) this.#fail(`The mock has no WebSocket at ${this.url.replace(/\?.*/s, '')}`);
      // As with a server that selects none of them.
      else if (protocols.length > 0) this.#fail(`The mock speaks none of the protocols ${protocols.join(', ')}`);
      else {
        this.#readyState = 1;
        this.#end = endpoint.open(this.#link(), { url: this.url, headers });
        this.dispatchEvent(new Event('open'));
      }
    }

    #link(): SocketLink {
      return {
        send: (data) =>
          deliver(() => {
            if (this.#readyState !== 1) return;
            this.dispatchEvent(new MessageEvent('message', { data, origin: new URL(this.url).origin }));
          }),
        close: (code, reason) => deliver(() => this.#closed(code, reason, true)),
        cut: () => deliver(() => this.#fail('The connection was lost')),
      };
    }

    #fail(message: string): void {
      if (this.#readyState === 3) return;
      this.#readyState = 2;
      this.dispatchEvent(new SocketErrorEvent(message));
      this.#closed(1006, '', false);
    }

    #closed(code: number, reason: string, wasClean: boolean): void {
      if (this.#readyState === 3) return;
      this.#readyState = 3;
      this.dispatchEvent(new SocketCloseEvent(code, reason, wasClean));
    }
  }

  // The same members; TypeScript's own type of the events' listeners is narrower than what an EventTarget takes.
  return MockWebSocket as unknown as typeof WebSocket;
}

/** Node 22 has no global CloseEvent. */
class SocketCloseEvent extends Event {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;

  constructor(code: number, reason: string, wasClean: boolean) {
    super('close');
    this.code = code;
    this.reason = reason;
    this.wasClean = wasClean;
  }
}

/** Says why, as Node's own does; browsers tell nothing. */
class SocketErrorEvent extends Event {
  readonly message: string;
  readonly error: TypeError;

  constructor(message: string) {
    super('error');
    this.message = message;
    this.error = new TypeError(message);
  }
}

function readUrl(given: string | URL): string {
  if (!URL.canParse(String(given))) throw new DOMException(`Cannot connect to ${given}: not a URL`, 'SyntaxError');
  const url = toSocketUrl(new URL(given));
  if (!/^wss?:$/.test(url.protocol)) throw new DOMException(`Cannot connect over ${url.protocol}`, 'SyntaxError');
  if (url.hash !== '') throw new DOMException(`Cannot connect to ${url.href}: it has a fragment`, 'SyntaxError');
  return url.href;
}

function toSocketUrl(url: URL): URL {
  url.protocol = url.protocol.replace(/^http/, 'ws');
  return url;
}

function readProtocols(given: string | readonly string[]): readonly string[] {
  const protocols = typeof given === 'string' ? [given] : [...given];
  const isToken = (text: string): boolean => /^[!#$%&'*+\-.^_`|~\w]+$/.test(text); // RFC 9110 §5.6.2
  if (new Set(protocols.map((name) => name.toLowerCase())).size < protocols.length || !protocols.every(isToken)) {
    throw new DOMException(`Cannot connect with the protocols ${protocols.join(', ')}`, 'SyntaxError');
  }
  return protocols;
}

function checkClose(code: number | undefined, reason: string): void {
  if (code !== undefined && code !== 1000 && !(code >= 3000 && code <= 4999)) {
    throw new DOMException(`Cannot close with ${code}: neither 1000 nor 3000 to 4999`, 'InvalidAccessError');
  }
  if (new TextEncoder().encode(reason).byteLength > 123) {
    throw new DOMException('Cannot close: the reason is longer than 123 bytes', 'SyntaxError');
  }
}
