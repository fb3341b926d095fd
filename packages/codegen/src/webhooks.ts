import { type Components, nameOfRef } from './components.ts';
import { canonical, type JsonObject, listOf, objectOf, sortedKeys, stringOf, stringsOf } from './json.ts';
import type { Mark, MarkReader } from './provenance.ts';
import type { MessageFacts } from './realtime.ts';
import { type FixedValues, typeProperty } from './type-property.ts';

/** One webhook: the events that it tells of, and the headers of its deliveries. */
export interface WebhookFacts {
  readonly name: string;
  readonly spec: JsonObject;
  readonly events: readonly MessageFacts[];
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly spec: JsonObject }[];
  /** Where it is known from. */
  readonly mark: Mark | undefined;
}

/** All webhooks of a document. */
export interface WebhooksFacts {
  /** The property of the bodies that says which event it is. */
  readonly type: string;
  /** `x-sdk-webhook-signature`, where it can be carried. */
  readonly signature: JsonObject | undefined;
  readonly list: readonly WebhookFacts[];
}

/** What keeps a document's webhooks from being carried; `name` is the webhook's, left out for all. */
export type WebhookProblem = (name: string | undefined, message: string, hint: string) => void;

/** What a document's webhooks are read with. */
export interface WebhookSource {
  readonly document: JsonObject;
  readonly components: Components;
  readonly marks: MarkReader;
  readonly hasVocabulary: boolean;
}

/** Reads `webhooks` of a document in normal form; undefined where it has none that can be carried. */
export function readWebhooks(source: WebhookSource, tell: WebhookProblem = () => {}): WebhooksFacts | undefined {
  const { document, components, marks } = source;
  const items = objectOf(document.webhooks);
  const found = sortedKeys(items).flatMap((name) => {
    const item = objectOf(items[name]);
    const spec = objectOf(item.post);
    // A call without a body tells nothing but that it came.
    if (name.startsWith('x-') || spec.requestBody === undefined) return [];
    const { schema } = objectOf(objectOf(components.object(spec.requestBody).content)['application/json']);
    return [{ name, item, spec, schemas: [...new Set(schemaNames(components, schema))] }];
  });
  if (found.length === 0) return undefined;
  const nameless = found.filter(({ schemas }) => schemas.length === 0);
  for (const { name } of nameless) {
    const hint = 'let its schema of application/json be a $ref, or a oneOf of them';
    tell(name, `The webhook ${name} has no body that is one of the components`, hint);
  }
  const all = [...new Set(found.flatMap(({ schemas }) => schemas))];
  const values = new Map(all.map((schema) => [schema, fixedValues(components, schema)]));
  const type = nameless.length > 0 ? undefined : typeProperty([...values.values()]);
  if (type === undefined) {
    const hint = 'give each body exactly one required property with a const that no other body has';
    if (nameless.length === 0) tell(undefined, 'No property tells the bodies of the webhooks apart', hint);
    return undefined;
  }
  const owners = new Map<string, string>();
  const list = found.map(({ name, item, spec, schemas }): WebhookFacts => {
    const events = schemas.flatMap((schema) =>
      (values.get(schema)?.get(type) ?? []).map((each) => ({ type: each, schema })),
    );
    if (events.some((event) => event.type === 'unknown'))
      tell(name, 'No event can be of type unknown', 'receivers are given that for types that nobody documented');
    for (const event of events) {
      const owner = owners.get(event.type);
      if (owner !== undefined)
        tell(
          name,
          `The webhook ${name} tells of ${event.type}, as ${owner} does`,
          'give one of them a body of its own',
        );
      owners.set(event.type, name);
    }
    return {
      name,
      spec,
      events,
      headers: readHeaders(components, item, spec),
      mark: marks.read(spec, marks.read(item)),
    };
  });
  return { type, list, signature: readSignature(source, found, tell) };
}

function readHeaders(components: Components, item: JsonObject, spec: JsonObject): WebhookFacts['headers'] {
  return [...listOf(item.parameters), ...listOf(spec.parameters)]
    .map((given) => components.described(given))
    .filter((parameter) => parameter.in === 'header')
    .map((parameter) => ({ name: String(parameter.name), required: parameter.required === true, spec: parameter }));
}

/** A receiver verifies before it reads, so that all deliveries have to be signed alike. */
function readSignature(
  { document, hasVocabulary }: WebhookSource,
  found: readonly { readonly name: string; readonly item: JsonObject; readonly spec: JsonObject }[],
  tell: WebhookProblem,
): JsonObject | undefined {
  if (!hasVocabulary) return undefined;
  const key = 'x-sdk-webhook-signature';
  const [first, ...others] = found.map(({ spec, item }) => spec[key] ?? item[key] ?? document[key]);
  const text = JSON.stringify(canonical(first));
  const odd = others.findIndex((other) => JSON.stringify(canonical(other)) !== text);
  if (odd >= 0) {
    const name = found[odd + 1]?.name;
    tell(name, `The webhook ${name} is signed in another way than ${found[0]?.name}`, `write ${key} at the root`);
  }
  const signature = objectOf(first);
  return signature.payload === '{body}' ? signature : undefined;
}

/** The component of a body, or those of a choice between several; none where a body has no component. */
function schemaNames(components: Components, given: unknown, depth = 0): string[] {
  if (depth > 10) return [];
  const schema = components.object(given);
  const members = listOf(schema.oneOf ?? schema.anyOf);
  if (members.length > 0) {
    const names = members.map((member) => schemaNames(components, member, depth + 1));
    return names.some((each) => each.length === 0) ? [] : names.flat();
  }
  const ref = stringOf(objectOf(given).$ref);
  return ref === undefined ? [] : [nameOfRef(ref)];
}

function fixedValues(components: Components, name: string): FixedValues {
  const { properties, required } = membersOf(components, { $ref: `#/components/schemas/${name}` });
  return new Map(
    required.flatMap((each) => {
      const values = stringsOf(components.object(properties[each]).enum);
      return values.length > 0 ? [[each, values] as const] : [];
    }),
  );
}

interface Members {
  readonly properties: JsonObject;
  readonly required: readonly string[];
}

/** The properties of an object, those of its parts included. */
function membersOf(components: Components, given: unknown, depth = 0): Members {
  const schema = components.object(given);
  const parts = depth > 10 ? [] : listOf(schema.allOf).map((part) => membersOf(components, part, depth + 1));
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties), objectOf(schema.properties)) as JsonObject,
    required: [...new Set([...stringsOf(schema.required), ...parts.flatMap((part) => part.required)])],
  };
}
