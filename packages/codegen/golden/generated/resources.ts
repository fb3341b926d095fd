// Generated from openapi.yaml. Do not edit; run test/update-golden.ts.

import {
  type Call,
  type CallOptions,
  type CancellableJobHandle,
  type JobHandle,
  type List,
  type Redirect,
  Resource,
  startJob,
  subscribe,
  type SubscribeOptions,
  type Subscription,
  TenantResource,
  withinWindow,
} from '@creatorkit/runtime';
import type {
  Credentials,
  Customer,
  CustomerSearch,
  Event,
  GetCustomersQuery,
  GetCustomersResult,
  GetGreetingResult,
  GetImportResult,
  GetReportQuery,
  GetTokenResult,
  ImportCustomersBody,
  ImportCustomersForm,
  Invitation,
  ListEventsQuery,
  ListOrdersQuery,
  ListShelvesQuery,
  LoginResult,
  Order,
  OrderCreate,
  ReportJob,
  StartImportJobResult,
  StartReportBody,
  Store,
  TokenRequest,
  UpdateOrderBody,
  UpdateOrderQuery,
  UploadPhotoBody,
  WatchOrdersEvent,
} from './models.ts';
import {
  acceptInvitation,
  authorize,
  createOrder,
  deleteOrder,
  deleteStore,
  downloadPhoto,
  exportOrders,
  getCount,
  getCustomers,
  getGreeting,
  getImport,
  getOrder,
  getReport,
  getReportPages,
  getStore,
  getToken,
  importCustomers,
  listEvents,
  listInvitations,
  listKeys,
  listOrders,
  listShelves,
  login,
  searchCustomers,
  startCount,
  startImport,
  startReport,
  stopReport,
  updateOrder,
  uploadPhoto,
  watchOrders,
} from './operations.ts';

/** `shop.auth` */
export class Auth extends Resource {
  /**
   * `GET /oauth/authorize`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `GET /oauth/authorize`
   * @example
   * ```ts
   * const redirect = await shop.auth.authorize();
   * ```
   */
  authorize(options?: CallOptions): Call<Redirect> {
    return this.core.call(authorize, [], undefined, options);
  }

  /**
   * Be greeted.
   *
   * By name where somebody is signed in.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `GET /greeting`
   * @example
   * ```ts
   * const getGreeting = await shop.auth.greeting();
   * ```
   */
  greeting(options?: CallOptions): Call<GetGreetingResult> {
    return this.core.call(getGreeting, [], undefined, options);
  }

  /**
   * Log in.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * Headers to send with `options.headers`: `X-Branch`.
   *
   * @see `POST /login`
   * @example
   * ```ts
   * const login = await shop.auth.login({ password: "correct 'horse'", user: 'ada' });
   * ```
   */
  login(body: Credentials, options?: CallOptions): Call<LoginResult> {
    return this.core.call(login, [], body, options);
  }

  /**
   * Get a token.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `POST /oauth/token`
   * @example
   * ```ts
   * const getToken = await shop.auth.token({ grant_type: 'authorization_code' });
   * ```
   */
  token(body: TokenRequest, options?: CallOptions): Call<GetTokenResult> {
    return this.core.call(getToken, [], body, options);
  }
}

/** `shop.customers` */
export class Customers extends Resource {
  /**
   * `GET /customers`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `GET /customers`
   * @example
   * ```ts
   * const getCustomers = await shop.customers.all();
   * ```
   */
  all(query?: GetCustomersQuery, options?: CallOptions): Call<GetCustomersResult> {
    return this.core.call(getCustomers, [], query, options);
  }

  /**
   * Import customers.
   *
   * By their addresses, or from a file.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `POST /customers/import`
   * @example
   * ```ts
   * await shop.customers.import({ emails: ['text'] });
   * ```
   */
  import(body: ImportCustomersBody | ImportCustomersForm, options?: CallOptions): Call<void> {
    return this.core.call(importCustomers, [], body, options);
  }

  /**
   * Search customers.
   *
   * Only the first 10000 results can be read, however many `total` says there are: narrow the search to reach others.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `POST /customers/search`
   * @example
   * ```ts
   * for await (const customer of shop.customers.search({ filters: {}, kind: 'person' })) console.log(customer);
   * ```
   */
  search(body: CustomerSearch, options?: CallOptions): List<Customer> {
    return this.core.list(searchCustomers, [], body, options, withinWindow);
  }
}

/** `shop.eventLog` */
export class EventLog extends Resource {
  /**
   * List events.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `GET /events`
   * @example
   * ```ts
   * for await (const event of shop.eventLog.listEvents()) console.log(event);
   * ```
   */
  listEvents(query?: ListEventsQuery, options?: CallOptions): List<Event> {
    return this.core.list(listEvents, [], query, options);
  }
}

