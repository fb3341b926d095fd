import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backend } from '../backend.ts';
import type { WorldClock } from '../clock.ts';
import { createMock, type Mock } from '../create-mock.ts';
import { createControlDefinition } from './control.ts';
import { type Cors, createCors } from './cors.ts';

export interface MockServerOptions {
  /** The APIs to serve, each under `/<api id>`. They share the clock given here. */
  readonly mocks: readonly Mock[];
  readonly clock: WorldClock;
  /** `0` takes a free one. @defaultValue 4010 */
  readonly port?: number | undefined;
  /** @defaultValue '127.0.0.1' */
  readonly host?: string | undefined;
  /** Whether pages of other origins may call. @defaultValue true */
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
  /** Stops listening, lets what is in flight end, and closes what is idle. */
  close(): Promise<void>;
}

interface Mount {
  readonly prefix: string;
  readonly handle: Backend;
  readonly cors: Cors;
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
    mounts.set(mock.api.id, { prefix: `/${mock.api.id}`, handle: mock.handle, cors: createCors(mock.api) });
  }
  mounts.set('_mock', { prefix: '', handle: control.handle, cors: createCors(control.api) });

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const origin = `http://${request.headers.host ?? `${host}:${port}`}`;
    const url = URL.canParse(request.url ?? '/', origin) ? new URL(request.url ?? '/', origin) : new URL(origin);
    const mount = mounts.get(url.pathname.split('/', 2)[1] ?? '');
    if (!mount) {
      const names = [...mounts.keys()].map((name) => `/${name}/`).join(', ');
      send(
        response,
        404,
        { 'Content-Type': 'application/json' },
        JSON.stringify({ error: { message: `Nothing is at ${url.pathname}; there are ${names}` } }),
      );
      return;
    }
    const requested = request.headers['access-control-request-headers'];
    if (cors && request.method === 'OPTIONS' && request.headers['access-control-request-method']) {
      send(response, 204, mount.cors.preflight(Array.isArray(requested) ? requested.join(', ') : requested));
      return;
    }
    const body = await readBody(request, maxBodyBytes);
    if (body === undefined) {
      send(response, 413, { Connection: 'close' });
      return;
    }
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
    send(response, result.status, cors ? { ...mount.cors.answer, ...result.headers } : result.headers, result.body);
  };

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      if (!response.headersSent)
        send(response, 500, { 'Content-Type': 'text/plain' }, `The mock failed: ${String(error)}`);
      else response.destroy();
    });
  });
  await listen(server, port, host);
  const { port: bound } = server.address() as AddressInfo; // it listens on TCP
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  return { url, port: bound, baseUrlOf: (api) => `${url}/${api}`, close: () => close(server) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
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

function send(response: ServerResponse, status: number, headers: { readonly [name: string]: string }, body = ''): void {
  const framed =
    status === 204 || status === 304 ? headers : { ...headers, 'Content-Length': String(Buffer.byteLength(body)) };
  response.writeHead(status, framed);
  response.end(body);
}
