// Generated from openapi.yaml. Do not edit; run test/update-golden.ts.

import type { CostTable } from '@creatorkit/runtime';
import type {
  Credentials,
  CustomerSearch,
  GetCustomersQuery,
  GetReportQuery,
  ImportCustomersBody,
  ImportCustomersForm,
  ListEventsQuery,
  ListOrdersQuery,
  ListShelvesQuery,
  OrderCreate,
  StartReportBody,
  TokenRequest,
  UpdateOrderBody,
  UpdateOrderQuery,
  UploadPhotoBody,
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
} from './operations.ts';

/** What the API charges in, and the operation behind each method. */
export const costs = {
  unit: 'coins',
  methods: {
    'auth.authorize': authorize,
    'auth.greeting': getGreeting,
    'auth.login': login,
    'auth.token': getToken,
    'customers.all': getCustomers,
    'customers.import': importCustomers,
    'customers.search': searchCustomers,
    'eventLog.listEvents': listEvents,
    'exports.csv': exportOrders,
    'imports.retrieve': getImport,
    'imports.start': startImport,
    'invitations.accept': acceptInvitation,
    'keys.list': listKeys,
    'orders.create': createOrder,
    'orders.delete': deleteOrder,
    'orders.lines.downloadPhoto': downloadPhoto,
    'orders.lines.uploadPhoto': uploadPhoto,
    'orders.list': listOrders,
    'orders.retrieve': getOrder,
    'orders.update': updateOrder,
    'reports.pages': getReportPages,
    'reports.retrieve': getReport,
    'reports.start': startReport,
    'reports.stop': stopReport,
    'tenant.counts.retrieve': getCount,
    'tenant.counts.start': startCount,
    'tenant.delete': deleteStore,
    'tenant.invitations.list': listInvitations,
    'tenant.retrieve': getStore,
    'tenant.shelves.list': listShelves,
  },
} as const satisfies CostTable;

/** What each method takes beside the values of its path. */
export interface MethodInputs {
  'auth.authorize': undefined;
  'auth.greeting': undefined;
  'auth.login': Credentials;
  'auth.token': TokenRequest;
  'customers.all': GetCustomersQuery | undefined;
  'customers.import': ImportCustomersBody | ImportCustomersForm;
  'customers.search': CustomerSearch;
  'eventLog.listEvents': ListEventsQuery | undefined;
  'exports.csv': undefined;
  'imports.retrieve': undefined;
  'imports.start': undefined;
  'invitations.accept': undefined;
  'keys.list': undefined;
  'orders.create': OrderCreate;
  'orders.delete': undefined;
  'orders.lines.downloadPhoto': undefined;
  'orders.lines.uploadPhoto': UploadPhotoBody;
  'orders.list': ListOrdersQuery | undefined;
  'orders.retrieve': undefined;
  'orders.update': { readonly body?: UpdateOrderBody; readonly query: UpdateOrderQuery };
  'reports.pages': undefined;
  'reports.retrieve': GetReportQuery | undefined;
  'reports.start': StartReportBody;
  'reports.stop': undefined;
  'tenant.counts.retrieve': undefined;
  'tenant.counts.start': undefined;
  'tenant.delete': undefined;
  'tenant.invitations.list': undefined;
  'tenant.retrieve': undefined;
  'tenant.shelves.list': ListShelvesQuery | undefined;
}