/** `shop.exports` */
export class Exports extends Resource {
  /**
   * `GET /export`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Scope `exports`: 1 at a time. Scope `reports`:
   * free 1 request per 60 s, pro 20 requests per 60 s and 500 requests per 86400 s. Plan: pro or above with the feature
   * exports. Cost: none. Errors: 403.
   *
   * @see `GET /export`
   * @example
   * ```ts
   * const result = await shop.exports.csv();
   * ```
   */
  csv(options?: CallOptions): Call<string> {
    return this.core.call(exportOrders, [], undefined, options);
  }
}

/** `shop.imports` */
export class Imports extends Resource {
  /**
   * `GET /imports/{shelf}`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `GET /imports/{shelf}`
   * @example
   * ```ts
   * const getImport = await shop.imports.retrieve('text');
   * ```
   */
  retrieve(shelf: string, options?: CallOptions): Call<GetImportResult> {
    return this.core.call(getImport, [shelf], undefined, options);
  }

  /**
   * Import a shelf.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none. Starts a job, polled with
   * `getImport`.
   *
   * @see `POST /imports/{shelf}`
   * @example
   * ```ts
   * const job = await shop.imports.start('text');
   * const startImport = await job.wait({ deadlineMs: 600_000 });
   * ```
   */
  start(shelf: string, options?: CallOptions): Call<JobHandle<void, StartImportJobResult, GetImportResult>> {
    return startJob(this.core, startImport, [shelf], undefined, options);
  }
}

/** `shop.invitations` */
export class Invitations extends Resource {
  /**
   * `POST /invitations/{code}`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `POST /invitations/{code}`
   * @example
   * ```ts
   * const invitation = await shop.invitations.accept('text');
   * ```
   */
  accept(code: string, options?: CallOptions): Call<Invitation> {
    return this.core.call(acceptInvitation, [code], undefined, options);
  }
}

/** `shop.keys` */
export class Keys extends Resource {
  /**
   * `GET /keys`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none. Errors: 403.
   *
   * For one tenant: `shop.tenant(id).keys.list`, which sends its id as `X-Store-Id`.
   *
   * @see `GET /keys`
   * @example
   * ```ts
   * const result = await shop.keys.list();
   * ```
   */
  list(options?: CallOptions): Call<string[]> {
    return this.core.call(listKeys, [], undefined, options);
  }
}

/** `shop.orders.lines` */
export class OrdersLines extends Resource {
  /**
   * `GET /orders/{order-id}/lines/{index}/photo`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `GET /orders/{order-id}/lines/{index}/photo`
   * @example
   * ```ts
   * const result = await shop.orders.lines.downloadPhoto('text', 3);
   * ```
   */
  downloadPhoto(orderId: string, index: number, options?: CallOptions): Call<Uint8Array> {
    return this.core.call(downloadPhoto, [orderId, index], undefined, options);
  }

  /**
   * `PUT /orders/{order-id}/lines/{index}/photo`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `PUT /orders/{order-id}/lines/{index}/photo`
   * @example
   * ```ts
   * await shop.orders.lines.uploadPhoto('text', 3, { photo: new Blob(['…']) });
   * ```
   */
  uploadPhoto(orderId: string, index: number, body: UploadPhotoBody, options?: CallOptions): Call<void> {
    return this.core.call(uploadPhoto, [orderId, index], body, options);
  }
}

/** `shop.orders` */
export class Orders extends Resource {
  /** `shop.orders.lines` */
  get lines(): OrdersLines {
    return new OrdersLines(this.core);
  }

  /**
   * List orders.
   *
   * All orders, newest first. The end of a comment, *\/, does no harm here, and a line that is much longer than a
   * hundred and twenty columns is broken.
   *
   * - one
   * - two
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Role: clerk. Cost: 0.01 coins per item of
   * `$response.body#/items`, for at most as many as `$request.query.per_page` says (50 where it does not say), for what
   * is found, what is left by `X-Coins`. Errors: default.
   *
   * Headers to send with `options.headers`: `X-Shop` (required).
   *
   * Provenance: docs. The order is inferred.
   *
   * @see `GET /orders` (docs: the manual)
   * @example
   * ```ts
   * for await (const order of shop.orders.list({ per_page: 50 })) console.log(order.id);
   * ```
   */
  list(query?: ListOrdersQuery, options?: CallOptions): List<Order> {
    return this.core.list(listOrders, [], query, options);
  }

