import type { Prism } from './load-prism.ts';
import { createPrismLogger } from './prism-logger.ts';
import type { Violation } from './violation.ts';

/** One side of an exchange, as it was on the wire. Header names are in lower case. */
export interface Message {
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

export interface CheckedRequest extends Message {
  readonly method: string;
  /** The document's path and the query: `/api/v1/planner/keywords/?page=2`. */
  readonly target: string;
}

export interface CheckedAnswer extends Message {
  readonly status: number;
}

/** Compares an exchange with the document; no violations when both sides are as it says. */
export type CheckExchange = (request: CheckedRequest, answer: CheckedAnswer) => Promise<readonly Violation[]>;

type PrismRequest = Parameters<ReturnType<Prism['createInstance']>['request']>[0];

interface PrismAnswer {
  readonly statusCode: number;
  readonly headers: { [name: string]: string };
  readonly body: unknown;
}

const severities = ['Error', 'Warning', 'Information', 'Hint'];

/**
 * Prism's check of exchanges with a document: its router and validators, as its proxy runs them without `--errors`.
 * The exchange has happened by then, so that nothing Prism finds can change it.
 */
export async function createExchangeCheck(document: object, prism: Prism): Promise<CheckExchange> {
  const operations = await prism.getHttpOperationsFromSpec(structuredClone(document)); // it resolves references in place
  return async (request, answer) => {
    const output: PrismAnswer = { statusCode: answer.status, headers: { ...answer.headers }, body: readBody(answer) };
    const instance = prism.createInstance(
      {
        isProxy: true,
        upstream: new URL('http://upstream.invalid'), // `forward` below does not ask it
        upstreamProxy: undefined,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        errors: false,
        mock: { dynamic: false },
      },
      { logger: createPrismLogger(), forward: () => () => async () => ({ _tag: 'Right', right: output }) },
    );
    try {
      const result = await instance.request(toPrismRequest(request), operations)();
      if (result._tag === 'Left') return [cannotCheck(result.left)];
      const { input, output: found } = result.right.validations;
      return [...input.map(toViolation('request')), ...found.map(toViolation('response'))];
    } catch (error) {
      return [cannotCheck(error)]; // it throws at a Content-Type that is none, for one
    }
  };
}

/** What Prism could not read is told like a violation, lest it look like an exchange without any. */
const cannotCheck = (error: unknown): Violation => ({
  location: ['request'],
  severity: 'Error',
  message: `Prism cannot check it: ${error instanceof Error ? error.message : String(error)}`,
});

function toPrismRequest(request: CheckedRequest): PrismRequest {
  const { pathname, searchParams } = new URL(`http://upstream.invalid${request.target}`);
  const query: { [name: string]: string | string[] } = {};
  for (const name of searchParams.keys()) {
    const [first = '', ...others] = searchParams.getAll(name);
    query[name] = others.length === 0 ? first : [first, ...others];
  }
  return {
    method: request.method.toLowerCase() as PrismRequest['method'], // an unknown one matches no operation
    url: { path: pathname, query },
    headers: { ...request.headers },
    body: request.body === '' ? null : readBody(request),
  };
}

/** JSON as its value; what does not parse stays text, and Prism says that it is not what the document wants. */
function readBody({ headers, body }: Message): unknown {
  if (!/^application\/([^;]*\+)?json\b/i.test(headers['content-type'] ?? '')) return body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}

interface Diagnostic {
  readonly path?: readonly string[] | undefined;
  readonly severity: number;
  readonly code?: string | number | undefined;
  readonly message: string;
}

const toViolation =
  (side: 'request' | 'response') =>
  ({ path = [], severity, code, message }: Diagnostic): Violation => ({
    location: [side, ...path],
    severity: severities[severity] ?? 'Error',
    code,
    message,
  });
