/**
 * The facts that a generated operation table holds. The client reads them to send a call and to read its answer; the
 * mock reads the same table to route, to authenticate and to throttle. Neither shares code with the other.
 *
 * Everything here is plain data: pointers are RFC 6901 JSON Pointers, times are seconds, names are as on the wire.
 */

export type HttpMethod = 'GET' | 'HEAD' | 'PUT' | 'PATCH' | 'POST' | 'DELETE' | 'OPTIONS' | 'TRACE';

/** Where in a request a value goes: the resolved form of `$request.query.page` or `$request.body#/paging/page`. */
export type RequestPlace =
  | { readonly in: 'query' | 'header' | 'path'; readonly name: string }
  | { readonly in: 'body'; readonly pointer: string };

/** Where in an answer a value is: the resolved form of `$response.body#/next` or `$response.header.X-Total`. */
export type ResponsePlace =
  | { readonly in: 'header'; readonly name: string }
  | { readonly in: 'body'; readonly pointer: string };

/** One parameter of an operation; the defaults of OpenAPI (`style: form`, `explode: true`, not required) are left out. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: true;
  /** The JSON type of the schema, for reading the value back from text. */
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  /** The JSON type of the items, where `type` is `array`. */
  readonly items?: 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly default?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A request body as the document declares it. */
export interface RequestBody {
  readonly contentType: string;
  /** What else it may be sent as. */
  readonly alternatives?: readonly string[];
  readonly required?: true;
}

/** How a list is paged (`x-sdk-pagination`), with its expressions resolved. */
export interface Pagination {
  readonly style: 'page' | 'offset' | 'cursor';
  readonly page?: RequestPlace;
  readonly pageStart?: 0 | 1;
  readonly offset?: RequestPlace;
  readonly limit?: RequestPlace;
  readonly cursor?: RequestPlace;
  /** Pointer to the array of items in the body; `''` for a bare array. */
  readonly items: string;
  readonly next?: ResponsePlace;
  readonly hasMore?: ResponsePlace;
  readonly total?: ResponsePlace;
  readonly totalPages?: ResponsePlace;
  readonly window?: number;
}

/** Which declared limits a call counts against (`x-sdk-rate-limit`). */
export interface RateLimitUse {
  readonly policies: readonly string[];
  readonly amount?: number;
}

/** When a call may be repeated although its method is not idempotent (`x-sdk-idempotency`). */
export interface Idempotency {
  /** Sending it twice does no more than sending it once. */
  readonly natural?: true;
  /** A header that carries a key by which the server recognises a repeat. */
  readonly header?: string;
}

/** What a call costs (`x-sdk-cost`). Amounts are decimals. */
export interface Cost {
  readonly unit: string;
  readonly per: 'call' | 'item';
  /** The price of one; left out where `by` has all prices, or where only the answer tells. */
  readonly amount?: number;
  /** The price of one by the value of a field; `amount` is that of all others. */
  readonly by?: {
    readonly field: RequestPlace;
    readonly amounts: { readonly [value: string]: number };
    /** The value of a field that is left out. */
    readonly default?: string;
  };
  readonly round?: 'up' | 'down' | 'nearest';
  /** The least that a charged call costs. */
  readonly min?: number;
  /** The items: the length of an array, or the value of a number. */
  readonly count?: RequestPlace | ({ readonly of: 'response' } & ResponsePlace);
  /** What of the request bounds the number of items, and the bound where the request leaves it out. */
  readonly max?: { readonly count: RequestPlace; readonly default?: number };
  /** Left out: when the call succeeds. `found`: for what was found; `later`: as the work that it starts goes on. */
  readonly chargedWhen?: 'success' | 'found' | 'always' | 'later';
  /** Where the answer tells what was charged: a number, or one as text. */
  readonly reported?: ResponsePlace;
  /** Where the answer tells what is left: a number, or one as text. */
  readonly remaining?: ResponsePlace;
}

/** What an API charges in, and the operation behind each of its client's methods. */
export interface CostTable {
  readonly unit: string;
  readonly methods: { readonly [method: string]: Operation };
}

