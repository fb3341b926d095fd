import { costTable } from './cost-table.ts';
import { bodyPointer, placeOf } from './expression.ts';
import { type Facts, isJsonType, type OperationFacts, type ParameterFacts } from './facts.ts';
import { jobTable } from './job-table.ts';
import { isObject, type JsonObject, listOf, objectOf, stringOf, stringsOf, withoutUndefined } from './json.ts';
import type { RealtimeFacts } from './realtime.ts';
import { refusalTable } from './refusal-table.ts';

/** The facts of one operation as `operations.ts` writes them; the type is `Operation` of the runtime. */
export function operationTable(facts: Facts, operation: OperationFacts, refusals: JsonObject): JsonObject {
  const { id, method, path, body, parameters } = operation;
  return withoutUndefined({
    id,
    method,
    path,
    parameters: parameters.length > 0 ? parameters.map((parameter) => parameterTable(facts, parameter)) : undefined,
    body: body && withoutUndefined({ contentType: body.contentType, required: body.required || undefined }),
    security: securityOf(facts, operation),
    unwrap: bodyPointer(operation.vocabulary('x-sdk-unwrap')),
    pagination: paginationTable(paginationOf(facts, operation)),
    rateLimit: rateLimitTable(facts, operation),
    idempotency: idempotencyTable(operation.vocabulary('x-sdk-idempotency')),
    retry: retryTable(operation.vocabulary('x-sdk-retry')),
    refusals: refusalTable(facts, operation, refusals),
    cost: costTable(facts, operation),
    answer: answerKind(operation),
    redirects: redirectsOf(operation),
    role: stringOf(operation.vocabulary('x-sdk-role')),
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

const styles = new Set(['page', 'offset', 'cursor']);

function parameterTable(facts: Facts, { name, in: place, required, schema, spec }: ParameterFacts): JsonObject {
  const form = place === 'query' || place === 'cookie';
  const style = spec.style === (form ? 'form' : 'simple') ? undefined : spec.style;
  const explode = spec.explode === ((spec.style ?? (form ? 'form' : 'simple')) === 'form') ? undefined : spec.explode;
  const value = plainSchema(facts, schema);
  const items = plainSchema(facts, value.items);
  const { default: byDefault, format } = value;
  return withoutUndefined({
    name,
    in: place,
    required: required || undefined,
    type: jsonType(value),
    items: jsonType(value) === 'array' ? jsonType(items) : undefined,
    format,
    style,
    explode,
    default: typeof byDefault === 'object' ? undefined : byDefault,
    minimum: value.minimum,
    maximum: value.maximum,
  });
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

/** What a success carries, where that is not JSON. */
export function answerKind({ answers }: OperationFacts): 'empty' | 'text' | 'bytes' | undefined {
  const types = answers.filter(({ status }) => status.startsWith('2')).map(({ contentType }) => contentType);
  if (types.length === 0) return undefined;
  if (types.every((type) => type === undefined)) return 'empty';
  const carried = types.filter((type) => type !== undefined);
  if (carried.some(isJsonType)) return undefined;
  return carried.every(isTextType) ? 'text' : 'bytes';
}

/** Whether a content type is text that is handed on as a string. */
export const isTextType = (type: string): boolean =>
  /^(text\/|application\/(xml|[^;]+\+xml|javascript|x-ndjson))/i.test(type);

function redirectsOf({ answers }: OperationFacts): number[] | undefined {
  const statuses = answers
    .map(({ status }) => Number(status))
    .filter((status) => status >= 300 && status < 400 && status !== 304);
  return statuses.length > 0 ? statuses : undefined;
}
