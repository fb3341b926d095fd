import { parseExpression } from './expression.ts';
import type { Issues } from './issue.ts';
import { isObject, type JsonObject, listOf, objectOf } from './json.ts';
import type { Library } from './library.ts';
import { child, children, descend, type Node } from './node.ts';
import { type OperationNode, parameterNodes, responseNodes } from './operation-nodes.ts';
import { bodySchema, schemasAt } from './schema-lookup.ts';
import { suggestion } from './suggest.ts';

/** Prices can be reckoned with: they have a unit, items that can be counted, and a price for every value. */
export function checkCosts(library: Library, root: Node, operations: readonly OperationNode[], issues: Issues): void {
  const check = new CostCheck(library, issues, objectOf(child(root, 'x-sdk-cost').value).unit !== undefined);
  for (const operation of operations) {
    const holders = [operation.node, operation.pathItem].map((holder) => child(holder, 'x-sdk-cost'));
    const cost = holders.find(({ value }) => value !== undefined);
    if (cost && isObject(cost.value)) check.operation(operation, cost, cost.value);
  }
}

const countable = ['array', 'number', 'integer'];
const tellable = ['number', 'integer', 'string'];

class CostCheck {
  readonly #library: Library;
  readonly #issues: Issues;
  readonly #hasUnit: boolean;

  constructor(library: Library, issues: Issues, hasUnit: boolean) {
    this.#library = library;
    this.#issues = issues;
    this.#hasUnit = hasUnit;
  }

  operation(operation: OperationNode, cost: Node, { unit, per, count, reported, max, chargedWhen }: JsonObject): void {
    if (unit === undefined && !this.#hasUnit)
      this.#issues.error(cost, 'x-sdk-cost has no unit', 'write `x-sdk-cost: {unit: credits}` at the root', 'key');
    if (per === 'item' && count === undefined && reported === undefined && chargedWhen !== 'later')
      this.#issues.error(child(cost, 'per'), 'x-sdk-cost/per is item, but nothing says which', 'add count');
    if (max !== undefined && per !== 'item')
      this.#issues.error(
        child(cost, 'max'),
        'x-sdk-cost/max bounds items, but the price is per call',
        undefined,
        'key',
      );
    for (const path of [['count'], ['max', 'count']]) this.#type(operation, cost, path, countable);
    for (const key of ['reported', 'remaining']) {
      this.#type(operation, cost, [key], tellable);
      this.#header(operation, child(cost, key));
    }
    this.#values(operation, child(cost, 'by'), cost);
  }

  /** What is found must be of a type that a client can make a number of. */
  #type(operation: OperationNode, cost: Node, path: readonly string[], wanted: readonly string[]): void {
    const node = descend(cost, ...path);
    for (const schema of this.#schemas(operation, node.value)) {
      const types = this.#typesOf(schema).filter((type) => type !== 'null');
      if (types.length === 0 || types.some((type) => wanted.includes(type))) continue;
      const hint = `it must be ${wanted.join(' or ')}, and is ${types.join(' or ')}`;
      this.#issues.error(node, `${String(node.value)} is nothing that x-sdk-cost/${path.join('/')} can be`, hint);
      return;
    }
  }

  /** A header that is told by its name alone. */
  #header(operation: OperationNode, node: Node): void {
    const name = node.value;
    if (typeof name !== 'string' || name.startsWith('$')) return;
    const successes = [...responseNodes(this.#library, operation)].filter(([status]) => status.startsWith('2'));
    const names = successes.flatMap(([, response]) => Object.keys(objectOf(child(response, 'headers').value)));
    if (names.some((each) => each.toLowerCase() === name.toLowerCase())) return;
    this.#issues.error(node, `${name} is no header of a success`, suggestion(name, names));
  }

  /** Every value that is named exists, and where none but the named have a price, all have one. */
  #values(operation: OperationNode, by: Node, cost: Node): void {
    const schemas = this.#schemas(operation, child(by, 'field').value).flatMap((schema) => this.#partsOf(schema));
    const known = new Set(schemas.flatMap(({ value }) => [...listOf(value.enum), ...constOf(value)]).map(String));
    const priced = children(by).filter(({ key }) => key !== 'field');
    if (known.size === 0 || priced.length === 0) return;
    for (const value of priced) {
      const key = String(value.key);
      if (!known.has(key))
        this.#issues.error(
          value,
          `x-sdk-cost/by has a price for ${key}, which the field cannot be`,
          suggestion(key, known),
          'key',
        );
    }
    if (child(cost, 'amount').value !== undefined) return;
    const free = [...known].filter((value) => value !== 'null' && !priced.some(({ key }) => String(key) === value));
    if (free.length > 0)
      this.#issues.error(
        by,
        `x-sdk-cost/by has no price for ${free.join(', ')}`,
        'add it, or amount for all others',
        'key',
      );
  }

  /** The schemas to which an expression leads, one for each body, and each alternative of it, that has the place. */
  #schemas(operation: OperationNode, text: unknown): Node[] {
    const expression = parseExpression(text);
    if (!expression || expression.in === 'header') return [];
    if (expression.in !== 'body') {
      const parameter = parameterNodes(this.#library, operation).get(`${expression.in} ${expression.name}`);
      return parameter ? [child(parameter, 'schema')] : [];
    }
    const holders =
      expression.of === 'request'
        ? [child(operation.node, 'requestBody')]
        : [...responseNodes(this.#library, operation)]
            .filter(([status]) => status.startsWith('2'))
            .map(([, each]) => each);
    return holders.flatMap((holder) => {
      const schema = bodySchema(this.#library, holder);
      const found = schema ? schemasAt(this.#library, schema, expression.pointer) : [];
      return found.filter((at) => at !== 'unknown');
    });
  }

  #typesOf(schema: Node): string[] {
    return this.#partsOf(schema).flatMap(({ value }) => [value.type].flat().filter((type) => typeof type === 'string'));
  }

  /** A schema and those that it is composed of, references followed. */
  #partsOf(given: Node, depth = 0): { readonly value: JsonObject }[] {
    const schema = this.#library.resolve(given);
    if (!schema || !isObject(schema.value) || depth > 30) return [];
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => children(child(schema, key)));
    return [{ value: schema.value }, ...parts.flatMap((part) => this.#partsOf(part, depth + 1))];
  }
}

const constOf = (schema: JsonObject): unknown[] => (schema.const === undefined ? [] : [schema.const]);
