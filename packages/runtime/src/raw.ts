import createClient, { type Client } from 'openapi-fetch';
import type { Answer } from './attempt.ts';
import type { Operation } from './operation.ts';
import { Recipe } from './recipe.ts';

/** Sends a recipe through the client's pipeline and gives its answer, whatever the status. */
export type SendRecipe = (operation: Operation, recipe: Recipe, signal: AbortSignal) => Promise<Answer>;

/** An openapi-fetch client whose requests take the client's own way. */
export function createRawClient(
  baseUrl: string,
  operations: { readonly [id: string]: Operation },
  send: SendRecipe,
): Client<object> {
  const byTemplate = new Map(
    Object.values(operations).map((operation) => [`${operation.method} ${operation.path}`, operation]),
  );
  const client = createClient<object>({ baseUrl });
  client.use({
    async onRequest({ request, schemaPath }) {
      const operation = byTemplate.get(`${request.method} ${schemaPath}`);
      if (!operation) throw new TypeError(`Cannot send: the document has no ${request.method} ${schemaPath}`);
      const { url, method, headers } = request;
      const body = request.body ? await request.arrayBuffer() : undefined;
      return toResponse(await send(operation, new Recipe(url, { method, headers, body }), request.signal));
    },
  });
  return client;
}

const bodyless = new Set([204, 205, 304]);

/** An answer whose body has been read, as a Response whose body has not. */
function toResponse({ response, text, bytes }: Answer): Response {
  const { status, statusText, headers } = response;
  const body = bodyless.has(status) ? null : ((bytes as BodyInit | undefined) ?? text ?? null);
  return new Response(body, { status, statusText, headers });
}
