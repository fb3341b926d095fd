import { nameOfRef } from './components.ts';
import { isObject, type JsonObject, listOf, objectOf } from './json.ts';
import { code } from './markdown.ts';
import { byRequired } from './schema-fields.ts';

/** Says the types of schemas in normal form in words: `integer (≥ 1) or null`, `list of [Keyword](#keyword)`. */
export class TypeWords {
  readonly #link: (schema: string) => string;

  /** @param link - Names the model of a component. */
  constructor(link: (schema: string) => string) {
    this.#link = link;
  }

  of(schema: unknown): string {
    if (schema === false) return 'nothing';
    if (!isObject(schema)) return 'anything';
    if (typeof schema.$ref === 'string') return this.#link(nameOfRef(schema.$ref));
    if (Array.isArray(schema.enum)) return valuesInWords(schema.enum);
    if (Array.isArray(schema.allOf)) return this.#joined(schema.allOf.filter(saysType), ' and ');
    const members = schema.oneOf ?? schema.anyOf;
    if (members === schema.anyOf && listOf(members).some(isOther)) return this.#openEnum(listOf(members));
    if (Array.isArray(members)) return this.#joined(members, ' or ');
    const types = Array.isArray(schema.type) ? schema.type : [schema.type];
    return types.map((type) => this.#ofType(schema, type)).join(' or ');
  }

  #ofType(schema: JsonObject, type: unknown): string {
    switch (type) {
      case 'array':
        return [this.#list(schema), ...rangeOf(schema, 'minItems', 'maxItems', 'item'), ...distinct(schema)].join(', ');
      case 'object':
        return this.#object(schema);
      case 'string':
        return withBounds('string', stringBounds(schema));
      case 'integer':
      case 'number':
        return withBounds(type, numberBounds(schema));
      default:
        return typeof type === 'string' ? type : 'anything';
    }
  }

  #list({ items, prefixItems }: JsonObject): string {
    if (prefixItems !== undefined) return `list of ${this.#joined(listOf(prefixItems), ', then ')}`;
    return items === undefined ? 'list' : `list of ${this.#grouped(items)}`;
  }

  #object(schema: JsonObject): string {
    const names = Object.keys(objectOf(schema.properties));
    const { additionalProperties: others } = schema;
    if (names.length > 0) return code(`{ ${byRequired(schema).join(', ')} }`);
    return isObject(others) && Object.keys(others).length > 0
      ? `object, each value ${this.#grouped(others)}`
      : 'object';
  }

  #openEnum(members: readonly unknown[]): string {
    const isNull = (member: unknown): boolean => objectOf(member).type === 'null';
    const known = members.filter((member) => !isOther(member) && !isNull(member));
    return `${this.#joined(known, ' or ')}, or another${members.some(isNull) ? ', or null' : ''}`;
  }

  #grouped(schema: unknown): string {
    const words = this.of(schema);
    return / (or|and) |^one of|, /.test(words) ? `(${words})` : words;
  }

  #joined(schemas: readonly unknown[], between: string): string {
    const isPlain = between === ' or ' || schemas.length === 1;
    const words = schemas.map((schema) => (isPlain ? this.of(schema) : this.#grouped(schema)));
    return [...new Set(words)].join(between) || 'anything';
  }
}

/** Whether a member of an enum that may grow stands for all other strings. */
const isOther = (member: unknown): boolean => objectOf(member).isOther === true;

/** `one of `a`, `b``, or the one value there is. */
function valuesInWords(values: readonly unknown[]): string {
  const words = values.map((value) => code(JSON.stringify(value).replaceAll(/^"|"$/g, '')));
  return words.length === 1 ? String(words[0]) : `one of ${words.join(', ')}`;
}

/** Whether a part of a composition says what kind of value it is. */
const saysType = (part: unknown): boolean =>
  isObject(part) && ['$ref', 'enum', 'allOf', 'anyOf', 'oneOf', 'type'].some((key) => part[key] !== undefined);

const withBounds = (type: string, bounds: readonly string[]): string =>
  bounds.length === 0 ? type : `${type} (${bounds.join(', ')})`;

function stringBounds(schema: JsonObject): string[] {
  const { format, pattern } = schema;
  const bounds = typeof format === 'string' ? [format] : [];
  bounds.push(...rangeOf(schema, 'minLength', 'maxLength', 'character'));
  if (typeof pattern === 'string') bounds.push(`like ${code(pattern)}`);
  return bounds;
}

function numberBounds(schema: JsonObject): string[] {
  const { exclusiveMinimum: above, exclusiveMaximum: below, multipleOf: step } = schema;
  const bounds = rangeOf(schema, 'minimum', 'maximum');
  if (typeof above === 'number') bounds.push(`> ${above}`);
  if (typeof below === 'number') bounds.push(`< ${below}`);
  if (typeof step === 'number') bounds.push(`in steps of ${step}`);
  return bounds;
}

const distinct = ({ uniqueItems }: JsonObject): string[] => (uniqueItems === true ? ['all different'] : []);

/** `1 to 100 items`, `≥ 1`, `at most 255 characters`. */
function rangeOf(schema: JsonObject, least: string, most: string, unit?: string): string[] {
  const [min, max] = [schema[least], schema[most]];
  const counted = (count: number): string => (unit === undefined ? '' : ` ${unit}${count === 1 ? '' : 's'}`);
  const lower = typeof min === 'number' && !(unit !== undefined && min === 0) ? min : undefined;
  if (typeof max === 'number') {
    if (lower === undefined) return [`${unit === undefined ? '≤' : 'at most'} ${max}${counted(max)}`];
    return [lower === max ? `${max}${counted(max)}` : `${lower} to ${max}${counted(max)}`];
  }
  if (lower === undefined) return [];
  return [`${unit === undefined ? '≥' : 'at least'} ${lower}${counted(lower)}`];
}
