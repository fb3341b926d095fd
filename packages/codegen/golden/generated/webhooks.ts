// Generated from openapi.yaml. Do not edit; run test/update-golden.ts.

import type { Webhooks } from '@creatorkit/runtime';

export const webhooks = {
  type: 'event',
  signature: { header: 'X-Shop-Signature', algorithm: 'hmac-sha256', encoding: 'hex', prefix: 'sha256=' },
  events: {
    'order.shipped': { webhook: 'order', headers: ['X-Shop-Event'] },
    'order.returned': { webhook: 'order', headers: ['X-Shop-Event'] },
    'stock.low': { webhook: 'stock' },
    'stock.out': { webhook: 'stock' },
  },
} as const satisfies Webhooks;
