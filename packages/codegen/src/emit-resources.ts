import { docComment } from './doc-comment.ts';
import { usedNames } from './emit-handlers.ts';
import type { Facts, OperationFacts } from './facts.ts';
import { byCodeUnit, objectOf } from './json.ts';
import { methodDoc } from './method-doc.ts';
import { camelCase, NamePool, pascalCase } from './names.ts';
import { securityOf, windowOf } from './operation-table.ts';
import { importOf, lineWidth } from './print.ts';
import type { Signature, Signatures } from './signatures.ts';

/** A group of methods, with the groups inside it. */
interface Group {
  readonly place: readonly string[];
  readonly groups: Map<string, Group>;
  readonly methods: Map<string, OperationFacts>;
}

const usual = ['list', 'retrieve', 'create', 'update', 'replace', 'delete'];

/** Methods come in the order in which people look for them. */
export function compareMethods(left: string, right: string): number {
  const rank = (name: string) => (usual.indexOf(name) + usual.length + 1) % (usual.length + 1);
  return rank(left) - rank(right) || byCodeUnit(left, right);
}

/** `resources.ts`: the client's methods, each one expression, in classes that follow `x-sdk-method`. */
export function emitResources(facts: Facts, signatures: Signatures): string {
  const root: Group = { place: [], groups: new Map(), methods: new Map() };
  for (const operation of facts.operations) if (operation.place) insert(root, operation, operation.place);
  const models = [...signatures.names.models.map(([, name]) => name), ...signatures.names.aliases.keys()];
  const names = nameClasses(root, models);
  const classes = listGroups(root).map((group) => emitClass(facts, signatures, group, names));
  const body = [...classes, ...viewsOf(facts, root)].join('\n');
  const runtime = usedNames(body, [...typesOfRuntime, 'Resource', 'startJob', 'subscribe', 'withinWindow'])
    .sort(compareNaturally)
    .map((name) => (typesOfRuntime.includes(name) ? `type ${name}` : name));
  const constants = facts.operations
    .filter(({ place }) => place)
    .map(({ constant }) => constant)
    .sort(byCodeUnit);
  return [
    importOf('', runtime, '@creatorkit/runtime'),
    importOf('type ', usedNames(body, models), './models.ts'),
    importOf('', constants, './operations.ts'),
    usedNames(body, ['operations']).length > 0 ? "import type { operations } from './types.ts';\n" : '',
    `\n${body}`,
  ].join('');
}

/**
 * What of the client each security scheme opens, where that makes a difference: a group belongs to the schemes that its
 * calls take, and to all where none of them takes any.
 */
function viewsOf(facts: Facts, root: Group): string[] {
  const members = [...sortedEntries(root.groups), ...sortedEntries(root.methods)];
  const reach = members.map(([name, member]) => ({ name, schemes: schemesOf(facts, member) }));
  const schemes = [...new Set(reach.flatMap((each) => [...each.schemes]))].sort(byCodeUnit);
  return schemes.flatMap((scheme) => {
    const others = reach.filter((each) => each.schemes.size > 0 && !each.schemes.has(scheme)).map(({ name }) => name);
    if (others.length === 0) return [];
    const doc = docComment([`The part of {@link Resources} that a credential of the scheme \`${scheme}\` opens.`]);
    const names = others.map((name) => `'${name}'`);
    const own = reach.filter(({ name }) => !others.includes(name)).map(({ name }) => `'${name}'`);
    const type =
      own.length < names.length ? `Pick<Resources, ${own.join(' | ')}>` : `Omit<Resources, ${names.join(' | ')}>`;
    return `${doc}export type ${pascalCase(scheme)}Resources = ${type};\n`;
  });
}

function schemesOf(facts: Facts, member: Group | OperationFacts): Set<string> {
  if ('groups' in member) {
    const inside = [...member.groups.values(), ...member.methods.values()];
    return new Set(inside.flatMap((each) => [...schemesOf(facts, each)]));
  }
  const alternatives = securityOf(facts, member).map((alternative) => Object.keys(objectOf(alternative)));
  // What may be called without a credential takes whichever there is.
  return new Set(alternatives.some((names) => names.length === 0) ? [] : alternatives.flat());
}

