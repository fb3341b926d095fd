import { type PathValue, placeholder, splitInput } from './arguments.ts';
import { type AnswerInfo, type Call, type CallOptions, type Settled, toCall } from './call.ts';
import type { Core } from './core.ts';
import { JobError } from './job-error.ts';
import { type Look, type WaitOptions, watch } from './job-wait.ts';
import type { JobFacts, JobPhase, Link, LinkValue, Operation } from './operation.ts';
import { readPointer } from './pointer.ts';
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
    const { data, info } = await core.settle(operation, path, input, options);
    const readLink = (value: LinkValue): unknown => readLinkValue(value, { operation, path, input, body: data, info });
    return { data: new StartedJob(core, operation, data, info, readLink) as T, info };
  };
  return toCall(start());
}

class StartedJob {
  readonly start: unknown;
  readonly #core: Core;
  readonly #operation: Operation;
  readonly #facts: JobFacts;
  readonly #started: Settled<unknown>;
  readonly #startedAt: number;
  readonly #readLink: (value: LinkValue) => unknown;

  constructor(
    core: Core,
    operation: Operation,
    body: unknown,
    info: AnswerInfo,
    readLink: (value: LinkValue) => unknown,
  ) {
    if (!operation.job) throw new TypeError(`Cannot watch ${operation.id}: the document declares no job for it`);
    this.#core = core;
    this.#operation = operation;
    this.#facts = operation.job;
    this.#started = { data: body, info };
    this.#startedAt = core.clock.now();
    this.#readLink = readLink;
    this.start = unwrap(operation, body, info);
  }

  async poll(options?: CallOptions): Promise<JobLook> {
    const { answer, phase, state, progress, info } = await this.#look(options);
    return { phase, state, progress, answer, ...info };
  }

  wait(options: WaitOptions = {}): JobWait<unknown> {
    const { poll, delay } = this.#facts;
    const outcome = (async () => {
      const { parameters } = this.#follow(poll);
      return watch({
        operation: this.#operation,
        ref: { operation: this.#operation.id, parameters, start: this.start },
        clock: this.#core.clock,
        events: this.#core.jobEvents,
        delay,
        started: this.#started,
        startedAt: this.#startedAt,
        phaseOf: (state) => this.#phaseOf(state),
        look: (call) => this.#look(call),
        finish: async (look, call): Promise<JobOutcome<unknown>> => {
          const { answer, phase, state, progress, info } = look;
          if (phase === 'failed' || phase === 'cancelled') throw this.#error(phase, look);
          return { data: await this.#result(look, call), look: { phase, state, progress, answer, ...info } };
        },
        options,
      });
    })();
    let settled: JobOutcome<unknown> | undefined;
    const result = outcome.then((ended) => {
      settled = ended;
      return ended.data;
    });
    // Chained on the result, so that a failure is reported once; `settled` is set before `result` resolves.
    return Object.assign(result, { withOutcome: () => result.then(() => settled as JobOutcome<unknown>) });
  }

  cancel(options?: CallOptions): Call<unknown> {
    const { cancel } = this.#facts;
    if (!cancel) throw new TypeError(`Cannot cancel ${this.#operation.id}: the document does not say how`);
    const { operation, path, query } = this.#follow(cancel);
    return this.#core.call(operation, path, query, options);
  }

  async #look(call: CallOptions | undefined): Promise<Look> {
    const { operation, path, query } = this.#follow(this.#facts.poll);
    const { data: body, info } = await this.#core.settle(operation, path, query, call);
    const answer = unwrap(operation, body, info);
    const state = readPlace(this.#facts.state, body, info) as Look['state'];
    const phase = this.#phaseOf(state);
    if (!phase) throw this.#error('unknown', { state, body, info });
    return { phase, state, progress: this.#progress(body, info), answer, body, info };
  }

  #phaseOf(state: unknown): JobPhase | undefined {
    const found = Object.entries(this.#facts.states).find(([, words]) => (words as unknown[]).includes(state));
    return found?.[0] as JobPhase | undefined;
  }

  #progress(body: unknown, info: AnswerInfo): number | undefined {
    const { done, total } = this.#facts.progress ?? {};
    const count = readPlace(done, body, info);
    const all = total ? readPlace(total, body, info) : 100;
    if (typeof count !== 'number' || typeof all !== 'number' || !(all > 0)) return undefined;
    return Math.min(100, Math.max(0, (count / all) * 100));
  }

  async #result({ body, answer, info }: Look, call: CallOptions): Promise<unknown> {
    const { result, poll } = this.#facts;
    if (!result) return answer;
    if ('operation' in result) {
      const { operation, path, query } = this.#follow(result);
      return this.#core.call(operation, path, query, call);
    }
    if (result.at.in === 'header') return readPlace(result.at, body, info);
    return unwrap({ ...this.#operationOf(poll), unwrap: result.at.pointer }, body, info);
  }

  #error(
    phase: JobError['phase'],
    { state, body, info }: { readonly state: unknown; readonly body: unknown; readonly info: AnswerInfo },
  ): JobError {
    const { id, method, path } = this.#operation;
    const said = phase === 'unknown' ? undefined : readPlace(this.#facts.error, body, info);
    const { code, message } =
      typeof said === 'object' && said !== null ? (said as { code?: unknown; message?: unknown }) : { message: said };
    const why = typeof message === 'string' && message !== '' ? `: ${message}` : '';
    const what =
      phase === 'unknown'
        ? `the document has no state ${JSON.stringify(state)}`
        : `the job ${phase === 'failed' ? 'failed' : 'was cancelled'}`;
    return new JobError(
      `Cannot finish ${id}: ${what}${why}`,
      {
        code:
          typeof code === 'string' && code !== '' ? code : phase === 'unknown' ? 'job_state_unknown' : `job_${phase}`,
        phase,
        state,
        requestId: info.requestId,
      },
      { operation: { id, method, path } },
    );
  }

  #operationOf({ operation: id }: Link): Operation {
    const operation = this.#core.operations[id];
    if (!operation) throw new TypeError(`Cannot watch ${this.#operation.id}: there is no operation ${id}`);
    return operation;
  }

  /** A link as a call: what the exchange that started the job says of the next one. */
  #follow(link: Link) {
    const given = link.parameters.map(({ name, in: place, value }) => ({ name, place, value: this.#readLink(value) }));
    const query = given.filter(({ place }) => place === 'query').map(({ name, value }) => [name, value]);
    return {
      operation: this.#operationOf(link),
      // A value that is missing is refused with its name, as any path value is.
      path: given.filter(({ place }) => place === 'path').map(({ value }) => value as PathValue),
      query: query.length > 0 ? Object.fromEntries(query) : undefined,
      parameters: Object.fromEntries(given.map(({ name, value }) => [name, value])),
    };
  }
}

interface Exchange {
  readonly operation: Operation;
  readonly path: readonly PathValue[];
  readonly input: unknown;
  readonly body: unknown;
  readonly info: AnswerInfo;
}

function readLinkValue(value: LinkValue, { operation, path, input, body, info }: Exchange): unknown {
  if (value.of === 'document') return value.value;
  if (value.of === 'response') return readPlace(value, body, info);
  const sent = splitInput(operation, input);
  if (value.in === 'body') return readPointer(sent.body, value.pointer);
  if (value.in === 'query') return (sent.query as { readonly [name: string]: unknown } | undefined)?.[value.name];
  const names = [...operation.path.matchAll(placeholder)].map(([, name]) => name);
  return path[names.indexOf(value.name)];
}
