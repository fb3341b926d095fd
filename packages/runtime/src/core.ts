import type { Client } from 'openapi-fetch';
import { type PathValue, readArguments } from './arguments.ts';
import type { Answer } from './attempt.ts';
import { type Call, type CallOptions, type Settled, toCall } from './call.ts';
import { type Clock, systemClock } from './clock.ts';
import { chooseScheme, type SchemeCredential } from './credentials.ts';
import { contextOf, TimeoutError } from './errors.ts';
import { createNotifier, createSafeLogger, type Logger } from './hooks.ts';
import type { JobEvents } from './job-events.ts';
import { createLimiter, type DeclaredLimits } from './limiter.ts';
import { type BoundInput, createList, type List } from './list.ts';
import type { Api, Contracts, Operation } from './operation.ts';
import { baseSettings, type ClientOptions, readSettings, requireNumber, type Settings } from './options.ts';
import type { CallPlan } from './plan.ts';
import { createRawClient } from './raw.ts';
import {
  contractError,
  findDeviations,
  readError,
  readRedirect,
  readSuccess,
  requestIdOf,
  scopeOf,
  unwrap,
} from './read.ts';
import type { RealtimeOptions } from './realtime-options.ts';
import { createRecipeBuilder, type Recipe, type RequestParts } from './recipe.ts';
import { redactUrl } from './redact.ts';
import type { MeaningOf } from './refusal.ts';
import { askedWaitMs, createRetryBudget, defaultRetry, isSafeToRepeat } from './retry.ts';
import { openScope, type Scope } from './scope.ts';
import { attemptsOf, inDoubt, limitRequestOf, type Sending, send, sendingContext, type Wire } from './send.ts';
import { type CredentialSource, createSession, createTokenCredential, type SessionOptions } from './session.ts';
import { createMemoryTokenStore } from './token-store.ts';
import { type ReadRateLimit, readRateLimit } from './wait-hints.ts';

/** What a generated resource calls. Everything secret lives in closures behind it. */
export interface Core {
  call<T>(operation: Operation, path: readonly PathValue[], input: unknown, options?: CallOptions): Call<T>;
  /** With `bound`, a list that ends before all has been read. */
  list<T>(
    operation: Operation,
    path: readonly PathValue[],
    input: unknown,
    options?: CallOptions,
    bound?: BoundInput,
  ): List<T>;
  /** A call with the whole body of its answer. */
  settle(
    operation: Operation,
    path: readonly PathValue[],
    input: unknown,
    options?: CallOptions,
  ): Promise<Settled<unknown>>;
  /** What a call would do, without doing it. */
  explain(operation: Operation, path: readonly PathValue[], input: unknown, options?: CallOptions): Promise<CallPlan>;
  /** An openapi-fetch client over the same pipeline: for what the methods don't reach. */
  raw<Paths extends object>(): Client<Paths>;
  readonly clock: Clock;
  readonly operations: { readonly [id: string]: Operation };
  readonly jobEvents: JobEvents | undefined;
  /** The tenant of whose view this is the core: paths are given without it. */
  readonly tenant?: string;
  /** What a client makes for an operation once, and keeps for as long as it lives. */
  hold<T>(operation: Operation, make: (parts: CoreParts) => T): T;
}

/** What the connections of a client are made of. */
export interface CoreParts {
  readonly options: CoreOptions;
  readonly wire: Wire;
  readonly settings: Settings;
  readonly baseUrl: string;
  readonly logger: Logger;
  readonly credentials: ReadonlyMap<string, SchemeCredential>;
  /** Whether a kind of deviation is told for the first time. */
  isNews(kind: string): boolean;
}

