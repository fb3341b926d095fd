// Generated from openapi/igny8/openapi.yaml. Do not edit; run npm run generate.

import type {
  AutoClusterRequest,
  AutoClusterResultEnvelope,
  ConflictEnvelope,
  CreditBalanceEnvelope,
  CreditUsageSummaryEnvelope,
  ErrorEnvelope,
  GetCreditUsageSummaryQuery,
  KeywordCreate,
  KeywordEnvelope,
  KeywordPage,
  KeywordReplace,
  KeywordUpdate,
  ListKeywordsQuery,
  ListPromptsQuery,
  ListTasksQuery,
  LoginRequest,
  PromptPage,
  RefreshRequest,
  RegisterRequest,
  RegistrationEnvelope,
  SessionEnvelope,
  SystemStatusEnvelope,
  TaskCreate,
  TaskEnvelope,
  TaskPage,
  TokenPairEnvelope,
  ValidationErrorEnvelope,
} from './models.ts';

interface Headers {
  readonly [name: string]: string;
}

/** `POST /api/v1/planner/keywords/auto_cluster/` */
export interface AutoClusterKeywordsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: AutoClusterRequest;
}

export type AutoClusterKeywordsAnswer =
  | { readonly status: 200; readonly body: AutoClusterResultEnvelope; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ValidationErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ValidationErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `POST /api/v1/planner/keywords/` */
export interface CreateKeywordRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: KeywordCreate;
}

export type CreateKeywordAnswer =
  | { readonly status: 201; readonly body: KeywordEnvelope; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ValidationErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ConflictEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `POST /api/v1/writer/tasks/` */
export interface CreateTaskRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: TaskCreate;
}

