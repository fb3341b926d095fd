/** A runtime expression of OpenAPI that points into a request or an answer. */
export type Expression =
  | { readonly of: 'request'; readonly in: 'query' | 'header' | 'path'; readonly name: string }
  | { readonly of: 'request' | 'response'; readonly in: 'body'; readonly pointer: string }
  | { readonly of: 'response'; readonly in: 'header'; readonly name: string };

/** Reads `$request.query.page`, `$response.body#/results` or `$response.header.X-Total`; undefined when it is none. */
export function parseExpression(text: unknown): Expression | undefined {
  if (typeof text !== 'string') return undefined;
  const body = /^\$(request|response)\.body(?:#((?:\/[^/]*)*))?$/.exec(text);
  if (body) return { of: body[1] === 'request' ? 'request' : 'response', in: 'body', pointer: body[2] ?? '' };
  const sent = /^\$request\.(query|header|path)\.(.+)$/.exec(text);
  if (sent?.[2] !== undefined) return { of: 'request', in: sent[1] as 'query' | 'header' | 'path', name: sent[2] };
  const answered = /^\$response\.header\.(.+)$/.exec(text);
  return answered?.[1] === undefined ? undefined : { of: 'response', in: 'header', name: answered[1] };
}

/** The place of an expression as the operation table writes it. */
export function placeOf(text: unknown): { readonly [key: string]: string } | undefined {
  const expression = parseExpression(text);
  if (!expression) return undefined;
  return expression.in === 'body'
    ? { in: 'body', pointer: expression.pointer }
    : { in: expression.in, name: expression.name };
}

/** The header that an expression names. */
export function headerName(text: unknown): string | undefined {
  const expression = parseExpression(text);
  return expression?.in === 'header' ? expression.name : undefined;
}

/** The pointer into a body that an expression names. */
export function bodyPointer(text: unknown): string | undefined {
  const expression = parseExpression(text);
  return expression?.in === 'body' ? expression.pointer : undefined;
}
