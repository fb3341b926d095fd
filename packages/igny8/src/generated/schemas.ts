// Generated from openapi/igny8/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';
import { maxLength, minLength } from './keywords.ts';
import type { components } from './types.ts';

type S = components['schemas'];

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

// Each builder stands unannotated, so that its type can be proven equal to the one in types.ts; what others refer to
// is the annotated schema, built when first used.

export const accountBuilder = () =>
  z.object({
    id: z.int().check(z.minimum(1)),
    name: z.string(),
    slug: z.string(),
  });

/** The account (tenant) that a user belongs to. */
export const Account: () => z.ZodMiniType<S['Account']> = /* @__PURE__ */ once(accountBuilder);

export const autoClusterRequestBuilder = () =>
  z.object({
    ids: z.array(z.int().check(z.minimum(1))).check(z.minLength(1)),
    sector_id: z.exactOptional(z.int().check(z.minimum(1))),
  });

/** The keywords to group into clusters. */
export const AutoClusterRequest: () => z.ZodMiniType<S['AutoClusterRequest']> =
  /* @__PURE__ */ once(autoClusterRequestBuilder);

export const autoClusterResultBuilder = () =>
  z.object({
    clusters: z.array(z.lazy(ClusterSummary)),
    clusters_created: z.int().check(z.minimum(0)),
    keywords_updated: z.int().check(z.minimum(0)),
  });

/** What a clustering did. */
export const AutoClusterResult: () => z.ZodMiniType<S['AutoClusterResult']> =
  /* @__PURE__ */ once(autoClusterResultBuilder);

export const autoClusterResultEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(AutoClusterResult),
    message: z.exactOptional(z.string()),
    request_id: z.lazy(RequestId),
    success: z.literal(true),
  });

/** The answer to a clustering. */
export const AutoClusterResultEnvelope: () => z.ZodMiniType<S['AutoClusterResultEnvelope']> =
  /* @__PURE__ */ once(autoClusterResultEnvelopeBuilder);

export const clusterSummaryBuilder = () =>
  z.object({
    id: z.int().check(z.minimum(1)),
    keywords_count: z.int().check(z.minimum(0)),
    name: z.string().check(maxLength(255)),
  });

/** A cluster in short. */
export const ClusterSummary: () => z.ZodMiniType<S['ClusterSummary']> = /* @__PURE__ */ once(clusterSummaryBuilder);

export const conflictEnvelopeBuilder = () =>
  z.object({
    error: z.string(),
    errors: z.exactOptional(z.lazy(FieldErrors)),
    request_id: z.lazy(RequestId),
    success: z.literal(false),
  });

/** The answer to a request that collides with what exists. */
export const ConflictEnvelope: () => z.ZodMiniType<S['ConflictEnvelope']> =
  /* @__PURE__ */ once(conflictEnvelopeBuilder);

export const connectionStateBuilder = () => z.enum(['connected', 'disconnected']);

/** Whether a part of the service can be reached. */
export const ConnectionState: () => z.ZodMiniType<S['ConnectionState']> = /* @__PURE__ */ once(connectionStateBuilder);

export const contentStructureBuilder = () => z.string();

/** How the content is built. Known are article, guide, comparison and landing_page; there may be others. */
export const ContentStructure: () => z.ZodMiniType<S['ContentStructure']> =
  /* @__PURE__ */ once(contentStructureBuilder);

export const contentTypeBuilder = () => z.enum(['post', 'page', 'product', 'taxonomy']);

/** What is written. */
export const ContentType: () => z.ZodMiniType<S['ContentType']> = /* @__PURE__ */ once(contentTypeBuilder);

export const creditBalanceBuilder = () =>
  z.object({
    bonus_credits: z.exactOptional(z.int()),
    credits: z.int(),
    credits_remaining: z.int(),
    credits_used_this_month: z.int().check(z.minimum(0)),
    plan_credits_per_month: z.int(),
  });

/** The credits of the account. */
export const CreditBalance: () => z.ZodMiniType<S['CreditBalance']> = /* @__PURE__ */ once(creditBalanceBuilder);

