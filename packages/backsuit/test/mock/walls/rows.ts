import { otherIds, otherMark, type Rows, type WalledWorld } from './world.ts';

interface Fields {
  readonly [name: string]: unknown;
}

type World = Pick<WalledWorld, 'own' | 'other'>;

/** Rows are replaced, never changed, so a text is made of each once. */
const texts = new WeakMap<object, string>();

function textOf(name: string, row: object): string {
  const known = texts.get(row) ?? `${name} ${JSON.stringify(row)}`;
  texts.set(row, known);
  return known;
}

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
    isPlanted(name, row);
  return textsOf(rows, isTheirs);
}

/** Every row that is in both worlds, as text. */
export const rowsWithout = (rows: Rows): string[] => textsOf(rows, (name, row) => !isPlanted(name, row));

const textsOf = (rows: Rows, isWanted: (name: string, row: Fields) => boolean): string[] =>
  rows.flatMap(([name, all]) => (all as Fields[]).filter((row) => isWanted(name, row)).map((row) => textOf(name, row)));

const isPlanted = (name: string, row: Fields): boolean =>
  (typeof row.id === 'number' && row.id >= otherIds) || textOf(name, row).includes(otherMark);

/** What would tell of the other tenant: ids that were planted, and every text of its rows that nobody else has. */
export function marksOf(rows: Rows, world: World): string[] {
  const theirs = othersRows(rows, world);
  const everybodys = textsOf(rows, () => true)
    .filter((row) => !theirs.includes(row))
    .join('\n');
  const values = theirs.flatMap((row) => valuesIn(JSON.parse(row.slice(row.indexOf(' ') + 1))));
  const marks = values.flatMap((value) => {
    if (typeof value === 'number') return value >= otherIds && value < 2 * otherIds ? [String(value)] : [];
    return typeof value === 'string' && value.length >= 6 && !everybodys.includes(value) ? [value] : [];
  });
  return [...new Set([otherMark, ...marks])];
}

function valuesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value];
}
