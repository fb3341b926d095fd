import { describe, type PathValue, placeholder, readArguments } from './arguments.ts';
import { type CallOptions, toCall } from './call.ts';
import type { Core } from './core.ts';
import type { Operation } from './operation.ts';
import { Resource } from './resource.ts';

/** The part of a client that is of one tenant; the generated view extends it. */
export abstract class TenantResource extends Resource {
  /** The tenant whose view this is. */
  readonly id: string;

  /** @throws TypeError for an id that is no string. @throws RangeError for one that names no resource. */
  constructor(core: Core, id: string) {
    super(createTenantCore(core, id));
    this.id = id;
  }
}

/**
 * The core of the view of a tenant: it fills the tenant into paths and headers, where the document has a place for it, and
 * sends nothing to another one.
 *
 * @throws TypeError for an id that is no string, or of a view within a view. @throws RangeError for one that names no
 * resource.
 */
export function createTenantCore(core: Core, tenant: string): Core {
  if (core.tenant !== undefined) throw new TypeError(`Cannot call tenant: this is the view of one already`);
  if (typeof tenant !== 'string') {
    throw new TypeError(`Cannot call tenant: id must be a string, got ${describe(tenant)}`);
  }
  // What no path can carry is no id, wherever it goes.
  readArguments({ id: 'tenant', method: 'GET', path: '{id}', security: [] }, [tenant], undefined, undefined);
  return {
    ...core,
    tenant,
    call(operation, path, input, options) {
      try {
        return core.call(operation, fillPath(operation, path, tenant), input, fillHeader(operation, options, tenant));
      } catch (error) {
        return toCall(Promise.reject(error));
      }
    },
    list: (operation, path, input, options, bound) =>
      core.list(operation, fillPath(operation, path, tenant), input, fillHeader(operation, options, tenant), bound),
    settle: async (operation, path, input, options) =>
      core.settle(operation, fillPath(operation, path, tenant), input, fillHeader(operation, options, tenant)),
    explain: async (operation, path, input, options) =>
      core.explain(operation, fillPath(operation, path, tenant), input, fillHeader(operation, options, tenant)),
    raw() {
      throw new TypeError('Cannot send a raw request from the view of a tenant: it could name another one');
    },
  };
}

/** The values of a path, with the tenant at its place among them. */
function fillPath({ path, tenant: places }: Operation, values: readonly PathValue[], tenant: string): PathValue[] {
  const names = [...path.matchAll(placeholder)].map(([, name]) => name);
  const index = places?.path === undefined ? -1 : names.indexOf(places.path);
  return index < 0 ? [...values] : [...values.slice(0, index), tenant, ...values.slice(index)];
}

/** The options of a call, with the tenant in its header; no other spelling of the header stays beside it. */
function fillHeader(
  { id, tenant: places }: Operation,
  options: CallOptions | undefined,
  tenant: string,
): CallOptions | undefined {
  const name = places?.header;
  if (name === undefined) return options;
  // RFC 9110 §5.5: what else a header may hold is trimmed, or depends on who reads it.
  if (!/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(tenant)) {
    throw new RangeError(`Cannot call ${id}: ${name} cannot carry the tenant ${describe(tenant)}`);
  }
  const headers = entriesOf(options?.headers);
  for (const [given, value] of headers) {
    if (!isSameName(given, name) || value === undefined || value === tenant) continue;
    throw new RangeError(
      `Cannot call ${id}: ${name} must name the tenant of this view, ${describe(tenant)}, got ${describe(value)}`,
    );
  }
  const others = headers.filter(([given]) => !isSameName(given, name));
  return { ...options, headers: { ...(Object.fromEntries(others) as Record<string, string>), [name]: tenant } };
}

const isSameName = (one: unknown, other: string): boolean => canonical(one) === canonical(other);

/** RFC 3875 §4.1.18: servers that hand headers on by CGI's rules, as WSGI does, cannot tell `X_Tenant` from `X-Tenant`. */
const canonical = (name: unknown): string => String(name).toLowerCase().replaceAll('_', '-');

/** Headers in every form that `fetch` takes: who writes no TypeScript may hand in any of them. */
function entriesOf(headers: unknown): readonly (readonly [name: string, value: unknown])[] {
  if (typeof headers !== 'object' || headers === null) return [];
  return Symbol.iterator in headers ? [...(headers as Iterable<readonly [string, unknown]>)] : Object.entries(headers);
}
