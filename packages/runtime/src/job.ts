import { type PathValue, placeholder, splitInput } from './arguments.ts';
import { type AnswerInfo, type Call, type CallOptions, type Settled, toCall } from './call.ts';
import type { Core } from './core.ts';
import { contextOf, DecodeError } from './errors.ts';
import { failedJob, unknownState } from './job-error.ts';
import { type Look, type WaitOptions, watch } from './job-wait.ts';
import type { JobFacts, JobPhase, Link, LinkValue, Operation } from './operation.ts';
import { readPointer, toPointer } from './pointer.ts';
import { unwrap } from './read.ts';
import { readPlace } from './response-place.ts';

/** What one poll told of a job. */
export interface JobLook<Answer = unknown> extends AnswerInfo {
  readonly phase: JobPhase;
  /** The state in the service's own words. */
  readonly state: string | number | boolean;
  /** In percent; `undefined` where the answer does not say. */
  readonly progress: number | undefined;
  /** What the polled operation answered. */
  readonly answer: Answer;
}

/** How a job ended: `look.phase` is `'succeeded'`, or `'partial'` where only a part of the work could be done. */
export interface JobOutcome<Result, Answer = unknown> {
  readonly data: Result;
  readonly look: JobLook<Answer>;
}

/** A promise of a job's result, with its last look for who asks. */
export interface JobWait<Result, Answer = unknown> extends Promise<Result> {
  withOutcome(): Promise<JobOutcome<Result, Answer>>;
}

/** Work that a call has started, and that goes on after its answer. Nothing is polled until somebody asks. */
export interface JobHandle<Start, Result, Answer = unknown> {
  /** What the call that started it answered. */
  readonly start: Start;
  /**
   * Waits for the end, and gives the result; that of a part of the work, too (`withOutcome()` tells).
   *
   * @throws JobError when it failed, was cancelled, or is in a state that the document does not know.
   * @throws TimeoutError when `deadlineMs` passes; the work itself goes on, and can be waited for again.
   * @throws ApiError and others that a poll ends with: a poll that is refused is not asked again.
   * @example
   * ```ts
   * const job = await shop.reports.start({ year: 2026 });
   * const pages = await job.wait({
   *   deadlineMs: 10 * 60_000,
   *   onProgress: ({ percent = 0 }) => console.log(`${percent} %`),
   * });
   * ```
   */
  wait(options?: WaitOptions): JobWait<Result, Answer>;
  /** Looks once. @throws JobError for a state that the document does not know. */
  poll(options?: CallOptions): Promise<JobLook<Answer>>;
}

/** A job that can be stopped. */
export interface CancellableJobHandle<Start, Result, Answer = unknown, Cancelled = unknown>
  extends JobHandle<Start, Result, Answer> {
  /** Asks for the end. A wait under way rejects when a poll tells that it has come. */
  cancel(options?: CallOptions): Call<Cancelled>;
}

/** Makes the call that starts a job. The document says what its job gives: `T` is a kind of {@link JobHandle}. */
export function startJob<T>(
  core: Core,
  operation: Operation,
  path: readonly PathValue[],
  input: unknown,
  options?: CallOptions,
): Call<T> {
  const start = async (): Promise<Settled<T>> => {
    if (!operation.job) throw new TypeError(`Cannot watch ${operation.id}: the document declares no job for it`);
    const { data: body, info } = await core.settle(operation, path, input, options);
    const job = new StartedJob(core, operation, operation.job, { path, input, body, info });
    return { data: job as T, info };
  };
  return toCall(start());
}

/**
 * A job that an earlier call has started or lets go on, in this process or in another.
 *
 * @param body - What that call answered, or as much of it as says where the job is polled.
 * @param info - Of an answer that has just come: the first poll keeps its distance from it. Without one it comes at once.
 */
export function continueJob<T>(core: Core, operation: Operation, body: unknown, info?: AnswerInfo): T {
  if (!operation.job) throw new TypeError(`Cannot watch ${operation.id}: the document declares no job for it`);
  return new StartedJob(core, operation, operation.job, { path: [], input: undefined, body, info }) as T;
}

