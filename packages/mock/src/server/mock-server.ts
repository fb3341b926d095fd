import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Backend } from '../backend.ts';
import type { WorldClock } from '../clock.ts';
import { createMock, type Mock } from '../create-mock.ts';
import { createControlDefinition } from './control.ts';
import { type Cors, createCors } from './cors.ts';
import { listen } from './listener.ts';

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
  /** The longest request body that is read, in bytes. @defaultValue 16777216 */
  readonly maxBodyBytes?: number | undefined;
}

export interface MockServer {
  /** `http://127.0.0.1:4010`; the APIs are below it. */
  readonly url: string;
  readonly port: number;
  /** Where an API is: `http://127.0.0.1:4010/igny8`. */
  baseUrlOf(api: string): string;
  /** Stops listening; exchanges in hand are answered, every other connection is closed at once. */
  close(): Promise<void>;
}

interface Mount {
  readonly prefix: string;
  readonly handle: Backend;
  /** Left out: pages of other origins may not call. */
  readonly cors: Cors | undefined;
}

/**
 * Serves mocks over HTTP, all on one port: `/<api>` followed by the document's paths, and `/_mock/` for the test that
 * drives them.
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
    const own = cors && mock.cors ? createCors(mock.api) : undefined;
    mounts.set(mock.api.id, { prefix: `/${mock.api.id}`, handle: mock.handle, cors: own });
  }
  const controlCors = cors ? createCors(control.api) : undefined;
  mounts.set('_mock', { prefix: '', handle: control.handle, cors: controlCors });

  const respond = async (
    request: IncomingMessage,
    response: ServerResponse,
    begin: () => () => void,
  ): Promise<void> => {
    // Not resolved against the origin: a target that begins with two slashes would name another host.
    const origin = originOf(request, listener.url);
    const url = new URL(origin + (request.url === '/_mock' ? '/_mock/' : (request.url ?? '/')));
    const mount = mounts.get(url.pathname.split('/', 2)[1] ?? '');
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
    const body = await readBody(request, maxBodyBytes);
    if (body === undefined) {
      const message = `Cannot read the body: it is longer than ${maxBodyBytes} bytes`;
      sendProblem(request, response, 413, message, { ...shared, Connection: 'close' });
      return;
    }
    const done = begin();
    response.once('close', done);
    const result = await mount.handle({
      method: request.method ?? 'GET',
      url: url.href,
      path: url.pathname.slice(mount.prefix.length),
      query: url.searchParams,
      headers: plainHeaders(request),
      body: body === '' ? undefined : body,
      clientAddress: request.socket.remoteAddress ?? '',
      baseUrl: origin + mount.prefix,
    });
    send(request, response, result.status, { ...shared, ...result.headers }, result.body);
  };

  const server = createServer((request, response) => {
    respond(request, response, () => listener.begin(request.socket)).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) response.destroy();
      else sendProblem(request, response, 500, `The mock failed: ${String(error)}`, controlCors?.answer ?? {});
    });
  });
  const listener = await listen(server, port, host);
  return {
    url: listener.url,
    port: listener.port,
    baseUrlOf: (api) => `${listener.url}/${api}`,
    close: () => listener.close(),
  };
}

/** Links in answers begin with the host that the client named, as long as it is one. */
function originOf({ headers }: IncomingMessage, fallback: string): string {
  const named = `http://${headers.host}`;
  return headers.host && URL.canParse(named) && new URL(named).host === headers.host.toLowerCase() ? named : fallback;
}

/** Reads a body to its end; `undefined` when it is longer than allowed. */
async function readBody(request: IncomingMessage, maxBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
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