export type CreateTaskAnswer =
  | { readonly status: 201; readonly body: TaskEnvelope; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ValidationErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `DELETE /api/v1/planner/keywords/{id}/` */
export interface DeleteKeywordRequest {
  readonly path: { readonly id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DeleteKeywordAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `GET /api/v1/billing/credits/balance/balance/` */
export interface GetCreditBalanceRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetCreditBalanceAnswer =
  | { readonly status: 200; readonly body: CreditBalanceEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `GET /api/v1/billing/credits/usage/summary/` */
export interface GetCreditUsageSummaryRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: GetCreditUsageSummaryQuery;
  readonly body: undefined;
}

export type GetCreditUsageSummaryAnswer =
  | { readonly status: 200; readonly body: CreditUsageSummaryEnvelope; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ValidationErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `GET /api/v1/planner/keywords/{id}/` */
export interface GetKeywordRequest {
  readonly path: { readonly id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetKeywordAnswer =
  | { readonly status: 200; readonly body: KeywordEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `GET /api/v1/system/status/` */
export interface GetSystemStatusRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetSystemStatusAnswer =
  | { readonly status: 200; readonly body: SystemStatusEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `GET /api/v1/planner/keywords/` */
export interface ListKeywordsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListKeywordsQuery;
  readonly body: undefined;
}

export type ListKeywordsAnswer =
  | { readonly status: 200; readonly body: KeywordPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ValidationErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `GET /api/v1/system/prompts/` */
export interface ListPromptsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListPromptsQuery;
  readonly body: undefined;
}

export type ListPromptsAnswer =
  | { readonly status: 200; readonly body: PromptPage; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `GET /api/v1/writer/tasks/` */
export interface ListTasksRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListTasksQuery;
  readonly body: undefined;
}

export type ListTasksAnswer =
  | { readonly status: 200; readonly body: TaskPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ValidationErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `POST /api/v1/auth/login/` */
export interface LoginHandlerRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: LoginRequest;
}

export type LoginAnswer =
  | { readonly status: 200; readonly body: SessionEnvelope; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ValidationErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `POST /api/v1/auth/refresh/` */
export interface RefreshTokenRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: RefreshRequest;
}

export type RefreshTokenAnswer =
  | { readonly status: 200; readonly body: TokenPairEnvelope; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ValidationErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `POST /api/v1/auth/register/` */
export interface RegisterHandlerRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: RegisterRequest;
}

export type RegisterAnswer =
  | { readonly status: 201; readonly body: RegistrationEnvelope; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ValidationErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ConflictEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `PUT /api/v1/planner/keywords/{id}/` */
export interface ReplaceKeywordRequest {
  readonly path: { readonly id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: KeywordReplace;
}

export type ReplaceKeywordAnswer =
  | { readonly status: 200; readonly body: KeywordEnvelope; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ValidationErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ConflictEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** `PATCH /api/v1/planner/keywords/{id}/` */
export interface UpdateKeywordRequest {
  readonly path: { readonly id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: KeywordUpdate;
}

export type UpdateKeywordAnswer =
  | { readonly status: 200; readonly body: KeywordEnvelope; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ValidationErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ConflictEnvelope; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorEnvelope; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorEnvelope; readonly headers?: Headers };

/** All operations, by id. */
export interface Handlers<Context> {
  /** Cluster keywords. */
  autoClusterKeywords(request: AutoClusterKeywordsRequest, context: Context):
    | AutoClusterKeywordsAnswer
    | Promise<AutoClusterKeywordsAnswer>;
  /** Create a keyword. */
  createKeyword(request: CreateKeywordRequest, context: Context): CreateKeywordAnswer | Promise<CreateKeywordAnswer>;
  /** Create a task. */
  createTask(request: CreateTaskRequest, context: Context): CreateTaskAnswer | Promise<CreateTaskAnswer>;
  /** Delete a keyword. */
  deleteKeyword(request: DeleteKeywordRequest, context: Context): DeleteKeywordAnswer | Promise<DeleteKeywordAnswer>;
  /** Get the credit balance. */
  getCreditBalance(request: GetCreditBalanceRequest, context: Context):
    | GetCreditBalanceAnswer
    | Promise<GetCreditBalanceAnswer>;
  /** Get the credit usage summary. */
  getCreditUsageSummary(request: GetCreditUsageSummaryRequest, context: Context):
    | GetCreditUsageSummaryAnswer
    | Promise<GetCreditUsageSummaryAnswer>;
  /** Get a keyword. */
  getKeyword(request: GetKeywordRequest, context: Context): GetKeywordAnswer | Promise<GetKeywordAnswer>;
  /** Get the system's status. */
  getSystemStatus(request: GetSystemStatusRequest, context: Context):
    | GetSystemStatusAnswer
    | Promise<GetSystemStatusAnswer>;
  /** List keywords. */
  listKeywords(request: ListKeywordsRequest, context: Context): ListKeywordsAnswer | Promise<ListKeywordsAnswer>;
  /** List prompts. */
  listPrompts(request: ListPromptsRequest, context: Context): ListPromptsAnswer | Promise<ListPromptsAnswer>;
  /** List tasks. */
  listTasks(request: ListTasksRequest, context: Context): ListTasksAnswer | Promise<ListTasksAnswer>;
  /** Log in. */
  login(request: LoginHandlerRequest, context: Context): LoginAnswer | Promise<LoginAnswer>;
  /** Refresh the session. */
  refreshToken(request: RefreshTokenRequest, context: Context): RefreshTokenAnswer | Promise<RefreshTokenAnswer>;
  /** Register. */
  register(request: RegisterHandlerRequest, context: Context): RegisterAnswer | Promise<RegisterAnswer>;
  /** Replace a keyword. */
  replaceKeyword(request: ReplaceKeywordRequest, context: Context):
    | ReplaceKeywordAnswer
    | Promise<ReplaceKeywordAnswer>;
  /** Update a keyword. */
  updateKeyword(request: UpdateKeywordRequest, context: Context): UpdateKeywordAnswer | Promise<UpdateKeywordAnswer>;
}