/** What an API package builds its client from. */
export interface CoreOptions extends ClientOptions, RealtimeOptions {
  readonly api: Api;
  readonly operations: { readonly [id: string]: Operation };
  /** Credentials by the name of the security scheme that takes them. */
  readonly credentials?: { readonly [scheme: string]: CredentialSource | undefined } | undefined;
  /**
   * The limits that hold for the account, by policy; `limitsOfPlan` gives those of a plan. @defaultValue the document's,
   * where plans make no difference; the others are learned
   */
  readonly limits?: { readonly [policy: string]: DeclaredLimits } | undefined;
  /** Reads limit headers that the document's names can't describe. @defaultValue the headers that it names */
  readonly readRateLimit?: ReadRateLimit | undefined;
  /** Sends the calls in place of the client; `createCosts` gives one that keeps a budget. @defaultValue sends at once */
  readonly send?: typeof send | undefined;
  /** What answers mean, where their status alone does not tell; `meaningByCode` says it. */
  readonly meaningOf?: MeaningOf | undefined;
  /** Live news of jobs, where the API pushes any; the state that counts is still the one that a poll tells. */
  readonly jobEvents?: JobEvents | undefined;
  /** The API's own word on what is sent, by operationId: a check throws before any I/O, and does not see raw calls. */
  readonly checks?: { readonly [operation: string]: (parts: RequestParts) => void } | undefined;
  /** Loads the schemas; called only when `validate` is on. */
  readonly contracts: () => Promise<Contracts>;
}

