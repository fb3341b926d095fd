import { isObject, type JsonObject, listOf, objectOf, stringOf } from './json.ts';
import { code, inline, type Link, prose, type Section, table } from './markdown.ts';
import type { Mark } from './provenance.ts';
import { keyOf, linkedTypes, markWords, noteWords, type Reference } from './reference.ts';
import { fieldsOf } from './schema-fields.ts';

/** Every schema of the components, by the name of its model. */
export function models(reference: Reference): Section[] {
  const { facts, signatures } = reference;
  const schemas = facts.components.section('schemas');
  const listed = signatures.names.models;
  if (listed.length === 0) return [];
  const sections = listed.map(([schema, name]): Section => {
    const given = schemas[schema];
    const { description, title, deprecated } = objectOf(given);
    const mark = facts.marks.near(given);
    return {
      level: 3,
      key: keyOf.model(schema),
      title: name,
      blocks: (link) => [
        deprecated === true ? '**Deprecated.**' : undefined,
        prose(stringOf(description) ?? stringOf(title) ?? ''),
        typeLine(reference, given, link),
        fieldTable(reference, given, mark, link),
        mark && `**Known from** ${markWords(mark)}`,
      ],
    };
  });
  const all: Section = {
    level: 2,
    key: 'models',
    title: 'Models',
    blocks: (link) => [listed.map(([schema]) => link(keyOf.model(schema))).join(' · ')],
  };
  return [all, ...sections];
}

/** The type, where the table of fields does not say it. */
function typeLine(reference: Reference, given: unknown, link: Link): string | undefined {
  const types = linkedTypes(reference, link);
  const schema = objectOf(given);
  const bases = listOf(schema.allOf).filter((part) => objectOf(part).$ref !== undefined);
  const { additionalProperties: others } = schema;
  const hasFields = fieldsOf(given, reference.facts.marks, undefined).length > 0;
  if (!hasFields) return `Type: ${types.of(given)}.${chosenBy(schema)}`;
  if (bases.length > 0) return `All fields of ${bases.map((base) => types.of(base)).join(' and ')}, and:`;
  if (isObject(others) && Object.keys(others).length > 0) return `Other fields: ${types.of(others)}.`;
  return undefined;
}

function chosenBy({ discriminator }: JsonObject): string {
  const name = stringOf(objectOf(discriminator).propertyName);
  return name === undefined ? '' : ` Told apart by ${code(name)}.`;
}

/** The fields that a schema writes itself; a status beside one that is known from elsewhere than the whole. */
export function fieldTable(
  reference: Reference,
  schema: unknown,
  whole: Mark | undefined,
  link: Link,
  head = 'Field',
): string | undefined {
  const types = linkedTypes(reference, link);
  const rows = fieldsOf(schema, reference.facts.marks, whole).map(({ path, required, schema: inside, mark }) => {
    const own = objectOf(inside);
    const byDefault = own.default;
    return [
      code(path),
      types.of(inside),
      required ? 'yes' : '',
      byDefault === undefined ? '' : code(JSON.stringify(byDefault)),
      mark?.status === whole?.status ? '' : (mark?.status ?? ''),
      [...flags(own), inline(meaningOf(reference, own)), noteWords(mark, whole)]
        .filter((text) => text !== '')
        .join(' '),
    ];
  });
  return table([head, 'Type', 'Required', 'Default', 'From', 'Meaning'], rows);
}

/** What stands beside a reference, else at its end. */
const meaningOf = ({ facts }: Reference, schema: JsonObject): string =>
  stringOf(facts.components.described(schema).description) ?? '';

function flags(schema: JsonObject): string[] {
  const secret = schema['x-sdk-secret'];
  return [
    schema.deprecated === true ? '_Deprecated._' : '',
    schema.readOnly === true ? '_Read only._' : '',
    schema.writeOnly === true ? '_Write only._' : '',
    secret === undefined ? '' : `_Secret${secret === 'once' ? ', shown only once' : ''}._`,
  ];
}
