import type { Api } from '@creatorkit/runtime';
import { expect, it } from 'vitest';
import { createLimitWindows } from '../src/limit-windows.ts';
import { createThrottle } from '../src/throttle.ts';

it('tells limits in structured fields where the document says so', () => {
  const limits = [{ quota: 3, window: 60 }];
  const api: Api = {
    id: 'synthetic',
    title: 'Synthetic',
    baseUrl: 'https://api.example.com',
    securitySchemes: {},
    rateLimits: {
      headers: { dialect: 'ietf', retryAfter: 'Retry-After' },
      policies: { items: { partition: [], unit: 'request', limits } },
    },
  };
  const throttle = createThrottle(
    api,
    createLimitWindows(() => 0, true),
    () => 0,
  );
  const use = () => throttle.use(['items'], { address: '::1', operation: 'getItem' });
  expect(use().headers).toEqual({ 'RateLimit-Policy': '"items";q=3;w=60', RateLimit: '"items";r=2;t=60' });
  use();
  use();
  expect(use()).toEqual({
    refused: true,
    headers: { 'RateLimit-Policy': '"items";q=3;w=60', RateLimit: '"items";r=0;t=60', 'Retry-After': '60' },
  });
});
