import { bodyPointer, headerName, parseExpression } from './expression.ts';
import type { Facts } from './facts.ts';
import {
  byCodeUnit,
  isObject,
  type JsonObject,
  listOf,
  objectOf,
  sortedKeys,
  stringOf,
  stringsOf,
  withoutUndefined,
} from './json.ts';
import { pick } from './normalize-schema.ts';
import { commonRefusals } from './refusal-table.ts';

/** The facts of the API as a whole as `operations.ts` writes them; the type is `Api` of the runtime. */
export function apiTable(facts: Facts): JsonObject {
  const { document, id } = facts;
  const root = (key: string): unknown => (facts.hasVocabulary ? document[key] : undefined);
  const requestId = parseExpression(root('x-sdk-request-id'));
  const secrets = facts.hasVocabulary ? secretNames(facts) : [];
  const headers = responseHeaders(facts);
  return withoutUndefined({
    id,
    title: stringOf(objectOf(document.info).title) ?? id,
    baseUrl: baseUrlOf(document),
    securitySchemes: mapValues(facts.components.section('securitySchemes'), (scheme) => schemeTable(facts, scheme)),
    rateLimits: rateLimitsTable(facts, root('x-sdk-rate-limits')),
    requestIdHeader: requestId?.in === 'header' ? requestId.name : undefined,
    requestIdPointer: requestId?.in === 'body' ? requestId.pointer : undefined,
    error: errorTable(root('x-sdk-error')),
    refusals: commonRefusals(facts),
    plans: plansTable(root('x-sdk-plans')),
    roles: isObject(root('x-sdk-roles')) ? stringsOf(objectOf(root('x-sdk-roles')).order) : undefined,
    secrets: secrets.length > 0 ? secrets : undefined,
    responseHeaders: headers.length > 0 ? headers : undefined,
  });
}

/** The URL of the first server. */
const baseUrlOf = (document: JsonObject): string => serverUrl(listOf(document.servers)[0]);

/** The URL of a server, with its variables filled in and without a slash at the end. */
export function serverUrl(given: unknown): string {
  const server = objectOf(given);
  const variables = objectOf(server.variables);
  const url = (stringOf(server.url) ?? '').replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    String(objectOf(variables[name]).default ?? ''),
  );
  return url.replace(/\/+$/, '');
}

function schemeTable(facts: Facts, given: unknown): JsonObject {
  const scheme = facts.components.object(given);
  const auth = facts.hasVocabulary ? objectOf(scheme['x-sdk-auth']) : {};
  const { renewBefore, reauthOn, lifetimes } = auth;
  return withoutUndefined({
    type: scheme.type,
    scheme: typeof scheme.scheme === 'string' ? scheme.scheme.toLowerCase() : undefined,
    in: scheme.in,
    name: scheme.name,
    credentials: isObject(auth.credentials)
      ? mapValues(auth.credentials, (credential) => {
          const { secret, optional } = objectOf(credential);
          return withoutUndefined({ secret: secret || undefined, optional: optional || undefined });
        })
      : undefined,
    obtain: tokenCall(facts, auth.obtain),
    refresh: tokenCall(facts, auth.refresh),
    renewBefore,
    reauthOn,
    lifetimes,
  });
}

function tokenCall(facts: Facts, given: unknown): JsonObject | undefined {
  if (!isObject(given)) return undefined;
  const places = objectOf(given.request);
  const headers = placesOf(places, headerName);
  const response = mapValues(objectOf(given.response), (value) =>
    typeof value === 'number' ? value : bodyPointer(value),
  );
  return withoutUndefined({
    operation: facts.operations.find(({ id }) => id === given.operation)?.name,
    request: placesOf(places, bodyPointer),
    headers: Object.keys(headers).length > 0 ? headers : undefined,
    response: withoutUndefined({
      accessToken: response.accessToken,
      refreshToken: response.refreshToken,
      expiresIn: response.expiresIn,
    }),
    rotates: given.rotates === true ? true : undefined,
  });
}

/** What goes into places of one kind, by the name of the place. */
const placesOf = (places: JsonObject, nameOf: (place: string) => string | undefined): JsonObject =>
  Object.fromEntries(
    Object.entries(places).flatMap(([place, value]) => {
      const name = nameOf(place);
      return name === undefined ? [] : [[name, value]];
    }),
  );

function rateLimitsTable(facts: Facts, given: unknown): JsonObject | undefined {
  if (!isObject(given)) return undefined;
  const { dialect, limit, remaining, reset, scope, retryAfter } = objectOf(given.headers);
  const { name, format } = objectOf(reset);
  const headers = withoutUndefined({
    dialect: dialect === 'ietf' ? dialect : undefined,
    limit,
    remaining,
    reset: isObject(reset) ? { name, format } : undefined,
    scope,
    retryAfter,
  });
  return withoutUndefined({
    headers: Object.keys(headers).length > 0 ? headers : undefined,
    policies: mapValues(carriedPolicies(given), (policy) => policyTable(facts, objectOf(policy))),
    exceeded: given.exceeded,
  });
}

