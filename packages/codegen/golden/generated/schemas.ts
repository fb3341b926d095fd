// Generated from openapi.yaml. Do not edit; run test/update-golden.ts.

import * as z from 'zod/mini';
import {
  contains,
  dependentRequired,
  discriminated,
  keep,
  minLength,
  minProperties,
  not,
  otherString,
  others,
  uniqueItems,
  withRequired,
} from './keywords.ts';
import type { components } from './types.ts';

type S = components['schemas'];

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

// Each builder stands unannotated, so that its type can be proven equal to the one in types.ts; what others refer to
// is the annotated schema, built when first used.

export const addressBuilder = () => z.object({ lines: z.exactOptional(z.array(z.string())) });

export const Address: () => z.ZodMiniType<S['Address']> = /* @__PURE__ */ once(addressBuilder);

export const callModelBuilder = () =>
  z.intersection(withRequired(z.lazy(Note), 'text'), z.object({ minutes: z.exactOptional(z.number()) }));

export const CallModel: () => z.ZodMiniType<S['Call']> = /* @__PURE__ */ once(callModelBuilder);

export const choiceBuilder = () => keep(z.union([z.guid(), z.int()])).check(not(z.literal(0)));

export const Choice: () => z.ZodMiniType<S['Choice']> = /* @__PURE__ */ once(choiceBuilder);

export const companySearchBuilder = () =>
  z.object({
    filters: z.object({
      size: z.exactOptional(z.int()),
      vat: z.exactOptional(z.string()),
    }),
    kind: z.literal('company'),
    paging: z.exactOptional(z.lazy(Paging)),
  });

export const CompanySearch: () => z.ZodMiniType<S['CompanySearch']> = /* @__PURE__ */ once(companySearchBuilder);

export const contactBuilder = () =>
  discriminated('by', {
    mail: z.intersection(
      z.lazy(Paging),
      z.object({
        by: z.literal('mail'),
        email: z.exactOptional(z.string()),
      }),
    ),
    phone: z.object({
      by: z.enum(['phone', 'fax']),
      number: z.string(),
    }),
    fax: z.object({
      by: z.enum(['phone', 'fax']),
      number: z.string(),
    }),
  });

export const Contact: () => z.ZodMiniType<S['Contact']> = /* @__PURE__ */ once(contactBuilder);

export const credentialsBuilder = () =>
  z.strictObject({
    password: z.string().check(minLength(8)),
    user: z.string(),
  });

export const Credentials: () => z.ZodMiniType<S['Credentials']> = /* @__PURE__ */ once(credentialsBuilder);

export const customerBuilder = () =>
  z.object({
    address: z.exactOptional(z.lazy(Address)),
    email: z.email(),
    site: z.exactOptional(z.url()),
  });

export const Customer: () => z.ZodMiniType<S['Customer']> = /* @__PURE__ */ once(customerBuilder);

export const customerSearchBuilder = () =>
  discriminated('kind', {
    person: z.lazy(PersonSearch),
    company: z.lazy(CompanySearch),
  });

export const CustomerSearch: () => z.ZodMiniType<S['CustomerSearch']> = /* @__PURE__ */ once(customerSearchBuilder);

export const deliveryBuilder = () =>
  z.object({
    delivery_id: z.guid(),
    event: z.string(),
    sent_at: z.iso.datetime({ offset: true }),
  });

export const Delivery: () => z.ZodMiniType<S['Delivery']> = /* @__PURE__ */ once(deliveryBuilder);

export const eventBuilder = () =>
  discriminated('type', {
    placed: z.lazy(OrderPlaced),
    note: z.lazy(Note),
  });

export const Event: () => z.ZodMiniType<S['event']> = /* @__PURE__ */ once(eventBuilder);

export const extraNumbersBuilder = () => z.intersection(z.object({ name: z.string() }), others(['name'], z.number()));

export const ExtraNumbers: () => z.ZodMiniType<S['ExtraNumbers']> = /* @__PURE__ */ once(extraNumbersBuilder);

export const helloBuilder = () =>
  z.object({
    token: z.string(),
    type: z.literal('hello'),
  });

export const Hello: () => z.ZodMiniType<S['Hello']> = /* @__PURE__ */ once(helloBuilder);

