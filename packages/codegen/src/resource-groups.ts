import type { OperationFacts } from './facts.ts';
import { byCodeUnit } from './json.ts';
import type { Surface } from './surfaces.ts';

/** A group of methods, with the groups inside it. */
export interface Group {
  readonly surface: Surface;
  readonly place: readonly string[];
  readonly groups: Map<string, Group>;
  readonly methods: Map<string, OperationFacts>;
}

/** The methods of a surface, in groups. */
export function groupsOf(operations: readonly OperationFacts[], surface: Surface): Group {
  const root: Group = { surface, place: [], groups: new Map(), methods: new Map() };
  for (const operation of operations)
    if (operation.place && operation.surfaces.includes(surface)) insert(root, operation, operation.place);
  return root;
}

function insert(root: Group, operation: OperationFacts, place: readonly string[]): void {
  let group = root;
  for (const [depth, name] of place.slice(0, -1).entries()) {
    const known = group.groups.get(name);
    const inside = known ?? { ...root, place: place.slice(0, depth + 1), groups: new Map(), methods: new Map() };
    group.groups.set(name, inside);
    group = inside;
  }
  group.methods.set(place.at(-1) ?? operation.id, operation);
}

/** Inner groups before the groups that give them, by name. */
export function listGroups(group: Group): Group[] {
  return [...sortedEntries(group.groups).flatMap(([, inside]) => listGroups(inside)), group];
}

export const sortedEntries = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => byCodeUnit(a, b));
