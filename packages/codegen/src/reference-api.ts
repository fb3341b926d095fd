import { limitsByPlan, serverUrl } from './api-table.ts';
import { errorClassOf, jobError, otherErrors } from './error-classes.ts';
import { bodyPointer, parseExpression } from './expression.ts';
import { jobLinks } from './job-table.ts';
import { isObject, type JsonObject, listOf, objectOf, sortedKeys, stringOf, stringsOf } from './json.ts';
import { code, inline, type Link, prose, type Section, table } from './markdown.ts';
import { durationWords, keyOf, linkedTypes, markWords, noteWords, point, points, type Reference } from './reference.ts';

/** The title, what the API is, and where things are on the page. */
export function introduction(
  reference: Reference,
  packageName: string | undefined,
  sections: readonly Section[],
): Section {
  const { facts, client } = reference;
  const info = objectOf(facts.document.info);
  const servers = listOf(facts.document.servers);
  const from = packageName === undefined ? 'of this API' : `from ${code(packageName)}`;
  const urls = servers.map((server) => {
    const description = stringOf(objectOf(server).description);
    return `${code(serverUrl(server))}${description === undefined ? '' : ` (${inline(description).replace(/\.$/, '')})`}`;
  });
  return {
    level: 1,
    key: 'title',
    title: stringOf(info.title) ?? facts.id,
    blocks: (link) => [
      prose(paragraphs(info.description)[0] ?? stringOf(info.summary) ?? ''),
      points(
        point(urls.length > 1 ? 'Base URLs' : 'Base URL', urls.join(', ')),
        point('Version of the API', stringOf(info.version)),
        point('In the examples', `${code(client)} is a client ${from}`),
        facts.marks.root && point('From, known from', `who says a fact; ${link('sureness')} explains the words`),
      ),
      sections
        .filter(({ level }) => level === 2)
        .map(({ key }) => link(key))
        .join(' · '),
    ],
  };
}

/** What the document says of the API as a whole. */
export function conventions({ facts }: Reference): Section[] {
  const [, ...rest] = paragraphs(objectOf(facts.document.info).description);
  if (rest.length === 0) return [];
  return [{ level: 2, key: 'conventions', title: 'Conventions', blocks: () => [prose(rest.join('\n\n'))] }];
}

const paragraphs = (text: unknown): string[] => (stringOf(text) ?? '').trim().split(/\n\s*\n/);

/** How to sign in: each security scheme, and what needs none. */
export function signingIn({ facts }: Reference): Section[] {
  const schemes = facts.components.section('securitySchemes');
  if (sortedKeys(schemes).length === 0) return [];
  const open = facts.operations.filter(({ spec }) => isOpen(spec.security ?? facts.document.security));
  const blocks = (link: Link): (string | undefined)[] => [
    ...sortedKeys(schemes).flatMap((name) => {
      const scheme = facts.components.described(schemes[name]);
      const auth = facts.hasVocabulary ? objectOf(scheme['x-sdk-auth']) : {};
      const mark = facts.marks.near(scheme);
      const ofSession = facts.marks.near(auth, mark);
      return [
        `**${code(name)}**: ${schemeWords(scheme)}.`,
        prose(stringOf(scheme.description) ?? ''),
        points(
          ...sessionPoints(auth, link),
          mark && point('Known from', markWords(mark)),
          ofSession && ofSession !== mark ? point('Session known from', markWords(ofSession)) : undefined,
        ),
      ];
    }),
    open.length > 0 && open.length < facts.operations.length
      ? `These need no credential: ${open.map(({ id }) => link(keyOf.operation(id))).join(', ')}.`
      : undefined,
  ];
  return [{ level: 2, key: 'signing in', title: 'Signing in', blocks }];
}

/** Whether no credential is asked for. */
const isOpen = (security: unknown): boolean =>
  listOf(security).length === 0 || listOf(security).some((each) => Object.keys(objectOf(each)).length === 0);

function schemeWords({ type, scheme, in: place, name }: JsonObject): string {
  if (type === 'apiKey') return `a key in the ${String(place)} ${code(String(name))}`;
  if (type === 'oauth2') return 'OAuth 2.0';
  if (type === 'openIdConnect') return 'OpenID Connect';
  if (String(scheme).toLowerCase() === 'basic') return 'a name and a password in the header `Authorization`';
  return `a ${String(scheme).toLowerCase()} token in the header \`Authorization\``;
}

