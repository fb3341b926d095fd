import { type HttpHandler, http, type WebSocketHandler, ws } from 'msw';
import type { WorldClock } from '../clock.ts';
import type { Mock } from '../create-mock.ts';
import { readPlace, readRequest, toExchange, toFramedResponse } from '../plain-request.ts';
import type { SocketEndpoint, SocketLink } from '../socket.ts';
import { turn } from '../turn.ts';

export interface MswOptions {
  /** Where the client under test looks for the API. @defaultValue the first server of the document */
  readonly baseUrl?: string | undefined;
}

/** What MSW calls for a request that one of its handlers matched. */
export type MswResolver = (info: { readonly request: Request }) => Promise<Response>;

/**
 * The MSW handlers of a mock: one that catches everything below the API's base URL, so that a request costs the same
 * however many operations there are, and one for each WebSocket that the API has. Works with `msw/node` and with the service worker, on MSW 2.10 and newer and on 3.
 *
 * Give the client the mock's clock, so that its waits move the mock's time.
 *
 * Two things to know about MSW 3 in Node:
 * - Call `server.listen()` before the first request of the process to that host. A keep-alive connection that was in
 *   use before is not intercepted: the request goes out to the network.
 * - What happens to requests that no handler matches is said with `onUnhandledFrame: 'error'`; `onUnhandledRequest`,
 *   the name in MSW 2, is ignored without a word.
 *
 * @example
 * ```ts
 * import { Igny8 } from '@creatorkit/igny8';
 * import { createIgny8Mock } from '@creatorkit/igny8/mock';
 * import { createMswHandlers } from '@creatorkit/mock/msw';
 * import { setupServer } from 'msw/node';
 *
 * const mock = createIgny8Mock();
 * const server = setupServer(...createMswHandlers(mock));
 * server.listen({ onUnhandledFrame: 'error' });
 * const igny8 = new Igny8({ clock: mock.clock, auth: mock.credentials.owner });
 * console.log((await igny8.planner.keywords.retrieve(1)).name);
 * server.close();
 * ```
 */
export function createMswHandlers(mock: Mock, options: MswOptions = {}): (HttpHandler | WebSocketHandler)[] {
  const { baseUrl } = readPlace(options.baseUrl ?? mock.api.baseUrl);
  const sockets = mock.sockets.map((endpoint) =>
    ws
      .link(baseUrl.replace(/^http/, 'ws') + endpoint.path)
      .addEventListener('connection', createMswConnector(mock, endpoint)),
  );
  return [http.all(`${baseUrl}/*`, createMswResolver(mock, options)), ...sockets];
}

/** What MSW hands over when a client connects, as far as a mock needs it. */
export interface MswConnection {
  readonly client: {
    readonly url: URL;
    send(text: string): void;
    close(code?: number, reason?: string): void;
    addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
    addEventListener(type: 'close', listener: (event: CloseEvent) => void): void;
  };
}

/**
 * The listener behind the WebSockets of {@link createMswHandlers}, for who has the `ws` of another copy of MSW.
 *
 * @example
 * ```ts
 * import { createIgny8Mock } from '@creatorkit/igny8/mock';
 * import { createMswConnector } from '@creatorkit/mock/msw';
 * import { ws } from 'msw';
 *
 * const mock = createIgny8Mock();
 * const handlers = mock.sockets.map((endpoint) =>
 *   ws.link(`wss://api.igny8.com${endpoint.path}`).addEventListener('connection', createMswConnector(mock, endpoint)),
 * );
 * ```
 */
export function createMswConnector({ clock }: Mock, endpoint: SocketEndpoint): (connection: MswConnection) => void {
  return ({ client }) => {
    const end = endpoint.open(toMswLink(client, clock), { url: client.url.href, headers: {} });
    client.addEventListener('message', ({ data }) => end.receive(typeof data === 'string' ? data : undefined));
    client.addEventListener('close', ({ code, reason }) => end.closed(code, reason));
  };
}

/** MSW opens the client's end after it has told us, and delivers in microtasks; a closed client takes nothing any more. */
function toMswLink(client: MswConnection['client'], clock: WorldClock): SocketLink {
  const opened = clock.track(turn());
  return {
    send: (text) => client.send(text),
    close: (code, reason) => void clock.track(opened.then(() => client.close(code, reason))),
    cut() {
      // Both versions have it at hand, and name it in no type.
      const { socket } = client as { readonly socket?: EventTarget };
      const lose = () => {
        socket?.dispatchEvent(new Event('error'));
        client.close(1006, '');
      };
      void clock.track(opened.then(lose));
    },
  };
}

/**
 * The function behind {@link createMswHandlers}, for who has the `http` of another copy of MSW, or matches requests in
 * a way of their own.
 *
 * @example
 * ```ts
 * import { createIgny8Mock } from '@creatorkit/igny8/mock';
 * import { createMswResolver } from '@creatorkit/mock/msw';
 * import { http } from 'msw';
 *
 * const handler = http.get('https://api.igny8.com/api/v1/planner/*', createMswResolver(createIgny8Mock()));
 * ```
 */
export function createMswResolver({ handle, clock, api }: Mock, options: MswOptions = {}): MswResolver {
  const place = readPlace(options.baseUrl ?? api.baseUrl);
  return async ({ request }) => {
    clock.begin();
    try {
      const exchange = toExchange(await readRequest(request), place);
      if (!exchange) throw new RangeError(`The mock answers for ${place.baseUrl} alone, not for ${request.url}`);
      // Without a length MSW 3 in Node takes a torn body for a whole one, and an abort for a crash.
      return toFramedResponse(await handle(exchange));
    } finally {
      clock.end();
    }
  };
}
