import type { OperationFacts } from './facts.ts';
import { stringOf } from './json.ts';

/** Names that a class cannot give to a member. */
const reservedMembers = new Set(['constructor', 'core', 'prototype', 'raw']);

/**
 * Places that were not declared give way, on each surface: to declared ones, to groups of the same name, and by the order
 * of ids.
 */
export function withDistinctPlaces(operations: readonly OperationFacts[]): OperationFacts[] {
  const onSurfaces = ({ surfaces }: OperationFacts, place: readonly string[]) =>
    surfaces.map((surface) => [surface, ...place].join('.'));
  const groups = new Set<string>();
  for (const operation of operations) {
    const { place = [] } = operation;
    for (let depth = 1; depth < place.length; depth++)
      for (const group of onSurfaces(operation, place.slice(0, depth))) groups.add(group);
  }
  const declared = (operation: OperationFacts) => stringOf(operation.vocabulary('x-sdk-method')) !== undefined;
  const taken = new Set(
    operations.filter(declared).flatMap((operation) => onSurfaces(operation, operation.place ?? [])),
  );
  const hasViews = operations.some(({ place, surfaces }) => place && surfaces.includes('tenant'));
  if (hasViews) for (const member of membersOfViews) taken.add(member);
  return operations.map((operation) => {
    const { place } = operation;
    if (!place || declared(operation)) return operation;
    const group = place.slice(0, -1);
    const wanted = place.at(-1) ?? '';
    const base = reservedMembers.has(wanted) ? `${wanted}_` : wanted;
    const isTaken = (name: string): boolean =>
      onSurfaces(operation, [...group, name]).some((each) => taken.has(each) || groups.has(each));
    let name = base;
    for (let count = 2; isTaken(name); count++) name = `${base}${count}`;
    for (const each of onSurfaces(operation, [...group, name])) taken.add(each);
    return { ...operation, place: [...group, name] };
  });
}

/** What clients and views have where there are views of tenants: the way to a view, and its tenant. */
const membersOfViews = ['base.tenant', 'tenant.id'];
