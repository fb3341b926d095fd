// The client

// Calls, lists, time and pace
// Errors
export {
  type AnswerInfo,
  ApiError,
  AuthenticationError,
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
  type Hooks,
  InsufficientCreditsError,
  isCreatorKitError,
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
  ValidationError,
  type WithResponse,
} from '@creatorkit/runtime';
export { Influtics, type InfluticsAuth, type InfluticsOptions } from './client.ts';
// What it takes and gives
export type * from './generated/models.ts';
export * from './generated/resources.ts';
export type { components, operations, paths } from './generated/types.ts';
// Before tracking
export { parseVideoUrl, type VideoUrl } from './video-url.ts';
