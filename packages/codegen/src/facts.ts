import { Components } from './components.ts';
import { withDistinctPlaces } from './distinct-places.ts';
import { byCodeUnit, isObject, type JsonObject, listOf, objectOf, sortedKeys, stringOf, stringsOf } from './json.ts';
import { camelCase, NamePool, pascalCase, safeIdentifier } from './names.ts';
import { httpMethods } from './openapi-grammar.ts';
import { type Mark, MarkReader } from './provenance.ts';
import { type RealtimeFacts, readRealtime } from './realtime.ts';
import { methodName, readTenant, type Surface, surfacesOf, type TenantFacts } from './surfaces.ts';
import { readWebhooks, type WebhooksFacts } from './webhooks.ts';

/** A parameter with its references followed; its schema is in normal form. */
export interface ParameterFacts {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: unknown;
  readonly spec: JsonObject;
  /** Where the parameter is known from. */
  readonly mark?: Mark | undefined;
}

/** A request body as one of its content types carries it. */
export interface ContentFacts {
  readonly contentType: string;
  readonly schema: unknown;
  readonly media: JsonObject;
}

/** The request body in the content type that the client sends where it can choose. */
export interface BodyFacts extends ContentFacts {
  readonly required: boolean;
  /** What else it may be sent as. */
  readonly alternatives: readonly ContentFacts[];
}

/** One answer of an operation. */
export interface AnswerFacts {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  /** Left out for an answer without a body. */
  readonly contentType?: string;
  readonly schema?: unknown;
  /** Whether it may come as a text in place of JSON. */
  readonly orText?: boolean;
  readonly headers: readonly string[];
  readonly spec: JsonObject;
  /** Where the answer is known from. */
  readonly mark?: Mark | undefined;
}

/** One operation of the document. */
export interface OperationFacts {
  readonly id: string;
  /** What clients and mocks call it: the id, or its place in the client (`creators.list`) where a framework made the id. */
  readonly name: string;
  /** The name of its constant in `operations.ts`. */
  readonly constant: string;
  /** The beginning of the names of its types: `ListKeywords`. */
  readonly typeName: string;
  readonly method: string;
  readonly path: string;
  readonly spec: JsonObject;
  readonly parameters: readonly ParameterFacts[];
  readonly body?: BodyFacts;
  readonly answers: readonly AnswerFacts[];
  /** Where method and path are known from. */
  readonly mark?: Mark | undefined;
  /** Its place in the client, the method last; left out for `x-sdk-ignore`. */
  readonly place?: readonly string[];
  /** Where a call names its tenant. */
  readonly tenant?: TenantFacts;
  /** The surfaces of the client that have the method. */
  readonly surfaces: readonly Surface[];
  /** The WebSocket that it opens; then it has no ordinary method. */
  readonly realtime?: RealtimeFacts;
  /** The value of an `x-sdk-*` key that holds here; undefined where none does, or where it is switched off. */
  vocabulary(key: string): unknown;
  /** Whether an `x-sdk-*` key is switched off here. */
  isOff(key: string): boolean;
}

/** All that the generated files tell, read from a document in normal form. */
export interface Facts {
  readonly id: string;
  readonly document: JsonObject;
  readonly components: Components;
  readonly operations: readonly OperationFacts[];
  readonly webhooks?: WebhooksFacts;
  /** Whether the `x-sdk-*` keys are read. */
  readonly hasVocabulary: boolean;
  readonly marks: MarkReader;
}

/** Keys that hold named entries or facts of the whole at the root, and are no default of the operations. */
const rootOnly = new Set([
  'x-sdk-pagination',
  'x-sdk-error',
  'x-sdk-cost',
  'x-sdk-provenance',
  'x-sdk-webhook-signature',
]);

/** An id that a server's framework made of the path, `public_v1_creators_list`: its place in the client names it better. */
const isMadeOfPath = (id: string): boolean => /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(id);

/** Reads the facts of a document in normal form. */
export function readFacts(id: string, document: JsonObject): Facts {
  const components = new Components(document);
  const hasVocabulary = isObject(document['x-sdk']);
  const marks = new MarkReader(components, hasVocabulary, document.info);
  const found = listOperations(document).sort((a, b) => byCodeUnit(a.id, b.id));
  const constants = new NamePool(['api', 'costs', 'operations', 'body', 'query', 'input', 'options']);
  const typeNames = new NamePool();
  const operations = found.map((operation): OperationFacts => {
    const { spec, pathItem, path } = operation;
    const nearest = (key: string): unknown => {
      if (!hasVocabulary) return undefined;
      const holders = rootOnly.has(key) ? [spec, pathItem] : [spec, pathItem, document];
      return holders.map((holder) => holder[key]).find((each) => each !== undefined);
    };
    const vocabulary = (key: string): unknown => {
      const value = nearest(key);
      return value === false ? undefined : value;
    };
    const body = readBody(components, spec.requestBody);
    const pathMark = marks.read(pathItem);
    const mark = marks.read(spec, pathMark);
    const realtime = hasVocabulary ? readRealtime(components, spec['x-sdk-realtime']) : undefined;
    const place = vocabulary('x-sdk-ignore') === true ? undefined : placeOf(spec, hasVocabulary, operation.id);
    const parameters = readParameters(components, path, [
      ...listOf(pathItem.parameters).map((given) => ({ given, mark: marks.read(given, pathMark) })),
      ...listOf(spec.parameters).map((given) => ({ given, mark: marks.read(given, mark) })),
    ]);
    const tenant = realtime ? undefined : readTenant(vocabulary('x-sdk-tenant'), parameters);
    const surfaces = surfacesOf(tenant);
    const name = place && isMadeOfPath(operation.id) ? methodName(place, surfaces) : operation.id;
    return {
      id: operation.id,
      name,
      constant: constants.claim(safeIdentifier(camelCase(name))),
      typeName: typeNames.claim(pascalCase(name)),
      method: operation.method,
      path,
      spec,
      parameters,
      mark,
      ...(body ? { body } : {}),
      ...(realtime ? { realtime } : {}),
      answers: readAnswers(components, spec.responses, (given) => marks.read(given, mark)),
      ...(place && { place }),
      ...(tenant && { tenant }),
      surfaces,
      vocabulary,
      isOff: (key) => nearest(key) === false,
    };
  });
  const webhooks = readWebhooks({ document, components, marks, hasVocabulary });
  const facts = { id, document, components, operations: withDistinctPlaces(operations), hasVocabulary, marks };
  return webhooks ? { ...facts, webhooks } : facts;
}

