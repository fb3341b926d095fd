import { readDocument } from './documents.ts';
import { explainListenError } from './listen-error.ts';
import { type MockCommandOptions, namedApis, startMocks } from './mock-command.ts';
import { type ImportPrism, loadPrism } from './prism/load-prism.ts';
import { type PrismMock, startPrismMock } from './prism/prism-mock.ts';
import { type CheckedExchange, startPrismProxy } from './prism/prism-proxy.ts';

type Write = (line: string) => void;

export interface CheckedMocks {
  readonly url: string;
  /** Where the mocks are without Prism. */
  readonly uncheckedUrl: string;
  /** What Prism found since the start, in a line. */
  summarise(): string;
  close(): Promise<void>;
}

/** Starts the mocks on a port of their own, and Prism's proxy before them on the port that was asked for. */
export async function startCheckedMocks(
  names: readonly string[],
  options: MockCommandOptions,
  write: Write,
  importPrism?: ImportPrism,
): Promise<CheckedMocks> {
  await loadPrism(importPrism);
  const { host, port } = options;
  const mocks = await startMocks(names, { ...options, host: '127.0.0.1', port: 0 });
  let exchanges = 0;
  let departing = 0;
  let violations = 0;
  const onExchange = (exchange: CheckedExchange): void => {
    exchanges += 1;
    violations += exchange.violations.length;
    if (exchange.violations.length > 0) departing += 1;
    for (const line of describeViolations(exchange)) write(line);
  };
  try {
    const documents = Object.fromEntries(
      await Promise.all(namedApis(names).map(async (name) => [name, await readDocument(name)] as const)),
    );
    const proxy = await startPrismProxy({ upstream: mocks.url, documents, port, host, onExchange, importPrism });
    return {
      url: proxy.url,
      uncheckedUrl: mocks.url,
      summarise: () =>
        violations === 0
          ? `Prism compared ${count(exchanges, 'exchange')} with the documents and found nothing.`
          : `Prism compared ${count(exchanges, 'exchange')} with the documents and found ${count(violations, 'violation')} in ${departing}.`,
      close: async () => {
        await proxy.close();
        await mocks.close();
      },
    };
  } catch (error) {
    await mocks.close();
    throw explainListenError(error, options);
  }
}

/** What `--prism` changes, for the person who reads the terminal. */
export const describeCheck = ({ uncheckedUrl }: CheckedMocks): string =>
  [
    'Prism compares every exchange with its document. What departs from it is told here, a line each, and in the',
    `answer's sl-violations header; answers are the mock's own. Without Prism the same mock is on ${uncheckedUrl}`,
  ].join('\n');

/** Starts Prism's stateless mock of an API. */
export async function startStateless(
  name: string,
  { port, host }: Pick<MockCommandOptions, 'port' | 'host'>,
  write: Write,
  importPrism?: ImportPrism,
): Promise<PrismMock> {
  const document = await readDocument(name);
  try {
    return await startPrismMock({ document, port, host, onLine: write, importPrism });
  } catch (error) {
    throw explainListenError(error, { port, host });
  }
}

/** What a person needs to begin with the stateless mock. */
export const describeStateless = (name: string, { url, operations }: PrismMock): string =>
  [
    `Prism's stateless mock of ${name} on ${url} (${operations} operations)`,
    [
      "It answers with the document's examples, remembers nothing, and takes any bearer token.",
      'Prefer: code=404 asks for another answer, Prefer: dynamic=true for made-up values.',
      `A mock that behaves like the API: creatorkit mock ${name}`,
    ].join('\n'),
    'Stop with Ctrl-C.',
  ].join('\n\n');

/** `POST /igny8/api/v1/auth/login/ 400: request body.email: Request body must have required property 'email'`. */
function describeViolations({ api, method, path, status, violations }: CheckedExchange): string[] {
  return violations.map(({ location, severity, message }) => {
    const [side = '', ...where] = location;
    const kind = severity === 'Error' ? '' : ` (${severity.toLowerCase()})`;
    return `${method} /${api}${path} ${status}: ${[side, where.join('.')].join(' ').trim()}${kind}: ${message}`;
  });
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
