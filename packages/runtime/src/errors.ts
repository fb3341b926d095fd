/**
 * Errors are recognised by brand, so that `instanceof` holds across two copies of the runtime in one process (an ES
 * module and a CommonJS one, or two versions). A class that a user derives is recognised the ordinary way.
 */

const lineage: unique symbol = Symbol.for('creatorkit.error') as never;

/** The operation that an error speaks of. */
export interface OperationRef {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/** What the client knows about the call that failed. */
export interface ErrorContext {
  readonly operation?: OperationRef | undefined;
  /** Requests sent for this call, re-sends included; `0` when nothing was sent. */
  readonly attempts?: number | undefined;
  readonly cause?: unknown;
}

/** What is known of a call by its operation alone. */
export const contextOf = ({ id, method, path }: OperationRef): ErrorContext => ({ operation: { id, method, path } });

/** `'unknown'`: the request may have taken effect on the server although no success was seen. */
export type OutcomeKnowledge = 'unknown' | 'not-applied';

/** The base of every error that a client throws, except for an abort: that rejects with the signal's own reason. */
export abstract class CreatorKitError extends Error {
  /** The name by which other copies of the runtime recognise the class. */
  static readonly brand: string = 'CreatorKitError';

  /** A stable word to branch on: the API's own error code where it gives one, else a word for the class. */
  readonly code: string;
  /** The operation that was called; left out where no operation was involved. */
  readonly operation?: OperationRef;
  /** Requests sent for this call, re-sends included. */
  readonly attempts: number;

  constructor(code: string, message: string, context: ErrorContext = {}) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause });
    this.code = code;
    this.attempts = context.attempts ?? 0;
    if (context.operation) this.operation = context.operation;
  }

  // A property of the prototype, not of each error: `inspect` then shows the name once.
  static {
    Object.defineProperty(CreatorKitError.prototype, 'name', {
      get(this: CreatorKitError) {
        return (this.constructor as typeof CreatorKitError).brand;
      },
    });
  }

  /** Brands of the class and of those it derives from. */
  get [lineage](): readonly string[] {
    const brands: string[] = [];
    for (let type = this.constructor; typeof type === 'function'; type = Object.getPrototypeOf(type)) {
      if (Object.hasOwn(type, 'brand')) brands.push((type as typeof CreatorKitError).brand);
    }
    return brands;
  }

  static override [Symbol.hasInstance](this: { readonly brand: string }, value: unknown): boolean {
    if (!Object.hasOwn(this, 'brand')) return Function.prototype[Symbol.hasInstance].call(this, value);
    return brandsOf(value).includes(this.brand);
  }
}

function brandsOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && lineage in value ? (value[lineage] as readonly string[]) : [];
}

/** Whether a value is an error of this SDK, from whichever copy of the runtime. */
export const isCreatorKitError = (value: unknown): value is CreatorKitError => brandsOf(value).length > 0;

/** What the answer to a refused call said. */
export interface ApiErrorDetail {
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly fields?: FieldErrors | undefined;
  readonly requestId?: string | undefined;
  readonly body?: unknown;
}

/** Messages by field name, as the API worded them. */
export interface FieldErrors {
  readonly [field: string]: readonly string[];
}

/** The API answered, and the answer was a refusal (a status of 400 or more). */
export class ApiError extends CreatorKitError {
  static override readonly brand: string = 'ApiError';
  /** The code of an error for which the API gives none. */
  static readonly word: string = 'api_error';

  /** The status of the answer; `undefined` on a {@link RateLimitError} raised before sending, and over a WebSocket. */
  readonly status: number | undefined;
  /** What is wrong with which field; empty where the API names none. */
  readonly fields: FieldErrors;
  /** The API's own id of this exchange: quote it to the API's support. */
  readonly requestId?: string;
  /** The error body as the API sent it, credentials redacted. */
  readonly body?: unknown;

  constructor(message: string, detail: ApiErrorDetail, context?: ErrorContext) {
    super(detail.code ?? new.target.word, message, context);
    this.status = detail.status;
    this.fields = detail.fields ?? {};
    if (detail.requestId !== undefined) this.requestId = detail.requestId;
    if (detail.body !== undefined) this.body = detail.body;
  }
}

/** 401: the credential is missing, wrong or expired, and could not be renewed. */
export class AuthenticationError extends ApiError {
  static override readonly brand: string = 'AuthenticationError';
  static override readonly word: string = 'authentication_failed';
}

/** 402: the account cannot pay for this call. */
export class InsufficientCreditsError extends ApiError {
  static override readonly brand: string = 'InsufficientCreditsError';
  static override readonly word: string = 'insufficient_credits';
}

/** 403: this credential may not do that. */
export class PermissionError extends ApiError {
  static override readonly brand: string = 'PermissionError';
  static override readonly word: string = 'permission_denied';
}

/** 404: there is no such resource, or it belongs to somebody else. */
export class NotFoundError extends ApiError {
  static override readonly brand: string = 'NotFoundError';
  static override readonly word: string = 'not_found';
}

/** 409: it exists already, or its state forbids the call. */
export class ConflictError extends ApiError {
  static override readonly brand: string = 'ConflictError';
  static override readonly word: string = 'conflict';
}

/** 400 or 422: the API found the input wrong; `fields` says where. */
export class ValidationError extends ApiError {
  static override readonly brand: string = 'ValidationError';
  static override readonly word: string = 'validation_failed';
}

