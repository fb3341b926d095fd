import { type IncomingMessage, request as open } from 'node:http';

/** An answer as it came. */
export interface RelayedAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: { readonly [name: string]: string };
  /** Names and values as they were written, but what belongs to the connection. */
  readonly headerLines: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  /** The connection broke before the body was whole. */
  readonly isCutShort: boolean;
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const connectionHeaders = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Sends a request on as it is, `Host` included, so that the upstream writes links which lead back through here.
 *
 * @throws The system's error when no answer comes.
 */
export function relay(
  request: IncomingMessage,
  body: Buffer,
  upstream: string,
  signal: AbortSignal,
): Promise<RelayedAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(upstream);
    const outgoing = open({
      host: hostname.replace(/^\[|\]$/g, ''),
      port,
      method: request.method,
      path: request.url,
      headers: forwardedHeaders(request),
      agent: false, // a kept connection may close under a request, which would look like the API's fault
      signal,
    });
    outgoing.once('error', reject);
    outgoing.once('response', (response) => {
      readBody(response).then(
        (read) => resolve({ ...readHead(response), ...read }),
        (error: unknown) => reject(error),
      );
    });
    outgoing.end(body);
  });
}

/** Reads a message to its end, or as far as it comes. */
export async function readBody(message: IncomingMessage): Promise<Pick<RelayedAnswer, 'body' | 'isCutShort'>> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  } catch {
    // Node says so with an error: the other side went away.
    return { body: Buffer.concat(chunks), isCutShort: true };
  }
  return { body: Buffer.concat(chunks), isCutShort: !message.complete };
}

/** The headers of a message, several of one name in one line. */
export function joinHeaders(message: IncomingMessage): { [name: string]: string } {
  const joined: { [name: string]: string } = {};
  for (const [name, values = []] of Object.entries(message.headersDistinct)) joined[name] = values.join(', ');
  return joined;
}

function readHead(response: IncomingMessage): Omit<RelayedAnswer, 'body' | 'isCutShort'> {
  const { statusCode = 502, statusMessage = '', rawHeaders } = response; // an answer has a status
  const headerLines: [string, string][] = [];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const [name = '', value = ''] = rawHeaders.slice(i, i + 2);
    if (!connectionHeaders.has(name.toLowerCase())) headerLines.push([name, value]);
  }
  return { status: statusCode, statusText: statusMessage, headers: joinHeaders(response), headerLines };
}

function forwardedHeaders(request: IncomingMessage): { [name: string]: string | string[] } {
  const forwarded: { [name: string]: string | string[] } = {};
  for (const [name, values = []] of Object.entries(request.headersDistinct)) {
    const [first = '', ...others] = values;
    if (!connectionHeaders.has(name)) forwarded[name] = others.length === 0 ? first : values;
  }
  return forwarded;
}
