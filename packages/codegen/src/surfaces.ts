import { parseExpression } from './expression.ts';
import { isObject, withoutUndefined } from './json.ts';

/** The two surfaces of a client: what is of no tenant, or of any, and the view of one tenant. */
export type Surface = 'base' | 'tenant';

/** Where a call names its tenant (`x-sdk-tenant`): the type is `TenantPlaces` of the runtime. */
export interface TenantFacts {
  readonly path?: string;
  readonly header?: string;
}

/** The expressions of an `x-sdk-tenant`, one or several. */
const tenantExpressions = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** The first parameter of the path and the first header that name a tenant; names are as the parameters spell them. */
export function readTenant(
  value: unknown,
  parameters: readonly { readonly name: string; readonly in: string }[],
): TenantFacts | undefined {
  const expressions = tenantExpressions(value).map(parseExpression);
  const nameIn = (place: 'path' | 'header'): string | undefined => {
    const found = expressions.find((expression) => expression?.of === 'request' && expression.in === place);
    if (found?.in !== place) return undefined;
    const isMeant = (name: string): boolean =>
      place === 'header' ? name.toLowerCase() === found.name.toLowerCase() : name === found.name;
    return parameters.find((parameter) => parameter.in === place && isMeant(parameter.name))?.name;
  };
  const tenant = withoutUndefined({ path: nameIn('path'), header: nameIn('header') });
  return isObject(tenant) && Object.keys(tenant).length > 0 ? tenant : undefined;
}

/** The path leads into one tenant, so that only its view has the method; a header alone may be left out. */
export function surfacesOf(tenant: TenantFacts | undefined): readonly Surface[] {
  if (!tenant) return ['base'];
  return tenant.path === undefined ? ['base', 'tenant'] : ['tenant'];
}

/** The name of a method among those of both surfaces: what only the view of a tenant has is `tenant.articles.list`. */
export const methodName = (place: readonly string[], surfaces: readonly Surface[]): string =>
  [...(surfaces.includes('base') ? [] : ['tenant']), ...place].join('.');