/**
 * A rate limit would make the call wait longer than `maxWaitMs`. With `status` 429 the server said so; without a status
 * the client knew it beforehand and sent nothing.
 */
export class RateLimitError extends ApiError {
  static override readonly brand: string = 'RateLimitError';
  static override readonly word: string = 'rate_limited';

  /** When the call may be tried again; `undefined` where the server did not say. */
  readonly retryAt?: Date;
  /** The limits that the call counts against. */
  readonly scope?: string;

  constructor(
    message: string,
    detail: ApiErrorDetail & { readonly retryAt?: Date | undefined; readonly scope?: string | undefined },
    context?: ErrorContext,
  ) {
    super(message, detail, context);
    if (detail.retryAt) this.retryAt = detail.retryAt;
    if (detail.scope !== undefined) this.scope = detail.scope;
  }
}

/** 500 or more: the server failed. */
export class ServerError extends ApiError {
  static override readonly brand: string = 'ServerError';
  static override readonly word: string = 'server_error';

  /** `'unknown'` after a call that is not safe to repeat: it may have taken effect. */
  readonly outcome?: OutcomeKnowledge;

  constructor(
    message: string,
    detail: ApiErrorDetail & { readonly outcome?: OutcomeKnowledge | undefined },
    context?: ErrorContext,
  ) {
    super(message, detail, context);
    if (detail.outcome) this.outcome = detail.outcome;
  }
}

/**
 * No answer came, and the call has had no effect or is safe to repeat; or no WebSocket came about. `cause` is what `fetch` or
 * the constructor threw.
 */
export class NetworkError extends CreatorKitError {
  static override readonly brand: string = 'NetworkError';

  constructor(message: string, context?: ErrorContext) {
    super('network', message, context);
  }
}

/** One attempt took longer than `timeoutMs`, or the whole call longer than `deadlineMs`. */
export class TimeoutError extends CreatorKitError {
  static override readonly brand: string = 'TimeoutError';

  /** Which bound was passed. */
  readonly bound: 'timeoutMs' | 'deadlineMs';
  /** That bound, in milliseconds. */
  readonly limitMs: number;

  constructor(message: string, bound: 'timeoutMs' | 'deadlineMs', limitMs: number, context?: ErrorContext) {
    super(bound === 'timeoutMs' ? 'timeout' : 'deadline', message, context);
    this.bound = bound;
    this.limitMs = limitMs;
  }
}

/** No answer came to a call that is not safe to repeat: it may have taken effect. Look before you call again. */
export class OutcomeUnknownError extends CreatorKitError {
  static override readonly brand: string = 'OutcomeUnknownError';

  readonly outcome = 'unknown';

  constructor(message: string, context?: ErrorContext) {
    super('outcome_unknown', message, context);
  }
}

/**
 * The server sent the call elsewhere, and the document does not say that it may. The redirect was not followed: `fetch`
 * would have taken the credential along.
 */
export class RedirectError extends CreatorKitError {
  static override readonly brand: string = 'RedirectError';

  readonly status: number;
  /** Where to, without query and fragment; browsers do not tell. */
  readonly target?: string;

  constructor(message: string, status: number, target: string | undefined, context?: ErrorContext) {
    super('redirected', message, context);
    this.status = status;
    if (target !== undefined) this.target = target;
  }
}

/** The answer could not be read as what the document declares. */
export class DecodeError extends CreatorKitError {
  static override readonly brand: string = 'DecodeError';

  readonly status: number;
  /** The beginning of the body, with what looks like a credential masked. */
  readonly excerpt: string;
  readonly requestId?: string;

  constructor(
    message: string,
    detail: { readonly status: number; readonly excerpt: string; readonly requestId?: string | undefined },
    context?: ErrorContext,
  ) {
    super('unreadable_answer', message, context);
    this.status = detail.status;
    this.excerpt = detail.excerpt;
    if (detail.requestId !== undefined) this.requestId = detail.requestId;
  }
}

/** One place at which an answer differs from the document. Never carries the value. */
export interface Deviation {
  /** JSON Pointer into the body. */
  readonly pointer: string;
  readonly message: string;
}

/** The answer differs from the document (`validate: 'throw'`). */
export class ContractError extends CreatorKitError {
  static override readonly brand: string = 'ContractError';

  readonly status: number;
  readonly deviations: readonly Deviation[];

  constructor(message: string, status: number, deviations: readonly Deviation[], context?: ErrorContext) {
    super('contract_broken', message, context);
    this.status = status;
    this.deviations = deviations;
  }
}

/** The server's pages lead in a circle. */
export class PaginationError extends CreatorKitError {
  static override readonly brand: string = 'PaginationError';

  constructor(message: string, context?: ErrorContext) {
    super('pagination_circle', message, context);
  }
}

type ApiErrorClass = new (message: string, detail: ApiErrorDetail, context?: ErrorContext) => ApiError;

/** The class for a status of 400 or more. */
export function apiErrorClass(status: number): ApiErrorClass {
  switch (status) {
    case 400:
    case 422:
      return ValidationError;
    case 401:
      return AuthenticationError;
    case 402:
      return InsufficientCreditsError;
    case 403:
      return PermissionError;
    case 404:
      return NotFoundError;
    case 409:
      return ConflictError;
    case 429:
      return RateLimitError;
    default:
      return status >= 500 ? ServerError : ApiError;
  }
}