function insert(root: Group, operation: OperationFacts, place: readonly string[]): void {
  let group = root;
  for (const [depth, name] of place.slice(0, -1).entries()) {
    const known = group.groups.get(name);
    const inside = known ?? { place: place.slice(0, depth + 1), groups: new Map(), methods: new Map() };
    group.groups.set(name, inside);
    group = inside;
  }
  group.methods.set(place.at(-1) ?? operation.id, operation);
}

/** Inner groups before the groups that give them, by name. */
function listGroups(group: Group): Group[] {
  return [...sortedEntries(group.groups).flatMap(([, inside]) => listGroups(inside)), group];
}

/** `planner.keywords` is `PlannerKeywords`, unless a model has that name. */
function nameClasses(root: Group, models: readonly string[]): Map<Group, string> {
  const pool = new NamePool([...models, ...typesOfRuntime, 'Resource', 'Resources', 'String']);
  const names = new Map<Group, string>([[root, 'Resources']]);
  for (const group of listGroups(root)) {
    if (group === root) continue;
    const name = group.place.map(pascalCase).join('');
    names.set(
      group,
      pool.claim(name, (count) => `${name}Resource${count === 2 ? '' : count}`),
    );
  }
  return names;
}

function emitClass(facts: Facts, signatures: Signatures, group: Group, names: ReadonlyMap<Group, string>): string {
  const client = camelCase(facts.id);
  const getters = sortedEntries(group.groups).map(([name, inside]) => {
    const type = names.get(inside);
    const doc = docComment([`\`${[client, ...inside.place].join('.')}\``], 2);
    return `${doc}  get ${name}(): ${type} {\n    return new ${type}(this.core);\n  }\n`;
  });
  const sorted = [...group.methods].sort(([a], [b]) => compareMethods(a, b));
  const methods = sorted.map(([name, operation]) =>
    emitMethod(facts, signatures.of(operation), operation, name, client),
  );
  const title =
    group.place.length === 0 ? `All operations of ${client}, in groups.` : `\`${[client, ...group.place].join('.')}\``;
  return `${docComment([title])}export class ${names.get(group)} extends Resource {\n${[...getters, ...methods].join('\n')}}\n`;
}

function emitMethod(
  facts: Facts,
  signature: Signature,
  operation: OperationFacts,
  name: string,
  client: string,
): string {
  const { input, path, result, job } = signature;
  const parameters = [
    ...path.map((argument) => `${argument.name}: ${argument.type}`),
    ...(input ? [`${input.name}${input.optional ? '?' : ''}: ${input.type}`] : []),
    result.kind === 'subscription' ? 'options?: SubscribeOptions' : 'options?: CallOptions',
  ];
  const type = `${resultClasses[result.kind]}<${job?.type ?? result.type}>`;
  const line = `  ${name}(${parameters.join(', ')}): ${type} {`;
  const head =
    line.length <= lineWidth
      ? line
      : `  ${name}(\n${parameters.map((text) => `    ${text},\n`).join('')}  ): ${type} {`;
  const values = path.map((argument) =>
    argument.type === 'string' || argument.type === 'number' ? argument.name : `String(${argument.name})`,
  );
  const doc = methodDoc(facts, operation, signature, client);
  if (result.kind === 'subscription')
    return `${doc}${head}\n    return subscribe(this.core, ${operation.constant}, options);\n  }\n`;
  const bound = windowOf(facts, operation) === undefined ? [] : ['withinWindow'];
  const args = [operation.constant, `[${values.join(', ')}]`, input?.name ?? 'undefined', 'options', ...bound];
  const make = job ? `startJob(${['this.core', ...args].join(', ')})` : `this.core.${result.kind}(${args.join(', ')})`;
  return `${doc}${head}\n    return ${make};\n  }\n`;
}

const typesOfRuntime: readonly string[] = [
  'Call',
  'CallOptions',
  'CancellableJobHandle',
  'JobHandle',
  'List',
  'Redirect',
  'SubscribeOptions',
  'Subscription',
];

/** The order of names in an import: by letter, whatever the case. */
const compareNaturally = (left: string, right: string): number => byCodeUnit(left.toLowerCase(), right.toLowerCase());

const resultClasses = { call: 'Call', list: 'List', subscription: 'Subscription' } as const;

const sortedEntries = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => byCodeUnit(a, b));