export const creditBalanceEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(CreditBalance),
    message: z.exactOptional(z.string()),
    request_id: z.lazy(RequestId),
    success: z.literal(true),
  });

/** The answer with the credit balance. */
export const CreditBalanceEnvelope: () => z.ZodMiniType<S['CreditBalanceEnvelope']> =
  /* @__PURE__ */ once(creditBalanceEnvelopeBuilder);

export const creditUsageSummaryBuilder = () =>
  z.object({
    by_model: z.record(z.string(), z.lazy(ModelUsage)),
    by_operation: z.record(z.string(), z.lazy(OperationUsage)),
    period: z.lazy(UsagePeriod),
    total_cost_usd: z.lazy(UsdAmount),
    total_credits_used: z.int().check(z.minimum(0)),
  });

/** What the account spent in a period. */
export const CreditUsageSummary: () => z.ZodMiniType<S['CreditUsageSummary']> =
  /* @__PURE__ */ once(creditUsageSummaryBuilder);

export const creditUsageSummaryEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(CreditUsageSummary),
    message: z.exactOptional(z.string()),
    request_id: z.lazy(RequestId),
    success: z.literal(true),
  });

/** The answer with the usage summary. */
export const CreditUsageSummaryEnvelope: () => z.ZodMiniType<S['CreditUsageSummaryEnvelope']> =
  /* @__PURE__ */ once(creditUsageSummaryEnvelopeBuilder);

export const errorEnvelopeBuilder = () =>
  z.object({
    error: z.string(),
    request_id: z.lazy(RequestId),
    success: z.literal(false),
  });

/** The answer to a request that failed. */
export const ErrorEnvelope: () => z.ZodMiniType<S['ErrorEnvelope']> = /* @__PURE__ */ once(errorEnvelopeBuilder);

export const fieldErrorsBuilder = () => z.record(z.string(), z.array(z.string()));

/**
 * What is wrong, by field: each field has a list of messages. Messages that concern no single field are under
 * `non_field_errors`.
 */
export const FieldErrors: () => z.ZodMiniType<S['FieldErrors']> = /* @__PURE__ */ once(fieldErrorsBuilder);

export const keywordBuilder = () =>
  z.object({
    cluster_id: z.nullable(z.int().check(z.minimum(1))),
    cluster_name: z.nullable(z.string()),
    created_at: z.iso.datetime({ offset: true }),
    difficulty: z.int().check(z.minimum(0), z.maximum(100)),
    difficulty_override: z.nullable(z.int().check(z.minimum(0), z.maximum(100))),
    disabled: z.boolean(),
    id: z.int().check(z.minimum(1)),
    intent: z.lazy(KeywordIntent),
    keyword: z.string(),
    name: z.string(),
    sector_id: z.int().check(z.minimum(1)),
    sector_name: z.nullable(z.string()),
    seed_keyword_id: z.int().check(z.minimum(1)),
    site_id: z.int().check(z.minimum(1)),
    status: z.lazy(KeywordStatus),
    updated_at: z.iso.datetime({ offset: true }),
    volume: z.int(),
    volume_override: z.nullable(z.int()),
  });

/** A keyword of one site and sector, made from an entry of the global keyword library. */
export const Keyword: () => z.ZodMiniType<S['Keyword']> = /* @__PURE__ */ once(keywordBuilder);

export const keywordCreateBuilder = () =>
  z.object({
    cluster_id: z.exactOptional(z.nullable(z.int().check(z.minimum(1)))),
    difficulty_override: z.exactOptional(z.nullable(z.int().check(z.minimum(0), z.maximum(100)))),
    disabled: z.exactOptional(z.boolean()),
    sector_id: z.int().check(z.minimum(1)),
    seed_keyword_id: z.int().check(z.minimum(1)),
    site_id: z.int().check(z.minimum(1)),
    status: z.exactOptional(z.lazy(KeywordStatus)),
    volume_override: z.exactOptional(z.nullable(z.int())),
  });

/** A library entry to take into a site and sector. */
export const KeywordCreate: () => z.ZodMiniType<S['KeywordCreate']> = /* @__PURE__ */ once(keywordCreateBuilder);

