import { splitInput } from './arguments.ts';
import { parseJson } from './error-body.ts';
import type { Operation, RequestPlace } from './operation.ts';
import { readPointer } from './pointer.ts';
import type { Recipe } from './recipe.ts';

/** The value at a place of a request; `undefined` where there is none, or where nobody can tell yet. */
export type RequestValues = (place: RequestPlace) => unknown;

/** The values of a method's input: those of headers and of the path are not in it. */
export function valuesOfInput(operation: Operation, input: unknown): RequestValues {
  const { query, body } = splitInput(operation, input);
  return (place) => {
    if (place.in === 'body') return readPointer(fieldsOf(body), place.pointer);
    return place.in === 'query' ? readPointer(query, `/${place.name}`) : undefined;
  };
}

/** The values of a request that is ready to be sent. */
export function valuesOfRecipe(operation: Operation, { url, headers, body }: Recipe): RequestValues {
  const { searchParams, pathname } = new URL(url);
  return (place) => {
    switch (place.in) {
      case 'body':
        return readPointer(readBody(headers, body), place.pointer);
      case 'header':
        return headers.get(place.name) ?? undefined;
      case 'path': {
        // From the end: what the base URL adds stands before.
        const index = operation.path.split('/').reverse().indexOf(`{${place.name}}`);
        const segment = pathname.split('/').reverse()[index];
        return segment === undefined ? undefined : decodeURIComponent(segment);
      }
      case 'query': {
        const parameter = operation.parameters?.find((each) => each.in === 'query' && each.name === place.name);
        const values = searchParams.getAll(place.name);
        if (parameter?.type !== 'array' || values.length === 0) return values[0];
        return parameter.explode === false ? values.flatMap((value) => value.split(',')) : values;
      }
    }
  };
}

function readBody(headers: Headers, body: BodyInit | undefined): unknown {
  const text = body instanceof ArrayBuffer ? new TextDecoder().decode(body) : body;
  if (typeof text !== 'string') return fieldsOf(text);
  const isForm = headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded');
  return isForm ? fieldsOf(new URLSearchParams(text)) : parseJson(text);
}

/** The fields of a form, those that occur several times as lists; anything else as it is. */
function fieldsOf(body: unknown): unknown {
  if (!(body instanceof FormData || body instanceof URLSearchParams)) return body;
  const entries = [...new Set(body.keys())].map((name) => [name, body.getAll(name)] as const);
  return Object.fromEntries(entries.map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}