/** The exchange that started a job. */
interface Beginning {
  readonly path: readonly PathValue[];
  readonly input: unknown;
  readonly body: unknown;
  /** Left out where another process has seen it. */
  readonly info: AnswerInfo | undefined;
}

/** A call to which a link leads, with what the exchange that started the job says of it. */
interface Hop {
  readonly operation: string;
  readonly parameters: readonly { readonly name: string; readonly in: 'path' | 'query'; readonly value: unknown }[];
}

class StartedJob {
  readonly start: unknown;
  readonly #core: Core;
  readonly #operation: Operation;
  readonly #facts: JobFacts;
  readonly #info: AnswerInfo | undefined;
  /** The latest answer of the service, or the try to get one. No poll of a wait comes sooner after it than the document says. */
  #latest: { readonly at: number; readonly answer: Settled<unknown> | undefined } | undefined;
  readonly #poll: Hop;
  readonly #result: Hop | undefined;
  readonly #cancel: Hop | undefined;

  constructor(core: Core, operation: Operation, facts: JobFacts, beginning: Beginning) {
    const { body, info } = beginning;
    // Read now: what the caller does to the input later changes nothing.
    const read = ({ operation: target, parameters }: Link): Hop => ({
      operation: target,
      parameters: parameters.map((given) => ({
        ...given,
        value: isOwnTenant(core, core.operations[target], given)
          ? core.tenant
          : readLinkValue(given.value, operation, beginning, core),
      })),
    });
    this.#core = core;
    this.#operation = operation;
    this.#facts = facts;
    this.#info = info;
    this.#latest = info && { at: core.clock.now(), answer: { data: body, info } };
    this.#poll = read(facts.poll);
    this.#result = facts.result && 'operation' in facts.result ? read(facts.result) : undefined;
    this.#cancel = facts.cancel && read(facts.cancel);
    this.start = info ? unwrap(operation, body, info) : body;
  }

