// Generated from openapi/igny8/openapi.yaml. Do not edit; run npm run generate.

import { type Call, type CallOptions, type List, Resource } from '@creatorkit/runtime';
import type {
  AutoClusterRequest,
  AutoClusterResult,
  CreditBalance,
  CreditUsageSummary,
  GetCreditUsageSummaryQuery,
  Keyword,
  KeywordCreate,
  KeywordReplace,
  KeywordUpdate,
  ListKeywordsQuery,
  ListPromptsQuery,
  ListTasksQuery,
  LoginRequest,
  Prompt,
  RefreshRequest,
  RegisterRequest,
  Registration,
  Session,
  SystemStatus,
  Task,
  TaskCreate,
  TokenPair,
} from './models.ts';
import {
  autoClusterKeywords,
  createKeyword,
  createTask,
  deleteKeyword,
  getCreditBalance,
  getCreditUsageSummary,
  getKeyword,
  getSystemStatus,
  listKeywords,
  listPrompts,
  listTasks,
  login,
  refreshToken,
  register,
  replaceKeyword,
  updateKeyword,
} from './operations.ts';

/** `igny8.auth` */
export class Auth extends Resource {
  /**
   * Log in.
   *
   * Opens a session with an email and a password, and answers the user with an access token (15 minutes) and a
   * refresh token (7 days). Logging in again issues further tokens; the earlier ones stay valid until they expire.
   *
   * An unknown email and a wrong password give the same 401.
   *
   * Scope `auth`: 20 requests per 60 s. Cost: none. Errors: 400, 401, 403, 429, 500.
   *
   * Provenance: seed. That earlier tokens stay valid is inferred.
   *
   * @see `POST /api/v1/auth/login/` (seed: Login Endpoint)
   * @example
   * ```ts
   * const session = await igny8.auth.login({ email: 'user@example.com', password: 'password' });
   * ```
   */
  login(body: LoginRequest, options?: CallOptions): Call<Session> {
    return this.core.call(login, [], body, options);
  }

  /**
   * Refresh the session.
   *
   * Issues a new access token for a refresh token, which is the only credential: no access token is sent. The client
   * does this by itself, a minute before the access token expires.
   *
   * The refresh token that was sent stays valid until it expires. A refresh token that is invalid or expired, and an
   * access token sent in its place, give 401: log in again.
   *
   * Scope `auth`: 20 requests per 60 s. Cost: none. Errors: 400, 401, 429, 500.
   *
   * Provenance: seed. That no access token is needed and that the old refresh token stays valid is inferred. Later
   * vendor pages spell the path auth/token/refresh/ (fact sheet §10).
   *
   * @see `POST /api/v1/auth/refresh/` (seed: Token Expiration)
   * @example
   * ```ts
   * const tokenPair = await igny8.auth.refresh({ refresh: 'your_refresh_token' });
   * ```
   */
  refresh(body: RefreshRequest, options?: CallOptions): Call<TokenPair> {
    return this.core.call(refreshToken, [], body, options);
  }

  /**
   * Register.
   *
   * Creates a user and an account of its own, in which the user is `owner`. The account starts on the free trial
   * with 2000 credits (as the vendor planned it); its name comes from `account_name`, else from the user's name or
   * email.
   *
   * The answer holds the user. Tokens in it are optional: log in afterwards to be sure of a session. An email that
   * is already registered gives 409. A repeat after a lost answer gives that 409, too.
   *
   * Scope `auth`: 20 requests per 60 s. Cost: none. Errors: 400, 409, 429, 500.
   *
   * Provenance: seed. The seed gives no body; it is documented. That the user becomes owner is inferred; trial and 2000
   * credits are a planned design of the vendor (fact sheet §3.2).
   *
   * @see `POST /api/v1/auth/register/` (seed: Register)
   * @example
   * ```ts
   * const registration = await igny8.auth.register({
   *   email: 'ada@example.com',
   *   first_name: 'Ada',
   *   last_name: 'Lovelace',
   *   password: 'correct-horse',
   *   username: 'ada',
   * });
   * ```
   */
  register(body: RegisterRequest, options?: CallOptions): Call<Registration> {
    return this.core.call(register, [], body, options);
  }
}

/** `igny8.billing.credits` */
export class BillingCredits extends Resource {
  /**
   * Get the credit balance.
   *
   * Tells how many credits the account has, how many its plan adds each month, and how many it spent this month. Any
   * member may read it. The doubled path segment is the service's own.
   *
   * Scope `billing`: 30 requests per 60 s. Role: viewer. Cost: none. Errors: 401, 402, 403, 429, 500.
   *
   * Provenance: seed. The seed gives no body; its fields are inferred. That any member may read is inferred, too (fact
   * sheet §7).
   *
   * @see `GET /api/v1/billing/credits/balance/balance/` (seed: Credit Balance)
   * @example
   * ```ts
   * const creditBalance = await igny8.billing.credits.balance();
   * ```
   */
  balance(options?: CallOptions): Call<CreditBalance> {
    return this.core.call(getCreditBalance, [], undefined, options);
  }

