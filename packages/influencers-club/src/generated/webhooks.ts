// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { Webhooks } from '@creatorkit/runtime';

export const webhooks = {
  type: 'event_type',
  signature: { header: 'X-IC-Signature', algorithm: 'hmac-sha256', encoding: 'hex', prefix: 'sha256=' },
  events: {
    bio_change: { webhook: 'bio_change', headers: ['X-IC-Event', 'X-IC-Delivery'] },
    follower_threshold: { webhook: 'follower_threshold', headers: ['X-IC-Event', 'X-IC-Delivery'] },
    new_post: { webhook: 'new_post', headers: ['X-IC-Event', 'X-IC-Delivery'] },
  },
} as const satisfies Webhooks;
