/** One line of a transcript: a request with its answer, or what a scenario noted. */
export type Entry =
  | {
      readonly request: string;
      readonly sent?: unknown;
      readonly status: number | 'aborted';
      readonly headers?: { readonly [name: string]: string };
      readonly body?: unknown;
    }
  | { readonly note: string; readonly value: unknown };

export interface Recorder {
  readonly entries: readonly Entry[];
  /** Prism's word on each exchange, where it had one: `POST /path: code at place`. */
  readonly violations: readonly string[];
  /** What the scenario found out by itself. */
  note(note: string, value: unknown): void;
  /** A fetch that writes down what goes through it. */
  record(fetch: typeof globalThis.fetch): typeof globalThis.fetch;
}

/** Headers that say how an answer travelled, not what it says. */
const transportHeaders = new Set([
  'access-control-allow-origin',
  'access-control-allow-headers',
  'access-control-allow-credentials',
  'access-control-expose-headers',
  'connection',
  'content-length',
  'keep-alive',
  'transfer-encoding',
  'vary',
  'x-powered-by',
  'sl-violations',
]);

/** Records what a client sent and got, in words that are the same over every transport. */
export function createRecorder(baseUrl: string): Recorder {
  const entries: Entry[] = [];
  const violations: string[] = [];
  const sameEverywhere = createNormaliser(baseUrl);

  return {
    entries,
    violations,
    note: (note, value) => {
      entries.push({ note, value: sameEverywhere(value) });
    },
    record: (fetch) => async (input, init) => {
      const { pathname, search } = new URL(String(input));
      const path = pathname.slice(new URL(baseUrl).pathname.replace(/\/$/, '').length);
      const request = `${init?.method ?? 'GET'} ${path}${search}`;
      // Kept in the order of sending, whatever the order of the answers.
      const place = entries.length;
      entries.push({ request, status: 'aborted' });
      const type = new Headers(init?.headers).get('content-type');
      const sent = typeof init?.body === 'string' ? { sent: sameEverywhere(readAs(type, init.body)) } : {};
      const response = await fetch(input, init);
      const text = await response.clone().text();
      const found = response.headers.get('sl-violations');
      if (found) violations.push(...readViolations(request, found));
      entries[place] = {
        request,
        ...sent,
        status: response.status,
        headers: Object.fromEntries([...response.headers].filter(([name]) => !transportHeaders.has(name))),
        ...(text === '' ? {} : { body: sameEverywhere(readAs(response.headers.get('content-type'), text)) }),
      };
      return response;
    },
  };
}

/** JSON as its value, anything else as text. */
const readAs = (type: string | null, text: string): unknown => (type?.includes('json') ? JSON.parse(text) : text);

/** Base URLs, ids and tokens by the order in which they appear; dates stay: all worlds share one clock. */
function createNormaliser(baseUrl: string): (value: unknown) => unknown {
  const names = new Map<string, string>();
  const nameOf = (kind: string, text: string): string => {
    const known = names.get(text);
    if (known) return known;
    const name = `<${kind} ${[...names.values()].filter((given) => given.startsWith(`<${kind}`)).length + 1}>`;
    names.set(text, name);
    return name;
  };
  const normalise = (text: string): string =>
    text
      .replaceAll(baseUrl, '<base>')
      .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, (token) => nameOf('token', token))
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<uuid>');
  return (value) => (value === undefined ? undefined : (JSON.parse(normalise(JSON.stringify(value))) as unknown));
}

interface Violation {
  readonly location: readonly string[];
  readonly severity: string;
  readonly code?: string | number;
  readonly message: string;
}

const readViolations = (request: string, header: string): string[] =>
  (JSON.parse(header) as Violation[]).map(
    ({ location, code, message }) => `${request}: ${code ?? message} at ${location.join('.')}`,
  );