function sessionPoints(auth: JsonObject, link: Link): (string | undefined)[] {
  const { credentials, obtain, refresh, revoke, renewBefore, reauthOn, lifetimes } = auth;
  const call = (given: unknown): string | undefined => {
    const id = stringOf(objectOf(given).operation);
    return id === undefined ? undefined : link(keyOf.operation(id));
  };
  const { accessToken, refreshToken } = objectOf(lifetimes);
  const early = typeof renewBefore === 'number' ? `${durationWords(renewBefore)} before the token expires` : undefined;
  const upon = listOf(reauthOn).length > 0 ? `when an answer is ${listOf(reauthOn).join(' or ')}` : undefined;
  const when = [early, upon].filter((words) => words !== undefined).join(', and ');
  const lives = [
    typeof accessToken === 'number' ? `access token ${durationWords(accessToken)}` : undefined,
    typeof refreshToken === 'number' ? `refresh token ${durationWords(refreshToken)}` : undefined,
  ].filter((words) => words !== undefined);
  const renewal = call(refresh) ?? call(obtain);
  return [
    point('Credentials', credentialNames(objectOf(credentials)).join(', ')),
    point('Opened by', call(obtain)),
    point('Renewed by', renewal === undefined || when === '' ? renewal : `${renewal}, ${when}`),
    point('Closed by', call(revoke)),
    point('Lifetimes', lives.join(', ')),
  ];
}

const credentialNames = (credentials: JsonObject): string[] =>
  sortedKeys(credentials).map((name) => code(name) + (objectOf(credentials[name]).optional ? ' (optional)' : ''));

/** The table of limits, and the headers that speak of them. */
export function limits({ facts }: Reference): Section[] {
  const given = facts.hasVocabulary ? objectOf(facts.document['x-sdk-rate-limits']) : {};
  const policies = objectOf(given.policies);
  if (sortedKeys(policies).length === 0) return [];
  const told = facts.marks.near(given);
  const each = sortedKeys(policies).map((name) => facts.marks.near(policies[name], told));
  const isCommon = new Set(each.map((mark) => JSON.stringify(mark))).size === 1;
  const rows = sortedKeys(policies).flatMap((name) => {
    const policy = objectOf(policies[name]);
    const mark = facts.marks.near(policy, told);
    const note = isCommon ? '' : noteWords(mark, told);
    const meaning = [inline(stringOf(policy.description) ?? ''), note].filter((text) => text !== '');
    const quotas = limitsByPlan(facts, policy).flatMap(({ plan, limits }) => limits.map((limit) => ({ plan, limit })));
    return quotas.map(({ plan, limit }) => [
      code(name),
      plan ?? '',
      quotaWords(limit, policy),
      windowWords(limit, policy),
      stringsOf(policy.partition).join(', '),
      mark?.status ?? '',
      meaning.join(' '),
    ]);
  });
  const { limit, remaining, reset, scope, retryAfter } = objectOf(given.headers);
  const names = [limit, remaining, objectOf(reset).name, scope, retryAfter].filter((name) => typeof name === 'string');
  const { status } = objectOf(given.exceeded);
  return [
    {
      level: 2,
      key: 'limits',
      title: 'Limits',
      blocks: () => [
        `Calls count by scope; each operation names its own. The client waits before a limit is passed${
          typeof status === 'number' ? `; the API refuses with ${status}` : ''
        }.`,
        table(['Scope', 'Plan', 'Quota', 'Window', 'Counted by', 'From', 'For'], rows),
        points(
          point('Headers', names.map((name) => code(name)).join(', ')),
          isCommon && each[0] && each[0] !== told ? point('Each limit known from', markWords(each[0])) : undefined,
          told && point(each[0] === told ? 'Known from' : 'The whole known from', markWords(told)),
        ),
      ],
    },
  ];
}

function quotaWords({ quota }: JsonObject, { unit }: JsonObject): string {
  if (unit === 'concurrent') return `${String(quota)} at a time`;
  return `${String(quota)} ${String(unit ?? 'request')}${quota === 1 ? '' : 's'}`;
}

function windowWords({ window }: JsonObject, { algorithm }: JsonObject): string {
  if (typeof window !== 'number') return '';
  return `${durationWords(window)}${typeof algorithm === 'string' ? `, ${algorithm}` : ''}`;
}

/** The plans, and which of them a client reckons with. */
export function plans({ facts }: Reference): Section[] {
  const given = facts.hasVocabulary ? objectOf(facts.document['x-sdk-plans']) : {};
  const order = stringsOf(given.order);
  const [least] = order;
  if (least === undefined) return [];
  const assumed = stringOf(given.default) ?? least;
  const mark = facts.marks.near(given);
  const limited = Object.values(objectOf(objectOf(facts.document['x-sdk-rate-limits']).policies)).some((policy) =>
    isObject(objectOf(policy).plans),
  );
  const blocks = (link: Link) => [
    `From the least to the greatest: ${order.map(code).join(', ')}. Each may do what those before it may; operations that not every plan may call name the least that may.`,
    limited
      ? `Some ${link('limits', 'limits')} differ by plan. A client that is not told its plan reckons with ${code(assumed)}, until an answer's headers tell more.`
      : undefined,
    points(mark && point('Known from', markWords(mark))),
  ];
  return [{ level: 2, key: 'plans', title: 'Plans', blocks }];
}

