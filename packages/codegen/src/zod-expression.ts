import { isObject, type JsonObject, listOf, objectOf, sortedKeys, stringsOf } from './json.ts';
import { pick } from './normalize-schema.ts';
import { printList, printLiteral, propertyName, quote } from './print.ts';
import { isExactTuple, isStructured, isTyped, requiredOfPart } from './type-view.ts';

/** What an expression may refer to. */
export interface ZodScope {
  /** The name of the lazy schema of a component: `#/components/schemas/keyword` is `Keyword`. */
  nameOf(ref: string): string;
  /** The component itself, in normal form. */
  resolve(ref: string): unknown;
  /** Names of the functions of `keywords.ts` that are used. */
  readonly keywords: Set<string>;
}

const numberKeywords = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const stringKeywords = ['minLength', 'maxLength', 'pattern', 'format'];
const arrayKeywords = ['minItems', 'maxItems', 'uniqueItems', 'contains'];
const objectKeywords = [
  'required',
  'minProperties',
  'maxProperties',
  'dependentRequired',
  'dependentSchemas',
  'propertyNames',
];

const formats: { readonly [format: string]: string } = {
  'date-time': 'z.iso.datetime({ offset: true })',
  date: 'z.iso.date()',
  duration: 'z.iso.duration()',
  email: 'z.email()',
  uri: 'z.url()',
  uuid: 'z.guid()',
  ipv4: 'z.ipv4()',
  ipv6: 'z.ipv6()',
  hostname: 'z.hostname()',
  byte: 'z.base64()',
};

/** Writes the zod/mini expression of schemas in normal form; its output type is the type that `typeView` leaves. */
export class ZodWriter {
  readonly #scope: ZodScope;

  constructor(scope: ZodScope) {
    this.#scope = scope;
  }

