// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import type { Api, Operation } from '@creatorkit/runtime';

export const api = {
  id: 'backsuit',
  title: 'BackSuit API',
  baseUrl: 'http://localhost:5000',
  securitySchemes: {
    apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', credentials: { value: { secret: true } } },
    session: {
      type: 'http',
      scheme: 'bearer',
      credentials: { email: {}, password: { secret: true } },
      renewBefore: 60,
      reauthOn: [401],
      lifetimes: { accessToken: 3600, refreshToken: 2592000 },
    },
  },
  error: { message: '/message' },
  roles: ['User', 'Editor', 'Admin', 'Owner'],
} as const satisfies Api;

export const getHealth = {
  id: 'getHealth',
  method: 'GET',
  path: '/health',
  security: [],
} as const satisfies Operation;

export const operations = { getHealth } as const satisfies { readonly [id: string]: Operation };
