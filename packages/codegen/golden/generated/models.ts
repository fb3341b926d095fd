// Generated from openapi.yaml. Do not edit; run test/update-golden.ts.

import type { components, operations } from './types.ts';

export type Address = components['schemas']['Address'];

export type CallModel = components['schemas']['Call'];

export type Choice = components['schemas']['Choice'];

export type CompanySearch = components['schemas']['CompanySearch'];

export type Contact = components['schemas']['Contact'];

export type Credentials = components['schemas']['Credentials'];

export type Customer = components['schemas']['Customer'];

export type CustomerSearch = components['schemas']['CustomerSearch'];

export type Delivery = components['schemas']['Delivery'];

export type Event = components['schemas']['event'];

export type ExtraNumbers = components['schemas']['ExtraNumbers'];

export type Hello = components['schemas']['Hello'];

export type Invitation = components['schemas']['Invitation'];

export type LineItem = components['schemas']['line-item'];

export type Note = components['schemas']['Note'];

/** An order of the shop. */
export type Order = components['schemas']['Order'];

export type OrderCreate = components['schemas']['OrderCreate'];

/** An order has another state. */
export type OrderMoved = components['schemas']['OrderMoved'];

export type OrderPlaced = components['schemas']['OrderPlaced'];

/** An order has come back. */
export type OrderReturned = components['schemas']['OrderReturned'];

/** An order is on its way. */
export type OrderShipped = components['schemas']['OrderShipped'];

/** Where an order stands. */
export type OrderState = components['schemas']['OrderState'];

export type Paging = components['schemas']['Paging'];

export type PersonFilters = components['schemas']['PersonFilters'];

export type PersonSearch = components['schemas']['PersonSearch'];

export type Problem = components['schemas']['Problem'];

/** What the house calls people. */
export type Rank = components['schemas']['Rank'];

export type ReportJob = components['schemas']['ReportJob'];

/** Says why the connection is closed next. */
export type SocketProblem = components['schemas']['SocketProblem'];

export type StockCounted = components['schemas']['StockCounted'];

/** A shelf was filled or emptied. */
export type StockMoved = components['schemas']['StockMoved'];

export type Store = components['schemas']['Store'];

export type Tags = components['schemas']['Tags'];

/** A time of the shop, in UTC, without a zone. */
export type Timestamp = components['schemas']['Timestamp'];

export type TokenRequest = components['schemas']['TokenRequest'];

export type Tree = components['schemas']['Tree'];

export type Welcome = components['schemas']['Welcome'];

export type GetCustomersQuery = NonNullable<operations['getCustomers']['parameters']['query']>;

export type GetCustomersResult = Customer[] | string;

export type GetGreetingResult = operations['getGreeting']['responses'][200]['content']['application/json'];

export type GetImportResult = operations['getImport']['responses'][200]['content']['application/json']['data'];

export type GetReportQuery = NonNullable<operations['getReport']['parameters']['query']>;

export type GetTokenResult = operations['getToken']['responses'][200]['content']['application/json'];

export type ImportCustomersBody =
  NonNullable<operations['importCustomers']['requestBody']>['content']['application/json'];

export type ImportCustomersForm =
  NonNullable<operations['importCustomers']['requestBody']>['content']['multipart/form-data'];

export type ListEventsQuery = NonNullable<operations['list-events']['parameters']['query']>;

export type ListOrdersQuery = NonNullable<operations['listOrders']['parameters']['query']>;

export type ListShelvesQuery = NonNullable<operations['listShelves']['parameters']['query']>;

export type LoginResult = operations['login']['responses'][200]['content']['application/json'];

export type StartReportBody = NonNullable<operations['startReport']['requestBody']>['content']['application/json'];

export type UpdateOrderQuery = NonNullable<operations['updateOrder']['parameters']['query']>;

export type UpdateOrderBody = NonNullable<operations['updateOrder']['requestBody']>['content']['application/json'];

export type UploadPhotoBody = NonNullable<operations['uploadPhoto']['requestBody']>['content']['multipart/form-data'];

export type WatchOrdersEvent = OrderMoved | StockMoved;

export type StartImportJobResult =
  NonNullable<operations['getImport']['responses'][200]['content']['application/json']['data']['result']>;

export type WebhookEvent = OrderShipped | OrderReturned | StockCounted;