/** Limits of calls at a time have no window, and no place in the table yet. */
export const carriedPolicies = (rateLimits: unknown): JsonObject =>
  pick(objectOf(objectOf(rateLimits).policies), (name, policies) => objectOf(policies[name]).unit !== 'concurrent');

function policyTable(facts: Facts, policy: JsonObject): JsonObject {
  const { partition, unit, algorithm } = policy;
  const groups = limitsByPlan(facts, policy).map(({ plan, limits }) => [plan, limits.map(limitTable)] as const);
  const byPlan = groups.flatMap(([plan, limits]) => (plan === undefined ? [] : [[plan, limits]]));
  const limits = groups.find(([plan]) => plan === undefined)?.[1];
  return withoutUndefined({
    partition,
    unit,
    algorithm,
    limits,
    plans: limits ? undefined : Object.fromEntries(byPlan),
  });
}

/** The limits of a policy: its own, or those of each plan, from the least plan to the greatest. */
export function limitsByPlan(
  facts: Facts,
  policy: JsonObject,
): { readonly plan?: string; readonly limits: readonly JsonObject[] }[] {
  if (Array.isArray(policy.limits)) return [{ limits: policy.limits.map(objectOf) }];
  const plans = objectOf(policy.plans);
  const order = stringsOf(objectOf(facts.document['x-sdk-plans']).order);
  return order
    .filter((plan) => Object.hasOwn(plans, plan))
    .map((plan) => ({ plan, limits: listOf(plans[plan]).map(objectOf) }));
}

function plansTable(given: unknown): JsonObject | undefined {
  if (!isObject(given)) return undefined;
  return withoutUndefined({ order: given.order, default: given.default });
}

function limitTable(given: unknown): JsonObject {
  const { quota, window } = objectOf(given);
  return withoutUndefined({ quota, window });
}

function errorTable(given: unknown): JsonObject | undefined {
  if (!isObject(given)) return undefined;
  const { message, fields, code, requestId, retryAfter } = given;
  return withoutUndefined({
    message: pointersOf(message),
    fields: pointersOf(fields),
    code: pointersOf(code),
    requestId: pointersOf(requestId),
    retryAfter: pointersOf(retryAfter),
  });
}

/** One pointer, or several in the order in which they are tried. */
const pointersOf = (given: unknown): unknown =>
  Array.isArray(given) ? given.flatMap((place) => bodyPointer(place) ?? []) : bodyPointer(given);

/** Names of properties and parameters that hold credentials, wherever they stand. */
function secretNames(facts: Facts): string[] {
  const names = new Set<string>();
  const secretSchemas = new Set<string>();
  for (const [name, schema] of Object.entries(facts.components.section('schemas'))) {
    if (objectOf(schema)['x-sdk-secret'] !== undefined) secretSchemas.add(`#/components/schemas/${name}`);
  }
  const isSecret = (value: unknown): boolean =>
    isObject(value) && (value['x-sdk-secret'] !== undefined || secretSchemas.has(String(value.$ref)));
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    if (isSecret(value) && typeof value.name === 'string' && typeof value.in === 'string') names.add(value.name);
    if (isObject(value.properties)) {
      for (const [name, property] of Object.entries(value.properties)) if (isSecret(property)) names.add(name);
    }
    if (isObject(value.headers)) {
      for (const [name, header] of Object.entries(value.headers)) if (isSecret(header)) names.add(name);
    }
    Object.values(value).forEach(visit);
  };
  visit(facts.document.paths);
  visit(facts.document.components);
  visit(facts.document.webhooks);
  for (const name of secretHeaders(facts)) names.add(name);
  return [...names].sort(byCodeUnit);
}

/** The headers in which token calls send a credential that must not be shown, or a token. */
function secretHeaders(facts: Facts): string[] {
  return Object.values(facts.components.section('securitySchemes')).flatMap((given) => {
    const auth = objectOf(facts.components.object(given)['x-sdk-auth']);
    const credentials = objectOf(auth.credentials);
    const isSecret = (name: unknown): boolean =>
      !Object.hasOwn(credentials, String(name)) || objectOf(credentials[String(name)]).secret === true;
    return [auth.obtain, auth.refresh].flatMap((call) =>
      Object.entries(objectOf(objectOf(call).request)).flatMap(([place, name]) =>
        isSecret(name) ? (headerName(place) ?? []) : [],
      ),
    );
  });
}

function responseHeaders(facts: Facts): string[] {
  const names = new Set<string>();
  for (const { answers } of facts.operations)
    for (const { headers } of answers) for (const name of headers) names.add(name);
  return [...names].sort(byCodeUnit);
}

function mapValues(object: JsonObject, change: (value: unknown) => unknown): JsonObject {
  return Object.fromEntries(sortedKeys(object).map((key) => [key, change(object[key])]));
}
