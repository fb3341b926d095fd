import type { Api, Operation, SecurityScheme } from '@creatorkit/runtime';
import type { Exchange } from './exchange.ts';

/**
 * Whether nobody is to ask who calls: the operation takes no credential, or may do without one (`security` has an empty
 * alternative) and comes without. A credential that is there is looked at, and a bad one refused.
 */
export function isAnonymous(api: Api, { security }: Operation, exchange: Exchange): boolean {
  if (security.length === 0) return true;
  const alternatives = security.map((schemes) => Object.keys(schemes));
  if (!alternatives.some((names) => names.length === 0)) return false;
  return !alternatives.flat().some((name) => isPresented(api.securitySchemes[name], exchange));
}

function isPresented(scheme: SecurityScheme | undefined, { headers, query }: Exchange): boolean {
  const { type, in: place = 'header', name = '' } = scheme ?? {};
  if (type !== 'apiKey') return headers.authorization !== undefined;
  if (place === 'query') return query.has(name);
  if (place === 'header') return headers[name.toLowerCase()] !== undefined;
  return (headers.cookie ?? '').split(/; */).some((pair) => pair.startsWith(`${name}=`));
}