export const keywordEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(Keyword),
    message: z.exactOptional(z.string()),
    request_id: z.lazy(RequestId),
    success: z.literal(true),
  });

/** The answer with one keyword. */
export const KeywordEnvelope: () => z.ZodMiniType<S['KeywordEnvelope']> = /* @__PURE__ */ once(keywordEnvelopeBuilder);

export const keywordIntentBuilder = () => z.enum(['informational', 'navigational', 'commercial', 'transactional']);

/** What people who search for it want. */
export const KeywordIntent: () => z.ZodMiniType<S['KeywordIntent']> = /* @__PURE__ */ once(keywordIntentBuilder);

export const keywordOrderingBuilder = () =>
  z.enum(['created_at', '-created_at', 'volume', '-volume', 'difficulty', '-difficulty']);

/** What keywords can be sorted by; a leading `-` means descending. */
export const KeywordOrdering: () => z.ZodMiniType<S['KeywordOrdering']> = /* @__PURE__ */ once(keywordOrderingBuilder);

export const keywordPageBuilder = () =>
  z.object({
    count: z.int().check(z.minimum(0)),
    next: z.nullable(z.url()),
    previous: z.nullable(z.url()),
    request_id: z.lazy(RequestId),
    results: z.array(z.lazy(Keyword)),
    success: z.literal(true),
  });

/** A page of keywords. */
export const KeywordPage: () => z.ZodMiniType<S['KeywordPage']> = /* @__PURE__ */ once(keywordPageBuilder);

export const keywordReplaceBuilder = () =>
  z.object({
    cluster_id: z.exactOptional(z.nullable(z.int().check(z.minimum(1)))),
    difficulty_override: z.exactOptional(z.nullable(z.int().check(z.minimum(0), z.maximum(100)))),
    disabled: z.exactOptional(z.boolean()),
    sector_id: z.int().check(z.minimum(1)),
    seed_keyword_id: z.exactOptional(z.int().check(z.minimum(1))),
    site_id: z.int().check(z.minimum(1)),
    status: z.exactOptional(z.lazy(KeywordStatus)),
    volume_override: z.exactOptional(z.nullable(z.int())),
  });

/** All writable fields of a keyword. What is left out falls back to its default. */
export const KeywordReplace: () => z.ZodMiniType<S['KeywordReplace']> = /* @__PURE__ */ once(keywordReplaceBuilder);

export const keywordStatusBuilder = () => z.enum(['pending', 'active', 'archived']);

/** Where a keyword stands: pending (in no cluster yet), active (in a cluster), archived (set aside by hand). */
export const KeywordStatus: () => z.ZodMiniType<S['KeywordStatus']> = /* @__PURE__ */ once(keywordStatusBuilder);

export const keywordUpdateBuilder = () =>
  z.object({
    cluster_id: z.exactOptional(z.nullable(z.int().check(z.minimum(1)))),
    difficulty_override: z.exactOptional(z.nullable(z.int().check(z.minimum(0), z.maximum(100)))),
    disabled: z.exactOptional(z.boolean()),
    sector_id: z.exactOptional(z.int().check(z.minimum(1))),
    seed_keyword_id: z.exactOptional(z.int().check(z.minimum(1))),
    site_id: z.exactOptional(z.int().check(z.minimum(1))),
    status: z.exactOptional(z.lazy(KeywordStatus)),
    volume_override: z.exactOptional(z.nullable(z.int())),
  });

/** The fields of a keyword to change; what is left out stays as it is. */
export const KeywordUpdate: () => z.ZodMiniType<S['KeywordUpdate']> = /* @__PURE__ */ once(keywordUpdateBuilder);

export const loginRequestBuilder = () =>
  z.object({
    email: z.email(),
    password: z.string(),
  });

/** The credentials of a user. */
export const LoginRequest: () => z.ZodMiniType<S['LoginRequest']> = /* @__PURE__ */ once(loginRequestBuilder);

export const modelUsageBuilder = () =>
  z.object({
    cost: z.lazy(UsdAmount),
    credits: z.int().check(z.minimum(0)),
  });

/** What one AI model used. */
export const ModelUsage: () => z.ZodMiniType<S['ModelUsage']> = /* @__PURE__ */ once(modelUsageBuilder);

