import { docComment } from './doc-comment.ts';
import { usedNames } from './emit-handlers.ts';
import type { Facts, OperationFacts } from './facts.ts';
import { byCodeUnit } from './json.ts';
import { methodDoc } from './method-doc.ts';
import { surfaceClient, viewExample } from './method-example.ts';
import { camelCase, NamePool, pascalCase } from './names.ts';
import { windowOf } from './operation-table.ts';
import { importOf, lineWidth } from './print.ts';
import { type Group, groupsOf, listGroups, sortedEntries } from './resource-groups.ts';
import { schemeViews } from './scheme-views.ts';
import type { Signature, Signatures } from './signatures.ts';
import type { Surface } from './surfaces.ts';

const usual = ['list', 'retrieve', 'create', 'update', 'replace', 'delete'];

/** Methods come in the order in which people look for them. */
export function compareMethods(left: string, right: string): number {
  const rank = (name: string) => (usual.indexOf(name) + usual.length + 1) % (usual.length + 1);
  return rank(left) - rank(right) || byCodeUnit(left, right);
}

/**
 * `resources.ts`: the client's methods, each one expression, in classes that follow `x-sdk-method`; those of a tenant in
 * classes of their own.
 */
export function emitResources(facts: Facts, signatures: Signatures): string {
  const base = groupsOf(facts.operations, 'base');
  const tenant = hasViews(facts) ? groupsOf(facts.operations, 'tenant') : undefined;
  const groups = [base, ...(tenant ? [tenant] : [])].flatMap(listGroups);
  const models = [...signatures.names.models.map(([, name]) => name), ...signatures.names.aliases.keys()];
  const names = nameClasses(groups, models);
  const classes = groups.map((group) => emitClass(facts, signatures, group, names));
  const body = [...classes, ...schemeViews(facts, base, tenant)].join('\n');
  const runtime = usedNames(body, [...typesOfRuntime, ...valuesOfRuntime])
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

const prefixes = { base: '', tenant: 'Tenant' } as const;

/** `planner.keywords` is `PlannerKeywords`, and `TenantPlannerKeywords` in the view, unless a model has that name. */
function nameClasses(groups: readonly Group[], models: readonly string[]): Map<Group, string> {
  const roots = groups.filter(({ place }) => place.length === 0);
  const names = new Map(roots.map((root) => [root, `${prefixes[root.surface]}Resources`]));
  const own = roots.length > 1 ? ['TenantResource', 'TenantResources'] : [];
  const pool = new NamePool([...models, ...typesOfRuntime, 'Resource', 'Resources', 'String', ...own]);
  for (const group of groups) {
    if (names.has(group)) continue;
    const name = [prefixes[group.surface], ...group.place.map(pascalCase)].join('');
    names.set(
      group,
      pool.claim(name, (count) => `${name}Resource${count === 2 ? '' : count}`),
    );
  }
  return names;
}

function emitClass(facts: Facts, signatures: Signatures, group: Group, names: ReadonlyMap<Group, string>): string {
  const client = surfaceClient(camelCase(facts.id), group.surface);
  const getters = sortedEntries(group.groups).map(([name, inside]) => {
    const type = names.get(inside);
    const doc = docComment([`\`${[client, ...inside.place].join('.')}\``], 2);
    return `${doc}  get ${name}(): ${type} {\n    return new ${type}(this.core);\n  }\n`;
  });
  const sorted = [...group.methods].sort(([a], [b]) => compareMethods(a, b));
  const methods = sorted.map(([name, operation]) =>
    emitMethod(facts, signatures.of(operation), operation, name, group.surface),
  );
  const isRoot = group.place.length === 0;
  const ofTenant = group.surface === 'tenant';
  const all = `All operations of ${ofTenant ? 'one tenant of ' : ''}${camelCase(facts.id)}, in groups.`;
  const title = isRoot ? all : `\`${[client, ...group.place].join('.')}\``;
  const parent = isRoot && ofTenant ? 'TenantResource' : 'Resource';
  const members = [...getters, ...(isRoot && !ofTenant && hasViews(facts) ? [emitWayToView(facts)] : []), ...methods];
  return `${docComment([title])}export class ${names.get(group)} extends ${parent} {\n${members.join('\n')}}\n`;
}

const hasViews = ({ operations }: Facts): boolean =>
  operations.some(({ place, surfaces }) => place && surfaces.includes('tenant'));

function emitWayToView(facts: Facts): string {
  const doc = docComment(
    [
      'The view of one tenant: what is of it, without its id among the arguments. It reaches no other tenant.',
      '@throws TypeError for an id that is no string. @throws RangeError for one that names no resource.',
      `@example\n\`\`\`ts\n${viewExample(facts, camelCase(facts.id))}\n\`\`\``,
    ],
    2,
  );
  return `${doc}  tenant(id: string): TenantResources {\n    return new TenantResources(this.core, id);\n  }\n`;
}

function emitMethod(
  facts: Facts,
  signature: Signature,
  operation: OperationFacts,
  name: string,
  surface: Surface,
): string {
  const { input, given, result, job } = signature;
  const parameters = [
    ...given.map((argument) => `${argument.name}: ${argument.type}`),
    ...(input ? [`${input.name}${input.optional ? '?' : ''}: ${input.type}`] : []),
    result.kind === 'subscription' ? 'options?: SubscribeOptions' : 'options?: CallOptions',
  ];
  const type = `${resultClasses[result.kind]}<${job?.type ?? result.type}>`;
  const line = `  ${name}(${parameters.join(', ')}): ${type} {`;
  const head =
    line.length <= lineWidth
      ? line
      : `  ${name}(\n${parameters.map((text) => `    ${text},\n`).join('')}  ): ${type} {`;
  const values = given.map((argument) =>
    argument.type === 'string' || argument.type === 'number' ? argument.name : `String(${argument.name})`,
  );
  const doc = methodDoc(facts, operation, signature, surface);
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

const valuesOfRuntime: readonly string[] = ['Resource', 'startJob', 'subscribe', 'TenantResource', 'withinWindow'];

/** The order of names in an import: by letter, whatever the case. */
const compareNaturally = (left: string, right: string): number => byCodeUnit(left.toLowerCase(), right.toLowerCase());

const resultClasses = { call: 'Call', list: 'List', subscription: 'Subscription' } as const;
