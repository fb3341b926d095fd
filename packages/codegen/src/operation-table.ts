import { costTable } from './cost-table.ts';
import { bodyPointer, placeOf } from './expression.ts';
import {
  type ContentFacts,
  type Facts,
  isJsonType,
  isTextType,
  type OperationFacts,
  type ParameterFacts,
} from './facts.ts';
import { jobTable } from './job-table.ts';
import { isObject, type JsonObject, listOf, objectOf, stringOf, stringsOf, withoutUndefined } from './json.ts';
import type { RealtimeFacts } from './realtime.ts';
import { refusalTable } from './refusal-table.ts';

/** The facts of one operation as `operations.ts` writes them; the type is `Operation` of the runtime. */
export function operationTable(facts: Facts, operation: OperationFacts, refusals: JsonObject): JsonObject {
  const { name, method, path, body, parameters } = operation;
  return withoutUndefined({
    id: name,
    method,
    path,
    parameters: parameters.length > 0 ? parameters.map((parameter) => parameterTable(facts, parameter)) : undefined,
    body:
      body &&
      withoutUndefined({
        contentType: body.contentType,
        alternatives:
          body.alternatives.length > 0 ? body.alternatives.map(({ contentType }) => contentType) : undefined,
        required: body.required || undefined,
      }),
    security: securityOf(facts, operation),
    unwrap: unwrapOf(operation),
    pagination: paginationTable(paginationOf(facts, operation)),
    rateLimit: rateLimitTable(facts, operation),
    idempotency: idempotencyTable(operation.vocabulary('x-sdk-idempotency')),
    retry: retryTable(operation.vocabulary('x-sdk-retry')),
    refusals: refusalTable(facts, operation, refusals),
    cost: costTable(facts, operation),
    answer: answerKind(operation),
    redirects: redirectsOf(operation),
    role: stringOf(operation.vocabulary('x-sdk-role')),
    tenant: operation.tenant && { ...operation.tenant },
    plan: planTable(operation.vocabulary('x-sdk-plan')),
    job: jobTable(facts, operation),
    realtime: realtimeTable(operation.realtime),
  });
}

/** The alternatives of `security`: each maps schemes to scopes. */
export function securityOf(facts: Facts, operation: OperationFacts): readonly unknown[] {
  return listOf(operation.spec.security ?? facts.document.security);
}

/** The scheme that pages an operation: named at the root, or written here. */
export function paginationOf(facts: Facts, operation: OperationFacts): JsonObject | undefined {
  const use = operation.vocabulary('x-sdk-pagination');
  const scheme = typeof use === 'string' ? objectOf(facts.document['x-sdk-pagination'])[use] : use;
  return isObject(scheme) && styles.has(String(scheme.style)) ? scheme : undefined;
}

/** How many results of a list can be reached at all, where there is a limit to it. */
export function windowOf(facts: Facts, operation: OperationFacts): number | undefined {
  const window = paginationOf(facts, operation)?.window;
  return typeof window === 'number' ? window : undefined;
}

const styles = new Set(['page', 'offset', 'cursor']);

function parameterTable(facts: Facts, { name, in: place, required, schema, spec }: ParameterFacts): JsonObject {
  const form = place === 'query' || place === 'cookie';
  const style = spec.style === (form ? 'form' : 'simple') ? undefined : spec.style;
  const explode = spec.explode === ((spec.style ?? (form ? 'form' : 'simple')) === 'form') ? undefined : spec.explode;
  const value = plainSchema(facts, schema);
  const { default: byDefault, format } = value;
  return withoutUndefined({
    name,
    in: place,
    required: required || undefined,
    ...typesOf(facts, value),
    format,
    style,
    explode,
    default: typeof byDefault === 'object' ? undefined : byDefault,
    minimum: value.minimum,
    maximum: value.maximum,
  });
}

function typesOf(facts: Facts, value: JsonObject): JsonObject {
  const type = jsonType(value);
  return { type, items: type === 'array' ? jsonType(plainSchema(facts, value.items)) : undefined };
}