export const operationUsageBuilder = () =>
  z.object({
    cost: z.lazy(UsdAmount),
    count: z.int().check(z.minimum(0)),
    credits: z.int().check(z.minimum(0)),
  });

/** What one kind of operation used. */
export const OperationUsage: () => z.ZodMiniType<S['OperationUsage']> = /* @__PURE__ */ once(operationUsageBuilder);

export const promptBuilder = () =>
  z.object({
    created_at: z.iso.datetime({ offset: true }),
    default_prompt: z.string(),
    id: z.int().check(z.minimum(1)),
    is_active: z.boolean(),
    prompt_type: z.string(),
    prompt_type_display: z.string(),
    prompt_value: z.string(),
    updated_at: z.iso.datetime({ offset: true }),
  });

/** A prompt of the account, for one kind of AI function. */
export const Prompt: () => z.ZodMiniType<S['Prompt']> = /* @__PURE__ */ once(promptBuilder);

export const promptPageBuilder = () =>
  z.object({
    count: z.int().check(z.minimum(0)),
    next: z.nullable(z.url()),
    previous: z.nullable(z.url()),
    request_id: z.lazy(RequestId),
    results: z.array(z.lazy(Prompt)),
    success: z.literal(true),
  });

/** A page of prompts. */
export const PromptPage: () => z.ZodMiniType<S['PromptPage']> = /* @__PURE__ */ once(promptPageBuilder);

export const refreshRequestBuilder = () => z.object({ refresh: z.string() });

/** The refresh token to renew a session with. */
export const RefreshRequest: () => z.ZodMiniType<S['RefreshRequest']> = /* @__PURE__ */ once(refreshRequestBuilder);

export const registerRequestBuilder = () =>
  z.object({
    account_name: z.exactOptional(z.string()),
    email: z.email(),
    first_name: z.exactOptional(z.string()),
    last_name: z.exactOptional(z.string()),
    password: z.string().check(minLength(8)),
    plan_id: z.exactOptional(z.int().check(z.minimum(1))),
    username: z.string().check(z.minLength(1), maxLength(150)),
  });

/** A new user. */
export const RegisterRequest: () => z.ZodMiniType<S['RegisterRequest']> = /* @__PURE__ */ once(registerRequestBuilder);

export const registrationBuilder = () =>
  z.object({
    access: z.exactOptional(z.string()),
    refresh: z.exactOptional(z.string()),
    user: z.lazy(User),
  });

/** What a registration made. Tokens may be missing; log in to be sure of a session. */
export const Registration: () => z.ZodMiniType<S['Registration']> = /* @__PURE__ */ once(registrationBuilder);

export const registrationEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(Registration),
    message: z.exactOptional(z.string()),
    request_id: z.lazy(RequestId),
    success: z.literal(true),
  });

/** The answer to a registration. */
export const RegistrationEnvelope: () => z.ZodMiniType<S['RegistrationEnvelope']> =
  /* @__PURE__ */ once(registrationEnvelopeBuilder);

export const requestIdBuilder = () => z.guid();

/** The id of one request, for debugging, log correlation and support. */
export const RequestId: () => z.ZodMiniType<S['RequestId']> = /* @__PURE__ */ once(requestIdBuilder);

export const roleBuilder = () => z.enum(['developer', 'owner', 'admin', 'editor', 'viewer', 'system_bot']);

/**
 * What a user may do in the account. viewer reads, editor also writes keywords and tasks, admin and owner also
 * manage settings, team and billing; developer passes the checks of owner and admin; system_bot ranks below
 * viewer.
 */
export const Role: () => z.ZodMiniType<S['Role']> = /* @__PURE__ */ once(roleBuilder);

export const serviceStatusBuilder = () => z.object({ status: z.lazy(ConnectionState) });

/** The state of one part of the service. */
export const ServiceStatus: () => z.ZodMiniType<S['ServiceStatus']> = /* @__PURE__ */ once(serviceStatusBuilder);

export const sessionBuilder = () =>
  z.object({
    access: z.string(),
    access_expires_at: z.exactOptional(z.iso.datetime({ offset: true })),
    refresh: z.string(),
    refresh_expires_at: z.exactOptional(z.iso.datetime({ offset: true })),
    user: z.lazy(User),
  });