interface Found {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pathItem: JsonObject;
  readonly spec: JsonObject;
}

function listOperations(document: JsonObject): Found[] {
  const found: Found[] = [];
  for (const [path, item] of Object.entries(objectOf(document.paths))) {
    const pathItem = objectOf(item);
    for (const method of httpMethods) {
      const spec = pathItem[method];
      const id = isObject(spec) ? stringOf(spec.operationId) : undefined;
      if (isObject(spec) && id !== undefined) found.push({ id, method: method.toUpperCase(), path, pathItem, spec });
    }
  }
  return found;
}

/** The operation's own parameters win over those of its path; path parameters stand in the order of the template. */
function readParameters(
  components: Components,
  path: string,
  declared: readonly { readonly given: unknown; readonly mark: Mark | undefined }[],
): ParameterFacts[] {
  const byPlace = new Map<string, ParameterFacts>();
  for (const { given, mark } of declared) {
    const parameter = components.described(given);
    const { name, in: place } = parameter;
    if (
      typeof name !== 'string' ||
      !(place === 'path' || place === 'query' || place === 'header' || place === 'cookie')
    )
      continue;
    const [media] = Object.values(objectOf(parameter.content));
    byPlace.set(`${place} ${name}`, {
      name,
      in: place,
      required: place === 'path' || parameter.required === true,
      schema: parameter.schema ?? objectOf(media).schema ?? true,
      spec: parameter,
      mark,
    });
  }
  const position = ({ in: place, name }: ParameterFacts) =>
    place === 'path' ? path.indexOf(`{${name}}`) : path.length;
  return [...byPlace.values()].sort((a, b) => position(a) - position(b));
}

function readBody(components: Components, given: unknown): BodyFacts | undefined {
  if (!isObject(given)) return undefined;
  const spec = components.object(given);
  const content = objectOf(spec.content);
  const [first, ...alternatives] = byPreference(Object.keys(content)).map((contentType): ContentFacts => {
    const media = objectOf(content[contentType]);
    return { contentType, schema: media.schema ?? true, media };
  });
  return first && { ...first, required: spec.required === true, alternatives };
}

function readAnswers(
  components: Components,
  responses: unknown,
  markOf: (response: unknown) => Mark | undefined,
): AnswerFacts[] {
  const map = objectOf(responses);
  const statuses = sortedKeys(map).filter((status) => !status.startsWith('x-'));
  return statuses.map((status) => {
    const response = components.described(map[status]);
    const content = objectOf(response.content);
    const contentType = preferredType(Object.keys(content));
    const headers = sortedKeys(objectOf(response.headers));
    const answer = { status, headers, spec: response, mark: markOf(map[status]) };
    if (contentType === undefined) return answer;
    const orText = isJsonType(contentType) && Object.keys(content).some(isTextType);
    return { ...answer, contentType, schema: objectOf(content[contentType]).schema ?? true, orText };
  });
}

/** JSON where there is a choice; else forms, text, and what comes first by name. */
export const preferredType = (types: readonly string[]): string | undefined => byPreference(types)[0];

function byPreference(types: readonly string[]): string[] {
  const rank = (type: string): number => {
    if (isJsonType(type)) return type.startsWith('application/json') ? 0 : 1;
    if (type.startsWith('multipart/')) return 2;
    if (type.startsWith('application/x-www-form-urlencoded')) return 3;
    return type.startsWith('text/') ? 4 : 5;
  };
  return [...types].sort((a, b) => rank(a) - rank(b) || byCodeUnit(a, b));
}

/** Whether a content type carries JSON. */
export const isJsonType = (type: string): boolean => /^(application\/json|[^;]+\+json|\*\/\*)\s*(;|$)/i.test(type);

/** Whether a content type is text that is handed on as a string. */
export const isTextType = (type: string): boolean =>
  /^(text\/|application\/(xml|[^;]+\+xml|javascript|x-ndjson))/i.test(type);

function placeOf(spec: JsonObject, hasVocabulary: boolean, id: string): string[] {
  const declared = hasVocabulary ? stringOf(spec['x-sdk-method']) : undefined;
  if (declared !== undefined) return declared.split('.');
  const [tag] = stringsOf(spec.tags);
  return [...(tag === undefined ? [] : [camelCase(tag)]), camelCase(id)];
}
