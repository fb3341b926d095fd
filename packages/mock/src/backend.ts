import type { Operation } from '@creatorkit/runtime';
import { isAnonymous } from './anonymous.ts';
import type { Coverage } from './coverage.ts';
import type { Authentication, Context, Definition, HandlerRequest, Step } from './definition.ts';
import type { Exchange, Reply, Result } from './exchange.ts';
import { missingLinkValues } from './job-links.ts';
import { MockError } from './mock-error.ts';
import { type BodyReading, readBody } from './read-body.ts';
import { readPath, readQuery, type Values } from './read-request.ts';
import { createRedaction } from './redact.ts';
import { inspect } from './request-issue.ts';
import { createAliases, createRouter } from './router.ts';
import { findViolations, type SelfCheck } from './self-check.ts';
import { shownBody } from './shown-body.ts';
import { isNamedOnce, readTenant } from './tenant.ts';
import { createThrottle } from './throttle.ts';
import type { World } from './world.ts';

/** Answers exchanges. Those of one world run one after another, so a rule may look, wait and then write. */
export type Backend = (exchange: Exchange) => Promise<Result>;

/** An exchange on its way through the steps. */
interface Passage<State, Principal> extends Context<State, Principal> {
  principal: Principal | undefined;
  path: Values;
  query: Values;
  body: unknown;
  /** The limit's headers, once the call was counted. */
  limitHeaders: { readonly [name: string]: string } | undefined;
  /** What was accepted without effect. */
  unmodelled: Set<string> | undefined;
}

/** RFC 9110 §15.5.22: a request without an upgrade, where a WebSocket is. */
const upgradeRequired: Reply = { status: 426, headers: { Upgrade: 'websocket', Connection: 'Upgrade' } };

const usualSteps: readonly Step[] = ['authenticate', 'authorize', 'throttle', 'validate'];

