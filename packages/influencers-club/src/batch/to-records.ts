import type { EnrichmentMode } from '../generated/models.ts';
import document from '../generated/openapi.json' with { type: 'json' };

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const schemas = document.components.schemas as { readonly [name: string]: Schema };

/** What the cells of a mode are converted by. */
const rootOf = { raw: 'RawCreator', full: 'EnrichedCreator', basic: 'CreatorByEmail' } as const satisfies {
  readonly [Mode in EnrichmentMode]: keyof (typeof document)['components']['schemas'];
};

/** A column, or an object whose parts are in columns. */
interface Node {
  readonly types: ReadonlySet<string>;
  readonly isRequired: boolean;
  readonly parts: Map<string, Node>;
  readonly schemas: readonly Schema[];
  column: number | undefined;
}

type Row = readonly string[];

/**
 * Makes records of the rows of a CSV as JSON has them: by the document's schema of the mode, columns that name a path lead
 * into objects, numbers and booleans become such, and lists are read. An empty cell is a key that is not there, or, where
 * the document requires the key, null or the empty text.
 *
 * @throws SyntaxError for a header without `input_value` and `status`.
 */
export function createToRecord(mode: EnrichmentMode, header: Row) {
  const [input, status] = ['input_value', 'status'].map((name) => header.indexOf(name));
  if (input === undefined || status === undefined || input < 0 || status < 0) {
    throw new SyntaxError('its first line does not name input_value and status');
  }
  const root = nodeOf([schemas[rootOf[mode]] ?? {}], true);
  for (const [column, path] of header.entries())
    if (column !== input && column !== status) addColumn(root, path, column);
  return (row: Row) => ({
    input_value: row[input] ?? '',
    status: row[status] ?? '',
    enrichment_data: (row[status] === 'success' || !isEmpty(root, row) ? readNode(root, row) : null) ?? null,
  });
}

function addColumn(root: Node, path: string, column: number): void {
  let node = root;
  for (const name of path.split('.')) {
    let part = node.parts.get(name);
    if (!part) {
      part = nodeOf(
        schemasOf(node.schemas, name),
        node.schemas.some(({ required }) => required?.includes(name)),
      );
      node.parts.set(name, part);
    }
    node = part;
  }
  node.column = column;
}

function nodeOf(given: readonly Schema[], isRequired: boolean): Node {
  const expanded = given.flatMap((schema) => expand(schema));
  const types = new Set(expanded.flatMap(({ type }) => type ?? []));
  return { types, isRequired, parts: new Map(), schemas: expanded, column: undefined };
}

const schemasOf = (objects: readonly Schema[], name: string): readonly Schema[] =>
  objects.flatMap(({ properties = {}, additionalProperties }) => {
    if (Object.hasOwn(properties, name)) return properties[name] ?? [];
    return typeof additionalProperties === 'object' ? additionalProperties : [];
  });

/** A schema and all that it is composed of or can be, references followed. */
function expand(schema: Schema, depth = 0): readonly Schema[] {
  const name = schema.$ref?.split('/').at(-1);
  const found = name === undefined ? schema : schemas[name];
  if (!found || depth > 30) return [];
  const { allOf = [], anyOf = [], oneOf = [] } = found;
  return [found, ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => expand(part, depth + 1))];
}

function isEmpty({ column, parts }: Node, row: Row): boolean {
  if (column !== undefined && row[column]) return false;
  for (const part of parts.values()) if (!isEmpty(part, row)) return false;
  return true;
}

/** `undefined` for a key that is not there. */
function readNode(node: Node, row: Row): unknown {
  const { column, parts, types, isRequired } = node;
  const text = column === undefined ? '' : (row[column] ?? '');
  if (text !== '') return readCell(text, types);
  if (parts.size === 0 || isEmpty(node, row)) {
    if (!isRequired) return undefined;
    if (types.has('null')) return null;
    if (parts.size === 0) return types.has('string') ? '' : undefined;
  }
  const object: { [name: string]: unknown } = {};
  for (const [name, part] of parts) {
    const value = readNode(part, row);
    if (value === undefined) continue;
    // A plain assignment to __proto__ would change the object's prototype.
    Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
  }
  return object;
}

/** What can't be read as the document says stays text: no cell is lost. */
function readCell(text: string, types: ReadonlySet<string>): unknown {
  const isAny = types.size === 0;
  if ((types.has('number') || types.has('integer')) && /^-?\d/.test(text) && Number.isFinite(Number(text))) {
    return Number(text);
  }
  if ((types.has('boolean') || isAny) && /^(?:true|false)$/.test(text)) return text === 'true';
  if ((types.has('array') || types.has('object') || isAny) && /^[[{]/.test(text)) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  }
  return text;
}