  async poll(options?: CallOptions): Promise<JobLook> {
    return toJobLook(await this.#look(options));
  }

  wait(options: WaitOptions = {}): JobWait<unknown> {
    let outcome: JobOutcome<unknown> | undefined;
    const result = this.#watch(options).then((ended) => {
      outcome = ended;
      return ended.data;
    });
    // Chained on the result, so that a failure is reported once; `outcome` is set before `result` resolves.
    return Object.assign(result, { withOutcome: () => result.then(() => outcome as JobOutcome<unknown>) });
  }

  cancel(options?: CallOptions): Call<unknown> {
    if (!this.#cancel) throw new TypeError(`Cannot cancel ${this.#operation.id}: the document does not say how`);
    const { operation, path, query } = this.#follow(this.#cancel);
    return this.#core.call(operation, path, query, options);
  }

  #watch(options: WaitOptions): Promise<JobOutcome<unknown>> {
    const { parameters } = this.#poll;
    return watch({
      operation: this.#operation,
      ref: {
        operation: this.#operation.id,
        parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
        start: this.start,
      },
      clock: this.#core.clock,
      events: this.#core.jobEvents,
      delay: this.#facts.delay,
      latest: this.#latest,
      phaseOf: (state) => this.#phaseOf(state),
      look: (call) => this.#look(call),
      finish: async (look, call) => {
        const { phase } = look;
        if (phase === 'failed' || phase === 'cancelled') throw failedJob(this.#operation, phase, look);
        return { data: await this.#fetchResult(look, call), look: toJobLook(look) };
      },
      options,
    });
  }

  async #look(call: CallOptions | undefined): Promise<Look> {
    const { operation, path, query } = this.#follow(this.#poll);
    const { data: body, info } = await this.#ask(operation, path, query, call);
    const state = readPlace(this.#facts.state, body, info) as Look['state'];
    const phase = this.#phaseOf(state);
    if (!phase) throw unknownState(this.#operation, { state, body, info });
    return { phase, state, progress: this.#progress(body, info), answer: unwrap(operation, body, info), body, info };
  }

  async #ask(...call: Parameters<Core['settle']>): Promise<Settled<unknown>> {
    let answer: Settled<unknown> | undefined;
    try {
      answer = await this.#core.settle(...call);
      return answer;
    } finally {
      this.#latest = { at: this.#core.clock.now(), answer };
    }
  }

  #phaseOf(state: unknown): JobPhase | undefined {
    const found = Object.entries(this.#facts.states).find(([, states]: [string, readonly unknown[]]) =>
      states.includes(state),
    );
    return found?.[0] as JobPhase | undefined;
  }

  #progress(body: unknown, info: AnswerInfo): number | undefined {
    const { done, total } = this.#facts.progress ?? {};
    const count = readPlace(done, body, info);
    const all = total ? readPlace(total, body, info) : 100;
    if (typeof count !== 'number' || typeof all !== 'number' || !(all > 0)) return undefined;
    return Math.min(100, Math.max(0, (count / all) * 100));
  }

  async #fetchResult({ body, answer, info }: Look, call: CallOptions): Promise<unknown> {
    if (this.#result) {
      const { operation, path, query } = this.#follow(this.#result);
      return this.#core.call(operation, path, query, call);
    }
    const { result } = this.#facts;
    if (!result || 'operation' in result) return answer;
    if (result.at.in === 'header') return readPlace(result.at, body, info);
    return unwrap({ ...this.#follow(this.#poll).operation, unwrap: result.at.pointer }, body, info);
  }

  /** The arguments of the call to which a link leads. */
  #follow({ operation: id, parameters }: Hop) {
    const operation = this.#core.operations[id];
    if (!operation) throw new TypeError(`Cannot watch ${this.#operation.id}: there is no operation ${id}`);
    const query = parameters.filter(({ in: place }) => place === 'query').map(({ name, value }) => [name, value]);
    const path = parameters.filter((given) => given.in === 'path' && !isOwnTenant(this.#core, operation, given));
    const missing = path.find(({ value }) => value === undefined || value === null);
    if (missing) throw this.#unreadable(`nothing says ${missing.name} of ${id}`);
    return {
      operation,
      // Other kinds of value are refused with their name, as those of any call are.
      path: path.map(({ value }) => value as PathValue),
      query: query.length > 0 ? Object.fromEntries(query) : undefined,
    };
  }

  #unreadable(why: string): Error {
    if (!this.#info) return new TypeError(`Cannot watch ${this.#operation.id}: ${why}`);
    const { response, requestId } = this.#info;
    const detail = { status: response.status, excerpt: '', requestId };
    return new DecodeError(
      `Cannot read the answer of ${this.#operation.id}: ${why}`,
      detail,
      contextOf(this.#operation),
    );
  }
}

const toJobLook = ({ phase, state, progress, answer, info }: Look): JobLook => ({
  phase,
  state,
  progress,
  answer,
  ...info,
});

/** Whether the view of a tenant fills a value in, whatever a link says: it follows none to another tenant. */
const isOwnTenant = (
  { tenant }: Core,
  operation: Operation | undefined,
  value: { readonly in: string; readonly name: string },
): boolean => tenant !== undefined && value.in === 'path' && value.name === operation?.tenant?.path;

function readLinkValue(
  value: LinkValue,
  operation: Operation,
  { path, input, body, info }: Beginning,
  core: Core,
): unknown {
  if (value.of === 'document') return value.value;
  if (value.of === 'response') return readPlace(value, body, info);
  const sent = splitInput(operation, input);
  if (value.in === 'body') return readPointer(sent.body, value.pointer);
  if (value.in === 'query') return readPointer(sent.query, toPointer([value.name]));
  if (isOwnTenant(core, operation, value)) return core.tenant;
  const names = [...operation.path.matchAll(placeholder)].map(([, name = '']) => name);
  return path[names.filter((name) => !isOwnTenant(core, operation, { in: 'path', name })).indexOf(value.name)];
}
