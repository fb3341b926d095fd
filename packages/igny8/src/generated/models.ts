// Generated from openapi/igny8/openapi.yaml. Do not edit; run npm run generate.

import type { components, operations } from './types.ts';

/** The account (tenant) that a user belongs to. */
export type Account = components['schemas']['Account'];

/** The keywords to group into clusters. */
export type AutoClusterRequest = components['schemas']['AutoClusterRequest'];

/** What a clustering did. */
export type AutoClusterResult = components['schemas']['AutoClusterResult'];

/** The answer to a clustering. */
export type AutoClusterResultEnvelope = components['schemas']['AutoClusterResultEnvelope'];

/** A cluster in short. */
export type ClusterSummary = components['schemas']['ClusterSummary'];

/** The answer to a request that collides with what exists. */
export type ConflictEnvelope = components['schemas']['ConflictEnvelope'];

/** Whether a part of the service can be reached. */
export type ConnectionState = components['schemas']['ConnectionState'];

/** How the content is built. Known are article, guide, comparison and landing_page; there may be others. */
export type ContentStructure = components['schemas']['ContentStructure'];

/** What is written. */
export type ContentType = components['schemas']['ContentType'];

/** The credits of the account. */
export type CreditBalance = components['schemas']['CreditBalance'];

/** The answer with the credit balance. */
export type CreditBalanceEnvelope = components['schemas']['CreditBalanceEnvelope'];

/** What the account spent in a period. */
export type CreditUsageSummary = components['schemas']['CreditUsageSummary'];

/** The answer with the usage summary. */
export type CreditUsageSummaryEnvelope = components['schemas']['CreditUsageSummaryEnvelope'];

/** The answer to a request that failed. */
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];

/**
 * What is wrong, by field: each field has a list of messages. Messages that concern no single field are under
 * `non_field_errors`.
 */
export type FieldErrors = components['schemas']['FieldErrors'];

/** A keyword of one site and sector, made from an entry of the global keyword library. */
export type Keyword = components['schemas']['Keyword'];

/** A library entry to take into a site and sector. */
export type KeywordCreate = components['schemas']['KeywordCreate'];

/** The answer with one keyword. */
export type KeywordEnvelope = components['schemas']['KeywordEnvelope'];

/** What people who search for it want. */
export type KeywordIntent = components['schemas']['KeywordIntent'];

/** What keywords can be sorted by; a leading `-` means descending. */
export type KeywordOrdering = components['schemas']['KeywordOrdering'];

/** A page of keywords. */
export type KeywordPage = components['schemas']['KeywordPage'];

/** All writable fields of a keyword. What is left out falls back to its default. */
export type KeywordReplace = components['schemas']['KeywordReplace'];

/** Where a keyword stands: pending (in no cluster yet), active (in a cluster), archived (set aside by hand). */
export type KeywordStatus = components['schemas']['KeywordStatus'];

/** The fields of a keyword to change; what is left out stays as it is. */
export type KeywordUpdate = components['schemas']['KeywordUpdate'];

/** The credentials of a user. */
export type LoginRequest = components['schemas']['LoginRequest'];

/** What one AI model used. */
export type ModelUsage = components['schemas']['ModelUsage'];

/** What one kind of operation used. */
export type OperationUsage = components['schemas']['OperationUsage'];

/** A prompt of the account, for one kind of AI function. */
export type Prompt = components['schemas']['Prompt'];

/** A page of prompts. */
export type PromptPage = components['schemas']['PromptPage'];

/** The refresh token to renew a session with. */
export type RefreshRequest = components['schemas']['RefreshRequest'];

/** A new user. */
export type RegisterRequest = components['schemas']['RegisterRequest'];

/** What a registration made. Tokens may be missing; log in to be sure of a session. */
export type Registration = components['schemas']['Registration'];

/** The answer to a registration. */
export type RegistrationEnvelope = components['schemas']['RegistrationEnvelope'];

/** The id of one request, for debugging, log correlation and support. */
export type RequestId = components['schemas']['RequestId'];

/**
 * What a user may do in the account. viewer reads, editor also writes keywords and tasks, admin and owner also
 * manage settings, team and billing; developer passes the checks of owner and admin; system_bot ranks below
 * viewer.
 */
export type Role = components['schemas']['Role'];

/** The state of one part of the service. */
export type ServiceStatus = components['schemas']['ServiceStatus'];

/** An open session; the user and the two tokens. */
export type Session = components['schemas']['Session'];

/** The answer to a login. */
export type SessionEnvelope = components['schemas']['SessionEnvelope'];

/** How the service is doing as a whole. */
export type SystemHealth = components['schemas']['SystemHealth'];

/** The parts behind the service. */
export type SystemServices = components['schemas']['SystemServices'];

/** How the service and the parts behind it are doing. */
export type SystemStatus = components['schemas']['SystemStatus'];

/** The answer with the system's status. */
export type SystemStatusEnvelope = components['schemas']['SystemStatusEnvelope'];

/** A piece of content to be written for a cluster. */
export type Task = components['schemas']['Task'];

/** A piece of content to queue for a cluster. */
export type TaskCreate = components['schemas']['TaskCreate'];

/** The answer with one task. */
export type TaskEnvelope = components['schemas']['TaskEnvelope'];

/** What tasks can be sorted by; a leading `-` means descending. */
export type TaskOrdering = components['schemas']['TaskOrdering'];

/** A page of tasks. */
export type TaskPage = components['schemas']['TaskPage'];

/** Where a task stands; queued, or completed once its content is generated. */
export type TaskStatus = components['schemas']['TaskStatus'];

/** The tokens of a renewed session. Without `refresh`, go on using the earlier refresh token. */
export type TokenPair = components['schemas']['TokenPair'];

/** The answer to a refresh. */
export type TokenPairEnvelope = components['schemas']['TokenPairEnvelope'];

/** The period that a summary covers. */
export type UsagePeriod = components['schemas']['UsagePeriod'];

/** An amount of US dollars, as a decimal number in a string. */
export type UsdAmount = components['schemas']['UsdAmount'];

/** A user, as login and registration answer it. */
export type User = components['schemas']['User'];

/** The answer to a request with invalid fields. */
export type ValidationErrorEnvelope = components['schemas']['ValidationErrorEnvelope'];

/** The state of the background workers. */
export type WorkerStatus = components['schemas']['WorkerStatus'];

export type GetCreditUsageSummaryQuery = NonNullable<operations['getCreditUsageSummary']['parameters']['query']>;

export type ListKeywordsQuery = NonNullable<operations['listKeywords']['parameters']['query']>;

export type ListPromptsQuery = NonNullable<operations['listPrompts']['parameters']['query']>;

export type ListTasksQuery = NonNullable<operations['listTasks']['parameters']['query']>;