  /**
   * `GET /orders/{order-id}`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none. Errors: 4XX.
   *
   * @see `GET /orders/{order-id}`
   * @example
   * ```ts
   * const result = await shop.orders.retrieve('text');
   * ```
   */
  retrieve(orderId: string, options?: CallOptions): Call<Order | null | Redirect> {
    return this.core.call(getOrder, [orderId], undefined, options);
  }

  /**
   * Create an order.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Role: manager. Cost: 2 coins per item of
   * `$request.body#/lines`, rounded up, at least 1. Errors: 422.
   *
   * Headers to send with `options.headers`: `X-Shop` (required).
   *
   * @see `POST /orders`
   * @example
   * ```ts
   * const order = await shop.orders.create({ lines: [{ count: 1, sku: 'text' }] });
   * ```
   */
  create(body: OrderCreate, options?: CallOptions): Call<Order> {
    return this.core.call(createOrder, [], body, options);
  }

  /**
   * `PATCH /orders/{order-id}`.
   *
   * Cost: coins per call by `$request.body#/state`: paid 0.5, otherwise 0.1, told by `X-Charged`.
   *
   * @deprecated
   * @see `PATCH /orders/{order-id}`
   * @example
   * ```ts
   * const result = await shop.orders.update('text', { body: {}, query: { notify: true } });
   * ```
   */
  update(
    orderId: string,
    input: { readonly body?: UpdateOrderBody; readonly query: UpdateOrderQuery },
    options?: CallOptions,
  ): Call<Order | undefined> {
    return this.core.call(updateOrder, [orderId], input, options);
  }

  /**
   * `DELETE /orders/{order-id}`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `DELETE /orders/{order-id}`
   * @example
   * ```ts
   * await shop.orders.delete('text');
   * ```
   */
  delete(orderId: string, options?: CallOptions): Call<void> {
    return this.core.call(deleteOrder, [orderId], undefined, options);
  }

  /**
   * Watch orders.
   *
   * What happens to the orders of the account, as it happens. Nothing is repeated.
   *
   * Cost: none.
   *
   * @see `GET /live`
   * @example
   * ```ts
   * for await (const event of shop.orders.watch()) console.log(event.type);
   * ```
   */
  watch(options?: SubscribeOptions): Subscription<WatchOrdersEvent> {
    return subscribe(this.core, watchOrders, options);
  }
}

/** `shop.reports` */
export class Reports extends Resource {
  /**
   * `GET /reports/{report}`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `GET /reports/{report}`
   * @example
   * ```ts
   * const reportJob = await shop.reports.retrieve('text');
   * ```
   */
  retrieve(report: string, query?: GetReportQuery, options?: CallOptions): Call<ReportJob> {
    return this.core.call(getReport, [report], query, options);
  }

  /**
   * `GET /reports/{report}/pages`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `GET /reports/{report}/pages`
   * @example
   * ```ts
   * const result = await shop.reports.pages('text');
   * ```
   */
  pages(report: string, options?: CallOptions): Call<string[]> {
    return this.core.call(getReportPages, [report], undefined, options);
  }

  /**
   * Start a report.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none. Starts a job, polled with
   * `getReport`.
   *
   * @see `POST /reports`
   * @example
   * ```ts
   * const job = await shop.reports.start({ year: 1 });
   * const result = await job.wait({ deadlineMs: 600_000 });
   * ```
   */
  start(
    body: StartReportBody,
    options?: CallOptions,
  ): Call<CancellableJobHandle<ReportJob, string[], ReportJob, void>> {
    return startJob(this.core, startReport, [], body, options);
  }

  /**
   * `DELETE /reports/{report}`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `DELETE /reports/{report}`
   * @example
   * ```ts
   * await shop.reports.stop('text');
   * ```
   */
  stop(report: string, options?: CallOptions): Call<void> {
    return this.core.call(stopReport, [report], undefined, options);
  }
}

/** All operations of shop, in groups. */
export class Resources extends Resource {
  /** `shop.auth` */
  get auth(): Auth {
    return new Auth(this.core);
  }

  /** `shop.customers` */
  get customers(): Customers {
    return new Customers(this.core);
  }

  /** `shop.eventLog` */
  get eventLog(): EventLog {
    return new EventLog(this.core);
  }

  /** `shop.exports` */
  get exports(): Exports {
    return new Exports(this.core);
  }

  /** `shop.imports` */
  get imports(): Imports {
    return new Imports(this.core);
  }

  /** `shop.invitations` */
  get invitations(): Invitations {
    return new Invitations(this.core);
  }

  /** `shop.keys` */
  get keys(): Keys {
    return new Keys(this.core);
  }

  /** `shop.orders` */
  get orders(): Orders {
    return new Orders(this.core);
  }

  /** `shop.reports` */
  get reports(): Reports {
    return new Reports(this.core);
  }

