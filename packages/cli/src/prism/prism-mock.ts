import { stripVTControlCharacters } from 'node:util';
import { type ImportPrism, loadPrism } from './load-prism.ts';
import { createPrismLogger } from './prism-logger.ts';

export interface PrismMockOptions {
  /** An OpenAPI document. */
  readonly document: object;
  /** `0` takes a free one. @defaultValue 4011 */
  readonly port?: number | undefined;
  /** @defaultValue '127.0.0.1' */
  readonly host?: string | undefined;
  /** Told of every request, and of what Prism finds wrong with it, in a line each. */
  readonly onLine?: ((line: string) => void) | undefined;
  readonly importPrism?: ImportPrism | undefined;
}

export interface PrismMock {
  /** `http://127.0.0.1:4011`; the document's paths are right below it. */
  readonly url: string;
  readonly operations: number;
  /** Stops listening, and ends what is open. */
  close(): Promise<void>;
}

/**
 * Starts Prism's own mock of a document: it answers with the document's examples and remembers nothing.
 *
 * @throws {@link UsageError} when Prism is not installed; an error with the system's `code` when it can't listen.
 */
export async function startPrismMock(options: PrismMockOptions): Promise<PrismMock> {
  const { document, port = 4011, host = '127.0.0.1', onLine = () => {}, importPrism } = options;
  const prism = await loadPrism(importPrism);
  const operations = await prism.getHttpOperationsFromSpec(structuredClone(document)); // it resolves references in place
  const server = prism.createServer(operations, {
    cors: true,
    components: {
      logger: createPrismLogger((message, fields) => {
        const line = describe(message, fields);
        if (line !== undefined) onLine(line);
      }),
    },
    config: {
      isProxy: false,
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
    },
  });
  const address = await server.listen(port, host).catch((reason: unknown) => {
    throw toError(reason);
  });
  const bound = /\d+$/.exec(address)?.[0] ?? port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    operations: operations.length,
    close: () => server.close(),
  };
}

/** A line for what a person wants to know of Prism's messages; most of them tell how it came to its answer. */
function describe(message: string, fields: object): string | undefined {
  if (message === 'Request received' && hasRequest(fields)) {
    return `${fields.input.method.toUpperCase()} ${fields.input.url.path}`;
  }
  const plain = stripVTControlCharacters(message).replace(/^> /, '');
  return /^(Responding with|Violation:|Request terminated)/.test(plain) ? `  ${plain}` : undefined;
}

const hasRequest = (
  fields: object,
): fields is { readonly input: { readonly method: string; readonly url: { readonly path: string } } } =>
  'input' in fields;

/** Prism rejects with the text of the system's error (`listen EADDRINUSE: …`) in place of the error. */
function toError(reason: unknown): unknown {
  if (typeof reason !== 'string') return reason;
  return Object.assign(new Error(reason), { code: /\bE[A-Z]{3,}\b/.exec(reason)?.[0] });
}
