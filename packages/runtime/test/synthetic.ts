import { createMockClock, type MockClock } from '@creatorkit/mock';
import { type Api, type Clock, type CoreOptions, createCore, type Operation } from '../src/index.ts';

/** A made-up API with one operation of each kind that the runtime tells apart. */
export const api = {
  id: 'synthetic',
  title: 'Synthetic',
  baseUrl: 'https://api.example.com',
  securitySchemes: {
    session: {
      type: 'http',
      scheme: 'bearer',
      credentials: { email: {}, password: { secret: true }, desk: { optional: true }, shop: { optional: true } },
      obtain: {
        operation: 'login',
        request: { '/email': 'email', '/password': 'password', '/place/desk': 'desk' },
        headers: { 'X-Shop': 'shop' },
        response: { accessToken: '/access', refreshToken: '/refresh', expiresIn: 900 },
      },
      refresh: {
        operation: 'refresh',
        request: { '/refresh': 'refreshToken' },
        headers: { 'X-Shop': 'shop' },
        response: { accessToken: '/access', refreshToken: '/refresh', expiresIn: 900 },
      },
      renewBefore: 60,
      reauthOn: [401],
    },
  },
  rateLimits: {
    headers: {
      limit: 'X-Limit',
      remaining: 'X-Remaining',
      reset: { name: 'X-Reset', format: 'delta-seconds' },
      retryAfter: 'Retry-After',
    },
    policies: {
      items: { partition: ['user'], unit: 'request', limits: [{ quota: 10, window: 60 }] },
      exports: {
        partition: ['user'],
        unit: 'request',
        plans: { free: [{ quota: 2, window: 60 }], pro: [{ quota: 5, window: 60 }] },
      },
    },
    exceeded: { status: 429 },
  },
  plans: { order: ['free', 'pro', 'max'] },
  requestIdHeader: 'X-Request-ID',
  error: { message: '/error', fields: '/errors', requestId: '/request_id' },
  secrets: ['password', 'access', 'refresh'],
} as const satisfies Api;

const secured = [{ session: [] }];

const reportId = [{ name: 'id', in: 'path', value: { of: 'response', in: 'body', pointer: '/data/id' } }] as const;

