import type { Api, Contracts, Operation, Provenance } from '@creatorkit/runtime';
import type { ControlActions } from './controls.ts';
import type { Exchange, Reply } from './exchange.ts';
import type { Values } from './read-request.ts';
import type { RequestIssue } from './request-issue.ts';
import type { MockSocket, SocketContext, SocketListeners } from './socket.ts';
import type { WebhookTable } from './webhook.ts';
import type { World } from './world.ts';

/** What a rule knows beside the request. */
export interface Context<State, Principal> {
  readonly world: World;
  readonly state: State;
  /** Who calls; `undefined` for operations that need no credential, where none was sent. */
  readonly principal: Principal | undefined;
  /** `undefined` where no operation was found. */
  readonly operation: Operation | undefined;
  /**
   * The tenant that the call names, in its path or else in its header (`x-sdk-tenant`); `undefined` where it names none, or
   * the operation has none. Nobody has looked yet whether there is such a tenant, and what the caller is in it: `admit` does.
   */
  readonly tenant: string | undefined;
  readonly exchange: Exchange;
  readonly requestId: string;
  /** Absolute links begin with it. */
  readonly baseUrl: string;
  /** The instant of the exchange, in milliseconds. */
  readonly now: number;
  /** Notes that something was accepted and has no effect here; once a call, however often it is said. */
  notModelled(what: string): void;
}

export type Authentication<Principal> =
  | { readonly principal: Principal | undefined; readonly refusal?: undefined }
  | { readonly refusal: Reply };

/** A request, read and valid. The generated handler types say what is in it. */
export interface HandlerRequest {
  readonly path: Values;
  readonly query: Values;
  readonly body: unknown;
}

/**
 * Rules by operationId. Written as a method, so that a rule may name the parts of its request that the generated types
 * promise it; the engine has validated them.
 */
export interface HandlerTable<Ctx> {
  readonly [operation: string]: {
    handle(request: HandlerRequest, context: Ctx): Reply | Promise<Reply>;
  }['handle'];
}

/** As in a {@link HandlerTable}, a rule may name the messages that the generated types promise it. */
export interface SocketTable<State> {
  readonly [operation: string]: {
    serve(socket: MockSocket, context: SocketContext<State>): SocketListeners | undefined;
  }['serve'];
}

/** The steps before a rule; each may refuse. */
export type Step = 'authenticate' | 'authorize' | 'throttle' | 'validate';

/** The API's refusals, in its own shape. */
export interface Refusals<Ctx> {
  /** No such path. Rules answer for missing things themselves. */
  notFound(context: Ctx): Reply;
  /** `Allow` is added by the engine. */
  methodNotAllowed(context: Ctx): Reply;
  /** The caller's role is too low. */
  forbidden(context: Ctx): Reply;
  /** The call names one tenant in its path and another in its header; for APIs whose operations have both. */
  tenantMismatch?(context: Ctx): Reply;
  /** The caller's plan is too low; `context.operation.plan` says which is needed, and with what code to refuse; the status is the document's, where it names one. */
  planRequired?(context: Ctx): Reply;
  /** The caller's credential may not do this; `missing` names what it lacks. */
  insufficientScope?(missing: readonly string[], context: Ctx): Reply;
  invalid(issues: readonly RequestIssue[], context: Ctx): Reply;
  /** `headers` are the limit's own, which the engine adds: the time to wait is in them. */
  throttled(context: Ctx, headers: { readonly [name: string]: string }): Reply;
  /** A rule threw, and the mock is not to fail the call itself. */
  failed(context: Ctx): Reply;
}