  /**
   * Get the credit usage summary.
   *
   * Adds up what the account spent in a period, by operation and by AI model. Without dates the period is the
   * current month. Any member may read it.
   *
   * Scope `billing`: 30 requests per 60 s. Role: viewer. Cost: none. Errors: 400, 401, 402, 403, 429, 500.
   *
   * Provenance: seed. The seed gives neither parameters nor body; both are inferred, as is that any member may read
   * (fact sheet §7).
   *
   * @see `GET /api/v1/billing/credits/usage/summary/` (seed: Usage Summary)
   * @example
   * ```ts
   * const creditUsageSummary = await igny8.billing.credits.usageSummary();
   * ```
   */
  usageSummary(query?: GetCreditUsageSummaryQuery, options?: CallOptions): Call<CreditUsageSummary> {
    return this.core.call(getCreditUsageSummary, [], query, options);
  }
}

/** `igny8.billing` */
export class Billing extends Resource {
  /** `igny8.billing.credits` */
  get credits(): BillingCredits {
    return new BillingCredits(this.core);
  }
}

/** `igny8.planner.keywords` */
export class PlannerKeywords extends Resource {
  /**
   * List keywords.
   *
   * Lists the keywords of the caller's account, newest first unless `ordering` says otherwise. All filters narrow
   * together.
   *
   * `volume_*` and `difficulty_*` look at the effective values, so at the override where one is set. A page past the
   * end gives 404.
   *
   * Scope `planner`: 60 requests per 60 s. Role: viewer. Cost: none. Errors: 400, 401, 402, 403, 404, 429, 500.
   *
   * Provenance: seed. Filters and ordering are documented; the default order is inferred.
   *
   * @see `GET /api/v1/planner/keywords/` (seed: List Keywords)
   * @example
   * ```ts
   * for await (const keyword of igny8.planner.keywords.list({ page_size: 100 })) console.log(keyword.id);
   * ```
   */
  list(query?: ListKeywordsQuery, options?: CallOptions): List<Keyword> {
    return this.core.list(listKeywords, [], query, options);
  }

  /**
   * Get a keyword.
   *
   * Reads one keyword. An unknown id, a deleted keyword and a keyword of another account all give 404.
   *
   * Scope `planner`: 60 requests per 60 s. Role: viewer. Cost: none. Errors: 401, 402, 403, 404, 429, 500.
   *
   * @see `GET /api/v1/planner/keywords/{id}/` (seed: Get Keyword)
   * @example
   * ```ts
   * const keyword = await igny8.planner.keywords.retrieve(21);
   * ```
   */
  retrieve(id: number, options?: CallOptions): Call<Keyword> {
    return this.core.call(getKeyword, [id], undefined, options);
  }

  /**
   * Create a keyword.
   *
   * Takes an entry of the global keyword library into a site and sector. Text, volume, difficulty and intent come
   * from the entry; only volume and difficulty can be overridden.
   *
   * The entry's industry must match the site's and its sector the sector's template, and the sector must belong to
   * the site, else 400. The same entry twice in one site and sector gives 409: after an answer that
   * was lost, look whether the keyword is there before creating it again. A plan that is full (`max_keywords`) gives
   * 403. Writes need the role editor.
   *
   * Scope `planner`: 60 requests per 60 s. Role: editor. Cost: none. Errors: 400, 401, 402, 403, 409, 429, 500.
   *
   * Provenance: seed. The seed gives no body; fields, checks and uniqueness are documented. 409 follows the seed's code
   * table (a plain Django REST Framework answers 400); 403 for a full plan is inferred (fact sheet §4.2).
   *
   * @see `POST /api/v1/planner/keywords/` (seed: Create Keyword)
   * @example
   * ```ts
   * const keyword = await igny8.planner.keywords.create({ sector_id: 2, seed_keyword_id: 321, site_id: 1 });
   * ```
   */
  create(body: KeywordCreate, options?: CallOptions): Call<Keyword> {
    return this.core.call(createKeyword, [], body, options);
  }