/** The roles, and the unit of costs. */
export function rolesAndCosts({ facts }: Reference): Section[] {
  if (!facts.hasVocabulary) return [];
  const sections: Section[] = [];
  const roles = objectOf(facts.document['x-sdk-roles']);
  const order = stringsOf(roles.order);
  const mark = facts.marks.near(roles);
  if (order.length > 0) {
    const blocks = () => [
      `From the least to the greatest: ${order.map(code).join(', ')}. Each may do what those before it may; every operation names the least that may call it.`,
      points(mark && point('Known from', markWords(mark))),
    ];
    sections.push({ level: 2, key: 'roles', title: 'Roles', blocks });
  }
  const { unit } = objectOf(facts.document['x-sdk-cost']);
  const charged = facts.operations.filter((operation) => isObject(operation.vocabulary('x-sdk-cost')));
  if (typeof unit !== 'string') return sections;
  const blocks = (link: Link) => [
    charged.length === 0
      ? `The API charges in ${unit}; no operation here costs any.`
      : `The API charges in ${unit}. These operations cost some: ${charged.map(({ id }) => link(keyOf.operation(id))).join(', ')}.`,
  ];
  return [...sections, { level: 2, key: 'costs', title: 'Costs', blocks }];
}

/** What an error says, which class it is, and the answers that operations share. */
export function errors(reference: Reference): Section[] {
  const { facts } = reference;
  const shape = facts.hasVocabulary ? objectOf(facts.document['x-sdk-error']) : {};
  const places = ['message', 'code', 'fields', 'requestId', 'retryAfter'].flatMap((name) => {
    const pointers = [shape[name]].flat().flatMap((place) => bodyPointer(place) ?? []);
    return pointers.length === 0 ? [] : [`${code(name)} from ${pointers.map(code).join(' or ')}`];
  });
  const id = parseExpression(facts.document['x-sdk-request-id']);
  const carrier = id?.in === 'header' ? `header ${code(id.name)}` : id?.in === 'body' ? code(id.pointer) : undefined;
  const whereId = facts.hasVocabulary && carrier ? `${carrier} of the answer` : undefined;
  return [
    {
      level: 2,
      key: 'errors',
      title: 'Errors',
      blocks: (link) => [
        'Calls reject with one of these classes, all of which extend `CreatorKitError`.',
        table(['Status', 'Class', 'Meaning'], classRows(reference)),
        points(point('Read from the body of an error', places.join(', ')), point('Id of the request', whereId)),
        ...sharedAnswers(reference, link),
      ],
    },
  ];
}

function classRows({ facts }: Reference): string[][] {
  const statuses = [...new Set(facts.operations.flatMap(({ answers }) => answers.map(({ status }) => status)))];
  const rows = new Map<string, { readonly statuses: string[]; readonly meaning: string }>();
  for (const status of statuses.sort()) {
    const found = errorClassOf(status);
    if (!found) continue;
    const row = rows.get(found.name) ?? { statuses: [], meaning: found.meaning };
    row.statuses.push(status);
    rows.set(found.name, row);
  }
  const answered = [...rows].map(([name, row]) => [row.statuses.join(', '), code(name), row.meaning]);
  const hasJobs = facts.operations.some((operation) => jobLinks(facts, operation));
  const others = [...otherErrors, ...(hasJobs ? [jobError] : [])];
  return [...answered, ...others.map(({ name, meaning }) => ['none', code(name), meaning])];
}

/** The responses of the components: operations repeat what they mean, and how sure that is stands here. */
function sharedAnswers(reference: Reference, link: Link): (string | undefined)[] {
  const { facts } = reference;
  const responses = facts.components.section('responses');
  const types = linkedTypes(reference, link);
  const rows = sortedKeys(responses).flatMap((name) => {
    const ref = `#/components/responses/${name}`;
    const uses = facts.operations.flatMap(({ spec, answers }) =>
      answers.filter(({ status }) => objectOf(objectOf(spec.responses)[status]).$ref === ref),
    );
    const [first] = uses;
    if (!first) return [];
    const statuses = [...new Set(uses.map(({ status }) => status))].sort();
    const mark = facts.marks.near(responses[name]);
    const meaning = [inline(stringOf(objectOf(responses[name]).description) ?? ''), noteWords(mark, undefined)];
    const body = first.contentType === undefined ? '' : types.of(first.schema);
    return [[statuses.join(', '), body, mark?.status ?? '', meaning.filter((text) => text !== '').join(' ')]];
  });
  const sorted = rows.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  const answers = table(['Status', 'Body', 'From', 'Meaning'], sorted);
  return answers === undefined ? [] : ['What several operations answer, in full:', answers];
}