/** What an API brings: its facts (generated) and its rules (written by hand). */
export interface Definition<State, Principal> {
  readonly api: Api;
  readonly operations: { readonly [id: string]: Operation };
  readonly contracts: Contracts;
  /** How the operations and their answers are known. */
  readonly provenance?: Provenance | undefined;
  /** Statuses that no rule makes, only a fault. @defaultValue 500 and above */
  readonly isFault?: ((operation: string, status: number) => boolean) | undefined;
  readonly handlers: HandlerTable<Context<State, Principal>>;
  /** Makes the world's collections. */
  createState(world: World): State;
  /** Fills them; what it leaves is what a reset goes back to. */
  seed(world: World, state: State): void;
  /** Reads the credential of an operation that asks for one, or that may do without and was sent one. */
  authenticate(context: Context<State, Principal>): Authentication<Principal> | Promise<Authentication<Principal>>;
  /**
   * Whether a call may go on in the tenant that it names: at the head of `authorize`, before the role is compared, also
   * where nobody is signed in. Calls that name none are not asked about.
   */
  admit?(context: Context<State, Principal> & { readonly tenant: string }): Reply | undefined;
  /**
   * The caller's role, for operations that name the least one (`x-sdk-role`); it may be one in `context.tenant`. Without
   * one, the caller has none of the operation's.
   */
  roleOf?(principal: Principal, context: Context<State, Principal>): string | undefined;
  /** What else the API asks of a caller before it reads the request: after `admit`, before the role is compared. */
  authorize?(context: Context<State, Principal>): Reply | undefined;
  /** The caller's plan, for operations that name the least one (`x-sdk-plan`) and for limits by plan. */
  planOf?(principal: Principal): string;
  /** What the caller's credential may do, for operations whose security names scopes. */
  scopesOf?(principal: Principal): readonly string[];
  /** Whose limits a signed-in caller uses, by partition: `{ user: '7', account: '1' }`. */
  partitionsOf?(principal: Principal): { readonly [partition: string]: string };
  readonly refusals: Refusals<Context<State, Principal>>;
  /** @defaultValue authenticate, authorize, throttle, validate */
  readonly steps?: readonly Step[] | undefined;
  /** Limits whose headers go on answers without an operation: unknown paths, pages. */
  readonly fallbackPolicies?: readonly string[] | undefined;
  /** Puts query values right that the API forgives, before they are validated. */
  forgiveQuery?(values: Values, operation: Operation): Values;
  /** Puts a body right that the API forgives, before it is validated. */
  forgiveBody?(body: unknown, operation: Operation): unknown;
  /** What the API looks at before it reads the body: whether the thing that is to be changed exists. */
  readonly beforeBody?:
    | { readonly [operation: string]: (path: Values, context: Context<State, Principal>) => Reply | undefined }
    | undefined;
  /** What an empty body is read as, where one is expected. @defaultValue `undefined` */
  readonly emptyBody?: unknown;
  /** An id that the caller chose. Without it: a UUID that depends on the seed and on how many there were. */
  requestId?(exchange: Exchange): string | undefined;
  /** Query parameters of operations that stand in no document: by them a test steers the mock. */
  readonly steering?: { readonly [operation: string]: readonly string[] } | undefined;
  /** Headers that every answer carries. */
  headers?(context: Context<State, Principal>): { readonly [name: string]: string };
  /** Older names of paths: what begins with the first is answered as if it began with the second. */
  readonly aliases?: { readonly [prefix: string]: string } | undefined;
  /**
   * Brings about, in its order, what has come due by now, and says when it has to be called next; `undefined` for when
   * something else has happened. Called around each exchange, and at the instant that it said: what is due is data, so
   * a snapshot holds it.
   */
  catchUp?(world: World, state: State): number | undefined;
  /** Is told of each answer before it is sent, in its turn: what it notes down of it is data of the world. */
  onAnswer?(context: Context<State, Principal>, reply: Reply): void;
  /** Pages beside the API, by path; `POST /path` for one that takes a form. */
  readonly pages?:
    | { readonly [path: string]: (context: Context<State, Principal>) => Reply | Promise<Reply> }
    | undefined;
  /** Rules of the operations that open a WebSocket; see `SocketRule`. */
  readonly sockets?: SocketTable<State> | undefined;
  /** The events that rules send by `world.webhooks`. */
  readonly webhooks?: WebhookTable | undefined;
  /** What a test may do to the world beside the API: `POST /_mock/<api>/<action>`, and `mock.control`. */
  readonly controls?: ControlActions<State> | undefined;
  /** Whether the API lets pages of other origins call it. @defaultValue true */
  readonly cors?: boolean | undefined;
  /** What signs the users of the fixtures in, by name. */
  readonly credentials: Credentials;
  /** What there is to begin with, for people to read. */
  readonly fixtures: { readonly [name: string]: unknown };
}

export interface Credentials {
  readonly [name: string]: { readonly [field: string]: string };
}
