import createClient from 'openapi-fetch';
import type { Operation, Parameter } from './operation.ts';

/**
 * A request before it is sent: plain values, so that each attempt sends it anew and nothing is ever cloned.
 * openapi-fetch builds it (URL, parameter styles, body), taking this class for `Request`.
 */
export class Recipe {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: BodyInit | undefined }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

/** What goes into a request, checked and ready to be serialised. */
export interface RequestParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>> | undefined;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>> | undefined;
}

export type BuildRecipe = (operation: Operation, parts: RequestParts) => Promise<Recipe>;

/** The part of openapi-fetch that is used here; its inferred types would cost every caller's compiler dearly. */
interface Builder {
  request(method: string, path: string, init: object): Promise<unknown>;
}

/** What openapi-fetch is told it fetched: no content, so it reads nothing. */
const nothingFetched = { status: 204, headers: { get: () => null } };

export function createRecipeBuilder(baseUrl: string): BuildRecipe {
  const builder = createClient({ baseUrl, Request: Recipe as never }) as unknown as Builder;
  return async (operation, parts) => {
    let built: Recipe | undefined;
    const { body } = operation;
    const encoded =
      body &&
      (body.alternatives || body.contentType !== 'application/json') &&
      (await import('./encode-body.ts')).encodeBody(operation.id, body, parts);
    await builder.request(operation.method, operation.path, {
      params: { path: parts.path, query: parts.query },
      headers: parts.headers,
      body: parts.body,
      ...querySerializerOf(operation),
      ...encoded,
      fetch: async (recipe: Recipe) => {
        built = recipe;
        return nothingFetched;
      },
    });
    // openapi-fetch has "fetched" it by now.
    return built as unknown as Recipe;
  };
}

function querySerializerOf(operation: Operation): object | undefined {
  const styled = operation.parameters?.find((parameter) => parameter.in === 'query' && isStyledArray(parameter));
  if (!styled) return undefined;
  return { querySerializer: { array: { style: styled.style ?? 'form', explode: styled.explode ?? true } } };
}

const isStyledArray = (parameter: Parameter): boolean =>
  parameter.type === 'array' && (parameter.style !== undefined || parameter.explode !== undefined);
