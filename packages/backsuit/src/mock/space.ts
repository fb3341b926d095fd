import type { Collection, IndexKey } from '@creatorkit/mock';
import { type CategoryRow, ofNoTenant } from './content/rows.ts';
import type { TenantRow } from './workspace/rows.ts';
import type { BackSuitContext, BackSuitState } from './world.ts';

interface OfTenant {
  readonly id: number;
  readonly tenant_id: string | null;
}

/** The rows of one tenant in a collection: of other tenants there are none. */
export interface TenantRows<Row extends OfTenant, Index extends string = string> {
  readonly size: number;
  get(id: number): Row | undefined;
  /** In the order of their insertion. */
  list(): Row[];
  /** Those under a key of an index, in the order of their insertion. */
  find(index: Index, key: IndexKey): Row[];
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
  'categories',
  'comments',
  'socialAccounts',
  'socialPosts',
  'generations',
] as const;

type Name = (typeof names)[number];
type RowsOf<Of extends Name> =
  BackSuitState[Of] extends Collection<infer Row extends OfTenant, number, infer Index extends string>
    ? TenantRows<Row, Index>
    : never;

/** docs: categories of all tenants (fact sheet §2.5); inferred: no tenant changes them */
export interface GlobalCategories {
  get(id: number): CategoryRow | undefined;
  list(): CategoryRow[];
}

/**
 * What belongs to one tenant. The rules of a tenant's operations read and write through it alone, so that there is no way
 * from one tenant's call to another's rows.
 */
export type Space = { readonly [Of in Name]: RowsOf<Of> } & {
  readonly tenant: TenantRow;
  readonly globalCategories: GlobalCategories;
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
  const globalCategories: GlobalCategories = {
    get(id) {
      const row = state.categories.get(id);
      return row?.tenant_id === null ? row : undefined;
    },
    list: () => state.categories.find('tenant', ofNoTenant),
  };
  const byName = Object.fromEntries(collections) as unknown as { [Of in Name]: RowsOf<Of> };
  return { tenant, globalCategories, clear, ...byName };
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
    find: (index, key) => collection.find(index as 'tenant', key).filter((row) => row.tenant_id === tenantId), // indexes of the collection, by the type
    insert: (row) => collection.insert({ ...row, tenant_id: tenantId } as unknown as Row),
    update(id, change) {
      if (!get(id))
        throw new RangeError(`Cannot update a row of ${collection.name}: the tenant has none with id ${id}`);
      return collection.update(id, change as Partial<Row>);
    },
    delete: (id) => get(id) !== undefined && collection.delete(id),
  };
}