  /**
   * Update a keyword.
   *
   * Writes the fields that are sent and leaves the others; the answer is the full keyword.
   *
   * Assigning a cluster sets `status` to active, clearing it (`cluster_id: null`) sets it back to pending. A cluster
   * of another sector gives 400.
   *
   * Scope `planner`: 60 requests per 60 s. Role: editor. Cost: none. Errors: 400, 401, 402, 403, 404, 409, 429, 500.
   *
   * Provenance: seed. The seed gives no body; the fields and the rule about the sector are documented, the effect of a
   * cluster on the status is inferred (fact sheet §4.5).
   *
   * @see `PATCH /api/v1/planner/keywords/{id}/` (seed: Update Keyword)
   * @example
   * ```ts
   * const keyword = await igny8.planner.keywords.update(21, { status: 'archived' });
   * ```
   */
  update(id: number, body: KeywordUpdate, options?: CallOptions): Call<Keyword> {
    return this.core.call(updateKeyword, [id], body, options);
  }

  /**
   * Replace a keyword.
   *
   * Writes all writable fields of a keyword. What is left out falls back to its default: no overrides, no cluster,
   * `status` pending, `disabled` false; only `seed_keyword_id` keeps its value when left out. To change single
   * fields, use the update.
   *
   * 400, 403 and 409 as for the creation: site, sector and library entry must fit, and the combination must be free.
   * A cluster must belong to the same sector, else 400.
   *
   * Scope `planner`: 60 requests per 60 s. Role: editor. Cost: none. Errors: 400, 401, 402, 403, 404, 409, 429, 500.
   *
   * Provenance: seed. The seed gives no body; the fields are documented, the fall back to defaults is inferred (fact
   * sheet §4.4).
   *
   * @see `PUT /api/v1/planner/keywords/{id}/` (seed: Update Keyword)
   * @example
   * ```ts
   * const keyword = await igny8.planner.keywords.replace(21, {
   *   cluster_id: null,
   *   difficulty_override: null,
   *   disabled: false,
   *   sector_id: 2,
   *   seed_keyword_id: 321,
   *   site_id: 1,
   *   status: 'pending',
   *   volume_override: 2400,
   * });
   * ```
   */
  replace(id: number, body: KeywordReplace, options?: CallOptions): Call<Keyword> {
    return this.core.call(replaceKeyword, [id], body, options);
  }

  /**
   * Delete a keyword.
   *
   * Deletes a keyword; its cluster counts one less. The answer has no body, so its request id is in the header only.
   * From then on the keyword is gone from lists and its id gives 404, also to a second delete.
   *
   * Scope `planner`: 60 requests per 60 s. Role: editor. Cost: none. Errors: 401, 402, 403, 404, 429, 500.
   *
   * Provenance: seed. The soft delete is documented; the second 404 and the recount of the cluster are inferred (fact
   * sheet §4.6).
   *
   * @see `DELETE /api/v1/planner/keywords/{id}/` (seed: Delete Keyword)
   * @example
   * ```ts
   * await igny8.planner.keywords.delete(21);
   * ```
   */
  delete(id: number, options?: CallOptions): Call<void> {
    return this.core.call(deleteKeyword, [id], undefined, options);
  }

  /**
   * Cluster keywords.
   *
   * Groups keywords of one sector into clusters of 3 to 10 by AI, and answers when the work is done. A cluster of
   * the same name in that site and sector is used again. The keywords get their `cluster_id` and become active.
   *
   * It needs at least 5 keywords, else 400 with `errors.ids`; at most 100 a call are advised. Unknown ids give 400,
   * unless none of them is visible to the account: then 404. Keywords of different sectors give 422.
   *
   * It costs 1 credit per 5 keywords, rounded up, at least 1. The balance is checked first (402 when it is short)
   * and charged only when the run succeeds.
   *
   * Scope `ai_function`: 10 requests per 60 s. Role: editor. Cost: 0.2 credits per item of `$request.body#/ids`,
   * rounded up, at least 1. Errors: 400, 401, 402, 403, 404, 422, 429, 500.
   *
   * Provenance: seed. The seed gives no body. That the input is keyword ids, the minimum of 5 and the cluster size are
   * documented; key names, the answer, 404 and 422 are inferred. The service may as well answer at once with a task id
   * and work on (fact sheet §4.7, §10); this description is synchronous.
   *
   * @see `POST /api/v1/planner/keywords/auto_cluster/` (seed: Auto Cluster Keywords)
   * @example
   * ```ts
   * const autoCluster = await igny8.planner.keywords.autoCluster({ ids: [1, 2, 3, 4, 5], sector_id: 2 });
   * ```
   */
  autoCluster(body: AutoClusterRequest, options?: CallOptions): Call<AutoClusterResult> {
    return this.core.call(autoClusterKeywords, [], body, options);
  }
}

