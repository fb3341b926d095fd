import type { Backend } from './backend.ts';
import type { WorldClock } from './clock.ts';
import type { Exchange, Result } from './exchange.ts';

export interface ToFetchOptions {
  /** What the URLs of the API begin with; others fail like a host that is not there. */
  readonly baseUrl: string;
  /** Is told what is in flight, so that it does not jump meanwhile. */
  readonly clock: WorldClock;
  /** @defaultValue '127.0.0.1' */
  readonly clientAddress?: string | undefined;
}

/** The `fetch` of a backend: same arguments, same answers, same failures, and no network. */
export function toFetch(backend: Backend, options: ToFetchOptions): typeof fetch {
  const { clock, clientAddress = '127.0.0.1' } = options;
  const base = new URL(options.baseUrl);
  const basePath = base.pathname.replace(/\/$/, '');
  const baseUrl = base.origin + basePath;

  function toExchange(request: PlainRequest): Exchange {
    const { pathname, searchParams, origin } = request.url;
    const path = pathname.slice(basePath.length);
    if (origin !== base.origin || !pathname.startsWith(basePath) || (path !== '' && !path.startsWith('/'))) {
      throw new TypeError('fetch failed', {
        cause: new RangeError(`The mock answers for ${baseUrl} alone, not for ${origin}${pathname}`),
      });
    }
    const { method, headers, body } = request;
    return { method, url: request.url.href, path, query: searchParams, headers, body, clientAddress, baseUrl };
  }

  return async (input, init) => {
    clock.begin();
    try {
      const plain = readPlain(input, init) ?? (await readRequest(new Request(input, init)));
      plain.signal?.throwIfAborted();
      const answer = backend(toExchange(plain));
      return toResponse(await (plain.signal ? orAborted(answer, plain.signal) : answer));
    } finally {
      clock.end();
    }
  };
}

interface PlainRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** The methods that `fetch` itself turns into capitals; `patch` is not among them. */
const normalised = /^(?:delete|get|head|options|post|put)$/i;

/** The usual call, a URL and a text, without the cost of a Request; `undefined` for any other. */
function readPlain(input: string | URL | Request, init: RequestInit = {}): PlainRequest | undefined {
  const { body, signal } = init;
  if (input instanceof Request || !(body === undefined || body === null || typeof body === 'string')) return undefined;
  const given = init.method ?? 'GET';
  const method = normalised.test(given) ? given.toUpperCase() : given;
  if (typeof body === 'string' && (method === 'GET' || method === 'HEAD')) return undefined; // Request says what is wrong
  const headers = readHeaders(init.headers);
  if (typeof body === 'string') headers['content-type'] ??= 'text/plain;charset=UTF-8';
  return { method, url: new URL(input), headers, body: body ?? undefined, signal: signal ?? undefined };
}

async function readRequest(request: Request): Promise<PlainRequest> {
  const { method, url, signal } = request;
  const body = request.body ? await request.text() : undefined;
  return { method, url: new URL(url), headers: readHeaders(request.headers), body, signal };
}

function readHeaders(given: RequestInit['headers']): { [name: string]: string } {
  const headers: { [name: string]: string } = {};
  if (!given) return headers;
  const pairs = given instanceof Headers ? given : Array.isArray(given) ? new Headers(given) : Object.entries(given);
  for (const [name, value] of pairs) headers[name.toLowerCase()] = String(value).trim();
  return headers;
}

/** The caller's reason, as soon as it gives up; the exchange itself goes on, as on a server. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    const done = () => signal.removeEventListener('abort', abort);
    work.then(
      (value) => {
        done();
        resolve(value);
      },
      (error: unknown) => {
        done();
        reject(error);
      },
    );
  });
}

/** Statuses whose answers have no body, not even an empty one. */
const bodiless = new Set([204, 205, 304]);

function toResponse({ status, headers, body }: Result): Response {
  return new Response(bodiless.has(status) ? null : (body ?? null), { status, headers });
}
