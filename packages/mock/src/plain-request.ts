import type { Exchange, Result } from './exchange.ts';

/** A request of the Fetch standard as plain values. */
export interface PlainRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | undefined;
  /** In place of the text, for a form of parts. */
  readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Where clients reach a backend, and from where they come. */
export interface Place {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly clientAddress: string;
}

/** @throws TypeError for a base that is no absolute URL. */
export function readPlace(baseUrl: string, clientAddress = '127.0.0.1'): Place {
  const { origin, pathname } = new URL(baseUrl);
  return { baseUrl: origin + pathname.replace(/\/$/, ''), clientAddress };
}

/** What a backend is handed; `undefined` for a URL that is not below its base. */
export function toExchange({ method, url, headers, body, bytes }: PlainRequest, place: Place): Exchange | undefined {
  const whole = url.origin + url.pathname;
  const path = whole.slice(place.baseUrl.length);
  if (!whole.startsWith(place.baseUrl) || (path !== '' && !path.startsWith('/'))) return undefined;
  return { method, url: url.href, path, query: url.searchParams, headers, body, bytes, ...place };
}

/** The methods that `fetch` itself turns into capitals; `patch` is not among them. */
const normalised = /^(?:delete|get|head|options|post|put)$/i;

/** The usual call, a URL and a text, without the cost of a Request; `undefined` for any other. */
export function readPlain(input: string | URL | Request, init: RequestInit = {}): PlainRequest | undefined {
  const { body, signal } = init;
  if (input instanceof Request || !(body === undefined || body === null || typeof body === 'string')) return undefined;
  const given = init.method ?? 'GET';
  const method = normalised.test(given) ? given.toUpperCase() : given;
  if (typeof body === 'string' && (method === 'GET' || method === 'HEAD')) return undefined; // Request says what is wrong
  const headers = readHeaders(init.headers);
  if (isMultipart(headers['content-type'])) return undefined;
  if (typeof body === 'string') headers['content-type'] ??= 'text/plain;charset=UTF-8';
  return { method, url: new URL(input), headers, body: body ?? undefined, signal: signal ?? undefined };
}

export async function readRequest(request: Request): Promise<PlainRequest> {
  const { method, url, signal } = request;
  const headers = readHeaders(request.headers);
  const body = request.body
    ? contentOf(headers['content-type'], new Uint8Array(await request.arrayBuffer()))
    : undefined;
  return { method, url: new URL(url), headers, body: undefined, ...body, signal };
}

/** A body as a backend takes it: as text, unless it is a form of parts. */
export function contentOf(
  type: string | undefined,
  bytes: Uint8Array<ArrayBuffer>,
): { readonly body: string; readonly bytes?: undefined } | { readonly body: undefined; readonly bytes: typeof bytes } {
  return isMultipart(type) ? { body: undefined, bytes } : { body: new TextDecoder().decode(bytes) };
}

/** RFC 9110 §8.3.1, RFC 7578 */
export const isMultipart = (type = ''): boolean => /^multipart\/form-data(?:;|$)/i.test(type.trim());

function readHeaders(given: RequestInit['headers']): { [name: string]: string } {
  const headers: { [name: string]: string } = {};
  if (!given) return headers;
  const pairs = given instanceof Headers ? given : Array.isArray(given) ? new Headers(given) : Object.entries(given);
  for (const [name, value] of pairs) headers[name.toLowerCase()] = String(value).trim();
  return headers;
}

/** Statuses whose answers have no body, not even an empty one. */
const bodiless = new Set([204, 205, 304]);

export function toResponse({ status, headers, body, pieces }: Result): Response {
  if (bodiless.has(status)) return new Response(null, { status, headers });
  return new Response(pieces ? toStream(pieces) : (body ?? null), { status, headers });
}

/** Makes the pieces as they are read, some together: each has its price on the way. */
function toStream(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const chunks = inChunks(pieces);
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { value, done } = chunks.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel() {
        chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

const chunkLength = 65_536;

/** The same text in fewer pieces. */
export function* inChunks(pieces: Iterable<string>): Generator<string, undefined> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** An answer that says how long it is: what interceptors of sockets need to tell a whole one from a torn one. */
export function toFramedResponse({ status, headers, body = '', pieces }: Result): Response {
  if (bodiless.has(status)) return new Response(null, { status, headers });
  const whole = new Blob(pieces ? Array.from(inChunks(pieces)) : [body]);
  return new Response(whole, { status, headers: { ...headers, 'Content-Length': String(whole.size) } });
}
