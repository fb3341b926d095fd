import { createServer, type IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Backend } from '../backend.ts';
import type { WorldClock } from '../clock.ts';
import { createMock, type Mock } from '../create-mock.ts';
import { contentOf, inChunks } from '../plain-request.ts';
import type { SocketEndpoint } from '../socket.ts';
import { createControlDefinition } from './control.ts';
import { type Cors, createCors } from './cors.ts';
import { listen } from './listener.ts';
import { loadWebSockets, type Upgrade, type WebSockets } from './web-sockets.ts';

export interface MockServerOptions {
  /** The APIs to serve, each under `/<api id>`. They share the clock given here. */
  readonly mocks: readonly Mock[];
  readonly clock: WorldClock;
  /** `0` takes a free one. @defaultValue 4010 */
  readonly port?: number | undefined;
  /** @defaultValue '127.0.0.1' */
  readonly host?: string | undefined;
  /** Whether pages of other origins may call; APIs that never let them (`mock.cors`) stay closed. @defaultValue true */
  readonly cors?: boolean | undefined;
  /** The longest request body, or message over a WebSocket, that is read, in bytes. @defaultValue 16777216 */
  readonly maxBodyBytes?: number | undefined;
}

export interface MockServer {
  /** `http://127.0.0.1:4010`; the APIs are below it. */
  readonly url: string;
  readonly port: number;
  /** Where an API is: `http://127.0.0.1:4010/igny8`. */
  baseUrlOf(api: string): string;
  /** Stops listening; exchanges in hand are answered, WebSockets closed (code 1001), every other connection at once. */
  close(): Promise<void>;
}

interface Mount {
  readonly prefix: string;
  readonly handle: Backend;
  /** Left out: pages of other origins may not call. */
  readonly cors: Cors | undefined;
  /** By path within the API. */
  readonly sockets: ReadonlyMap<string, SocketEndpoint>;
}

/** What a request asks for. */
interface Target {
  /** Where clients reach the server. */
  readonly origin: string;
  readonly url: URL;
  readonly mount: Mount | undefined;
}