/** An open session; the user and the two tokens. */
export const Session: () => z.ZodMiniType<S['Session']> = /* @__PURE__ */ once(sessionBuilder);

export const sessionEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(Session),
    message: z.exactOptional(z.string()),
    request_id: z.lazy(RequestId),
    success: z.literal(true),
  });

/** The answer to a login. */
export const SessionEnvelope: () => z.ZodMiniType<S['SessionEnvelope']> = /* @__PURE__ */ once(sessionEnvelopeBuilder);

export const systemHealthBuilder = () => z.enum(['healthy', 'degraded', 'unhealthy']);

/** How the service is doing as a whole. */
export const SystemHealth: () => z.ZodMiniType<S['SystemHealth']> = /* @__PURE__ */ once(systemHealthBuilder);

export const systemServicesBuilder = () =>
  z.object({
    celery: z.lazy(WorkerStatus),
    database: z.lazy(ServiceStatus),
    redis: z.lazy(ServiceStatus),
  });

/** The parts behind the service. */
export const SystemServices: () => z.ZodMiniType<S['SystemServices']> = /* @__PURE__ */ once(systemServicesBuilder);

export const systemStatusBuilder = () =>
  z.object({
    services: z.lazy(SystemServices),
    status: z.lazy(SystemHealth),
    timestamp: z.iso.datetime({ offset: true }),
    version: z.string(),
  });

/** How the service and the parts behind it are doing. */
export const SystemStatus: () => z.ZodMiniType<S['SystemStatus']> = /* @__PURE__ */ once(systemStatusBuilder);

export const systemStatusEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(SystemStatus),
    message: z.exactOptional(z.string()),
    request_id: z.lazy(RequestId),
    success: z.literal(true),
  });

/** The answer with the system's status. */
export const SystemStatusEnvelope: () => z.ZodMiniType<S['SystemStatusEnvelope']> =
  /* @__PURE__ */ once(systemStatusEnvelopeBuilder);

export const taskBuilder = () =>
  z.object({
    cluster_id: z.int().check(z.minimum(1)),
    cluster_name: z.nullable(z.string()),
    content_structure: z.lazy(ContentStructure),
    content_type: z.lazy(ContentType),
    created_at: z.iso.datetime({ offset: true }),
    description: z.nullable(z.string()),
    id: z.int().check(z.minimum(1)),
    idea_id: z.nullable(z.int().check(z.minimum(1))),
    keywords: z.string(),
    sector_id: z.int().check(z.minimum(1)),
    sector_name: z.string(),
    site_id: z.int().check(z.minimum(1)),
    status: z.lazy(TaskStatus),
    taxonomy_term_id: z.nullable(z.int().check(z.minimum(1))),
    title: z.string().check(z.minLength(1), maxLength(255)),
    updated_at: z.iso.datetime({ offset: true }),
    word_count: z.int().check(z.minimum(0)),
  });

/** A piece of content to be written for a cluster. */
export const Task: () => z.ZodMiniType<S['Task']> = /* @__PURE__ */ once(taskBuilder);

export const taskCreateBuilder = () =>
  z.object({
    cluster_id: z.int().check(z.minimum(1)),
    content_structure: z.exactOptional(z.lazy(ContentStructure)),
    content_type: z.exactOptional(z.lazy(ContentType)),
    description: z.exactOptional(z.nullable(z.string())),
    idea_id: z.exactOptional(z.nullable(z.int().check(z.minimum(1)))),
    keywords: z.exactOptional(z.string()),
    sector_id: z.int().check(z.minimum(1)),
    site_id: z.int().check(z.minimum(1)),
    status: z.exactOptional(z.lazy(TaskStatus)),
    taxonomy_term_id: z.exactOptional(z.nullable(z.int().check(z.minimum(1)))),
    title: z.string().check(z.minLength(1), maxLength(255)),
    word_count: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** A piece of content to queue for a cluster. */
export const TaskCreate: () => z.ZodMiniType<S['TaskCreate']> = /* @__PURE__ */ once(taskCreateBuilder);

export const taskEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(Task),
    message: z.exactOptional(z.string()),
    request_id: z.lazy(RequestId),
    success: z.literal(true),
  });

