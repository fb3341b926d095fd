import { docComment } from './doc-comment.ts';
import type { Facts, OperationFacts } from './facts.ts';
import { byCodeUnit, objectOf } from './json.ts';
import { pascalCase } from './names.ts';
import { securityOf } from './operation-table.ts';
import { lineWidth } from './print.ts';
import { type Group, sortedEntries } from './resource-groups.ts';

/** A member of a surface, and the schemes that its calls take; none, where every credential opens it. */
interface Member {
  readonly name: string;
  readonly schemes: ReadonlySet<string>;
}

/**
 * What of the client each security scheme opens, where that makes a difference: a group belongs to the schemes that its
 * calls take, and to all where none of them has to take any. The way to the view of a tenant belongs to those that open
 * something there, and leads to the part of the view that they open.
 */
export function schemeViews(facts: Facts, base: Group, tenant: Group | undefined): string[] {
  const inside = tenant && [{ name: 'id', schemes: new Set<string>() }, ...membersOf(facts, tenant)];
  const members = [...membersOf(facts, base), ...(inside ? [{ name: 'tenant', schemes: schemesIn(inside) }] : [])];
  return [...schemesIn(members)].sort(byCodeUnit).flatMap((scheme) => {
    const name = pascalCase(scheme);
    const part = inside && opens(members.at(-1), scheme) ? partOf('TenantResources', inside, scheme) : undefined;
    const own = `${name}TenantResources`;
    const whole = part === undefined ? undefined : partOf('Resources', members, scheme, 'tenant');
    const view =
      whole === undefined ? partOf('Resources', members, scheme) : `${whole} & { tenant(id: string): ${own} }`;
    return [
      ...(part === undefined ? [] : [aliasOf(own, part, 'TenantResources', scheme)]),
      ...(view === undefined ? [] : [aliasOf(`${name}Resources`, view, 'Resources', scheme)]),
    ];
  });
}

const opens = (member: Member | undefined, scheme: string): boolean =>
  member !== undefined && (member.schemes.size === 0 || member.schemes.has(scheme));

/** The part of a surface that a scheme opens, without what is left out by name; undefined where that is all of it. */
function partOf(surface: string, members: readonly Member[], scheme: string, except?: string): string | undefined {
  const isOpen = (member: Member): boolean => opens(member, scheme) && member.name !== except;
  const names = (wanted: boolean) =>
    members.filter((member) => isOpen(member) === wanted).map(({ name }) => `'${name}'`);
  const [own, others] = [names(true), names(false)];
  if (others.length === 0) return undefined;
  return own.length < others.length
    ? `Pick<${surface}, ${own.join(' | ')}>`
    : `Omit<${surface}, ${others.join(' | ')}>`;
}

function aliasOf(name: string, type: string, surface: string, scheme: string): string {
  const doc = docComment([`The part of {@link ${surface}} that a credential of the scheme \`${scheme}\` opens.`]);
  const line = `export type ${name} = ${type};\n`;
  return `${doc}${line.length <= lineWidth + 1 || !line.includes(' & ') ? line : line.replace(' & ', ' &\n  ')}`;
}

const membersOf = (facts: Facts, group: Group): Member[] =>
  [...sortedEntries(group.groups), ...sortedEntries(group.methods)].map(([name, member]) => ({
    name,
    schemes: schemesOf(facts, member),
  }));

const schemesIn = (members: readonly Member[]): Set<string> => new Set(members.flatMap(({ schemes }) => [...schemes]));

function schemesOf(facts: Facts, member: Group | OperationFacts): Set<string> {
  if ('groups' in member) {
    const inside = [...member.groups.values(), ...member.methods.values()];
    return new Set(inside.flatMap((each) => [...schemesOf(facts, each)]));
  }
  const alternatives = securityOf(facts, member).map((alternative) => Object.keys(objectOf(alternative)));
  return new Set(alternatives.some((schemes) => schemes.length === 0) ? [] : alternatives.flat());
}
