import {
  type ClientOptions,
  type Costs,
  type CostTable,
  createCore,
  createCosts,
  type Operation,
} from '../src/index.ts';
import { api, json, type SeenRequest } from './synthetic.ts';

const body = { contentType: 'application/json', required: true } as const;
const limit = { in: 'body', pointer: '/paging/limit' } as const;
const told = {
  reported: { in: 'body', pointer: '/credits_cost' },
  remaining: { in: 'body', pointer: '/credits_left' },
} as const;

const search = {
  id: 'searchPictures',
  method: 'POST',
  path: '/pictures/search',
  body,
  security: [],
  idempotency: { natural: true },
  pagination: {
    style: 'page',
    page: { in: 'body', pointer: '/paging/page' },
    limit,
    items: '/pictures',
    total: { in: 'body', pointer: '/total' },
  },
  cost: {
    unit: 'credits',
    per: 'item',
    amount: 0.01,
    count: { of: 'response', in: 'body', pointer: '/pictures' },
    max: { count: limit, default: 5 },
    chargedWhen: 'found',
    ...told,
  },
} as const satisfies Operation;

const describePicture = {
  id: 'describePicture',
  method: 'POST',
  path: '/pictures/{id}/description',
  parameters: [{ name: 'id', in: 'path', required: true }],
  body,
  security: [],
  unwrap: '/result',
  cost: {
    unit: 'credits',
    per: 'call',
    by: { field: { in: 'body', pointer: '/depth' }, amounts: { raw: 0.03, full: 1 }, default: 'full' },
    chargedWhen: 'found',
  },
} as const satisfies Operation;

const compare = {
  id: 'comparePictures',
  method: 'GET',
  path: '/comparison',
  parameters: [{ name: 'ids', in: 'query', type: 'array', items: 'string', explode: false }],
  security: [],
  cost: { unit: 'credits', per: 'item', amount: 0.25, round: 'up', min: 1, count: { in: 'query', name: 'ids' } },
} as const satisfies Operation;

const batch = {
  id: 'startBatch',
  method: 'POST',
  path: '/batches',
  body,
  security: [],
  cost: {
    unit: 'credits',
    per: 'item',
    by: { field: { in: 'body', pointer: '/depth' }, amounts: { raw: 0.03, full: 1 } },
    chargedWhen: 'later',
  },
} as const satisfies Operation;

const guess = {
  id: 'guessPicture',
  method: 'GET',
  path: '/guess',
  security: [],
  cost: { unit: 'credits', per: 'call', ...told },
} as const satisfies Operation;

const about = { id: 'about', method: 'GET', path: '/about', security: [] } as const satisfies Operation;

export const operations = { search, describePicture, compare, batch, guess, about };

/** As `costs.ts` of the generated files. */
const costs = {
  unit: 'credits',
  methods: {
    about,
    'batches.start': batch,
    'pictures.compare': compare,
    'pictures.describe': describePicture,
    'pictures.guess': guess,
    'pictures.search': search,
  },
} as const satisfies CostTable;

interface Search {
  readonly tag?: string;
  readonly paging?: { readonly limit?: number; readonly page?: number };
}

export interface MethodInputs {
  about: undefined;
  'batches.start': { readonly depth: 'raw' | 'full' };
  'pictures.compare': { readonly ids: readonly string[] } | undefined;
  'pictures.describe': { readonly depth?: 'raw' | 'full' };
  'pictures.guess': undefined;
  'pictures.search': Search;
}

export interface GalleryOptions extends ClientOptions {
  readonly maxCredits?: number | undefined;
}

/** A client as an API package writes it, with what a generator would have given it. */
export class Gallery {
  readonly credits: Costs<MethodInputs>;
  readonly core: ReturnType<typeof createCore>;

  constructor({ maxCredits, ...rest }: GalleryOptions = {}) {
    this.credits = createCosts<MethodInputs>(costs, { max: maxCredits, option: 'maxCredits' });
    this.core = createCore({ ...rest, api, operations, send: this.credits.send, contracts: async () => ({}) });
  }

  readonly search = (input: Search) => this.core.list<{ readonly id: string }>(search, [], input);
  readonly describe = (id: string, input: MethodInputs['pictures.describe'] = {}, signal?: AbortSignal) =>
    this.core.call<unknown>(describePicture, [id], input, { signal });
  readonly compare = (ids: readonly string[]) => this.core.call<unknown>(compare, [], { ids });
  readonly guess = () => this.core.call<unknown>(guess, [], undefined);
  readonly about = () => this.core.call<unknown>(about, [], undefined);
  readonly startBatch = (input: MethodInputs['batches.start'], amount?: number, signal?: AbortSignal) => {
    const operation = { ...batch };
    if (amount !== undefined) this.credits.reserve(amount, operation);
    return this.core.call<unknown>(operation, [], input, { signal });
  };
}

/** Answers a search with as many pictures as are asked for, of so many in all. */
export function answerSearch({ body: sent }: SeenRequest, total: number, more: object = {}): Response {
  const { paging: { limit: size = 5, page = 1 } = {} } = sent as Search;
  const count = Math.max(0, Math.min(size, total - (page - 1) * size));
  const pictures = Array.from({ length: count }, (_, index) => ({ id: `${page}-${index}` }));
  return json({ pictures, total, ...more });
}