/** A value that a link hands on from the exchange before: the resolved form of `$request.path.id` or `$response.body#/id`. */
export type LinkValue =
  | ({ readonly of: 'request' } & RequestPlace)
  | ({ readonly of: 'response' } & ResponsePlace)
  | { readonly of: 'document'; readonly value: string | number | boolean };

/** A call that follows from an earlier one (an OpenAPI Link Object). */
export interface Link {
  readonly operation: string;
  /** Those in the path stand in the order of the template. */
  readonly parameters: readonly { readonly name: string; readonly in: 'path' | 'query'; readonly value: LinkValue }[];
}

/** What a state of a job means. */
export type JobPhase = 'pending' | 'running' | 'succeeded' | 'partial' | 'failed' | 'cancelled';

/** How the work that a call starts is watched (`x-sdk-job`), with its links followed and its expressions resolved. */
export interface JobFacts {
  /** The call that tells the state. The places below are in its answer. */
  readonly poll: Link;
  readonly state: ResponsePlace;
  /** What each state of the service means; no other may occur. */
  readonly states: { readonly [phase in JobPhase]?: readonly (string | number | boolean)[] };
  /** Without `total`, `done` is a percentage. */
  readonly progress?: { readonly done: ResponsePlace; readonly total?: ResponsePlace };
  /** Why it failed: a text, or an object with `code` and `message`. */
  readonly error?: ResponsePlace;
  /** The call that answers the result, or its place in the answer that tells the end; left out: that answer is the result. */
  readonly result?: Link | { readonly at: ResponsePlace };
  readonly cancel?: Link;
  /** Seconds between two polls, and the places in which the service says how long to wait. */
  readonly delay?: { readonly min?: number; readonly max?: number; readonly honour?: readonly ResponsePlace[] };
  /** Seconds after which the result is gone. */
  readonly expiresAfter?: number;
}

/** What an error means, where its status alone does not tell (`x-sdk-error` on a response). */
export interface Refusal {
  /** What the error is called; `Api.error` says where. Left out: any whose code is not named. */
  readonly code?: string;
  /** `false`: a repeat is in vain, although its status is one that is repeated. */
  readonly retryable?: boolean;
  /** Whether the caller is to slow down; then nothing was done. */
  readonly throttling?: boolean;
  /** The status that usually says the same: the error is of its class. */
  readonly like?: number;
}

/** Errors by status. */
export interface Refusals {
  readonly [status: number]: readonly Refusal[];
}

/** Deviations from the client's own repeat policy (`x-sdk-retry`). */
export interface Retry {
  readonly attempts?: number;
  readonly statuses?: readonly number[];
}

/** One operation of the document. */
export interface Operation {
  readonly id: string;
  readonly method: HttpMethod;
  /** Path template, from the server's root: `/api/v1/planner/keywords/{id}/`. */
  readonly path: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: RequestBody;
  /** Alternatives of the `security` requirement: each maps scheme names to scopes. Empty: the call needs no credential. */
  readonly security: readonly { readonly [scheme: string]: readonly string[] }[];
  /** Pointer into a success body at which the resource is; left out where the body itself is the resource. */
  readonly unwrap?: string;
  readonly pagination?: Pagination;
  /** Left out where the document is silent: then the pace is learned. With no policies: it counts against no limit. */
  readonly rateLimit?: RateLimitUse;
  readonly idempotency?: Idempotency;
  readonly retry?: Retry;
  /** Before those of the API. */
  readonly refusals?: Refusals;
  readonly cost?: Cost;
  /** What a success carries; left out for JSON. `varied`: what its status and content type say. */
  readonly answer?: 'empty' | 'text' | 'bytes' | 'varied';
  /** Redirect statuses that the document declares as answers. */
  readonly redirects?: readonly number[];
  /** The least role that may call (`x-sdk-role`). */
  readonly role?: string;
  readonly tenant?: TenantPlaces;
  readonly plan?: PlanRequirement;
  /** The call starts work that goes on after its answer. */
  readonly job?: JobFacts;
  /** The WebSocket that a GET of the path opens. */
  readonly realtime?: Realtime;
}