/** The fields of a form that are not text: what theirs is read as; undefined where all of them are. */
export function formFields(facts: Facts, { contentType, schema }: ContentFacts): JsonObject | undefined {
  if (!/^(multipart\/|application\/x-www-form-urlencoded)/i.test(contentType)) return undefined;
  const fields = fieldsOf(schema, facts, 0).flatMap(([name, field]): [string, JsonObject][] => {
    const value = plainSchema(facts, field);
    const { type = isJsonType(String(value.contentMediaType)) ? 'object' : undefined, items } = typesOf(facts, value);
    const of = items === 'string' ? undefined : items;
    return type === undefined || type === 'string' ? [] : [[name, withoutUndefined({ type, items: of })]];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** The properties of an object and of all parts that it is made of. */
function fieldsOf(schema: unknown, facts: Facts, depth: number): [string, unknown][] {
  const { properties, allOf, anyOf, oneOf } = facts.components.object(schema);
  const parts = depth > 20 ? [] : [allOf, anyOf, oneOf].flatMap(listOf);
  return [...parts.flatMap((part) => fieldsOf(part, facts, depth + 1)), ...Object.entries(objectOf(properties))];
}

/** A schema without the wrappings that say nothing about the type of a parameter. */
function plainSchema(facts: Facts, schema: unknown): JsonObject {
  const own = facts.components.object(schema);
  const parts = listOf(own.allOf ?? own.anyOf ?? own.oneOf).filter((part) => objectOf(part).type !== 'null');
  return parts.length === 0 ? own : { ...plainSchema(facts, parts[0]), ...own };
}

function jsonType(schema: JsonObject): string | undefined {
  const { type } = schema;
  if (typeof type === 'string') return type === 'null' ? undefined : type;
  const types = stringsOf(type).filter((each) => each !== 'null');
  if (types.length === 1) return types[0];
  const kinds = new Set(
    listOf(schema.enum)
      .filter((value) => value !== null)
      .map(kindOf),
  );
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

const kindOf = (value: unknown): string =>
  Number.isInteger(value) ? 'integer' : Array.isArray(value) ? 'array' : typeof value;

function paginationTable(scheme: JsonObject | undefined): JsonObject | undefined {
  if (!scheme) return undefined;
  const { style, pageStart, window } = scheme;
  return withoutUndefined({
    style,
    page: placeOf(scheme.page),
    pageStart,
    offset: placeOf(scheme.offset),
    limit: placeOf(scheme.limit),
    cursor: placeOf(scheme.cursor),
    items: bodyPointer(scheme.items) ?? '',
    next: placeOf(scheme.next),
    hasMore: placeOf(scheme.hasMore),
    total: placeOf(scheme.total),
    totalPages: placeOf(scheme.totalPages),
    window,
  });
}

function rateLimitTable(facts: Facts, operation: OperationFacts): JsonObject | undefined {
  if (operation.isOff('x-sdk-rate-limit')) return { policies: [] };
  const use = operation.vocabulary('x-sdk-rate-limit');
  if (!isObject(use)) return undefined;
  const declared = objectOf(objectOf(facts.document['x-sdk-rate-limits']).policies);
  const policies = stringsOf(use.policies).filter((name) => objectOf(declared[name]).unit !== 'concurrent');
  if (policies.length === 0) return undefined;
  return withoutUndefined({
    policies,
    amount: typeof use.amount === 'number' && use.amount !== 1 ? use.amount : undefined,
  });
}

function planTable(use: unknown): JsonObject | undefined {
  if (!isObject(use)) return undefined;
  const { min, feature } = use;
  const { status, code } = objectOf(use.denied);
  return withoutUndefined({
    min,
    feature,
    denied: isObject(use.denied) ? withoutUndefined({ status, code }) : undefined,
  });
}

function idempotencyTable(use: unknown): JsonObject | undefined {
  if (!isObject(use)) return undefined;
  const table = withoutUndefined({ natural: use.natural === true ? true : undefined, header: use.header });
  return Object.keys(table).length > 0 ? table : undefined;
}

function retryTable(use: unknown): JsonObject | undefined {
  if (!isObject(use)) return undefined;
  const table = withoutUndefined({ attempts: use.attempts, statuses: use.statuses });
  return Object.keys(table).length > 0 ? table : undefined;
}

function realtimeTable(facts: RealtimeFacts | undefined): JsonObject | undefined {
  if (!facts) return undefined;
  const { url, first, accepted, error, events, closeCodes, heartbeatSeconds } = facts;
  const codes = Object.fromEntries(closeCodes.map(({ code, action }) => [code, action]));
  return withoutUndefined({
    url,
    auth: first && withoutUndefined({ type: first.type, token: first.token, accepted: accepted?.type }),
    events: events.map(({ type }) => type),
    error: error?.type,
    closeCodes: closeCodes.length > 0 ? codes : undefined,
    heartbeatSeconds,
  });
}

/** Where in an answer the result is. Answers of several kinds are given whole: only some of them have such a place. */
export const unwrapOf = (operation: OperationFacts): string | undefined =>
  answerKind(operation) === 'varied' ? undefined : bodyPointer(operation.vocabulary('x-sdk-unwrap'));

/** What a success carries, where that is not JSON; `varied`: what its status and content type say. */
export function answerKind(operation: OperationFacts): 'empty' | 'text' | 'bytes' | 'varied' | undefined {
  if (redirectsOf(operation)) return 'varied';
  const answers = operation.answers.filter(({ status }) => status.startsWith('2'));
  const types = answers.map(({ contentType }) => contentType);
  if (types.length === 0) return undefined;
  if (types.every((type) => type === undefined)) return 'empty';
  const carried = types.filter((type) => type !== undefined);
  const texts = carried.filter((type) => !isJsonType(type) && isTextType(type));
  if (answers.some(({ orText }) => orText)) return 'varied';
  if (carried.some(isJsonType)) return texts.length > 0 ? 'varied' : undefined;
  return texts.length === carried.length ? 'text' : 'bytes';
}

/** The statuses of redirects that are answers: nobody follows them, and who calls is told where they lead. */
export function redirectsOf({ answers }: OperationFacts): number[] | undefined {
  const statuses = answers
    .map(({ status }) => Number(status))
    .filter((status) => status >= 300 && status < 400 && status !== 304);
  return statuses.length > 0 ? statuses : undefined;
}