/**
 * Serves mocks over HTTP, all on one port: `/<api>` followed by the document's paths, and `/_mock/` for the test that
 * drives them. WebSockets need the package `ws`, which is loaded when the first one is opened.
 *
 * @throws The system's error when it can't listen: `EADDRINUSE` when the port is taken.
 * @example
 * ```ts
 * import { createIgny8Mock } from '@creatorkit/igny8/mock';
 * import { createFlowingClock } from '@creatorkit/mock';
 * import { startMockServer } from '@creatorkit/mock/server';
 *
 * const clock = createFlowingClock({ now: () => Date.now() });
 * const server = await startMockServer({ mocks: [createIgny8Mock({ clock, selfCheck: 'warn' })], clock, port: 0 });
 * console.log(server.baseUrlOf('igny8'));
 * await server.close();
 * ```
 */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const { mocks, clock, port = 4010, host = '127.0.0.1', cors = true, maxBodyBytes = 16 * 1024 * 1024 } = options;
  const controlled = { clock, mocks, baseUrlOf: (mock: Mock, origin: string) => `${origin}/${mock.api.id}` };
  const control = createMock(createControlDefinition(controlled), { clock, selfCheck: 'warn' });
  const mounts = new Map<string, Mount>();
  for (const mock of mocks) {
    const sockets = new Map(mock.sockets.map((endpoint) => [endpoint.path, endpoint]));
    const own = cors && mock.cors ? createCors(mock.api) : undefined;
    mounts.set(mock.api.id, { prefix: `/${mock.api.id}`, handle: mock.handle, cors: own, sockets });
  }
  const controlCors = cors ? createCors(control.api) : undefined;
  mounts.set('_mock', { prefix: '', handle: control.handle, cors: controlCors, sockets: new Map() });
  let webSockets: Promise<WebSockets> | undefined;

  function find(request: IncomingMessage): Target {
    // Not resolved against the origin: a target that begins with two slashes would name another host.
    const origin = originOf(request, listener.url);
    const url = new URL(origin + (request.url === '/_mock' ? '/_mock/' : (request.url ?? '/')));
    return { origin, url, mount: mounts.get(url.pathname.split('/', 2)[1] ?? '') };
  }

  const respond = async (
    request: IncomingMessage,
    response: ServerResponse,
    read: () => Promise<Uint8Array<ArrayBuffer> | undefined>,
  ): Promise<void> => {
    const { origin, url, mount } = find(request);
    const open = mount ? mount.cors : controlCors;
    const shared = open?.answer ?? {};
    const requested = request.headers['access-control-request-headers'];
    if (open && request.method === 'OPTIONS' && request.headers['access-control-request-method']) {
      send(request, response, 204, open.preflight(requested));
      return;
    }
    if (!mount) {
      const names = [...mounts.keys()].map((name) => `/${name}/`).join(', ');
      sendProblem(request, response, 404, `Nothing is at ${url.pathname}; there are ${names}`, shared);
      return;
    }
    const bytes = await read();
    if (bytes === undefined) {
      const message = `Cannot read the body: it is longer than ${maxBodyBytes} bytes`;
      sendProblem(request, response, 413, message, { ...shared, Connection: 'close' });
      return;
    }
    response.once('close', listener.begin(request.socket));
    const result = await mount.handle({
      method: request.method ?? 'GET',
      url: url.href,
      path: url.pathname.slice(mount.prefix.length),
      query: url.searchParams,
      headers: plainHeaders(request),
      ...(bytes.length > 0 ? contentOf(request.headers['content-type'], bytes) : undefined),
      clientAddress: request.socket.remoteAddress ?? '',
      baseUrl: origin + mount.prefix,
    });
    const { status, body, pieces } = result;
    const headers = { ...shared, ...result.headers };
    if (!pieces) send(request, response, status, headers, body);
    else {
      response.writeHead(status, headers);
      await pipeline(Readable.from(inChunks(pieces)), response);
    }
  };

  function answer(
    request: IncomingMessage,
    response: ServerResponse,
    read: () => Promise<Uint8Array<ArrayBuffer> | undefined>,
  ): void {
    respond(request, response, read).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) response.destroy();
      else sendProblem(request, response, 500, `The mock failed: ${String(error)}`, controlCors?.answer ?? {});
    });
  }

  async function upgrade(given: Upgrade): Promise<void> {
    const { request, socket } = given;
    const { url, mount } = find(request);
    const endpoint = mount?.sockets.get(url.pathname.slice(mount.prefix.length));
    // What is no WebSocket is answered as if nobody had asked for one.
    if (!mount || !endpoint) return answer(request, responseOver(request, socket), async () => new Uint8Array());
    socket.once('close', listener.begin(request.socket));
    try {
      webSockets ??= loadWebSockets(clock, maxBodyBytes);
      const opened = { url: url.href.replace(/^http/, 'ws'), headers: plainHeaders(request) };
      (await webSockets).accept(given, endpoint, opened);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      sendProblem(request, responseOver(request, socket), 501, message, {});
    }
  }

  const server = createServer({ shouldUpgradeCallback: isWebSocketRequest }, (request, response) =>
    answer(request, response, () => readBody(request, maxBodyBytes)),
  );
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    upgrade({ request, socket, head }).catch(() => socket.destroy());
  });
  const listener = await listen(server, port, host);
  return {
    url: listener.url,
    port: listener.port,
    baseUrlOf: (api) => `${listener.url}/${api}`,
    async close() {
      const loaded = await webSockets?.catch(() => undefined);
      await Promise.all([loaded?.close(), listener.close()]);
    },
  };
}

/** Node asks from 24.9 on; any other upgrade that a client offers is to be ignored (RFC 9110 §7.8). */
const isWebSocketRequest = ({ headers }: IncomingMessage): boolean => headers.upgrade?.toLowerCase() === 'websocket';

/** A way to answer a request whose connection node:http has handed over. */
function responseOver(request: IncomingMessage, socket: Duplex): ServerResponse {
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(socket as Socket); // that of an HTTP server on TCP
  response.once('finish', () => socket.end());
  return response;
}

/** Links in answers begin with the host that the client named, as long as it is one. */
function originOf({ headers }: IncomingMessage, fallback: string): string {
  const named = `http://${headers.host}`;
  return headers.host && URL.canParse(named) && new URL(named).host === headers.host.toLowerCase() ? named : fallback;
}

/** Reads a body to its end; `undefined` when it is longer than allowed. */
async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function plainHeaders(request: IncomingMessage): { [name: string]: string } {
  const headers: { [name: string]: string } = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

type Headers = { readonly [name: string]: string };

/** The shell's own refusals, beside those of the APIs. */
function sendProblem(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: string,
  headers: Headers,
): void {
  send(
    request,
    response,
    status,
    { 'Content-Type': 'application/json', ...headers },
    JSON.stringify({ error: { message } }),
  );
}

/** @see RFC 9110 §8.6: no `Content-Length` with 204 and 304, nor a wrong one in answer to HEAD. */
function send(request: IncomingMessage, response: ServerResponse, status: number, headers: Headers, body = ''): void {
  const unframed = status === 204 || status === 304 || request.method === 'HEAD';
  response.writeHead(status, unframed ? headers : { ...headers, 'Content-Length': String(Buffer.byteLength(body)) });
  response.end(body);
}
