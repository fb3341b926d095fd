// The client

// Calls, lists, sessions, time and pace
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
  createMemoryTokenStore,
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
  type TokenStore,
  type Tokens,
  ValidationError,
  type WithResponse,
} from '@creatorkit/runtime';
export { BackSuit, type BackSuitAuth, type BackSuitOptions } from './client.ts';
// What it takes and gives
export type * from './generated/models.ts';
export * from './generated/resources.ts';
export type { components, operations, paths } from './generated/types.ts';
export type { PublishInstant, PublishLocalTime, PublishTime } from './schedule/publish-time.ts';
export { Tenant, TenantArticles } from './tenant.ts';
export { toDate } from './timestamp.ts';
