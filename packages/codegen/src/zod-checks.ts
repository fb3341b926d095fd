import { isObject, type JsonObject, listOf, objectOf, sortedKeys, stringsOf } from './json.ts';
import { pick } from './normalize-schema.ts';
import { printBraces, printCall, printItems, printLiteral, propertyName, quote } from './print.ts';
import { isExactTuple, isStructured, isTyped } from './type-view.ts';

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

/** Formats that zod has a schema for. */
export const formats: { readonly [format: string]: string } = {
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

/** Writes what the type of a schema does not say, as checks of its zod/mini expression. */
export class ZodChecks {
  readonly #scope: ZodScope;
  readonly #expression: (schema: unknown, indent: number) => string;

  /** @param expression - Writes the expression of a schema inside another. */
  constructor(scope: ZodScope, expression: (schema: unknown, indent: number) => string) {
    this.#scope = scope;
    this.#expression = expression;
  }

  /** Everything that the type does not say. */
  of(schema: JsonObject, indent: number): string[] {
    const checks: string[] = [];
    if (Array.isArray(schema.enum) && schema.enum.some(isStructured)) {
      checks.push(
        this.keyword(
          'oneOfValues',
          schema.enum.map((value) => printLiteral(value, indent)),
          indent,
        ),
      );
    }
    if (Array.isArray(schema.allOf)) {
      for (const part of schema.allOf) if (!isTyped(part) && part !== true) checks.push(...this.#untyped(part, indent));
      const missing = stringsOf(schema.requiredInParts).filter((name) => !this.#isRequiredByPart(schema, name));
      if (missing.length > 0) checks.push(this.keyword('requires', missing.map(quote), indent));
    }
    if (!Array.isArray(schema.type)) checks.push(...this.#checksOfType(schema, indent));
    if (schema.not !== undefined) checks.push(this.keyword('not', [this.#expression(schema.not, indent)], indent));
    if (schema.if !== undefined) {
      const branches = ['if', 'then', 'else'].map((key) => this.#expression(schema[key], indent));
      checks.push(this.keyword('when', branches, indent));
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
    if (isObject(part) && part.anyOf === undefined && part.oneOf === undefined) return this.of(part, indent);
    return [this.keyword('also', [this.#expression(part, indent)], indent)];
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
      return [this.keyword('where', [quote(type), this.apply(start, checks, indent)], indent)];
    });
  }

  #stringChecks(schema: JsonObject): string[] {
    const { minLength, maxLength, pattern } = schema;
    const checks: string[] = [];
    if (typeof minLength === 'number' && minLength > 0) {
      checks.push(minLength === 1 ? 'z.minLength(1)' : this.keyword('minLength', [String(minLength)], 0));
    }
    if (typeof maxLength === 'number') checks.push(this.keyword('maxLength', [String(maxLength)], 0));
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
          schema.prefixItems.map((item) => this.#expression(item, indent + 2)),
          indent,
        );
        const rest = schema.items === undefined ? [] : [this.#expression(schema.items, indent)];
        checks.push(this.keyword('prefixItems', [schemas, ...rest], indent));
      }
    }
    if (uniqueItems === true) checks.push(this.keyword('uniqueItems', [], indent));
    if (contains !== undefined) {
      const bounds = [minContains, maxContains].map((bound) =>
        typeof bound === 'number' ? String(bound) : 'undefined',
      );
      while (bounds.at(-1) === 'undefined') bounds.pop();
      checks.push(this.keyword('contains', [this.#expression(contains, indent), ...bounds], indent));
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
    if (undescribed.length > 0) checks.push(this.keyword('requires', undescribed.map(quote), indent));
    if (typeof minProperties === 'number' && minProperties > 0) {
      checks.push(this.keyword('minProperties', [String(minProperties)], indent));
    }
    const closed = additionalProperties === false && names.length === 0 && Object.keys(patterns).length === 0;
    const most = closed ? 0 : maxProperties;
    if (typeof most === 'number') checks.push(this.keyword('maxProperties', [String(most)], indent));
    if (isObject(dependentRequired)) {
      checks.push(this.keyword('dependentRequired', [printLiteral(dependentRequired, indent)], indent));
    }
    if (isObject(dependentSchemas)) {
      const entries = sortedKeys(dependentSchemas).map(
        (name) => (at: number) => `${propertyName(name)}: ${this.#expression(dependentSchemas[name], at)}`,
      );
      checks.push(this.keyword('dependentSchemas', [printBraces(entries, indent)], indent));
    }
    if (propertyNames !== undefined) {
      const typed =
        isObject(propertyNames) && !isTyped(propertyNames) ? { ...propertyNames, type: 'string' } : propertyNames;
      checks.push(this.keyword('propertyNames', [this.#expression(typed, indent)], indent));
    }
    const expressions = sortedKeys(patterns).map(regExp);
    if (expressions.length > 0) {
      const pairs = sortedKeys(patterns).map(
        (pattern) => `[${regExp(pattern)}, ${this.#expression(patterns[pattern], indent)}]`,
      );
      checks.push(this.keyword('patternProperties', pairs, indent));
      if (additionalProperties === false || isObject(additionalProperties)) {
        const schemaOfOthers = this.#expression(additionalProperties, indent);
        checks.push(
          this.keyword(
            'otherProperties',
            [printLiteral(names, indent), `[${expressions.join(', ')}]`, schemaOfOthers],
            indent,
          ),
        );
      }
    }
    return checks;
  }

  /** The expression with its checks. */
  apply(base: string, checks: readonly string[], indent: number): string {
    if (checks.length === 0) return base;
    const isKept = mayDrop(base) && checks.some((check) => !check.startsWith('z.'));
    return printCall(`${isKept ? this.keyword('keep', [base], indent) : base}.check`, checks, indent);
  }

  /** A call of a function of `keywords.ts`. */
  keyword(name: string, args: readonly string[], indent: number): string {
    this.#scope.keywords.add(name);
    return printCall(name, args, indent);
  }
}

/** Whether the output of an expression can lack keys of the input, which checks of our own must see. */
const mayDrop = (expression: string): boolean =>
  /^(withRequired|z\.(object|intersection|union|xor|nullable|lazy|tuple|array\((?!z\.(unknown|string|number|int|int32|boolean|null|enum|literal)\()))/.test(
    expression,
  );

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

/** A pattern as a literal; JSON Schema means Unicode patterns, but many only work without the flag. */
export function regExp(pattern: string): string {
  const { source, flags } = readPattern(pattern);
  return `/${source}/${flags}`;
}

/** A pattern as JavaScript understands it. */
export const readPattern = (pattern: string): RegExp => new RegExp(pattern, isValidPattern(pattern, 'u') ? 'u' : '');

/** Whether JavaScript understands a pattern. */
export function isValidPattern(pattern: string, flags = ''): boolean {
  try {
    return new RegExp(pattern, flags).flags === flags;
  } catch {
    return false;
  }
}
