import type { Collection } from '@creatorkit/mock';
import type { TenantRow } from './workspace/rows.ts';
import type { BackSuitContext, BackSuitState } from './world.ts';

interface OfTenant {
  readonly id: number;
  readonly tenant_id: string;
}

/** The rows of one tenant in a collection: of other tenants there are none. */
export interface TenantRows<Row extends OfTenant> {
  readonly size: number;
  get(id: number): Row | undefined;
  /** In the order of their insertion. */
  list(): Row[];
  insert(row: Omit<Row, 'tenant_id'>): Row;
  update(id: number, change: Partial<Omit<Row, 'id' | 'tenant_id'>>): Row;
  /** Whether there was such a row. */
  delete(id: number): boolean;
}

const names = [
  'memberships',
  'invitations',
  'affiliateLinks',
  'clicks',
  'articles',
  'comments',
  'socialAccounts',
  'socialPosts',
  'generations',
] as const;

type Name = (typeof names)[number];
type RowOf<Of extends Name> =
  BackSuitState[Of] extends Collection<infer Row extends OfTenant, number, infer _Index extends string> ? Row : never;

/**
 * What belongs to one tenant. The rules of a tenant's operations read and write through it alone, so that there is no way
 * from one tenant's call to another's rows.
 */
export type Space = { readonly [Of in Name]: TenantRows<RowOf<Of>> } & {
  readonly tenant: TenantRow;
  /** Deletes all rows of the tenant that are here. */
  clear(): void;
};

export function openSpace(state: BackSuitState, tenant: TenantRow): Space {
  const collections = names.map((name) => {
    const rows = rowsOf(state[name] as unknown as Collection<OfTenant, number, 'tenant'>, tenant.id);
    return [name, rows] as const;
  });
  const clear = () => {
    for (const [, rows] of collections) for (const { id } of rows.list()) rows.delete(id);
  };
  const byName = Object.fromEntries(collections) as unknown as { [Of in Name]: TenantRows<RowOf<Of>> };
  return { tenant, clear, ...byName };
}

/** The space of the tenant that the call names; it has been admitted there. */
export function spaceOf({ state, tenant, operation }: BackSuitContext): Space {
  const row = tenant === undefined ? undefined : state.tenants.get(tenant.toLowerCase());
  if (!row) throw new TypeError(`Cannot tell whose rows ${operation?.id} means: it names no tenant`);
  return openSpace(state, row);
}

function rowsOf<Row extends OfTenant>(
  collection: Collection<Row, number, 'tenant'>,
  tenantId: string,
): TenantRows<Row> {
  const get = (id: number) => {
    const row = collection.get(id);
    return row?.tenant_id === tenantId ? row : undefined;
  };
  return {
    get size() {
      return collection.count('tenant', tenantId);
    },
    get,
    list: () => collection.find('tenant', tenantId),
    insert: (row) => collection.insert({ ...row, tenant_id: tenantId } as Row),
    update(id, change) {
      if (!get(id))
        throw new RangeError(`Cannot update a row of ${collection.name}: the tenant has none with id ${id}`);
      return collection.update(id, change as Partial<Row>);
    },
    delete: (id) => get(id) !== undefined && collection.delete(id),
  };
}