export const operations = {
  login: {
    id: 'login',
    method: 'POST',
    path: '/login',
    body: { contentType: 'application/json', required: true },
    security: [],
    idempotency: { natural: true },
  },
  refresh: {
    id: 'refresh',
    method: 'POST',
    path: '/refresh',
    body: { contentType: 'application/json', required: true },
    security: [],
    idempotency: { natural: true },
  },
  getItem: {
    id: 'getItem',
    method: 'GET',
    path: '/items/{id}',
    parameters: [{ name: 'id', in: 'path', required: true, type: 'integer' }],
    security: secured,
    unwrap: '/data',
  },
  openItem: {
    id: 'openItem',
    method: 'GET',
    path: '/open/{id}',
    parameters: [{ name: 'id', in: 'path', required: true }],
    security: [],
    unwrap: '/data',
  },
  greet: { id: 'greet', method: 'GET', path: '/greeting', security: [...secured, {}], unwrap: '/data' },
  createItem: {
    id: 'createItem',
    method: 'POST',
    path: '/items',
    body: { contentType: 'application/json', required: true },
    security: [],
    unwrap: '/data',
  },
  deleteItem: {
    id: 'deleteItem',
    method: 'DELETE',
    path: '/items/{id}',
    parameters: [{ name: 'id', in: 'path', required: true }],
    security: [],
    answer: 'empty',
  },
  pacedItem: { id: 'pacedItem', method: 'GET', path: '/paced', security: [], rateLimit: { policies: ['items'] } },
  exportItem: {
    id: 'exportItem',
    method: 'GET',
    path: '/export',
    security: [],
    rateLimit: { policies: ['exports'] },
    plan: { min: 'pro', denied: { status: 403, code: 'plan_required' } },
  },
  learnedItem: {
    id: 'learnedItem',
    method: 'GET',
    path: '/learned',
    security: [],
    rateLimit: { policies: ['undeclared'] },
  },
  startReport: {
    id: 'startReport',
    method: 'POST',
    path: '/reports',
    body: { contentType: 'application/json', required: true },
    security: [],
    unwrap: '/data',
    job: {
      poll: { operation: 'getReport', parameters: reportId },
      state: { in: 'body', pointer: '/data/state' },
      states: {
        pending: ['queued'],
        running: ['counting', 'drawing'],
        succeeded: ['done'],
        partial: ['gaps'],
        failed: ['failed'],
        cancelled: ['stopped'],
      },
      progress: { done: { in: 'body', pointer: '/data/pages' }, total: { in: 'body', pointer: '/data/of' } },
      error: { in: 'body', pointer: '/data/problem' },
      result: { operation: 'getReportPages', parameters: reportId },
      cancel: { operation: 'stopReport', parameters: reportId },
      delay: {
        min: 2,
        max: 20,
        honour: [
          { in: 'header', name: 'Retry-After' },
          { in: 'body', pointer: '/data/wait' },
        ],
      },
    },
  },
  getReport: {
    id: 'getReport',
    method: 'GET',
    path: '/reports/{id}',
    parameters: [{ name: 'id', in: 'path', required: true }],
    security: [],
    unwrap: '/data',
  },
  getReportPages: {
    id: 'getReportPages',
    method: 'GET',
    path: '/reports/{id}/pages',
    parameters: [{ name: 'id', in: 'path', required: true }],
    security: [],
    unwrap: '/data',
  },
  stopReport: {
    id: 'stopReport',
    method: 'DELETE',
    path: '/reports/{id}',
    parameters: [{ name: 'id', in: 'path', required: true }],
    security: [],
    answer: 'empty',
  },
  startImport: {
    id: 'startImport',
    method: 'POST',
    path: '/shelves/{shelf}/imports',
    parameters: [
      { name: 'shelf', in: 'path', required: true },
      { name: 'lang', in: 'query' },
    ],
    body: { contentType: 'application/json', required: true },
    security: [],
    answer: 'empty',
    job: {
      poll: {
        operation: 'getImport',
        parameters: [
          { name: 'shelf', in: 'path', value: { of: 'request', in: 'path', name: 'shelf' } },
          { name: 'name', in: 'path', value: { of: 'request', in: 'body', pointer: '/name' } },
          { name: 'lang', in: 'query', value: { of: 'request', in: 'query', name: 'lang' } },
          { name: 'full', in: 'query', value: { of: 'document', value: true } },
        ],
      },
      state: { in: 'header', name: 'X-State' },
      states: { running: [1], succeeded: [2], failed: [3] },
      progress: { done: { in: 'body', pointer: '/percent' } },
      error: { in: 'body', pointer: '/why' },
      result: { at: { in: 'body', pointer: '/books' } },
    },
  },
  getImport: {
    id: 'getImport',
    method: 'GET',
    path: '/shelves/{shelf}/imports/{name}',
    parameters: [
      { name: 'shelf', in: 'path', required: true },
      { name: 'name', in: 'path', required: true },
      { name: 'lang', in: 'query' },
      { name: 'full', in: 'query' },
    ],
    security: [],
  },
  listItems: {
    id: 'listItems',
    method: 'GET',
    path: '/items',
    parameters: [
      { name: 'page', in: 'query', type: 'integer' },
      { name: 'page_size', in: 'query', type: 'integer' },
      { name: 'since', in: 'query', type: 'string', format: 'date' },
      { name: 'tags', in: 'query', type: 'array', items: 'string' },
    ],
    security: [],
    pagination: {
      style: 'page',
      page: { in: 'query', name: 'page' },
      limit: { in: 'query', name: 'page_size' },
      items: '/results',
      next: { in: 'body', pointer: '/next' },
      total: { in: 'body', pointer: '/count' },
    },
  },
  searchItems: {
    id: 'searchItems',
    method: 'POST',
    path: '/search',
    body: { contentType: 'application/json', required: true },
    security: [],
    pagination: {
      style: 'cursor',
      cursor: { in: 'body', pointer: '/paging/cursor' },
      items: '/items',
      next: { in: 'body', pointer: '/cursor' },
    },
  },
  bareItems: {
    id: 'bareItems',
    method: 'GET',
    path: '/bare',
    parameters: [
      { name: 'offset', in: 'query', type: 'integer' },
      { name: 'limit', in: 'query', type: 'integer' },
    ],
    security: [],
    pagination: {
      style: 'offset',
      offset: { in: 'query', name: 'offset' },
      limit: { in: 'query', name: 'limit' },
      items: '',
      total: { in: 'header', name: 'X-Total' },
    },
  },
} as const satisfies { readonly [id: string]: Operation };

/** A request as the stand-in server sees it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: unknown;
  readonly at: number;
}

export type Responder = (request: SeenRequest, index: number) => Response | Promise<Response>;

export const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), { ...init, headers: { 'content-type': 'application/json', ...init.headers } });

/** A core over a stand-in for the network, on a clock that moves only when somebody waits. */
export function createBench(
  respond: Responder,
  options: Partial<CoreOptions> = {},
  watchClock: (clock: Clock) => Clock = (clock) => clock,
) {
  const clock: MockClock = createMockClock();
  const requests: SeenRequest[] = [];
  const fetch = (input: string | URL | Request, init: RequestInit = {}): Promise<Response> =>
    clock.track(
      (async () => {
        const request = {
          method: init.method ?? 'GET',
          url: new URL(String(input)),
          headers: new Headers(init.headers),
          body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
          at: clock.now(),
        };
        requests.push(request);
        return respond(request, requests.length - 1);
      })(),
    );
  const core = createCore({
    api,
    operations,
    fetch,
    clock: watchClock(clock),
    random: () => 0.5,
    contracts: async () => ({}),
    logger: { warn: (message) => warnings.push(message) },
    ...options,
  });
  const warnings: string[] = [];
  return { core, clock, requests, warnings };
}