/** Where a call names the tenant whose data it is about (`x-sdk-tenant`): with both, they must name the same one. */
export interface TenantPlaces {
  /** The parameter of the path. */
  readonly path?: string;
  /** The header, as the document spells it. */
  readonly header?: string;
}

/** The plan that a call needs, and how a lesser one is refused (`x-sdk-plan`). */
export interface PlanRequirement {
  /** The least plan that may call. */
  readonly min?: string;
  /** The feature that the plan has to include. */
  readonly feature?: string;
  readonly denied?: { readonly status: number; readonly code?: string };
}

/** The plans of the service (`x-sdk-plans`). */
export interface Plans {
  /** From the least to the greatest. */
  readonly order: readonly string[];
  /** The plan of an account of which nothing is known; left out: the least. */
  readonly default?: string;
}

/** What a client does after a close code: come back with another token, not at all, or after a while. */
export type AfterClose = 'renew' | 'stop' | 'reconnect';

/** A WebSocket and its messages (`x-sdk-realtime`); messages are JSON objects that their `type` tells apart. */
export interface Realtime {
  /** Path from the server's root, or an absolute URL. */
  readonly url: string;
  /** The first message, which proves who the client is. */
  readonly auth?: {
    readonly type: string;
    /** Where the access token goes. */
    readonly token: string;
    /** The message that lets the client in; left out where the service says nothing. */
    readonly accepted?: string;
  };
  /** The messages that a subscription gives. */
  readonly events: readonly string[];
  /** The message that says what is wrong; `Api.error` says where. */
  readonly error?: string;
  /** What the service means by close codes of its own; after any other the client comes back. */
  readonly closeCodes?: { readonly [code: number]: AfterClose };
  /** Seconds between two pings of the service. Only servers see them. */
  readonly heartbeatSeconds?: number;
}

export interface RateLimit {
  readonly quota: number;
  /** Length of the window, in seconds. */
  readonly window: number;
}

export interface RateLimitPolicy {
  readonly partition: readonly string[];
  readonly unit: 'request' | 'item' | 'concurrent';
  readonly algorithm?: 'fixed' | 'sliding';
  /** The limits where plans make no difference. */
  readonly limits?: readonly RateLimit[];
  /** The limits by plan. A plan without an entry has those of the nearest lesser one, or else of the least that has any. */
  readonly plans?: { readonly [plan: string]: readonly RateLimit[] };
}

export type ResetFormat = 'delta-seconds' | 'epoch-seconds' | 'epoch-ms' | 'http-date';

/** The headers in which the API reports its limits. */
export interface RateLimitHeaders {
  /** `ietf`: the structured fields `RateLimit` and `RateLimit-Policy`, beside which nothing but `retryAfter` is named;
   * clients read them with `readStructuredRateLimit`. */
  readonly dialect?: 'ietf';
  readonly limit?: string;
  readonly remaining?: string;
  readonly reset?: { readonly name: string; readonly format: ResetFormat };
  readonly scope?: string;
  readonly retryAfter?: string;
}

export interface RateLimits {
  readonly headers?: RateLimitHeaders;
  readonly policies: { readonly [name: string]: RateLimitPolicy };
  readonly exceeded?: { readonly status: number };
}

/** A call that opens or renews a session. */
export interface TokenCall {
  readonly operation: string;
  /** Where the parts of its body come from: pointer into the body → name of a credential or token. */
  readonly request: { readonly [pointer: string]: string };
  /** Its headers, likewise. */
  readonly headers?: { readonly [header: string]: string };
  readonly response: {
    readonly accessToken: string;
    readonly refreshToken?: string;
    /** Lifetime of the access token in seconds, or a pointer to it. */
    readonly expiresIn?: number | string;
  };
  readonly rotates?: true;
}