/** Builds the backend of an API over a world and its state. */
export function createBackend<State, Principal>(
  definition: Definition<State, Principal>,
  world: World,
  state: State,
  selfCheck: SelfCheck,
  coverage?: Coverage,
  redaction = createRedaction(definition.api),
  catchUp: () => void = () => {},
): Backend {
  type Way = Passage<State, Principal>;
  const { api, operations, contracts, handlers, refusals, pages = {}, steps = usualSteps } = definition;
  const { beforeBody = {}, emptyBody, fallbackPolicies = [], steering = {} } = definition;
  const router = createRouter(Object.values(operations), Object.keys(pages));
  const original = createAliases(definition.aliases);
  const throttle = createThrottle(api, world.limits, world.now);
  const httpDate = createHttpDate();
  const roles = api.roles ?? [];
  const plans = api.plans?.order ?? [];

  const stepTable: {
    readonly [Name in Step]: (way: Way, operation: Operation) => Reply | undefined | Promise<Reply | undefined>;
  } = {
    authenticate(way, operation) {
      if (isAnonymous(api, operation, way.exchange)) return undefined;
      const outcome = definition.authenticate(way);
      return outcome instanceof Promise ? outcome.then((read) => signIn(way, read)) : signIn(way, outcome);
    },
    authorize(way, operation) {
      const refused = admitToTenant(way, operation) ?? definition.authorize?.(way);
      if (refused || way.principal === undefined) return refused;
      if (!reaches(roles, definition.roleOf?.(way.principal, way), operation.role)) return refusals.forbidden(way);
      if (reaches(plans, definition.planOf?.(way.principal), operation.plan?.min)) return refuseScopes(way, operation);
      if (!refusals.planRequired) throw new RangeError(`Cannot refuse ${operation.id}: there is no planRequired`);
      const reply = refusals.planRequired(way);
      return { ...reply, status: operation.plan?.denied?.status ?? reply.status };
    },
    throttle(way, operation) {
      const { policies = [], amount } = operation.rateLimit ?? {};
      const { refused, headers } = throttle.use(policies, callerOf(way), amount);
      way.limitHeaders = headers;
      return refused ? refusals.throttled(way, headers) : undefined;
    },
    validate(way, operation) {
      const contract = contracts[operation.id];
      const pathIssues = contract?.path ? inspect(contract.path(), way.path, 'path').issues : [];
      if (pathIssues.length > 0) return refusals.invalid(pathIssues, way);
      const { values, unknown } = readQuery(operation, way.exchange.query);
      way.query = definition.forgiveQuery?.(values, operation) ?? values;
      for (const name of unknown) {
        if (!steering[operation.id]?.includes(name)) way.notModelled(`query parameter ${name}`);
      }
      const queryIssues = contract?.query ? inspect(contract.query(), way.query, 'query').issues : [];
      if (queryIssues.length > 0) return refusals.invalid(queryIssues, way);
      const early = beforeBody[operation.id]?.(way.path, way);
      if (early) return early;
      const reading = readBody(operation, way.exchange, emptyBody, contract?.forms);
      return reading instanceof Promise
        ? reading.then((read) => validateBody(way, operation, read))
        : validateBody(way, operation, reading);
    },
  };

  function validateBody(way: Way, operation: Operation, reading: BodyReading): Reply | undefined {
    const { value, issue } = reading;
    way.body = value;
    if (issue) return refusals.invalid([issue], way);
    const { body: usual, bodies = {} } = contracts[operation.id] ?? {};
    const schema = bodies[reading.contentType ?? ''] ?? usual;
    if (!schema || !operation.body || (value === undefined && !operation.body.required)) return undefined;
    if (definition.forgiveBody) way.body = definition.forgiveBody(value, operation);
    const body = inspect(schema(), way.body, 'body');
    for (const pointer of body.unknown) way.notModelled(`body ${pointer}`);
    return body.issues.length > 0 ? refusals.invalid(body.issues, way) : undefined;
  }

  function signIn(way: Way, outcome: Authentication<Principal>): Reply | undefined {
    if (outcome.refusal) return outcome.refusal;
    way.principal = outcome.principal;
    return undefined;
  }

  /** The walls between tenants: path and header name the same one, and the API lets the caller into it. */
  function admitToTenant(way: Way, operation: Operation): Reply | undefined {
    if (!isNamedOnce(operation, way)) {
      if (!refusals.tenantMismatch) throw new RangeError(`Cannot refuse ${operation.id}: there is no tenantMismatch`);
      return refusals.tenantMismatch(way);
    }
    // The context itself, so that rules may keep what they found for it.
    return way.tenant === undefined ? undefined : definition.admit?.(way as Way & { readonly tenant: string });
  }

  /** One of the ways in must be open with what the caller's credential may do. */
  function refuseScopes(way: Way, { id, security }: Operation): Reply | undefined {
    if (!definition.scopesOf || way.principal === undefined) return undefined;
    const own = definition.scopesOf(way.principal);
    const missing = security.map((schemes) =>
      Object.values(schemes).flatMap((scopes) => scopes.filter((scope) => !own.includes(scope))),
    );
    const [least] = missing.toSorted((one, other) => one.length - other.length);
    if (!least || least.length === 0) return undefined;
    if (!refusals.insufficientScope) throw new RangeError(`Cannot refuse ${id}: there is no insufficientScope`);
    return refusals.insufficientScope(least, way);
  }

  function callerOf(way: Way) {
    const { principal, exchange, operation } = way;
    const known = principal !== undefined && {
      partitions: definition.partitionsOf?.(principal),
      plan: definition.planOf?.(principal),
    };
    return { address: exchange.clientAddress, operation: operation?.id ?? '', ...known };
  }

  async function replyTo(way: Way, operation: Operation): Promise<Reply> {
    for (const name of steps) {
      const outcome = stepTable[name](way, operation);
      const refusal = outcome instanceof Promise ? await outcome : outcome;
      if (refusal) return refusal;
    }
    const handler = handlers[operation.id];
    if (!handler) throw new RangeError(`Cannot answer ${operation.id}: it has no rule`);
    const request: HandlerRequest = { path: way.path, query: way.query, body: way.body };
    const reply = handler(request, way);
    return reply instanceof Promise ? await reply : reply;
  }

  /** What a rule throws fails the call where a test sees it; a server answers as the API would. */
  async function replyOrFail(way: Way, operation: Operation): Promise<Reply> {
    try {
      return await replyTo(way, operation);
    } catch (error) {
      const what = `Cannot answer ${operation.id}: the mock's rule threw`;
      world.diagnostics.add('failure', operation.id, `${what} ${error instanceof Error ? error.message : ''}`.trim());
      if (selfCheck === 'throw') throw new MockError('failure', operation.id, what, error);
      return refusals.failed(way);
    }
  }

  function verify(operation: Operation, reply: Reply): void {
    if (selfCheck === 'off') return;
    const violations = [...findViolations(contracts[operation.id], reply), ...missingLinkValues(operation, reply)];
    if (violations.length === 0) return;
    const shown = violations.slice(0, 10).join('; ');
    const message = `The mock's own answer ${reply.status} to ${operation.id} breaks the document: ${shown}`;
    world.diagnostics.add('self-check', operation.id, message);
    if (selfCheck === 'throw') throw new MockError('self-check', operation.id, message);
  }

  async function replyWhere(way: Way, match: ReturnType<typeof router>): Promise<Reply> {
    switch (match.kind) {
      case 'operation': {
        if (definition.sockets?.[match.operation.id]) return upgradeRequired;
        const reply = await replyOrFail(way, match.operation);
        verify(match.operation, reply);
        return reply;
      }
      case 'page':
        return pages[match.page]?.(way) ?? refusals.notFound(way);
      case 'wrong-method': {
        const { headers, ...reply } = refusals.methodNotAllowed(way);
        return { ...reply, headers: { ...headers, Allow: match.allow.join(', ') } };
      }
      case 'unknown':
        return refusals.notFound(way);
    }
  }

  function passage(exchange: Exchange, match: ReturnType<typeof router>): Way {
    const operation = match.kind === 'operation' ? match.operation : undefined;
    const path = operation && match.kind === 'operation' ? readPath(operation, match.values) : {};
    const way: Way = {
      world,
      state,
      principal: undefined,
      operation,
      tenant: readTenant(operation, path, exchange),
      exchange,
      requestId: definition.requestId?.(exchange) ?? world.random.uuid('request', world.nextId('request')),
      baseUrl: exchange.baseUrl,
      now: world.now(),
      path,
      query: {},
      body: undefined,
      limitHeaders: undefined,
      unmodelled: undefined,
      notModelled(what) {
        way.unmodelled ??= new Set();
        if (way.unmodelled.has(what)) return;
        way.unmodelled.add(what);
        world.diagnostics.add('not-modelled', operation?.id ?? null, what);
      },
    };
    return way;
  }

  function resultOf(way: Way, reply: Reply): Result {
    const { exchange, operation } = way;
    if (operation) coverage?.record(operation.id, reply.status);
    const policies = operation ? (operation.rateLimit?.policies ?? []) : fallbackPolicies;
    const headers: { [name: string]: string } = {
      Date: httpDate(way.now),
      ...definition.headers?.(way),
      ...(way.limitHeaders ?? throttle.look(policies, callerOf(way)).headers),
      ...(reply.body === undefined ? undefined : { 'Content-Type': 'application/json' }),
      ...reply.headers,
    };
    if (way.unmodelled) headers['X-Mock-Not-Modelled'] = [...way.unmodelled].slice(0, 10).map(inHeader).join('; ');
    const body = reply.body === undefined ? reply.text : JSON.stringify(reply.body);
    world.journal.write(
      {
        at: way.now,
        api: api.id,
        operation: operation?.id ?? null,
        request: {
          method: exchange.method,
          url: exchange.url,
          headers: exchange.headers,
          body: shownBody(way),
        },
        response: { status: reply.status, headers, body: keptBody(reply, body) },
      },
      redaction,
    );
    const { status, pieces } = reply;
    return exchange.method === 'HEAD' ? { status, headers } : { status, headers, body, pieces };
  }

  async function answer(exchange: Exchange): Promise<Result> {
    catchUp();
    const match = router(exchange.method, original(exchange.path));
    const way = passage(exchange, match);
    const reply = await replyWhere(way, match);
    definition.onAnswer?.(way, reply);
    catchUp();
    return resultOf(way, reply);
  }

  return (exchange) => world.serialise(() => answer(exchange));
}

