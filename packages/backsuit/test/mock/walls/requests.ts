import type { Operation } from '@creatorkit/runtime';
import document from '../../../src/generated/openapi.json' with { type: 'json' };
import { operations } from '../../../src/generated/operations.ts';

export const allOperations: readonly Operation[] = Object.values(operations);

/** A request that an operation understands, and what in it names a row, by place. */
export interface Sample {
  readonly operation: Operation;
  readonly path: Values;
  readonly query: Values;
  readonly body: Values | undefined;
}

export interface Values {
  readonly [name: string]: unknown;
}

/** Names of rows that are of a tenant; others that look like it are told in {@link ofNoTenant}. */
const looksLikeName = /(^|_)(ids?|slug|token)$/;

/** What names no row of a tenant: plans and the payment provider's things, a credential, and slugs that are yet to be. */
const ofNoTenant: readonly string[] = [
  'query /admin_user_id', // operations of platform administrators
  'body /plan_id',
  'body /payment_method_id',
  'body /refresh_token',
  'body /slug',
];

type Place = 'path' | 'query' | 'body';

/** The places of a request that name a row: `body /category_id`. The tenant in the path is no row here. */
export function namesIn({ path, query, body = {} }: Sample): { place: Place; name: string }[] {
  return Object.entries({ path, query, body }).flatMap(([place, values]) =>
    Object.keys(values)
      .filter((name) => looksLikeName.test(name) && !ofNoTenant.includes(`${place} /${name}`))
      .filter((name) => !(place === 'path' && name === 'tenant_id'))
      .map((name) => ({ place: place as Place, name })),
  );
}

/** A request with every parameter that names a row, and a body with every field that the document has for it. */
export function sampleOf(operation: Operation): Sample {
  const parameters = operation.parameters ?? [];
  const named = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const path = Object.fromEntries(named('path').map(({ name }) => [name, name === 'provider' ? 'google' : 'unnamed']));
  const query = Object.fromEntries(
    named('query').flatMap(({ name, required }): (readonly [string, unknown])[] => {
      if (looksLikeName.test(name)) return [[name, undefined]];
      return required ? [[name, 'content']] : [];
    }),
  );
  return { operation, path, query, body: operation.body ? bodyOf(operation) : undefined };
}

interface Described {
  readonly requestBody: { readonly content: { readonly [type: string]: Media } };
}

interface Media {
  readonly schema: { readonly $ref: string };
  readonly examples: { readonly [name: string]: { readonly value: Values } };
}

/** The first example of the document, with the fields beside it that name rows, and instants that are to come. */
function bodyOf({ path, method }: Operation): Values {
  const paths = document.paths as unknown as { readonly [path: string]: { readonly [method: string]: Described } };
  const media = paths[path]?.[method.toLowerCase()]?.requestBody.content['application/json'];
  const [example] = Object.values(media?.examples ?? {});
  if (!media || !example) throw new RangeError(`Cannot make a request: ${method} ${path} has no example of its body`);
  const { schemas } = document.components as unknown as {
    readonly schemas: { readonly [name: string]: { readonly properties?: Values } };
  };
  const properties = Object.keys(schemas[media.schema.$ref.split('/').at(-1) ?? '']?.properties ?? {});
  const rows = properties.filter((name) => looksLikeName.test(name) && !ofNoTenant.includes(`body /${name}`));
  const instants = properties.filter((name) => name === 'scheduled_at').map((name) => [name, '2026-06-01T09:00:00Z']);
  const platforms = 'platforms' in example.value ? { platforms: ['facebook'], schedule_at: null } : undefined;
  return {
    ...example.value,
    ...Object.fromEntries(rows.map((name) => [name, undefined])),
    ...Object.fromEntries(instants),
    ...platforms,
  };
}

/** The URL of a request. */
export function urlOf({ operation, path, query }: Sample): string {
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return search.size === 0 ? filled : `${filled}?${search}`;
}
