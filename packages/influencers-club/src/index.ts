// The client

// Calls, lists, jobs, time and pace
// Errors
export {
  type AnswerInfo,
  ApiError,
  AuthenticationError,
  BudgetError,
  type Call,
  type CallOptions,
  type CallPlan,
  type ClientOptions,
  type Clock,
  ConflictError,
  ContractError,
  CreatorKitError,
  createLimiter,
  DecodeError,
  type Estimate,
  type Hooks,
  InsufficientCreditsError,
  isCreatorKitError,
  JobError,
  type JobHandle,
  type JobLook,
  type JobOutcome,
  type JobProgress,
  type JobWait,
  type Limiter,
  type List,
  type Logger,
  NetworkError,
  NotFoundError,
  OutcomeUnknownError,
  type Page,
  PaginationError,
  PermissionError,
  RateLimitError,
  type RateLimitState,
  RedirectError,
  type RetryOptions,
  ServerError,
  systemClock,
  TimeoutError,
  type TokenSource,
  type UnknownWebhookEvent,
  ValidationError,
  type WaitOptions,
  type WebhookBody,
  WebhookBodyError,
  WebhookSignatureError,
  type WebhookVerification,
  type WithResponse,
} from '@creatorkit/runtime';
export { BatchJob, type ResultsOptions } from './batch/batch-job.ts';
export type { Batches } from './batch/batches.ts';
export type {
  BatchOutcome,
  Csv,
  EnrichedRecord,
  EnrichmentByMode,
  NewBasicBatch,
  NewBatch,
  NewFullBatch,
  NewRawBatch,
} from './batch/new-batch.ts';
export { InfluencersClub, type InfluencersClubAuth, type InfluencersClubOptions } from './client.ts';
export { CreatorContent } from './content.ts';
export { CreditsWithCosts } from './credits.ts';
// What it takes and gives
export type * from './generated/models.ts';
export * from './generated/resources.ts';
export type { components, operations, paths } from './generated/types.ts';
// What it tells by itself
export { parseEvent, type ReceivedEvent } from './parse-event.ts';