/** Builds the pipeline of a client. */
export function createCore(options: CoreOptions): Core {
  const { api, operations, clock = systemClock, validate = 'off', retry } = options;
  const baseUrl = readBaseUrl(options.baseUrl ?? api.baseUrl);
  checkOptions(options);
  const logger = createSafeLogger(options.logger ?? { warn: (message: string) => console.warn(message) });
  const policy = { ...defaultRetry, ...dropUndefined(retry || {}) };
  const attempts = retry === false ? 1 : retry?.attempts;
  const settings = readSettings('create a client', { ...options, attempts }, baseSettings);
  const givenFetch = options.fetch;
  const wire: Wire = {
    api,
    // Looked up at each send, so that an interceptor installed later is used too.
    fetch: givenFetch ? (input, init) => givenFetch(input, init) : (input, init) => globalThis.fetch(input, init),
    clock,
    random: options.random ?? Math.random,
    limiter: options.limiter === false ? undefined : (options.limiter ?? createLimiter({ clock })),
    readRateLimit:
      options.readRateLimit ?? ((headers, nowMs) => readRateLimit(headers, api.rateLimits?.headers, nowMs)),
    limits: options.limits ?? api.rateLimits?.policies,
    policy,
    meaningOf: options.meaningOf ?? (({ response: { status } }) => ({ status })),
    budget: createRetryBudget(),
    notify: createNotifier(options.hooks, logger),
    secrets: secretNames(api),
    loadRepeats: createRepeatsLoader(clock),
  };
  const buildRecipe = createRecipeBuilder(baseUrl);
  const credentials = new Map<string, SchemeCredential>();
  const told = new Set<string>();
  let contracts: Promise<Contracts> | undefined;
  const held = new Map<Operation, unknown>();
  let rawClient: Client<object> | undefined;

  /** Sends a recipe within a scope and gives its answer, whatever the status. */
  const exchange = async (
    operation: Operation,
    signal: AbortSignal | undefined,
    bounds: Settings,
    makeRecipe: (scope: Scope) => Promise<Recipe>,
  ): Promise<{ readonly answer: Answer; readonly sending: Sending }> => {
    const chosen = chooseScheme(operation, credentials);
    const { deadlineMs } = bounds;
    const scope = openScope({
      clock,
      signal,
      deadlineMs,
      onDeadline: () =>
        new TimeoutError(
          `Cannot ${operation.id}: not done within ${deadlineMs} ms`,
          'deadlineMs',
          deadlineMs ?? 0,
          contextOf(operation),
        ),
    });
    try {
      scope.throwIfEnded();
      // In the shadow of the first request, while the network is there: a repeat may come when it is not.
      if (attemptsOf(wire, operation, bounds) > 1) void wire.loadRepeats();
      const recipe = await makeRecipe(scope);
      const sending: Sending = {
        operation,
        recipe,
        scope,
        settings: bounds,
        chosen,
        sends: 0,
        rateLimit: undefined,
        inDoubt: false,
        reauthenticated: false,
      };
      return { answer: await (options.send ?? send)(wire, sending), sending };
    } finally {
      scope.close();
    }
  };

  const perform = async (
    operation: Operation,
    parts: RequestParts,
    signal: AbortSignal | undefined,
    bounds: Settings,
  ): Promise<Settled<unknown>> => {
    const { answer, sending } = await exchange(operation, signal, bounds, () => buildRecipe(operation, parts));
    const { response } = answer;
    const redirect = readRedirect(operation, sending.recipe, response, sendingContext(sending));
    if (redirect) throw redirect;
    if (!response.ok && !operation.redirects?.includes(response.status)) {
      const now = clock.now();
      const { status: like } = wire.meaningOf(answer, operation);
      const waitMs = askedWaitMs({ answer }, { ...sending, api, now: () => now });
      const retryAt = waitMs === undefined ? undefined : new Date(now + waitMs);
      const error = readError(api, operation, answer, like, wire.secrets, retryAt, sendingContext(sending));
      throw sending.inDoubt ? inDoubt(sending, error) : error;
    }
    const varied =
      operation.answer === 'varied' && (await import('./read-varied.ts')).readVaried(operation, answer, sending.recipe);
    const data = varied ? varied.data : readSuccess(operation, answer, sendingContext(sending));
    if (validate !== 'off' && response.ok) await checkContract(operation, response.status, data, sending);
    const { rateLimit } = sending;
    const scope = scopeOf(operation);
    return {
      data,
      info: {
        response,
        requestId: requestIdOf(api, response, data),
        rateLimit: rateLimit && { ...(scope && { scope }), ...rateLimit },
      },
    };
  };

  const checkContract = async (
    operation: Operation,
    status: number,
    body: unknown,
    sending: Sending,
  ): Promise<void> => {
    contracts ??= options.contracts().catch((error: unknown) => {
      contracts = undefined;
      throw error;
    });
    const deviations = findDeviations(await contracts, operation, status, body);
    if (deviations.length === 0) return;
    if (validate === 'throw') throw contractError(operation, status, deviations, sendingContext(sending));
    const news = deviations.filter(({ pointer, message }) => isNews(`${operation.id} ${kindOf(pointer)} ${message}`));
    if (news.length > 0) logger.warn(contractError(operation, status, news, sendingContext(sending)).message);
  };

  /** Each kind of deviation is told once; who has had a thousand kinds has heard enough. */
  const isNews = (kind: string): boolean => {
    if (told.has(kind) || told.size >= mostKindsTold) return false;
    told.add(kind);
    return true;
  };

  /** A token call belongs to all who wait for it: no caller's signal or deadline ends it. */
  const sendTokenCall: SessionOptions['send'] = async (operationId, body, headers) => {
    const operation = operations[operationId];
    if (!operation) throw new TypeError(`Cannot sign in: there is no operation ${operationId}`);
    const parts = readArguments(operation, [], body, headers);
    return (await perform(operation, parts, undefined, { ...settings, deadlineMs: undefined })).data;
  };

  for (const [name, source] of Object.entries(options.credentials ?? {})) {
    const scheme = api.securitySchemes[name];
    if (!scheme || !source) continue;
    const credential =
      typeof source === 'function'
        ? createTokenCredential(source)
        : createSession({
            scheme,
            source,
            store: options.tokenStore ?? createMemoryTokenStore(),
            clock,
            send: sendTokenCall,
            onRenewal: (event) => wire.notify?.('onRenewal', event),
          });
    credentials.set(name, { name, scheme, credential });
  }

  /** One key for all attempts of a call, so that the server can tell a repeat from a second call. */
  const keyOf = async (call: CallOptions | undefined): Promise<string> =>
    call?.idempotencyKey ?? (await import('./idempotency.ts')).createIdempotencyKey(wire.random);

  const readParts = (operation: Operation, ...given: Rest<typeof readArguments>): RequestParts => {
    const parts = readArguments(operation, ...given);
    options.checks?.[operation.id]?.(parts);
    return parts;
  };

  const readBounds = (operation: Operation, call: CallOptions | undefined): Settings =>
    call ? readSettings(`call ${operation.id}`, call, settings) : settings;

  const settle: Core['settle'] = async (operation, path, input, call) => {
    const { header } = operation.idempotency ?? {};
    const headers = header ? { [header]: await keyOf(call), ...call?.headers } : call?.headers;
    const parts = readParts(operation, path, input, headers);
    return perform(operation, parts, call?.signal, readBounds(operation, call));
  };

  return {
    clock,
    operations,
    jobEvents: options.jobEvents,
    settle,

    call<T>(operation: Operation, path: readonly PathValue[], input: unknown, call?: CallOptions): Call<T> {
      const run = async (): Promise<Settled<T>> => {
        const { data, info } = await settle(operation, path, input, call);
        // The document says that the resource is a T; `validate` checks it for who does not trust the server.
        return { data: unwrap(operation, data, info) as T, info };
      };
      return toCall(run());
    },

    list: (operation, path, input, call, bound) =>
      createList(operation, input, (pageInput) => settle(operation, path, pageInput, call), bound),

    async explain(operation, path, input, call) {
      const settings = readBounds(operation, call);
      const { method, url } = await buildRecipe(operation, readParts(operation, path, input, call?.headers));
      return (await import('./plan.ts')).planOf(operation, {
        settings,
        method,
        url: redactUrl(url, wire.secrets),
        scheme: chooseScheme(operation, credentials)?.name,
        credentials: options.credentials,
        request: limitRequestOf(wire, operation, settings),
        limiter: wire.limiter,
        isSafe: isSafeToRepeat(operation),
        attempts: attemptsOf(wire, operation, settings),
      });
    },

    hold<T>(operation: Operation, make: (parts: CoreParts) => T): T {
      if (!held.has(operation))
        held.set(operation, make({ options, wire, settings, baseUrl, logger, credentials, isNews }));
      return held.get(operation) as T;
    },

    raw<Paths extends object>(): Client<Paths> {
      rawClient ??= createRawClient(baseUrl, operations, async (operation, recipe, signal) => {
        const { answer } = await exchange(operation, signal, settings, async () => recipe);
        return answer;
      });
      return rawClient as Client<Paths>;
    },
  };
}