  /**
   * The view of one tenant: what is of it, without its id among the arguments. It reaches no other tenant.
   *
   * @throws TypeError for an id that is no string. @throws RangeError for one that names no resource.
   * @example
   * ```ts
   * const view = shop.tenant('5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11');
   * ```
   */
  tenant(id: string): TenantResources {
    return new TenantResources(this.core, id);
  }
}

/** `shop.tenant(id).counts` */
export class TenantCounts extends Resource {
  /**
   * `GET /regions/{region}/stores/{store_id}/counts/{count}`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `GET /regions/{region}/stores/{store_id}/counts/{count}`
   * @example
   * ```ts
   * const view = shop.tenant('5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11');
   * const reportJob = await view.counts.retrieve('text', 'text');
   * ```
   */
  retrieve(region: string, count: string, options?: CallOptions): Call<ReportJob> {
    return this.core.call(getCount, [region, count], undefined, options);
  }

  /**
   * `POST /regions/{region}/stores/{store_id}/counts`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none. Starts a job, polled with `getCount`.
   *
   * @see `POST /regions/{region}/stores/{store_id}/counts`
   * @example
   * ```ts
   * const view = shop.tenant('5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11');
   * const job = await view.counts.start('text');
   * const reportJob = await job.wait({ deadlineMs: 600_000 });
   * ```
   */
  start(region: string, options?: CallOptions): Call<JobHandle<ReportJob, ReportJob, ReportJob>> {
    return startJob(this.core, startCount, [region], undefined, options);
  }
}

/** `shop.tenant(id).invitations` */
export class TenantInvitations extends Resource {
  /**
   * `GET /stores/{store_id}/invitations`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `GET /stores/{store_id}/invitations`
   * @example
   * ```ts
   * const view = shop.tenant('5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11');
   * const invitations = await view.invitations.list();
   * ```
   */
  list(options?: CallOptions): Call<Invitation[]> {
    return this.core.call(listInvitations, [], undefined, options);
  }
}

/** `shop.tenant(id).keys` */
export class TenantKeys extends Resource {
  /**
   * `GET /keys`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none. Errors: 403.
   *
   * @see `GET /keys`
   * @example
   * ```ts
   * const view = shop.tenant('5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11');
   * const result = await view.keys.list();
   * ```
   */
  list(options?: CallOptions): Call<string[]> {
    return this.core.call(listKeys, [], undefined, options);
  }
}

/** `shop.tenant(id).shelves` */
export class TenantShelves extends Resource {
  /**
   * `GET /stores/{store_id}/shelves`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
   *
   * @see `GET /stores/{store_id}/shelves`
   * @example
   * ```ts
   * const view = shop.tenant('5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11');
   * for await (const item of view.shelves.list({ per_page: 50 })) console.log(item);
   * ```
   */
  list(query?: ListShelvesQuery, options?: CallOptions): List<string> {
    return this.core.list(listShelves, [], query, options);
  }
}

/** All operations of one tenant of shop, in groups. */
export class TenantResources extends TenantResource {
  /** `shop.tenant(id).counts` */
  get counts(): TenantCounts {
    return new TenantCounts(this.core);
  }

  /** `shop.tenant(id).invitations` */
  get invitations(): TenantInvitations {
    return new TenantInvitations(this.core);
  }

  /** `shop.tenant(id).keys` */
  get keys(): TenantKeys {
    return new TenantKeys(this.core);
  }

  /** `shop.tenant(id).shelves` */
  get shelves(): TenantShelves {
    return new TenantShelves(this.core);
  }

  /**
   * Get the store.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none. Errors: 403.
   *
   * @see `GET /stores/{store_id}`
   * @example
   * ```ts
   * const view = shop.tenant('5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11');
   * const store = await view.retrieve();
   * ```
   */
  retrieve(options?: CallOptions): Call<Store> {
    return this.core.call(getStore, [], undefined, options);
  }

  /**
   * `DELETE /stores/{store_id}`.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Role: manager. Cost: none. Errors: 403.
   *
   * @see `DELETE /stores/{store_id}`
   * @example
   * ```ts
   * const view = shop.tenant('5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11');
   * await view.delete();
   * ```
   */
  delete(options?: CallOptions): Call<void> {
    return this.core.call(deleteStore, [], undefined, options);
  }
}

/** The part of {@link TenantResources} that a credential of the scheme `apiKey` opens. */
export type ApiKeyTenantResources = Omit<TenantResources, 'invitations'>;

/** The part of {@link Resources} that a credential of the scheme `apiKey` opens. */
export type ApiKeyResources = Omit<Resources, 'tenant'> & { tenant(id: string): ApiKeyTenantResources };