/** A security scheme and how its credential is obtained (`x-sdk-auth`). */
export interface SecurityScheme {
  readonly type: 'http' | 'apiKey' | 'oauth2' | 'openIdConnect';
  /** For `http`: `bearer` or `basic`. */
  readonly scheme?: string;
  /** For `apiKey`: where it goes, and under what name. */
  readonly in?: 'header' | 'query' | 'cookie';
  readonly name?: string;
  readonly credentials?: {
    /** `optional`: a client may be given none, and requests then lack it. */
    readonly [name: string]: { readonly secret?: true; readonly optional?: true };
  };
  readonly obtain?: TokenCall;
  readonly refresh?: TokenCall;
  /** Renew this many seconds before the token expires. */
  readonly renewBefore?: number;
  readonly reauthOn?: readonly number[];
  /** Lifetimes that the backend gives its tokens, in seconds. */
  readonly lifetimes?: { readonly accessToken?: number; readonly refreshToken?: number };
}

/** A pointer into a body, or several of which the first counts that leads to a value of the right type. */
export type Pointers = string | readonly string[];

/** Where an error body keeps what the SDK's errors show (`x-sdk-error` at the root). */
export interface ErrorShape {
  readonly message?: Pointers;
  readonly fields?: Pointers;
  /** Reads the fields where they are nested or listed: `readNestedFields`. @defaultValue texts by field, one level deep */
  readonly readFields?: (
    body: unknown,
    pointers: Pointers | undefined,
  ) => { readonly [field: string]: readonly string[] };
  readonly code?: Pointers;
  readonly requestId?: Pointers;
  /** Seconds to wait before the next try. */
  readonly retryAfter?: Pointers;
}

/** What a generated schema does to a value; satisfied by zod, which is loaded only by who validates. */
export interface Check {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly CheckIssue[] } | undefined;
  };
}

export interface CheckIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What the text of a field in a form stands for. */
export type FormField = Pick<Parameter, 'type' | 'items'>;

/** The schema that each part of an exchange must satisfy, built when first asked for. `null`: an empty body. */
export interface Contract {
  readonly path?: () => Check;
  readonly query?: () => Check;
  readonly headers?: () => Check;
  /** Of the content type that the operation names first. */
  readonly body?: () => Check;
  /** Of the other content types, where it differs. */
  readonly bodies?: { readonly [contentType: string]: () => Check };
  /** The fields of forms that are not text, by content type: what their text is read as. */
  readonly forms?: { readonly [contentType: string]: { readonly [field: string]: FormField } };
  readonly answers: { readonly [status: number]: (() => Check) | null };
  /** For every status that `answers` does not list (`default` in the document). */
  readonly otherwise?: (() => Check) | null;
  /** Of a WebSocket: what each message must satisfy, by `type`. */
  readonly messages?: {
    /** From client to service. */
    readonly send: { readonly [type: string]: () => Check };
    /** From service to client. */
    readonly receive: { readonly [type: string]: () => Check };
  };
}

/** Contracts by operationId. */
export interface Contracts {
  readonly [operation: string]: Contract;
}

/** Who says a fact (`x-sdk-provenance`), from the surest to the least sure; openapi/README.md explains the words. */
export type ProvenanceStatus = 'seed' | 'docs' | 'client' | 'inferred';

/** By operationId: who says that the operation exists, and that it answers with a status. */
export interface Provenance {
  readonly [operation: string]: {
    /** Left out where the document does not say. */
    readonly operation?: ProvenanceStatus;
    readonly answers: { readonly [status: string]: ProvenanceStatus };
  };
}

/** The facts of an API as a whole. */
export interface Api {
  /** The document's folder name: `igny8`. */
  readonly id: string;
  readonly title: string;
  /** The first server of the document, without a trailing slash. */
  readonly baseUrl: string;
  readonly securitySchemes: { readonly [name: string]: SecurityScheme };
  readonly rateLimits?: RateLimits;
  /** Name of the header that carries an answer's request id. */
  readonly requestIdHeader?: string;
  /** Pointer to the request id in the body of a success, where no header carries it. */
  readonly requestIdPointer?: string;
  readonly error?: ErrorShape;
  /** Errors that mean the same wherever their status is an answer. */
  readonly refusals?: Refusals;
  /** Roles from the least to the most powerful. */
  readonly roles?: readonly string[];
  readonly plans?: Plans;
  /** Names of properties that hold credentials (`x-sdk-secret`): they are redacted wherever a body is shown. */
  readonly secrets?: readonly string[];
  /** Names of all response headers that the document declares. */
  readonly responseHeaders?: readonly string[];
}