/** `igny8.planner` */
export class Planner extends Resource {
  /** `igny8.planner.keywords` */
  get keywords(): PlannerKeywords {
    return new PlannerKeywords(this.core);
  }
}

/** `igny8.system.prompts` */
export class SystemPrompts extends Resource {
  /**
   * List prompts.
   *
   * Lists the prompts that the AI functions use for the account, by `prompt_type`, one for each. When a function
   * runs, a prompt of the task comes first, then the account's, then the built-in default. A page past the end gives
   * 404.
   *
   * Scope `system`: 100 requests per 60 s. Role: viewer. Cost: none. Errors: 401, 402, 403, 404, 429, 500.
   *
   * Provenance: seed. Order and resolution are documented; one row for each type is inferred (fact sheet §2.5, §6.2).
   *
   * @see `GET /api/v1/system/prompts/` (seed: List Prompts)
   * @example
   * ```ts
   * for await (const prompt of igny8.system.prompts.list({ page_size: 100 })) console.log(prompt.id);
   * ```
   */
  list(query?: ListPromptsQuery, options?: CallOptions): List<Prompt> {
    return this.core.list(listPrompts, [], query, options);
  }
}

/** `igny8.system` */
export class System extends Resource {
  /** `igny8.system.prompts` */
  get prompts(): SystemPrompts {
    return new SystemPrompts(this.core);
  }

  /**
   * Get the system's status.
   *
   * Tells how the service and the parts behind it are doing. It needs a session like the rest, so it is no check of
   * mere reachability.
   *
   * Scope `system`: 100 requests per 60 s. Role: viewer. Cost: none. Errors: 401, 402, 403, 429, 500.
   *
   * Provenance: seed. By the seed everything but login and register needs a session. The vendor's API standard lists
   * this operation as public (fact sheet §1.2, §10); the seed wins.
   *
   * @see `GET /api/v1/system/status/` (seed: System Status)
   * @example
   * ```ts
   * const systemStatus = await igny8.system.status();
   * ```
   */
  status(options?: CallOptions): Call<SystemStatus> {
    return this.core.call(getSystemStatus, [], undefined, options);
  }
}

/** `igny8.writer.tasks` */
export class WriterTasks extends Resource {
  /**
   * List tasks.
   *
   * Lists the writing tasks of the caller's account. All filters narrow together. A page past the end gives 404.
   *
   * Scope `writer`: 60 requests per 60 s. Role: viewer. Cost: none. Errors: 400, 401, 402, 403, 404, 429, 500.
   *
   * Provenance: seed. Filters and ordering are documented.
   *
   * @see `GET /api/v1/writer/tasks/` (seed: List Tasks)
   * @example
   * ```ts
   * for await (const task of igny8.writer.tasks.list({ page_size: 100 })) console.log(task.id);
   * ```
   */
  list(query?: ListTasksQuery, options?: CallOptions): List<Task> {
    return this.core.list(listTasks, [], query, options);
  }

  /**
   * Create a task.
   *
   * Queues a piece of content to be written for a cluster. Site, sector and cluster must exist in the account and
   * belong together, else 400. Writing tasks needs the role editor. Nothing makes a repeat safe: it queues the
   * content twice.
   *
   * Scope `writer`: 60 requests per 60 s. Role: editor. Cost: none. Errors: 400, 401, 402, 403, 429, 500.
   *
   * Provenance: seed. The seed gives no body; the fields and the checks are documented, the defaults inferred (fact
   * sheet §5.2).
   *
   * @see `POST /api/v1/writer/tasks/` (seed: Create Task)
   * @example
   * ```ts
   * const task = await igny8.writer.tasks.create({
   *   cluster_id: 7,
   *   content_structure: 'guide',
   *   keywords: 'keyword 21, keyword 22',
   *   sector_id: 2,
   *   site_id: 1,
   *   title: 'How to Sleep Better',
   * });
   * ```
   */
  create(body: TaskCreate, options?: CallOptions): Call<Task> {
    return this.core.call(createTask, [], body, options);
  }
}

/** `igny8.writer` */
export class Writer extends Resource {
  /** `igny8.writer.tasks` */
  get tasks(): WriterTasks {
    return new WriterTasks(this.core);
  }
}

/** All operations of igny8, in groups. */
export class Resources extends Resource {
  /** `igny8.auth` */
  get auth(): Auth {
    return new Auth(this.core);
  }

  /** `igny8.billing` */
  get billing(): Billing {
    return new Billing(this.core);
  }

  /** `igny8.planner` */
  get planner(): Planner {
    return new Planner(this.core);
  }

  /** `igny8.system` */
  get system(): System {
    return new System(this.core);
  }

  /** `igny8.writer` */
  get writer(): Writer {
    return new Writer(this.core);
  }
}