/** Whether a role or a plan is at least the one that is asked for. */
const reaches = (order: readonly string[], own: string | undefined, least: string | undefined): boolean =>
  least === undefined || (own !== undefined && order.indexOf(own) >= order.indexOf(least));

/** A name that a client made up may be no well-formed text, which has no escapes. */
const inHeader = (text: string): string => encodeURI(text.toWellFormed());

/** RFC 9110 §5.6.7. Exchanges come many in a second, and formatting is not free. */
function createHttpDate(): (now: number) => string {
  let known = Number.NaN;
  let text = '';
  return (now) => {
    const second = Math.floor(now / 1000);
    if (second !== known) text = new Date(second * 1000).toUTCString();
    known = second;
    return text;
  };
}

/** A thousand answers are kept: one that is long is not kept whole, lest they take all memory. */
const longestKept = 100_000;

/** What the journal keeps of a body: the value, while its text is not too long. */
function keptBody({ body, text, pieces }: Reply, sent = ''): unknown {
  if (pieces) return '[in pieces]';
  if (body === undefined) return excerpt(text);
  return sent.length <= longestKept ? body : `[too long to show: ${sent.length} characters]`;
}

/** Long texts are downloads and pages; the journal shows how they begin. */
function excerpt(text: string | undefined): string | undefined {
  if (text === undefined || text.length <= 2000) return text;
  return `${text.slice(0, 2000)}… (${text.length} characters)`;
}
