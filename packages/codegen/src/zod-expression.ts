import { choiceOf } from './choice.ts';
import { isObject, type JsonObject, listOf, objectOf, sortedKeys, stringsOf } from './json.ts';
import {
  printBraces,
  printCall,
  printCallWith,
  printItems,
  printList,
  printLiteral,
  propertyName,
  quote,
} from './print.ts';
import { isExactTuple, isStructured, isTyped, requiredOfPart } from './type-view.ts';
import { formats, ZodChecks, type ZodScope } from './zod-checks.ts';

/** Writes the zod/mini expression of schemas in normal form; its output type is the type that `typeView` leaves. */
export class ZodWriter {
  readonly #scope: ZodScope;
  readonly #checks: ZodChecks;

  constructor(scope: ZodScope) {
    this.#scope = scope;
    this.#checks = new ZodChecks(scope, (schema, indent) => this.expression(schema, indent));
  }

  /** The expression of a schema, broken over lines where it is long. */
  expression(schema: unknown, indent = 0): string {
    if (schema === false) return 'z.never()';
    if (!isObject(schema)) return 'z.unknown()';
    return this.#checks.apply(this.#typed(schema, indent), this.#checks.of(schema, indent + 2), indent);
  }

  #typed(schema: JsonObject, indent: number): string {
    if (typeof schema.$ref === 'string') return `z.lazy(${this.#scope.nameOf(schema.$ref)})`;
    if (Array.isArray(schema.enum)) return literal(schema.enum);
    if (Array.isArray(schema.allOf)) return this.#intersection(schema, indent);
    if (Array.isArray(schema.anyOf)) return this.#union('union', schema.anyOf, schema, indent);
    if (Array.isArray(schema.oneOf)) return this.#union('xor', schema.oneOf, schema, indent);
    return this.#ofType(schema, schema.type, indent);
  }

  #ofType(schema: JsonObject, type: unknown, indent: number): string {
    if (Array.isArray(type)) {
      const others = type.filter((each) => each !== 'null');
      const schemas = others.map((each) =>
        this.expression({ ...ofTypeOnly(schema, String(each)), type: each }, indent + 2),
      );
      const union = schemas.length === 1 ? String(schemas[0]) : printCall('z.union', schemas, indent, true);
      return others.length === type.length ? union : printCall('z.nullable', [union], indent);
    }
    switch (type) {
      case 'string':
        if (schema.isOther === true) return this.#checks.keyword('otherString', [], indent);
        return isBinary(schema) ? 'z.instanceof(Blob)' : (formats[String(schema.format)] ?? 'z.string()');
      case 'integer':
        return schema.format === 'int32' ? 'z.int32()' : 'z.int()';
      case 'number':
        return 'z.number()';
      case 'boolean':
        return 'z.boolean()';
      case 'null':
        return 'z.null()';
      case 'array':
        return this.#array(schema, indent);
      case 'object':
        return this.#object(schema, indent);
      default:
        return 'z.unknown()';
    }
  }

  #array(schema: JsonObject, indent: number): string {
    if (isExactTuple(schema)) {
      return printCall(
        'z.tuple',
        listOf(schema.prefixItems).map((item) => this.expression(item, indent + 2)),
        indent,
        true,
      );
    }
    const items = schema.prefixItems === undefined ? this.expression(schema.items, indent) : 'z.unknown()';
    return printCall('z.array', [items], indent);
  }

  #object(schema: JsonObject, indent: number): string {
    const properties = objectOf(schema.properties);
    const additional = schema.additionalProperties;
    const hasPatterns = schema.patternProperties !== undefined;
    const open = 'z.record(z.string(), z.unknown())';
    if (Object.keys(properties).length === 0) {
      if (hasPatterns || !isObject(additional) || Object.keys(additional).length === 0) return open;
      return printCall('z.record', ['z.string()', this.expression(additional, indent)], indent);
    }
    const required = new Set(stringsOf(schema.required));
    const kind = additional === false && !hasPatterns ? 'z.strictObject' : 'z.object';
    const shape = (at: number): string => {
      const entries = sortedKeys(properties).map((name) => (inner: number) => {
        const inside = this.expression(properties[name], inner);
        return `${propertyName(name)}: ${required.has(name) ? inside : printCall('z.exactOptional', [inside], inner)}`;
      });
      return `${kind}(${printBraces(entries, at)})`;
    };
    if (hasPatterns || additional === true || (isObject(additional) && Object.keys(additional).length === 0)) {
      return printCallWith('z.intersection', [shape, () => open], indent);
    }
    if (!isObject(additional)) return shape(indent);
    const names = printLiteral(sortedKeys(properties), indent + 2);
    const rest = (at: number): string => this.#checks.keyword('others', [names, this.expression(additional, at)], at);
    return printCallWith('z.intersection', [shape, rest], indent);
  }

  #intersection(schema: JsonObject, indent: number): string {
    const parts = listOf(schema.allOf)
      .filter(isTyped)
      .map((part) => (at: number) => this.#part(schema, part, at));
    const [first, ...rest] = parts;
    if (!first) return 'z.unknown()';
    return rest.reduce<(at: number) => string>(
      (left, right) => (at) => printCallWith('z.intersection', [left, right], at),
      first,
    )(indent);
  }

  #part(whole: JsonObject, part: unknown, indent: number): string {
    const expression = this.expression(part, indent);
    if (!isObject(part) || typeof part.$ref !== 'string') return expression;
    const names = requiredOfPart(whole, objectOf(objectOf(this.#scope.resolve(part.$ref)).properties));
    return names.length === 0
      ? expression
      : this.#checks.keyword('withRequired', [expression, ...names.map(quote)], indent);
  }

  #union(kind: 'union' | 'xor', members: readonly unknown[], schema: JsonObject, indent: number): string {
    const chosen = this.#chosen(schema, indent);
    if (chosen !== undefined) return chosen;
    const others = members.filter((member) => !isNull(member));
    const hasNull = others.length < members.length;
    const collapse = hasNull && (kind === 'union' || !others.some((member) => this.#admitsNull(member)));
    const listed = collapse ? others : members;
    const expressions = listed.map((member) => this.expression(member, indent + 2));
    const [only] = expressions;
    const inner =
      expressions.length === 1 && only !== undefined
        ? this.expression(listed[0], indent)
        : printCall(`z.${kind}`, expressions, indent, true);
    return collapse ? printCall('z.nullable', [inner], indent) : inner;
  }

  /** Only the issues of the member that a property chooses are told. */
  #chosen(schema: JsonObject, indent: number): string | undefined {
    const choice = choiceOf(schema, (ref) => this.#scope.resolve(ref));
    if (!choice) return undefined;
    const property = quote(choice.property);
    if (choice.isPlain) {
      const members = choice.members.map((member) => (at: number) => this.expression(member.schema, at));
      const list = (at: number): string => printList('[', members, ']', at, at);
      return printCallWith('z.discriminatedUnion', [() => property, list], indent);
    }
    const entries = choice.members.flatMap((member) =>
      member.values.map((value) => (at: number) => `${propertyName(value)}: ${this.expression(member.schema, at)}`),
    );
    return this.#checks.keyword('discriminated', [property, printBraces(entries, indent)], indent);
  }

  #admitsNull(schema: unknown, depth = 0): boolean {
    if (!isObject(schema) || depth > 20) return schema !== false;
    if (typeof schema.$ref === 'string') return this.#admitsNull(this.#scope.resolve(schema.$ref), depth + 1);
    if (Array.isArray(schema.enum)) return schema.enum.includes(null);
    if (Array.isArray(schema.allOf)) return schema.allOf.every((part) => this.#admitsNull(part, depth + 1));
    const members = schema.anyOf ?? schema.oneOf;
    if (Array.isArray(members)) return members.some((member) => this.#admitsNull(member, depth + 1));
    const { type } = schema;
    return type === undefined || type === 'null' || (Array.isArray(type) && type.includes('null'));
  }
}

/** The keywords of a schema that concern one of its types. */
function ofTypeOnly(schema: JsonObject, type: string): JsonObject {
  const { type: _, not: __, if: ___, then: ____, else: _____, ...rest } = schema;
  return { ...rest, type };
}

function literal(values: readonly unknown[]): string {
  if (values.some(isStructured)) return 'z.unknown()';
  if (values.length === 0) return 'z.never()';
  const [only] = values;
  if (values.length === 1) return only === null ? 'z.null()' : `z.literal(${printLiteral(only)})`;
  const texts = values.every((value) => typeof value === 'string');
  return `${texts ? 'z.enum' : 'z.literal'}(${printItems(
    values.map((value) => printLiteral(value)),
    4,
  )})`;
}

/** Whether a string stands for bytes, as in a multipart upload. */
export const isBinary = (schema: JsonObject): boolean =>
  schema.format === 'binary' ||
  (schema.contentMediaType === 'application/octet-stream' && schema.contentEncoding === undefined);

const isNull = (schema: unknown): boolean =>
  isObject(schema) &&
  (schema.type === 'null' || (Array.isArray(schema.enum) && schema.enum.length === 1 && schema.enum[0] === null));