export const invitationBuilder = () =>
  z.object({
    rank: z.exactOptional(z.lazy(Rank)),
    role: z.union([z.enum(['clerk', 'manager']), otherString()]),
    roles: z.exactOptional(z.array(z.union([z.enum(['clerk', 'manager']), otherString()]))),
    state: z.exactOptional(z.union([z.lazy(OrderState), otherString()])),
  });

export const Invitation: () => z.ZodMiniType<S['Invitation']> = /* @__PURE__ */ once(invitationBuilder);

export const lineItemBuilder = () =>
  z.object({
    count: z.int().check(z.minimum(1), z.maximum(99)),
    kind: z.exactOptional(z.literal('line')),
    options: z.exactOptional(z.record(z.string(), z.string()).check(minProperties(1))),
    price: z.exactOptional(z.number().check(z.gt(0), z.multipleOf(0.01))),
    sku: z.string(),
  });

export const LineItem: () => z.ZodMiniType<S['line-item']> = /* @__PURE__ */ once(lineItemBuilder);

export const noteBuilder = () =>
  z.object({
    replies: z.exactOptional(z.array(z.lazy(Note))),
    text: z.exactOptional(z.string()),
    type: z.literal('note'),
  });

export const Note: () => z.ZodMiniType<S['Note']> = /* @__PURE__ */ once(noteBuilder);

export const orderBuilder = () =>
  z.object({
    created_at: z.iso.datetime({ offset: true }),
    customer: z.exactOptional(z.lazy(Customer)),
    id: z.string(),
    lines: z.array(z.lazy(LineItem)),
    state: z.lazy(OrderState),
  });

/** An order of the shop. */
export const Order: () => z.ZodMiniType<S['Order']> = /* @__PURE__ */ once(orderBuilder);

export const orderCreateBuilder = () =>
  keep(z.object({
    currency: z.exactOptional(z.string().check(z.regex(/^[A-Z]{3}$/u))),
    deliver_by: z.exactOptional(z.iso.date()),
    express: z.exactOptional(z.boolean()),
    lines: keep(z.array(z.lazy(LineItem))).check(z.minLength(1), z.maxLength(100), uniqueItems()),
  })).check(dependentRequired({ express: ['deliver_by'] }));

export const OrderCreate: () => z.ZodMiniType<S['OrderCreate']> = /* @__PURE__ */ once(orderCreateBuilder);

export const orderMovedBuilder = () =>
  z.object({
    order_id: z.string(),
    state: z.lazy(OrderState),
    type: z.literal('order.moved'),
  });

/** An order has another state. */
export const OrderMoved: () => z.ZodMiniType<S['OrderMoved']> = /* @__PURE__ */ once(orderMovedBuilder);

export const orderPlacedBuilder = () =>
  z.object({
    order: z.lazy(Order),
    type: z.literal('placed'),
  });

export const OrderPlaced: () => z.ZodMiniType<S['OrderPlaced']> = /* @__PURE__ */ once(orderPlacedBuilder);

export const orderReturnedBuilder = () =>
  z.intersection(
    z.lazy(Delivery),
    z.object({
      event: z.exactOptional(z.literal('order.returned')),
      order_id: z.string(),
      reason: z.exactOptional(z.enum(['late', 'broken'])),
    }),
  );

/** An order has come back. */
export const OrderReturned: () => z.ZodMiniType<S['OrderReturned']> = /* @__PURE__ */ once(orderReturnedBuilder);

export const orderShippedBuilder = () =>
  z.intersection(
    z.lazy(Delivery),
    z.object({
      event: z.literal('order.shipped'),
      order: z.lazy(Order),
    }),
  );

/** An order is on its way. */
export const OrderShipped: () => z.ZodMiniType<S['OrderShipped']> = /* @__PURE__ */ once(orderShippedBuilder);

export const orderStateBuilder = () => z.enum(['open', 'paid', 'cancelled']);

/** Where an order stands. */
export const OrderState: () => z.ZodMiniType<S['OrderState']> = /* @__PURE__ */ once(orderStateBuilder);

export const pagingBuilder = () =>
  z.object({
    limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(50))),
    page: z.exactOptional(z.int().check(z.minimum(1))),
  });

export const Paging: () => z.ZodMiniType<S['Paging']> = /* @__PURE__ */ once(pagingBuilder);

export const personFiltersBuilder = () =>
  z.object({
    size: z.exactOptional(z.string()),
    surname: z.exactOptional(z.string()),
  });

