import type { Expression } from './expression.ts';
import { formatPointer, objectOf, parsePointer, stringsOf } from './json.ts';
import type { Library } from './library.ts';
import { child } from './node.ts';
import { type OperationNode, parameterNodes } from './operation-nodes.ts';
import { bodySchema, schemaAt } from './schema-lookup.ts';

/** Whether a request of the operation must have something at the place that an expression names. */
export function isRequiredPlace(library: Library, operation: OperationNode, place: Expression): boolean {
  if (place.in !== 'body') {
    const name = place.in === 'header' ? place.name.toLowerCase() : place.name;
    return objectOf(parameterNodes(library, operation).get(`${place.in} ${name}`)?.value).required === true;
  }
  const tokens = parsePointer(place.pointer);
  const body = bodySchema(library, child(operation.node, 'requestBody'));
  const parent = body && schemaAt(library, body, formatPointer(tokens.slice(0, -1)));
  if (parent === undefined || parent === 'unknown') return false;
  return stringsOf(objectOf(library.resolve(parent)?.value).required).includes(tokens.at(-1) ?? '');
}
