import { createMockClock } from '@creatorkit/mock';
import type { ProgressEvent } from '../src/index.ts';

type Event = { readonly type: string; readonly data?: unknown; readonly code?: number; readonly reason?: string };
type Listener = (event: Event) => void;

/** The end of a WebSocket that the test holds. */
export class ScriptedSocket {
  readonly url: string;
  readonly sent: unknown[] = [];
  closedWith: number | undefined;
  readonly #listeners = new Set<readonly [type: string, listener: Listener]>();

  constructor(url: string) {
    this.url = url;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.add([type, listener]);
  }

  removeEventListener(type: string, listener: Listener): void {
    for (const entry of this.#listeners) if (entry[0] === type && entry[1] === listener) this.#listeners.delete(entry);
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text));
    this.message({ type: 'auth.ok', user_id: 'user_1', channels: ['generation_progress'] });
  }

  close(code?: number): void {
    this.closedWith = code;
    queueMicrotask(() => this.dispatch({ type: 'close', code: code ?? 1005, reason: '' }));
  }

  message(value: unknown): void {
    this.dispatch({ type: 'message', data: typeof value === 'string' ? value : JSON.stringify(value) });
  }

  /** The network loses the connection, or the service closes it. */
  end(code = 1006): void {
    this.dispatch({ type: 'close', code, reason: '' });
  }

  dispatch(event: Event): void {
    for (const [type, listener] of [...this.#listeners]) if (type === event.type) listener(event);
  }
}

/** What each second of the service brings, and how its items and jobs stand at a second. */
interface Script {
  readonly at?: { readonly [second: number]: (service: ScriptedService) => void };
  readonly item?: (second: number) => string;
  readonly job?: (second: number) => string;
  /** Instead of the usual answer. */
  readonly answer?: (request: string, second: number) => Response | undefined;
}

export type ScriptedService = ReturnType<typeof createScriptedService>;

/** A stand-in for Influgen on a virtual clock: one item `cnt_1` made by `job_1`, and a WebSocket. */
export function createScriptedService({ at = {}, item = () => 'queued', job = () => 'pending', answer }: Script = {}) {
  const clock = createMockClock();
  const start = clock.now();
  const second = (): number => (clock.now() - start) / 1000;
  const requests: string[] = [];
  const sockets: ScriptedSocket[] = [];
  let logins = 0;

  const usual = (request: string): Response => {
    const jobNow = { id: 'job_1', job_type: 'generate_image', status: job(second()) };
    const itemNow = { id: 'cnt_1', status: item(second()), image_urls: [] };
    if (request.includes(' auth/')) {
      logins += 1;
      const tokens = { access_token: `access-${logins}`, refresh_token: `refresh-${logins}` };
      return Response.json({ ...tokens, user: {}, token_type: 'Bearer', expires_in: 3600 });
    }
    if (request.includes('generate-week') || request.includes(' jobs/')) return Response.json({ job: jobNow });
    if (request.startsWith('POST')) return Response.json({ item: itemNow, job: jobNow }, { status: 201 });
    return Response.json({ item: itemNow });
  };

  const fetch = (input: string | URL | Request, init: RequestInit = {}): Promise<Response> =>
    clock.track(
      (async () => {
        const { pathname } = new URL(String(input));
        const request = `${init.method ?? 'GET'} ${pathname.replace('/api/v1/', '')}`;
        requests.push(`${second()} ${request}`);
        return answer?.(request, second()) ?? usual(request);
      })(),
    );

  class Opened extends ScriptedSocket {
    constructor(url: string) {
      super(url);
      sockets.push(this);
      queueMicrotask(() => this.dispatch({ type: 'open' }));
    }
  }

  const service = {
    clock,
    fetch,
    requests,
    sockets,
    WebSocket: Opened as new (url: string) => ScriptedSocket,
    /** Everything that a client is given here; no chance, so that it comes back at once. */
    options: { clock, fetch, WebSocket: Opened, random: () => 0 },
    /** A progress event on the latest connection. */
    tell(event: Partial<ProgressEvent>): void {
      sockets.at(-1)?.message({ type: 'generation.progress', job_id: 'job_1', content_id: 'cnt_1', ...event });
    },
    /** Seconds at which an item or a job was read. */
    polls: (): number[] =>
      requests.flatMap((line) => (/ GET (public\/)?(content|jobs)\//.test(line) ? Number.parseFloat(line) : [])),
    listeners: (): number => sockets.reduce((sum, socket) => sum + socket.listeners, 0),
  };
  for (const [when, happen] of Object.entries(at)) clock.guard(Number(when) * 1000, () => happen(service));
  return service;
}