type Rest<Reader> = Reader extends (operation: Operation, ...rest: infer Arguments) => unknown ? Arguments : never;

/** Names of body properties, headers and query parameters that hold credentials, in lower case. */
function secretNames({ secrets = [], securitySchemes }: Api): ReadonlySet<string> {
  const schemes = Object.values(securitySchemes).flatMap(({ name }) => name ?? []);
  return new Set([...secrets, ...schemes].map((name) => name.toLowerCase()));
}

/** ky is a third of the client, and most calls need no repeat. */
function createRepeatsLoader(clock: Clock): Wire['loadRepeats'] {
  let loading: ReturnType<Wire['loadRepeats']> | undefined;
  return () => {
    if (loading) return loading;
    const idle = clock.busy?.();
    loading = import('./repeat.ts')
      .catch(() => {
        loading = undefined;
        return undefined;
      })
      .finally(() => idle?.());
    return loading;
  };
}

const mostKindsTold = 1000;

/** All items of a list deviate alike: their places in it are one kind. */
const kindOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/** @throws TypeError for what is no URL, no HTTP, or holds a password that errors would show. */
function readBaseUrl(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.username || url?.password) {
    throw new TypeError('Cannot create a client: baseUrl must not hold a user name or a password');
  }
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new TypeError(
      `Cannot create a client: baseUrl must be an absolute http(s) URL, got ${JSON.stringify(given)}`,
    );
  }
  return given.replace(/\/+$/, '');
}

function checkOptions({ fetch, validate, retry }: CoreOptions): void {
  if (fetch !== undefined && typeof fetch !== 'function') {
    throw new TypeError(`Cannot create a client: fetch must be a function, got a ${typeof fetch}`);
  }
  if (validate !== undefined && !['off', 'warn', 'throw'].includes(validate)) {
    throw new TypeError(`Cannot create a client: validate must be 'off', 'warn' or 'throw', got ${String(validate)}`);
  }
  if (!retry) return;
  requireNumber('create a client', 'retry.initialMs', retry.initialMs, 0);
  requireNumber('create a client', 'retry.maxMs', retry.maxMs, 0);
}

function dropUndefined<T extends object>(options: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
