/** A made-up API for what no real document has: other limit headers, idempotency keys, a limit of one. */
import {
  type Api,
  type Core,
  type CoreOptions,
  createCore,
  type Operation,
  type RateLimits,
} from '@creatorkit/runtime';

const api = {
  id: 'synthetic',
  title: 'Synthetic',
  baseUrl: 'http://127.0.0.1',
  securitySchemes: {
    session: {
      type: 'http',
      scheme: 'bearer',
      obtain: {
        operation: 'login',
        request: { '/email': 'email', '/password': 'password' },
        response: { accessToken: '/access', refreshToken: '/refresh', expiresIn: 900 },
      },
      refresh: {
        operation: 'refresh',
        request: { '/refresh': 'refreshToken' },
        response: { accessToken: '/access', refreshToken: '/refresh', expiresIn: 900 },
      },
      reauthOn: [401],
    },
  },
  error: { message: '/error' },
} as const satisfies Api;

const body = { contentType: 'application/json', required: true } as const;
const tokenCall = { method: 'POST', body, security: [], idempotency: { natural: true } } as const;
const id = { name: 'id', in: 'path', required: true } as const;

export const operations = {
  login: { ...tokenCall, id: 'login', path: '/login' },
  refresh: { ...tokenCall, id: 'refresh', path: '/refresh' },
  getItem: { id: 'getItem', method: 'GET', path: '/items/{id}', parameters: [id], security: [] },
  getOwnItem: { id: 'getOwnItem', method: 'GET', path: '/items/{id}', parameters: [id], security: [{ session: [] }] },
  getPacedItem: {
    id: 'getPacedItem',
    method: 'GET',
    path: '/items/{id}',
    parameters: [id],
    security: [],
    rateLimit: { policies: ['items'] },
  },
  createItem: { id: 'createItem', method: 'POST', path: '/items', body, security: [] },
  createKeyedItem: {
    id: 'createKeyedItem',
    method: 'POST',
    path: '/items',
    body,
    security: [],
    idempotency: { header: 'Idempotency-Key' },
  },
  listItems: {
    id: 'listItems',
    method: 'GET',
    path: '/items',
    parameters: [{ name: 'page', in: 'query', type: 'integer' }],
    security: [],
    pagination: {
      style: 'page',
      page: { in: 'query', name: 'page' },
      items: '/data',
      hasMore: { in: 'body', pointer: '/has_more' },
    },
  },
} as const satisfies { readonly [name: string]: Operation };

export interface SyntheticOptions extends Omit<Partial<CoreOptions>, 'api' | 'operations'> {
  readonly rateLimits?: RateLimits | undefined;
}

export function createSyntheticCore({ rateLimits, ...options }: SyntheticOptions): Core {
  return createCore({
    contracts: async () => ({}),
    ...options,
    api: { ...api, ...(rateLimits && { rateLimits }) },
    operations,
  });
}