/** The answer with one task. */
export const TaskEnvelope: () => z.ZodMiniType<S['TaskEnvelope']> = /* @__PURE__ */ once(taskEnvelopeBuilder);

export const taskOrderingBuilder = () => z.enum(['title', '-title', 'created_at', '-created_at', 'status', '-status']);

/** What tasks can be sorted by; a leading `-` means descending. */
export const TaskOrdering: () => z.ZodMiniType<S['TaskOrdering']> = /* @__PURE__ */ once(taskOrderingBuilder);

export const taskPageBuilder = () =>
  z.object({
    count: z.int().check(z.minimum(0)),
    next: z.nullable(z.url()),
    previous: z.nullable(z.url()),
    request_id: z.lazy(RequestId),
    results: z.array(z.lazy(Task)),
    success: z.literal(true),
  });

/** A page of tasks. */
export const TaskPage: () => z.ZodMiniType<S['TaskPage']> = /* @__PURE__ */ once(taskPageBuilder);

export const taskStatusBuilder = () => z.enum(['queued', 'completed']);

/** Where a task stands; queued, or completed once its content is generated. */
export const TaskStatus: () => z.ZodMiniType<S['TaskStatus']> = /* @__PURE__ */ once(taskStatusBuilder);

export const tokenPairBuilder = () =>
  z.object({
    access: z.string(),
    refresh: z.exactOptional(z.string()),
  });

/** The tokens of a renewed session. Without `refresh`, go on using the earlier refresh token. */
export const TokenPair: () => z.ZodMiniType<S['TokenPair']> = /* @__PURE__ */ once(tokenPairBuilder);

export const tokenPairEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(TokenPair),
    message: z.exactOptional(z.string()),
    request_id: z.lazy(RequestId),
    success: z.literal(true),
  });

/** The answer to a refresh. */
export const TokenPairEnvelope: () => z.ZodMiniType<S['TokenPairEnvelope']> =
  /* @__PURE__ */ once(tokenPairEnvelopeBuilder);

export const usagePeriodBuilder = () =>
  z.object({
    end: z.iso.datetime({ offset: true }),
    start: z.iso.datetime({ offset: true }),
  });

/** The period that a summary covers. */
export const UsagePeriod: () => z.ZodMiniType<S['UsagePeriod']> = /* @__PURE__ */ once(usagePeriodBuilder);

export const usdAmountBuilder = () => z.string().check(z.regex(/^[0-9]+(\.[0-9]+)?$/u));

/** An amount of US dollars, as a decimal number in a string. */
export const UsdAmount: () => z.ZodMiniType<S['UsdAmount']> = /* @__PURE__ */ once(usdAmountBuilder);

export const userBuilder = () =>
  z.object({
    account: z.exactOptional(z.lazy(Account)),
    email: z.email(),
    first_name: z.exactOptional(z.string()),
    id: z.int().check(z.minimum(1)),
    is_active: z.exactOptional(z.boolean()),
    last_name: z.exactOptional(z.string()),
    role: z.lazy(Role),
    username: z.string(),
  });

/** A user, as login and registration answer it. */
export const User: () => z.ZodMiniType<S['User']> = /* @__PURE__ */ once(userBuilder);

export const validationErrorEnvelopeBuilder = () =>
  z.object({
    error: z.string(),
    errors: z.lazy(FieldErrors),
    request_id: z.lazy(RequestId),
    success: z.literal(false),
  });

/** The answer to a request with invalid fields. */
export const ValidationErrorEnvelope: () => z.ZodMiniType<S['ValidationErrorEnvelope']> =
  /* @__PURE__ */ once(validationErrorEnvelopeBuilder);

export const workerStatusBuilder = () =>
  z.object({
    status: z.lazy(ConnectionState),
    workers: z.int().check(z.minimum(0)),
  });

/** The state of the background workers. */
export const WorkerStatus: () => z.ZodMiniType<S['WorkerStatus']> = /* @__PURE__ */ once(workerStatusBuilder);
