// Calls and lists
export type { PathValue } from './arguments.ts';
// What calls cost
export type { Reservation } from './budget.ts';
export { BudgetError, type BudgetErrorDetail } from './budget-error.ts';
export { type AnswerInfo, type Call, type CallOptions, type Settled, toCall, type WithResponse } from './call.ts';
// Time and pace
export { type Clock, systemClock } from './clock.ts';
// Events as they happen
export type { Liveness } from './connection.ts';
// Building a client
export { type Core, type CoreOptions, createCore } from './core.ts';
export { type CostOptions, type Costs, createCosts, type EstimateArguments } from './costs.ts';
// Errors
export {
  ApiError,
  type ApiErrorDetail,
  AuthenticationError,
  ConflictError,
  ContractError,
  CreatorKitError,
  DecodeError,
  type Deviation,
  type ErrorContext,
  type FieldErrors,
  InsufficientCreditsError,
  isCreatorKitError,
  NetworkError,
  NotFoundError,
  type OperationRef,
  type OutcomeKnowledge,
  OutcomeUnknownError,
  PaginationError,
  PermissionError,
  RateLimitError,
  RedirectError,
  ServerError,
  TimeoutError,
  ValidationError,
} from './errors.ts';
export type { Estimate, EstimateOptions } from './estimate.ts';
export { explain } from './explain.ts';
// What the client tells
export type {
  ConnectEvent,
  DisconnectEvent,
  Hooks,
  Logger,
  RenewalEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  WaitEvent,
} from './hooks.ts';
// Work that goes on after a call
export {
  type CancellableJobHandle,
  continueJob,
  type JobHandle,
  type JobLook,
  type JobOutcome,
  type JobWait,
  startJob,
} from './job.ts';
export { JobError, type JobErrorDetail } from './job-error.ts';
export type { JobEvents, JobHint, JobRef } from './job-events.ts';
export type { JobProgress, WaitOptions } from './job-wait.ts';
export {
  createLimiter,
  type DeclaredLimits,
  type Limiter,
  type LimiterOptions,
  type LimitLook,
  type LimitReport,
  type LimitRequest,
  type NamedPolicy,
  type Permit,
} from './limiter.ts';
export type { List, Page, ToArrayOptions } from './list.ts';
export { withinWindow } from './list-window.ts';
export { BacklogError } from './message-queue.ts';
// The facts of a document
export { readNestedFields } from './nested-fields.ts';
// Long answers
export { openStream, openUrl, type Unread } from './open-stream.ts';
export type * from './operation.ts';
export type { ClientOptions } from './options.ts';
export type { CallPlan } from './plan.ts';
export { limitsOfPlan } from './plan-limits.ts';
export type { Redirect } from './read-varied.ts';
export type { RealtimeOptions, WebSocketConstructor, WebSocketEventLike, WebSocketLike } from './realtime-options.ts';
export { type Meaning, type MeaningOf, meaningByCode } from './refusal.ts';
export { Resource } from './resource.ts';
export type { RetryOptions } from './retry.ts';
export type { Scope } from './scope.ts';
// Signing in
export type { CredentialSource, SessionAuth, TokenSource } from './session.ts';
export { readStructuredRateLimit } from './structured-rate-limit.ts';
export { type SubscribeOptions, type Subscription, subscribe } from './subscribe.ts';
export { createTenantCore, TenantResource } from './tenant.ts';
export { createMemoryTokenStore, type TokenStore, type Tokens } from './token-store.ts';
export type { RateLimitState, ReadRateLimit } from './wait-hints.ts';
// Receiving webhooks
export { parseWebhook, type UnknownWebhookEvent, type WebhookBody } from './webhook.ts';
export { type SignatureProblem, WebhookBodyError, WebhookSignatureError } from './webhook-errors.ts';
export type * from './webhook-facts.ts';
export type { WebhookHeaders, WebhookVerification } from './webhook-signature.ts';
