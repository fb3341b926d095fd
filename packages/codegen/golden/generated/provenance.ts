// Generated from openapi.yaml. Do not edit; run test/update-golden.ts.

import type { Provenance } from '@creatorkit/runtime';

export const provenance = {
  authorize: { operation: 'seed', answers: { 302: 'seed' } },
  createOrder: { operation: 'seed', answers: { 201: 'seed', 422: 'seed' } },
  deleteOrder: { operation: 'seed', answers: { 204: 'seed' } },
  downloadPhoto: { operation: 'seed', answers: { 200: 'seed' } },
  exportOrders: { operation: 'seed', answers: { 200: 'seed', 403: 'seed' } },
  getCustomers: { operation: 'seed', answers: { 200: 'seed' } },
  getGreeting: { operation: 'seed', answers: { 200: 'seed' } },
  getImport: { operation: 'seed', answers: { 200: 'seed' } },
  getOrder: { operation: 'seed', answers: { 200: 'seed', 302: 'seed', '4XX': 'seed' } },
  getReport: { operation: 'seed', answers: { 200: 'seed' } },
  getReportPages: { operation: 'seed', answers: { 200: 'seed' } },
  getToken: { operation: 'seed', answers: { 200: 'seed' } },
  importCustomers: { operation: 'seed', answers: { 202: 'seed' } },
  'list-events': { operation: 'seed', answers: { 200: 'seed' } },
  listOrders: { operation: 'docs', answers: { 200: 'docs', default: 'seed' } },
  login: { operation: 'seed', answers: { 200: 'seed' } },
  reindex: { operation: 'seed', answers: { 204: 'seed' } },
  searchCustomers: { operation: 'seed', answers: { 200: 'seed' } },
  startImport: { operation: 'seed', answers: { 202: 'seed' } },
  startReport: { operation: 'seed', answers: { 202: 'seed' } },
  stopReport: { operation: 'seed', answers: { 204: 'seed' } },
  updateOrder: { operation: 'seed', answers: { 200: 'seed', 204: 'seed' } },
  uploadPhoto: { operation: 'seed', answers: { 201: 'seed' } },
  watchOrders: { operation: 'seed', answers: { 101: 'seed' } },
} as const satisfies Provenance;