  /** The expression of a schema, broken over lines where it is long. */
  expression(schema: unknown, indent = 0): string {
    if (schema === false) return 'z.never()';
    if (!isObject(schema)) return 'z.unknown()';
    return this.#checked(this.#typed(schema, indent), this.#checks(schema, indent + 2), indent);
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
      const union = schemas.length === 1 ? String(schemas[0]) : this.#call('z.union', schemas, indent, true);
      return others.length === type.length ? union : this.#call('z.nullable', [union], indent);
    }
    switch (type) {
      case 'string':
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
      return this.#call(
        'z.tuple',
        listOf(schema.prefixItems).map((item) => this.expression(item, indent + 2)),
        indent,
        true,
      );
    }
    const items = schema.prefixItems === undefined ? this.expression(schema.items, indent) : 'z.unknown()';
    return this.#call('z.array', [items], indent);
  }

  #object(schema: JsonObject, indent: number): string {
    const properties = objectOf(schema.properties);
    const additional = schema.additionalProperties;
    const hasPatterns = schema.patternProperties !== undefined;
    const open = 'z.record(z.string(), z.unknown())';
    if (Object.keys(properties).length === 0) {
      if (hasPatterns || !isObject(additional) || Object.keys(additional).length === 0) return open;
      return this.#call('z.record', ['z.string()', this.expression(additional, indent)], indent);
    }
    const required = new Set(stringsOf(schema.required));
    const kind = additional === false && !hasPatterns ? 'z.strictObject' : 'z.object';
    const shape = (at: number): string => {
      const entries = sortedKeys(properties).map((name) => (inner: number) => {
        const inside = this.expression(properties[name], inner);
        return `${propertyName(name)}: ${required.has(name) ? inside : this.#call('z.exactOptional', [inside], inner)}`;
      });
      return `${kind}(${printBraces(entries, at)})`;
    };
    if (hasPatterns || additional === true || (isObject(additional) && Object.keys(additional).length === 0)) {
      return this.#callWith('z.intersection', [shape, () => open], indent);
    }
    if (!isObject(additional)) return shape(indent);
    const names = printLiteral(sortedKeys(properties), indent + 2);
    const rest = (at: number): string => this.#keyword('others', [names, this.expression(additional, at)], at);
    return this.#callWith('z.intersection', [shape, rest], indent);
  }

  #intersection(schema: JsonObject, indent: number): string {
    const parts = listOf(schema.allOf)
      .filter(isTyped)
      .map((part) => (at: number) => this.#part(schema, part, at));
    const [first, ...rest] = parts;
    if (!first) return 'z.unknown()';
    return rest.reduce<(at: number) => string>(
      (left, right) => (at) => this.#callWith('z.intersection', [left, right], at),
      first,
    )(indent);
  }

  #part(whole: JsonObject, part: unknown, indent: number): string {
    const expression = this.expression(part, indent);
    if (!isObject(part) || typeof part.$ref !== 'string') return expression;
    const names = requiredOfPart(whole, objectOf(objectOf(this.#scope.resolve(part.$ref)).properties));
    return names.length === 0 ? expression : this.#keyword('withRequired', [expression, ...names.map(quote)], indent);
  }

  #union(kind: 'union' | 'xor', members: readonly unknown[], schema: JsonObject, indent: number): string {
    const choice = this.#discriminated(members, schema, indent);
    if (choice !== undefined) return choice;
    const others = members.filter((member) => !isNull(member));
    const hasNull = others.length < members.length;
    const collapse = hasNull && (kind === 'union' || !others.some((member) => this.#admitsNull(member)));
    const listed = collapse ? others : members;
    const expressions = listed.map((member) => this.expression(member, indent + 2));
    const [only] = expressions;
    const inner =
      expressions.length === 1 && only !== undefined
        ? this.expression(listed[0], indent)
        : this.#call(`z.${kind}`, expressions, indent, true);
    return collapse ? this.#call('z.nullable', [inner], indent) : inner;
  }

  #discriminated(members: readonly unknown[], schema: JsonObject, indent: number): string | undefined {
    const discriminator = objectOf(schema.discriminator);
    const mapping = objectOf(discriminator.mapping);
    const refs = new Set(members.map((member) => objectOf(member).$ref));
    const values = sortedKeys(mapping).filter((value) => refs.has(mapping[value]));
    if (typeof discriminator.propertyName !== 'string' || refs.has(undefined) || values.length === 0) return undefined;
    if (new Set(values.map((value) => mapping[value])).size !== refs.size) return undefined;
    const entries = values.map(
      (value) => () => `${propertyName(value)}: z.lazy(${this.#scope.nameOf(String(mapping[value]))})`,
    );
    return this.#keyword('discriminated', [quote(discriminator.propertyName), printBraces(entries, indent)], indent);
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

  /** Everything that the type does not say. */
  #checks(schema: JsonObject, indent: number): string[] {
    const checks: string[] = [];
    if (Array.isArray(schema.enum) && schema.enum.some(isStructured)) {
      checks.push(
        this.#keyword(
          'oneOfValues',
          schema.enum.map((value) => printLiteral(value, indent)),
          indent,
        ),
      );
    }
    if (Array.isArray(schema.allOf)) {
      for (const part of schema.allOf) if (!isTyped(part) && part !== true) checks.push(...this.#untyped(part, indent));
      const missing = stringsOf(schema.requiredInParts).filter((name) => !this.#isRequiredByPart(schema, name));
      if (missing.length > 0) checks.push(this.#keyword('requires', missing.map(quote), indent));
    }
    if (!Array.isArray(schema.type)) checks.push(...this.#checksOfType(schema, indent));
    if (schema.not !== undefined) checks.push(this.#keyword('not', [this.expression(schema.not, indent)], indent));
    if (schema.if !== undefined) {
      const branches = ['if', 'then', 'else'].map((key) => this.expression(schema[key], indent));
      checks.push(this.#keyword('when', branches, indent));
    }
    return checks;
  }

  /** Whether the schema of a part asks for a property already. */
  #isRequiredByPart(whole: JsonObject, name: string): boolean {
    return listOf(whole.allOf).some((part) => {
      const described = objectOf(
        objectOf(part).$ref === undefined ? part : this.#scope.resolve(String(objectOf(part).$ref)),
      );
      if (!Object.hasOwn(objectOf(described.properties), name))
        return stringsOf(described.requiredInParts).includes(name);
      return objectOf(part).$ref !== undefined || stringsOf(described.required).includes(name);
    });
  }

  #untyped(part: unknown, indent: number): string[] {
    if (isObject(part) && part.anyOf === undefined && part.oneOf === undefined) return this.#checks(part, indent);
    return [this.#keyword('also', [this.expression(part, indent)], indent)];
  }

  #checksOfType(schema: JsonObject, indent: number): string[] {
    switch (schema.type) {
      case 'string':
        return this.#stringChecks(schema);
      case 'integer':
      case 'number':
        return numberChecks(schema);
      case 'array':
        return this.#arrayChecks(schema, indent);
      case 'object':
        return this.#objectChecks(schema, indent);
      case undefined:
        return this.#checksOfEveryType(schema, indent);
      default:
        return [];
    }
  }

  /** Without a type, a keyword binds only the values of its own kind. */
  #checksOfEveryType(schema: JsonObject, indent: number): string[] {
    const kinds = [
      ['string', 'z.string()', stringKeywords],
      ['number', 'z.number()', numberKeywords],
      ['array', 'z.array(z.unknown())', arrayKeywords],
      ['object', 'z.record(z.string(), z.unknown())', objectKeywords],
    ] as const;
    return kinds.flatMap(([type, base, keywords]) => {
      const own = pick(schema, (key) => (keywords as readonly string[]).includes(key));
      const checks = this.#checksOfType({ ...own, type }, indent);
      const start = type === 'string' ? (formats[String(own.format)] ?? base) : base;
      if (checks.length === 0 && start === base) return [];
      return [this.#keyword('where', [quote(type), this.#checked(start, checks, indent)], indent)];
    });
  }

  #stringChecks(schema: JsonObject): string[] {
    const { minLength, maxLength, pattern } = schema;
    const checks: string[] = [];
    if (typeof minLength === 'number' && minLength > 0) {
      checks.push(minLength === 1 ? 'z.minLength(1)' : this.#keyword('minLength', [String(minLength)], 0));
    }
    if (typeof maxLength === 'number') checks.push(this.#keyword('maxLength', [String(maxLength)], 0));
    if (typeof pattern === 'string') checks.push(`z.regex(${regExp(pattern)})`);
    return checks;
  }

  #arrayChecks(schema: JsonObject, indent: number): string[] {
    const { minItems, maxItems, uniqueItems, contains, minContains, maxContains } = schema;
    const checks: string[] = [];
    if (!isExactTuple(schema)) {
      if (typeof minItems === 'number' && minItems > 0) checks.push(`z.minLength(${minItems})`);
      if (typeof maxItems === 'number') checks.push(`z.maxLength(${maxItems})`);
      if (Array.isArray(schema.prefixItems)) {
        const schemas = printItems(
          schema.prefixItems.map((item) => this.expression(item, indent + 2)),
          indent,
        );
        const rest = schema.items === undefined ? [] : [this.expression(schema.items, indent)];
        checks.push(this.#keyword('prefixItems', [schemas, ...rest], indent));
      }
    }
    if (uniqueItems === true) checks.push(this.#keyword('uniqueItems', [], indent));
    if (contains !== undefined) {
      const bounds = [minContains, maxContains].map((bound) =>
        typeof bound === 'number' ? String(bound) : 'undefined',
      );
      while (bounds.at(-1) === 'undefined') bounds.pop();
      checks.push(this.#keyword('contains', [this.expression(contains, indent), ...bounds], indent));
    }
    return checks;
  }

  #objectChecks(schema: JsonObject, indent: number): string[] {
    const { minProperties, maxProperties, dependentRequired, dependentSchemas, propertyNames, additionalProperties } =
      schema;
    const names = sortedKeys(objectOf(schema.properties));
    const patterns = objectOf(schema.patternProperties);
    const checks: string[] = [];
    const undescribed = stringsOf(schema.required).filter((name) => !names.includes(name));
    if (undescribed.length > 0) checks.push(this.#keyword('requires', undescribed.map(quote), indent));
    if (typeof minProperties === 'number' && minProperties > 0) {
      checks.push(this.#keyword('minProperties', [String(minProperties)], indent));
    }
    const closed = additionalProperties === false && names.length === 0 && Object.keys(patterns).length === 0;
    const most = closed ? 0 : maxProperties;
    if (typeof most === 'number') checks.push(this.#keyword('maxProperties', [String(most)], indent));
    if (isObject(dependentRequired)) {
      checks.push(this.#keyword('dependentRequired', [printLiteral(dependentRequired, indent)], indent));
    }
    if (isObject(dependentSchemas)) {
      const entries = sortedKeys(dependentSchemas).map(
        (name) => (at: number) => `${propertyName(name)}: ${this.expression(dependentSchemas[name], at)}`,
      );
      checks.push(this.#keyword('dependentSchemas', [printBraces(entries, indent)], indent));
    }
    if (propertyNames !== undefined) {
      const typed =
        isObject(propertyNames) && !isTyped(propertyNames) ? { ...propertyNames, type: 'string' } : propertyNames;
      checks.push(this.#keyword('propertyNames', [this.expression(typed, indent)], indent));
    }
    const expressions = sortedKeys(patterns).map(regExp);
    if (expressions.length > 0) {
      const pairs = sortedKeys(patterns).map(
        (pattern) => `[${regExp(pattern)}, ${this.expression(patterns[pattern], indent)}]`,
      );
      checks.push(this.#keyword('patternProperties', pairs, indent));
      if (additionalProperties === false || isObject(additionalProperties)) {
        const schemaOfOthers = this.expression(additionalProperties, indent);
        checks.push(
          this.#keyword(
            'otherProperties',
            [printLiteral(names, indent), `[${expressions.join(', ')}]`, schemaOfOthers],
            indent,
          ),
        );
      }
    }
    return checks;
  }

  #checked(base: string, checks: readonly string[], indent: number): string {
    if (checks.length === 0) return base;
    const isKept = mayDrop(base) && checks.some((check) => !check.startsWith('z.'));
    return this.#call(`${isKept ? this.#keyword('keep', [base], indent) : base}.check`, checks, indent);
  }

  #keyword(name: string, args: readonly string[], indent: number): string {
    this.#scope.keywords.add(name);
    return this.#call(name, args, indent);
  }

  #call(name: string, args: readonly string[], indent: number, listed = false): string {
    const line = `${name}(${listed ? printItems(args, indent) : args.join(', ')})`;
    if (listed || line.includes('\n') || indent + line.length < 100) return line;
    const inner = ' '.repeat(indent);
    return `${name}(\n${args.map((arg) => `${inner}  ${arg},\n`).join('')}${inner})`;
  }

  #callWith(name: string, args: readonly ((indent: number) => string)[], indent: number): string {
    const line = args.map((print) => print(indent)).join(', ');
    if (!line.includes('\n') && indent + name.length + line.length < 110) return `${name}(${line})`;
    const inner = ' '.repeat(indent + 2);
    return `${name}(\n${args.map((print) => `${inner}${print(indent + 2)},\n`).join('')}${' '.repeat(indent)})`;
  }
}

/** Whether the output of an expression can lack keys of the input, which checks of our own must see. */
const mayDrop = (expression: string): boolean =>
  /^(withRequired|z\.(object|intersection|union|xor|nullable|lazy|tuple|array\((?!z\.(unknown|string|number|int|int32|boolean|null|enum|literal)\()))/.test(
    expression,
  );

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

function numberChecks(schema: JsonObject): string[] {
  const words = {
    minimum: 'minimum',
    exclusiveMinimum: 'gt',
    maximum: 'maximum',
    exclusiveMaximum: 'lt',
    multipleOf: 'multipleOf',
  };
  return Object.entries(words).flatMap(([keyword, check]) =>
    typeof schema[keyword] === 'number' ? [`z.${check}(${schema[keyword]})`] : [],
  );
}

/** Whether a string stands for bytes, as in a multipart upload. */
export const isBinary = (schema: JsonObject): boolean =>
  schema.format === 'binary' ||
  (schema.contentMediaType === 'application/octet-stream' && schema.contentEncoding === undefined);

const isNull = (schema: unknown): boolean =>
  isObject(schema) &&
  (schema.type === 'null' || (Array.isArray(schema.enum) && schema.enum.length === 1 && schema.enum[0] === null));

/** A pattern as a literal; JSON Schema means Unicode patterns, but many only work without the flag. */
export function regExp(pattern: string): string {
  const flags = isValidPattern(pattern, 'u') ? 'u' : '';
  return `/${new RegExp(pattern, flags).source}/${flags}`;
}

/** Whether JavaScript understands a pattern. */
export function isValidPattern(pattern: string, flags = ''): boolean {
  try {
    return new RegExp(pattern, flags).flags === flags;
  } catch {
    return false;
  }
}

const printItems = (items: readonly string[], indent: number): string =>
  printList(
    '[',
    items.map((item) => () => item),
    ']',
    indent,
    indent,
  );

function printBraces(entries: readonly ((indent: number) => string)[], indent: number): string {
  if (entries.length === 0) return '{}';
  const line = entries.length === 1 ? `{ ${entries.map((print) => print(indent)).join(', ')} }` : '';
  if (line !== '' && !line.includes('\n') && indent + line.length < 90) return line;
  const inner = ' '.repeat(indent + 2);
  return `{\n${entries.map((print) => `${inner}${print(indent + 2)},\n`).join('')}${' '.repeat(indent)}}`;
}