export const PersonFilters: () => z.ZodMiniType<S['PersonFilters']> = /* @__PURE__ */ once(personFiltersBuilder);

export const personSearchBuilder = () =>
  z.object({
    filters: z.lazy(PersonFilters),
    kind: z.literal('person'),
    paging: z.exactOptional(z.lazy(Paging)),
  });

export const PersonSearch: () => z.ZodMiniType<S['PersonSearch']> = /* @__PURE__ */ once(personSearchBuilder);

export const problemBuilder = () =>
  z.intersection(
    z.object({
      details: z.exactOptional(z.record(z.string(), z.array(z.string()))),
      message: z.string(),
    }),
    z.record(z.string(), z.unknown()),
  );

export const Problem: () => z.ZodMiniType<S['Problem']> = /* @__PURE__ */ once(problemBuilder);

export const rankBuilder = () => z.union([z.enum(['junior', 'senior']), otherString()]);

/** What the house calls people. */
export const Rank: () => z.ZodMiniType<S['Rank']> = /* @__PURE__ */ once(rankBuilder);

export const reportJobBuilder = () =>
  z.object({
    id: z.string(),
    of: z.exactOptional(z.int()),
    pages: z.exactOptional(z.int()),
    problem: z.exactOptional(z.object({
      code: z.exactOptional(z.string()),
      message: z.exactOptional(z.string()),
    })),
    state: z.enum(['queued', 'counting', 'drawing', 'done', 'gaps', 'failed', 'stopped']),
    wait: z.exactOptional(z.number()),
  });

export const ReportJob: () => z.ZodMiniType<S['ReportJob']> = /* @__PURE__ */ once(reportJobBuilder);

export const socketProblemBuilder = () =>
  z.object({
    message: z.string(),
    type: z.literal('problem'),
  });

/** Says why the connection is closed next. */
export const SocketProblem: () => z.ZodMiniType<S['SocketProblem']> = /* @__PURE__ */ once(socketProblemBuilder);

export const stockCountedBuilder = () =>
  z.object({
    count: z.int().check(z.minimum(0)),
    event: z.enum(['stock.low', 'stock.out']),
    sku: z.string(),
  });

export const StockCounted: () => z.ZodMiniType<S['StockCounted']> = /* @__PURE__ */ once(stockCountedBuilder);

export const stockMovedBuilder = () =>
  z.object({
    count: z.int().check(z.minimum(0)),
    sku: z.string(),
    type: z.enum(['stock.filled', 'stock.emptied']),
  });

/** A shelf was filled or emptied. */
export const StockMoved: () => z.ZodMiniType<S['StockMoved']> = /* @__PURE__ */ once(stockMovedBuilder);

export const storeBuilder = () =>
  z.object({
    id: z.guid(),
    role: z.nullable(z.union([z.enum(['clerk', 'manager']), otherString()])),
  });

export const Store: () => z.ZodMiniType<S['Store']> = /* @__PURE__ */ once(storeBuilder);

export const tagsBuilder = () => z.array(z.string()).check(contains(z.literal('main')));

export const Tags: () => z.ZodMiniType<S['Tags']> = /* @__PURE__ */ once(tagsBuilder);

export const timestampBuilder = () => z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/u));

/** A time of the shop, in UTC, without a zone. */
export const Timestamp: () => z.ZodMiniType<S['Timestamp']> = /* @__PURE__ */ once(timestampBuilder);

export const tokenRequestBuilder = () =>
  z.object({
    expires_in: z.exactOptional(z.int()),
    grant_type: z.enum(['authorization_code', 'refresh_token']),
  });

export const TokenRequest: () => z.ZodMiniType<S['TokenRequest']> = /* @__PURE__ */ once(tokenRequestBuilder);

export const treeBuilder = () =>
  z.object({
    left: z.exactOptional(z.lazy(Tree)),
    right: z.exactOptional(z.nullable(z.lazy(Tree))),
    value: z.unknown(),
  });

export const Tree: () => z.ZodMiniType<S['Tree']> = /* @__PURE__ */ once(treeBuilder);

export const welcomeBuilder = () => z.object({ type: z.literal('welcome') });

export const Welcome: () => z.ZodMiniType<S['Welcome']> = /* @__PURE__ */ once(welcomeBuilder);
