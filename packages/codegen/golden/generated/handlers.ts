// Generated from openapi.yaml. Do not edit; run test/update-golden.ts.

import type {
  Credentials,
  Customer,
  CustomerSearch,
  GetCustomersQuery,
  GetReportQuery,
  Hello,
  ImportCustomersBody,
  ImportCustomersForm,
  Invitation,
  ListEventsQuery,
  ListOrdersQuery,
  ListShelvesQuery,
  Order,
  OrderCreate,
  OrderMoved,
  Problem,
  ReportJob,
  SocketProblem,
  StartReportBody,
  StockMoved,
  Store,
  TokenRequest,
  UpdateOrderBody,
  UpdateOrderQuery,
  UploadPhotoBody,
  Welcome,
} from './models.ts';
import type { operations } from './types.ts';

interface Headers {
  readonly [name: string]: string;
}

/** `POST /invitations/{code}` */
export interface AcceptInvitationRequest {
  readonly path: { readonly code: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type AcceptInvitationAnswer =
  | { readonly status: 200; readonly body: Invitation; readonly headers?: Headers };

/** `GET /oauth/authorize` */
export interface AuthorizeRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type AuthorizeAnswer =
  | { readonly status: 302; readonly body?: undefined; readonly headers?: Headers };

/** `POST /orders` */
export interface CreateOrderRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: OrderCreate;
  readonly headers: NonNullable<operations['createOrder']['parameters']['header']>;
}

export type CreateOrderAnswer =
  | {
      readonly status: 201;
      readonly body: operations['createOrder']['responses'][201]['content']['application/json'];
      readonly headers?: Headers;
    }
  | { readonly status: 422; readonly body: Problem; readonly headers?: Headers };

/** `DELETE /orders/{order-id}` */
export interface DeleteOrderRequest {
  readonly path: { readonly 'order-id': string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DeleteOrderAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers };

/** `DELETE /stores/{store_id}` */
export interface DeleteStoreRequest {
  readonly path: { readonly store_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['deleteStore']['parameters']['header']>;
}

export type DeleteStoreAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 403; readonly body: Problem; readonly headers?: Headers };

/** `GET /orders/{order-id}/lines/{index}/photo` */
export interface DownloadPhotoRequest {
  readonly path: { readonly 'order-id': string; readonly index: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DownloadPhotoAnswer =
  | { readonly status: 200; readonly body: Uint8Array; readonly headers?: Headers };

/** `GET /export` */
export interface ExportOrdersRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ExportOrdersAnswer =
  | { readonly status: 200; readonly text: string; readonly body?: undefined; readonly headers: Headers }
  | { readonly status: 403; readonly body: Problem; readonly headers?: Headers };

/** `GET /regions/{region}/stores/{store_id}/counts/{count}` */
export interface GetCountRequest {
  readonly path: { readonly region: string; readonly store_id: string; readonly count: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetCountAnswer =
  | { readonly status: 200; readonly body: ReportJob; readonly headers?: Headers };

/** `GET /customers` */
export interface GetCustomersRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: GetCustomersQuery;
  readonly body: undefined;
}

export type GetCustomersAnswer =
  | { readonly status: 200; readonly body: Customer[]; readonly headers?: Headers }
  | { readonly status: 200; readonly text: string; readonly body?: undefined; readonly headers: Headers };

/** `GET /greeting` */
export interface GetGreetingRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetGreetingAnswer =
  | {
      readonly status: 200;
      readonly body: operations['getGreeting']['responses'][200]['content']['application/json'];
      readonly headers?: Headers;
    };

/** `GET /imports/{shelf}` */
export interface GetImportRequest {
  readonly path: { readonly shelf: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetImportAnswer =
  | {
      readonly status: 200;
      readonly body: operations['getImport']['responses'][200]['content']['application/json'];
      readonly headers?: Headers;
    };

/** `GET /orders/{order-id}` */
export interface GetOrderRequest {
  readonly path: { readonly 'order-id': string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetOrderAnswer =
  | { readonly status: 200; readonly body: Order | null; readonly headers?: Headers }
  | { readonly status: 302; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: number; readonly body: Problem; readonly headers?: Headers };

/** `GET /reports/{report}` */
export interface GetReportRequest {
  readonly path: { readonly report: string };
  readonly query: GetReportQuery;
  readonly body: undefined;
}

export type GetReportAnswer =
  | { readonly status: 200; readonly body: ReportJob; readonly headers?: Headers };

/** `GET /reports/{report}/pages` */
export interface GetReportPagesRequest {
  readonly path: { readonly report: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetReportPagesAnswer =
  | { readonly status: 200; readonly body: string[]; readonly headers?: Headers };

/** `GET /stores/{store_id}` */
export interface GetStoreRequest {
  readonly path: { readonly store_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['getStore']['parameters']['header']>;
}

export type GetStoreAnswer =
  | { readonly status: 200; readonly body: Store; readonly headers?: Headers }
  | { readonly status: 403; readonly body: Problem; readonly headers?: Headers };

/** `POST /oauth/token` */
export interface GetTokenRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: TokenRequest;
}

export type GetTokenAnswer =
  | {
      readonly status: 200;
      readonly body: operations['getToken']['responses'][200]['content']['application/json'];
      readonly headers?: Headers;
    };

/** `POST /customers/import` */
export interface ImportCustomersRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ImportCustomersBody | ImportCustomersForm;
}

export type ImportCustomersAnswer =
  | { readonly status: 202; readonly body?: undefined; readonly headers?: Headers };

/** `GET /events` */
export interface ListEventsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListEventsQuery;
  readonly body: undefined;
}

export type ListEventsAnswer =
  | {
      readonly status: 200;
      readonly body: operations['list-events']['responses'][200]['content']['application/json'];
      readonly headers?: Headers;
    };

/** `GET /stores/{store_id}/invitations` */
export interface ListInvitationsRequest {
  readonly path: { readonly store_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listInvitations']['parameters']['header']>;
}

export type ListInvitationsAnswer =
  | { readonly status: 200; readonly body: Invitation[]; readonly headers?: Headers };

/** `GET /keys` */
export interface ListKeysRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listKeys']['parameters']['header']>;
}

export type ListKeysAnswer =
  | { readonly status: 200; readonly body: string[]; readonly headers?: Headers }
  | { readonly status: 403; readonly body: Problem; readonly headers?: Headers };

/** `GET /orders` */
export interface ListOrdersRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListOrdersQuery;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listOrders']['parameters']['header']>;
}

export type ListOrdersAnswer =
  | {
      readonly status: 200;
      readonly body: operations['listOrders']['responses'][200]['content']['application/json'];
      readonly headers?: Headers;
    }
  | { readonly status: number; readonly body: Problem; readonly headers?: Headers };

/** `GET /stores/{store_id}/shelves` */
export interface ListShelvesRequest {
  readonly path: { readonly store_id: string };
  readonly query: ListShelvesQuery;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listShelves']['parameters']['header']>;
}

export type ListShelvesAnswer =
  | {
      readonly status: 200;
      readonly body: operations['listShelves']['responses'][200]['content']['application/json'];
      readonly headers?: Headers;
    };

/** `POST /login` */
export interface LoginRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: Credentials;
  readonly headers: NonNullable<operations['login']['parameters']['header']>;
}

export type LoginAnswer =
  | {
      readonly status: 200;
      readonly body: operations['login']['responses'][200]['content']['application/json'];
      readonly headers?: Headers;
    };

/** `POST /internal` */
export interface ReindexRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ReindexAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers };

/** `POST /customers/search` */
export interface SearchCustomersRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: CustomerSearch;
}

export type SearchCustomersAnswer =
  | {
      readonly status: 200;
      readonly body: operations['searchCustomers']['responses'][200]['content']['application/json'];
      readonly headers?: Headers;
    };

/** `POST /regions/{region}/stores/{store_id}/counts` */
export interface StartCountRequest {
  readonly path: { readonly region: string; readonly store_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type StartCountAnswer =
  | { readonly status: 202; readonly body: ReportJob; readonly headers?: Headers };

/** `POST /imports/{shelf}` */
export interface StartImportRequest {
  readonly path: { readonly shelf: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type StartImportAnswer =
  | { readonly status: 202; readonly body?: undefined; readonly headers?: Headers };

/** `POST /reports` */
export interface StartReportRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: StartReportBody;
}

export type StartReportAnswer =
  | { readonly status: 202; readonly body: ReportJob; readonly headers?: Headers };

/** `DELETE /reports/{report}` */
export interface StopReportRequest {
  readonly path: { readonly report: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type StopReportAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers };

/** `PATCH /orders/{order-id}` */
export interface UpdateOrderRequest {
  readonly path: { readonly 'order-id': string };
  readonly query: UpdateOrderQuery;
  readonly body: UpdateOrderBody | undefined;
}

export type UpdateOrderAnswer =
  | { readonly status: 200; readonly body: Order; readonly headers?: Headers }
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers };

/** `PUT /orders/{order-id}/lines/{index}/photo` */
export interface UploadPhotoRequest {
  readonly path: { readonly 'order-id': string; readonly index: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: UploadPhotoBody;
}

export type UploadPhotoAnswer =
  | { readonly status: 201; readonly body?: undefined; readonly headers?: Headers };

/** All operations, by id. */
export interface Handlers<Context> {
  /** POST /invitations/{code}. */
  acceptInvitation(request: AcceptInvitationRequest, context: Context):
    | AcceptInvitationAnswer
    | Promise<AcceptInvitationAnswer>;
  /** GET /oauth/authorize. */
  authorize(request: AuthorizeRequest, context: Context): AuthorizeAnswer | Promise<AuthorizeAnswer>;
  /** Create an order. */
  createOrder(request: CreateOrderRequest, context: Context): CreateOrderAnswer | Promise<CreateOrderAnswer>;
  /** DELETE /orders/{order-id}. */
  deleteOrder(request: DeleteOrderRequest, context: Context): DeleteOrderAnswer | Promise<DeleteOrderAnswer>;
  /** DELETE /stores/{store_id}. */
  deleteStore(request: DeleteStoreRequest, context: Context): DeleteStoreAnswer | Promise<DeleteStoreAnswer>;
  /** GET /orders/{order-id}/lines/{index}/photo. */
  downloadPhoto(request: DownloadPhotoRequest, context: Context): DownloadPhotoAnswer | Promise<DownloadPhotoAnswer>;
  /** GET /export. */
  exportOrders(request: ExportOrdersRequest, context: Context): ExportOrdersAnswer | Promise<ExportOrdersAnswer>;
  /** GET /regions/{region}/stores/{store_id}/counts/{count}. */
  getCount(request: GetCountRequest, context: Context): GetCountAnswer | Promise<GetCountAnswer>;
  /** GET /customers. */
  getCustomers(request: GetCustomersRequest, context: Context): GetCustomersAnswer | Promise<GetCustomersAnswer>;
  /** Be greeted. */
  getGreeting(request: GetGreetingRequest, context: Context): GetGreetingAnswer | Promise<GetGreetingAnswer>;
  /** GET /imports/{shelf}. */
  getImport(request: GetImportRequest, context: Context): GetImportAnswer | Promise<GetImportAnswer>;
  /** GET /orders/{order-id}. */
  getOrder(request: GetOrderRequest, context: Context): GetOrderAnswer | Promise<GetOrderAnswer>;
  /** GET /reports/{report}. */
  getReport(request: GetReportRequest, context: Context): GetReportAnswer | Promise<GetReportAnswer>;
  /** GET /reports/{report}/pages. */
  getReportPages(request: GetReportPagesRequest, context: Context):
    | GetReportPagesAnswer
    | Promise<GetReportPagesAnswer>;
  /** Get the store. */
  getStore(request: GetStoreRequest, context: Context): GetStoreAnswer | Promise<GetStoreAnswer>;
  /** Get a token. */
  getToken(request: GetTokenRequest, context: Context): GetTokenAnswer | Promise<GetTokenAnswer>;
  /** Import customers. */
  importCustomers(request: ImportCustomersRequest, context: Context):
    | ImportCustomersAnswer
    | Promise<ImportCustomersAnswer>;
  /** List events. */
  'list-events'(request: ListEventsRequest, context: Context): ListEventsAnswer | Promise<ListEventsAnswer>;
  /** GET /stores/{store_id}/invitations. */
  listInvitations(request: ListInvitationsRequest, context: Context):
    | ListInvitationsAnswer
    | Promise<ListInvitationsAnswer>;
  /** GET /keys. */
  listKeys(request: ListKeysRequest, context: Context): ListKeysAnswer | Promise<ListKeysAnswer>;
  /** List orders. */
  listOrders(request: ListOrdersRequest, context: Context): ListOrdersAnswer | Promise<ListOrdersAnswer>;
  /** GET /stores/{store_id}/shelves. */
  listShelves(request: ListShelvesRequest, context: Context): ListShelvesAnswer | Promise<ListShelvesAnswer>;
  /** Log in. */
  login(request: LoginRequest, context: Context): LoginAnswer | Promise<LoginAnswer>;
  /** POST /internal. */
  reindex(request: ReindexRequest, context: Context): ReindexAnswer | Promise<ReindexAnswer>;
  /** Search customers. */
  searchCustomers(request: SearchCustomersRequest, context: Context):
    | SearchCustomersAnswer
    | Promise<SearchCustomersAnswer>;
  /** POST /regions/{region}/stores/{store_id}/counts. */
  startCount(request: StartCountRequest, context: Context): StartCountAnswer | Promise<StartCountAnswer>;
  /** Import a shelf. */
  startImport(request: StartImportRequest, context: Context): StartImportAnswer | Promise<StartImportAnswer>;
  /** Start a report. */
  startReport(request: StartReportRequest, context: Context): StartReportAnswer | Promise<StartReportAnswer>;
  /** DELETE /reports/{report}. */
  stopReport(request: StopReportRequest, context: Context): StopReportAnswer | Promise<StopReportAnswer>;
  /** PATCH /orders/{order-id}. */
  updateOrder(request: UpdateOrderRequest, context: Context): UpdateOrderAnswer | Promise<UpdateOrderAnswer>;
  /** PUT /orders/{order-id}/lines/{index}/photo. */
  uploadPhoto(request: UploadPhotoRequest, context: Context): UploadPhotoAnswer | Promise<UploadPhotoAnswer>;
}

/** The messages of all WebSockets, by operation; `send` and `receive` as the client sees it. */
export interface Sockets {
  /** `GET /live` */
  readonly watchOrders: {
    readonly send: Hello;
    readonly receive: Welcome | OrderMoved | StockMoved | SocketProblem;
  };
}
