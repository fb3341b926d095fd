// Generated from openapi.yaml. Do not edit; run test/update-golden.ts.

import type { Contracts, WebhookContracts } from '@creatorkit/runtime';
import * as z from 'zod/mini';
import { keep, maxLength, minProperties } from './keywords.ts';
import {
  Credentials,
  Customer,
  CustomerSearch,
  Event,
  Hello,
  Invitation,
  Order,
  OrderCreate,
  OrderMoved,
  OrderReturned,
  OrderShipped,
  OrderState,
  Problem,
  ReportJob,
  SocketProblem,
  StockCounted,
  StockMoved,
  Store,
  Timestamp,
  TokenRequest,
  Welcome,
} from './schemas.ts';

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

export const contracts = {
  acceptInvitation: {
    path: once(() => z.object({ code: z.string() })),
    answers: {
      200: Invitation,
    },
  },
  authorize: {
    answers: {
      302: null,
    },
  },
  createOrder: {
    headers: once(() => z.object({ 'x-shop': z.string() })),
    body: OrderCreate,
    answers: {
      201: once(() => z.object({ order: z.lazy(Order) })),
      422: Problem,
    },
  },
  deleteOrder: {
    path: once(() => z.object({ 'order-id': z.string().check(z.minLength(1)) })),
    answers: {
      204: null,
    },
  },
  deleteStore: {
    path: once(() => z.object({ store_id: z.guid() })),
    headers: once(() => z.object({ 'x-store-id': z.exactOptional(z.guid()) })),
    answers: {
      204: null,
      403: Problem,
    },
  },
  downloadPhoto: {
    path: once(() =>
      z.object({
        index: z.int32(),
        'order-id': z.string(),
      }),
    ),
    answers: {
      200: once(() => z.unknown()),
    },
  },
  exportOrders: {
    answers: {
      200: once(() => z.string()),
      403: Problem,
    },
  },
  getCount: {
    path: once(() =>
      z.object({
        count: z.string(),
        region: z.string(),
        store_id: z.guid(),
      }),
    ),
    answers: {
      200: ReportJob,
    },
  },
  getCustomers: {
    query: once(() => z.object({ format: z.exactOptional(z.enum(['json', 'csv'])) })),
    answers: {
      200: once(() => z.union([z.array(z.lazy(Customer)), z.string()])),
    },
  },
  getGreeting: {
    answers: {
      200: once(() =>
        z.object({
          at: z.lazy(Timestamp),
          text: z.string(),
          until: z.exactOptional(z.nullable(z.lazy(Timestamp))),
        }),
      ),
    },
  },
  getImport: {
    path: once(() => z.object({ shelf: z.string() })),
    answers: {
      200: once(() =>
        z.object({
          data: z.object({
            percent: z.exactOptional(z.number()),
            result: z.exactOptional(z.object({ orders: z.exactOptional(z.int()) })),
            state: z.enum(['busy', 'done', 'failed']),
          }),
        }),
      ),
    },
  },
  getOrder: {
    path: once(() => z.object({ 'order-id': z.string().check(z.minLength(1)) })),
    answers: {
      200: once(() => z.nullable(z.lazy(Order))),
      302: null,
    },
  },
  getReport: {
    path: once(() => z.object({ report: z.string() })),
    query: once(() => z.object({ verbose: z.exactOptional(z.boolean()) })),
    answers: {
      200: ReportJob,
    },
  },
  getReportPages: {
    path: once(() => z.object({ report: z.string() })),
    answers: {
      200: once(() => z.array(z.string())),
    },
  },
  getStore: {
    path: once(() => z.object({ store_id: z.guid() })),
    headers: once(() => z.object({ 'x-store-id': z.exactOptional(z.guid()) })),
    answers: {
      200: Store,
      403: Problem,
    },
  },
  getToken: {
    body: TokenRequest,
    forms: { 'application/x-www-form-urlencoded': { expires_in: { type: 'integer' } } },
    answers: {
      200: once(() => z.object({ access_token: z.string() })),
    },
  },
  importCustomers: {
    body: once(() => z.object({ emails: z.array(z.string()) })),
    bodies: {
      'multipart/form-data': once(() =>
        z.object({
          columns: z.exactOptional(z.array(z.int())),
          defaults: z.exactOptional(z.lazy(Customer)),
          dry_run: z.exactOptional(z.boolean()),
          file: z.instanceof(Blob),
        }),
      ),
    },
    forms: {
      'multipart/form-data': {
        columns: { type: 'array', items: 'integer' },
        defaults: { type: 'object' },
        dry_run: { type: 'boolean' },
      },
    },
    answers: {
      202: null,
    },
  },
  'list-events': {
    query: once(() => z.object({ after: z.exactOptional(z.string()) })),
    answers: {
      200: once(() =>
        z.object({
          data: z.object({
            entries: z.array(z.lazy(Event)),
            next: z.exactOptional(z.nullable(z.string())),
          }),
        }),
      ),
    },
  },
  listInvitations: {
    path: once(() => z.object({ store_id: z.guid() })),
    headers: once(() => z.object({ 'x-store-id': z.exactOptional(z.guid()) })),
    answers: {
      200: once(() => z.array(z.lazy(Invitation))),
    },
  },
  listKeys: {
    headers: once(() => z.object({ 'x-store-id': z.exactOptional(z.guid()) })),
    answers: {
      200: once(() => z.array(z.string())),
      403: Problem,
    },
  },
  listOrders: {
    query: once(() =>
      z.object({
        page: z.exactOptional(z.int().check(z.minimum(1))),
        per_page: z.exactOptional(z.int().check(z.maximum(50))),
        since: z.exactOptional(z.nullable(z.iso.datetime({ offset: true }))),
        state: z.exactOptional(z.array(z.lazy(OrderState))),
      }),
    ),
    headers: once(() => z.object({ 'x-shop': z.string() })),
    answers: {
      200: once(() =>
        z.object({
          items: z.array(z.lazy(Order)),
          total: z.int(),
        }),
      ),
    },
    otherwise: Problem,
  },
  listShelves: {
    path: once(() => z.object({ store_id: z.guid() })),
    query: once(() =>
      z.object({
        page: z.exactOptional(z.int().check(z.minimum(1))),
        per_page: z.exactOptional(z.int().check(z.maximum(50))),
      }),
    ),
    headers: once(() => z.object({ 'x-store-id': z.exactOptional(z.guid()) })),
    answers: {
      200: once(() =>
        z.object({
          items: z.array(z.string()),
          total: z.int(),
        }),
      ),
    },
  },
  login: {
    headers: once(() => z.object({ 'x-branch': z.exactOptional(z.string()) })),
    body: Credentials,
    answers: {
      200: once(() =>
        z.object({
          renewal: z.exactOptional(z.string()),
          seconds: z.exactOptional(z.int()),
          token: z.string(),
        }),
      ),
    },
  },
  reindex: {
    answers: {
      204: null,
    },
  },
  searchCustomers: {
    body: CustomerSearch,
    answers: {
      200: once(() =>
        z.object({
          found: z.array(z.lazy(Customer)),
          total: z.int(),
        }),
      ),
    },
  },
  startCount: {
    path: once(() =>
      z.object({
        region: z.string(),
        store_id: z.guid(),
      }),
    ),
    answers: {
      202: ReportJob,
    },
  },
  startImport: {
    path: once(() => z.object({ shelf: z.string() })),
    answers: {
      202: null,
    },
  },
  startReport: {
    body: once(() => z.object({ year: z.int() })),
    answers: {
      202: ReportJob,
    },
  },
  stopReport: {
    path: once(() => z.object({ report: z.string() })),
    answers: {
      204: null,
    },
  },
  updateOrder: {
    path: once(() => z.object({ 'order-id': z.string().check(z.minLength(1)) })),
    query: once(() => z.object({ notify: z.boolean() })),
    body: once(() =>
      keep(z.object({
        note: z.exactOptional(z.nullable(z.string().check(maxLength(280)))),
        state: z.exactOptional(z.lazy(OrderState)),
      })).check(minProperties(1)),
    ),
    answers: {
      200: Order,
      204: null,
    },
  },
  uploadPhoto: {
    path: once(() =>
      z.object({
        index: z.int32(),
        'order-id': z.string(),
      }),
    ),
    body: once(() =>
      z.object({
        caption: z.exactOptional(z.string()),
        photo: z.instanceof(Blob),
      }),
    ),
    answers: {
      201: null,
    },
  },
  watchOrders: {
    answers: {
      101: null,
    },
    messages: {
      send: {
        hello: Hello,
      },
      receive: {
        welcome: Welcome,
        'order.moved': OrderMoved,
        'stock.filled': StockMoved,
        'stock.emptied': StockMoved,
        problem: SocketProblem,
      },
    },
  },
} as const satisfies Contracts;

export const webhookContracts = {
  'order.shipped': OrderShipped,
  'order.returned': OrderReturned,
  'stock.low': StockCounted,
  'stock.out': StockCounted,
} as const satisfies WebhookContracts;
