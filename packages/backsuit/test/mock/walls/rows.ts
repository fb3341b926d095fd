import { otherIds, otherMark, type Rows, type WalledWorld } from './world.ts';

interface Fields {
  readonly [name: string]: unknown;
}

type World = Pick<WalledWorld, 'own' | 'other'>;

/** Every row of the other tenant and of its people, as text. */
export function othersRows(rows: Rows, { other, own }: World): string[] {
  const people = new Set(
    rows
      .filter(([name]) => name === 'memberships' || name === 'users')
      .flatMap(([, all]) => (all as Fields[]).filter(({ tenant_id }) => tenant_id === other.tenantId))
      .map(({ user_id, id }) => user_id ?? id),
  );
  const isTheirs = (name: string, row: Fields) =>
    row.tenant_id === other.tenantId ||
    (name === 'tenants' && row.id === other.tenantId) ||
    (name === 'users' && people.has(row.id)) ||
    (row.tenant_id !== own.tenantId && people.has(row.user_id)) ||
    isPlanted(row);
  return rows.flatMap(([name, all]) =>
    (all as Fields[]).filter((row) => isTheirs(name, row)).map((row) => `${name} ${JSON.stringify(row)}`),
  );
}

/** Every row that is in both worlds, as text. */
export const rowsWithout = (rows: Rows): string[] =>
  rows.flatMap(([name, all]) =>
    (all as Fields[]).filter((row) => !isPlanted(row)).map((row) => `${name} ${JSON.stringify(row)}`),
  );

const isPlanted = (row: Fields): boolean =>
  (typeof row.id === 'number' && row.id >= otherIds) || JSON.stringify(row).includes(otherMark);

/** What would tell of the other tenant: ids that were planted, and every text of its rows that nobody else has. */
export function marksOf(rows: Rows, world: World): string[] {
  const theirs = othersRows(rows, world);
  const all = rows.flatMap(([name, list]) => list.map((row) => `${name} ${JSON.stringify(row)}`));
  const others = all.filter((row) => !theirs.includes(row)).join('\n');
  const values = theirs.flatMap((row) => valuesIn(JSON.parse(row.slice(row.indexOf(' ') + 1))));
  const texts = values.flatMap((value) => {
    if (typeof value === 'number')
      return Number.isInteger(value) && value >= otherIds && value < 2 * otherIds ? [String(value)] : [];
    return typeof value === 'string' && value.length >= 6 && !others.includes(value) ? [value] : [];
  });
  return [...new Set([otherMark, ...texts])];
}

function valuesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value];
}
