// Generated from openapi.yaml. Do not edit; run test/update-golden.ts.

import {
  type Call,
  type CallOptions,
  type List,
  Resource,
  subscribe,
  type SubscribeOptions,
  type Subscription,
} from '@creatorkit/runtime';
import type {
  Credentials,
  Event,
  ListEventsQuery,
  ListOrdersQuery,
  LoginResult,
  Order,
  OrderCreate,
  UpdateOrderBody,
  UpdateOrderQuery,
  UploadPhotoBody,
  WatchOrdersEvent,
} from './models.ts';
import {
  createOrder,
  deleteOrder,
  downloadPhoto,
  exportOrders,
  getOrder,
  listEvents,
  listOrders,
  login,
  updateOrder,
  uploadPhoto,
  watchOrders,
} from './operations.ts';

/** `shop.auth` */
export class Auth extends Resource {
  /**
   * Log in.
   *
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Cost: none.
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
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Scope `exports`: 1 at a time. Cost: none.
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
   * Scope `standard`: 60 requests per 60 s, 1000 requests per 3600 s. Role: clerk. Cost: none. Errors: default.
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
  retrieve(orderId: string, options?: CallOptions): Call<Order | null> {
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
   * Cost: none.
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

/** All operations of shop, in groups. */
export class Resources extends Resource {
  /** `shop.auth` */
  get auth(): Auth {
    return new Auth(this.core);
  }

  /** `shop.eventLog` */
  get eventLog(): EventLog {
    return new EventLog(this.core);
  }

  /** `shop.exports` */
  get exports(): Exports {
    return new Exports(this.core);
  }

  /** `shop.orders` */
  get orders(): Orders {
    return new Orders(this.core);
  }
}
