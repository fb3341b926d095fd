import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '@creatorkit/mock/server';
import { type CheckExchange, createExchangeCheck } from './check-exchange.ts';
import { type ImportPrism, loadPrism } from './load-prism.ts';
import { joinHeaders, type RelayedAnswer, readBody, relay } from './relay.ts';
import { isWebSocketRequest, tunnel } from './tunnel.ts';
import { type Violation, writeViolations } from './violation.ts';

export interface PrismProxyOptions {
  /** The server behind: `http://127.0.0.1:4010`. Its `Host` is the one that the client names. */
  readonly upstream: string;
  /** The OpenAPI document of each API, by the first segment of its paths: `{ igny8: document }` is for `/igny8/…`. */
  readonly documents: { readonly [api: string]: object };
  /** `0` takes a free one. @defaultValue 0 */
  readonly port?: number | undefined;
  /** @defaultValue '127.0.0.1' */
  readonly host?: string | undefined;
  /** Told of every exchange that was compared, also of those without violations, before its answer leaves. */
  readonly onExchange?: ((exchange: CheckedExchange) => void) | undefined;
  readonly importPrism?: ImportPrism | undefined;
}

/** An exchange that Prism compared with the document. */
export interface CheckedExchange {
  readonly api: string;
  readonly method: string;
  /** The document's path, without the query. */
  readonly path: string;
  readonly status: number;
  readonly violations: readonly Violation[];
}

export interface PrismProxy {
  /** `http://127.0.0.1:4011`; below it are the same paths as at the upstream. */
  readonly url: string;
  readonly port: number;
  /** Where an API is: `http://127.0.0.1:4011/igny8`. */
  baseUrlOf(api: string): string;
  /** Stops listening, and lets what is in flight end. */
  close(): Promise<void>;
}

/**
 * Puts Prism in front of a server: every exchange is passed on as it is, byte for byte, and compared with the document
 * of its API. What Prism finds goes to `onExchange` and into the answer's `sl-violations` header, and changes nothing
 * else: Prism never answers in the API's place.
 *
 * Paths of no document (`/_mock/…`), the preflights of browsers and WebSockets are passed on and not compared. Bodies are read to
 * their end before they go on.
 *
 * @throws {@link UsageError} when Prism is not installed; the system's error when it can't listen.
 * @example
 * ```ts
 * import { startPrismProxy } from '@creatorkit/cli/prism';
 * import document from '@creatorkit/igny8/openapi.json' with { type: 'json' };
 *
 * const proxy = await startPrismProxy({
 *   upstream: 'http://127.0.0.1:4010',
 *   documents: { igny8: document },
 *   onExchange: ({ method, path, violations }) => {
 *     for (const { location, message } of violations) console.warn(method, path, location.join('.'), message);
 *   },
 * });
 * console.log(proxy.baseUrlOf('igny8'));
 * ```
 */
export async function startPrismProxy(options: PrismProxyOptions): Promise<PrismProxy> {
  const { upstream, documents, port = 0, host = '127.0.0.1', onExchange = () => {}, importPrism } = options;
  if (new URL(upstream).protocol !== 'http:') {
    throw new TypeError(`Cannot put Prism in front of ${upstream}: it must be an http: URL`);
  }
  const prism = await loadPrism(importPrism);
  const checks = new Map<string, CheckExchange>();
  for (const [api, document] of Object.entries(documents)) checks.set(api, await createExchangeCheck(document, prism));

  const compare = async (request: IncomingMessage, body: Buffer, answer: RelayedAnswer): Promise<Violation[]> => {
    const { method = 'GET', url = '/' } = request;
    const [, api = '', target = '/'] = /^\/([^/?#]*)(.*)$/.exec(url) ?? [];
    const check = checks.get(api);
    if (!check || isPreflight(request)) return [];
    const violations = await check(
      { method, target, headers: joinHeaders(request), body: body.toString('utf8') },
      { status: answer.status, headers: answer.headers, body: answer.body.toString('utf8') },
    );
    onExchange({ api, method, path: target.replace(/[?#].*$/, ''), status: answer.status, violations });
    return [...violations];
  };

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const { body } = await readBody(request);
    response.once('close', listener.begin(request.socket));
    const answer = await relay(request, body, upstream, gone.signal);
    send(response, answer, await compare(request, body, answer));
  };

  const server = createServer({ shouldUpgradeCallback: isWebSocketRequest }, (request, response) => {
    // No answer came, so none is given: the client sees what it would have seen without us.
    respond(request, response).catch(() => response.destroy());
  });
  server.on('upgrade', (request, socket, head) => tunnel(request, socket, head, upstream));
  const listener = await listen(server, port, host);
  const { url } = listener;
  return { url, port: listener.port, baseUrlOf: (api) => `${url}/${api}`, close: () => listener.close() };
}

const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;

function send(response: ServerResponse, answer: RelayedAnswer, violations: readonly Violation[]): void {
  const { status, statusText, headerLines, body, isCutShort } = answer;
  const lines = violations.length === 0 ? headerLines : addViolations(headerLines, violations);
  response.writeHead(status, statusText, lines.flat());
  if (isCutShort) response.write(body, () => response.destroy());
  else response.end(body);
}

function addViolations(lines: RelayedAnswer['headerLines'], violations: readonly Violation[]): [string, string][] {
  // Without being named, a page of another origin could not read it.
  const exposed = lines.map(([name, value]): [string, string] =>
    name.toLowerCase() === 'access-control-expose-headers' ? [name, `${value}, sl-violations`] : [name, value],
  );
  return [...exposed, ['sl-violations', writeViolations(violations)]];
}
