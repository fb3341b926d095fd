import { Igny8, type Keyword } from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import document from '@creatorkit/igny8/openapi.json' with { type: 'json' };
import type { Mock } from '@creatorkit/mock';
import type { Api, Contracts, Operation } from '@creatorkit/runtime';
import { contracts } from '../packages/igny8/src/generated/contracts.ts';
import { api, operations } from '../packages/igny8/src/generated/operations.ts';
import { exercise, type Id } from '../packages/igny8/test/mock/every-status.ts';
import { backsuit } from './apis/backsuit.ts';
import { influencersClub } from './apis/influencers-club.ts';
import { influgen } from './apis/influgen.ts';
import { influtics } from './apis/influtics.ts';
import type { ClientSettings, LivingMock } from './contract/scenario.ts';
import type { GoldenSet } from './goldens/golden.ts';
import { igny8Goldens } from './goldens/igny8.ts';

interface Fields {
  readonly [field: string]: string;
}

/** A refusal that the API's rules make, and how to get it. */
export interface Refused<Client> {
  readonly what: string;
  /** A user of the fixtures. */
  readonly user: string;
  /** The name of the SDK's error. */
  readonly is: string;
  /** What its message holds. */
  readonly says: string;
  readonly call: (client: Client) => PromiseLike<unknown>;
}

/** A request that breaks the document on purpose, and what Prism must say of it: `code at place`. */
export interface Mistake {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly violations: readonly string[];
}

/** How an API joins the suite: what the tests over all APIs need to know of it. */
// biome-ignore lint/suspicious/noExplicitAny: a row's functions take the clients and items that it makes itself
export interface ApiRow<Client = any, Item = any> {
  readonly id: string;
  readonly createMock: () => LivingMock;
  /** What the client is built from. */
  readonly facts: {
    readonly api: Api;
    readonly operations: { readonly [id: string]: Operation };
    readonly contracts: Contracts;
  };
  /** The document that Prism compares with. */
  readonly document: object;
  /** The examples of its documentation. */
  readonly goldens: GoldenSet;
  /** Has every operation answer with every status that its rules can reach; gives the backends that did. */
  readonly everyStatus: () => Promise<readonly Mock[]>;
  readonly createClient: (settings: ClientSettings) => Client;
  /** A user who may do everything here. */
  readonly owner: string;
  /** Signs nobody in. */
  readonly wrongAuth: Fields;
  /** The headers of a request without a client, by which it is this user's. */
  readonly headersOf: (fetch: typeof globalThis.fetch, baseUrl: string, credentials: Fields) => Promise<Fields>;
  /** Headers that look like a credential and are none. */
  readonly forged: Fields;
  /** One read that costs one request, and its path. */
  readonly read: (client: Client, signal?: AbortSignal) => PromiseLike<unknown>;
  readonly readPath: string;
  /** The limit that the read counts against; left out where requests are not limited. */
  readonly limit?: { readonly quota: number; readonly windowSeconds: number };
  /** How long an access token lives, and which operations renew it; left out where credentials do not expire. */
  readonly session?: { readonly tokenSeconds: number; readonly operations: readonly string[] };
  readonly list: (
    client: Client,
    size: number,
  ) => AsyncIterable<Item> & PromiseLike<{ readonly total: number | undefined }>;
  readonly identify: (item: Item) => number | string;
  /** Changes a good answer to the read so that it breaks the document; other answers stay as they are. */
  readonly spoil: (body: never) => unknown;
  readonly refused: readonly Refused<Client>[];
  readonly mistakes: readonly Mistake[];
}

const keywords = '/api/v1/planner/keywords/';
const place = { site_id: 1, sector_id: 1 };

async function logIn(fetch: typeof globalThis.fetch, baseUrl: string, credentials: Fields) {
  const response = await fetch(`${baseUrl}/api/v1/auth/login/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  const { data } = (await response.json()) as { readonly data: { readonly access: string; readonly refresh: string } };
  return data;
}

const igny8: ApiRow<Igny8, Keyword> = {
  id: 'igny8',
  createMock: () => createIgny8Mock(),
  facts: { api, operations, contracts },
  document,
  goldens: igny8Goldens,
  everyStatus: async () => (await Promise.all(Object.keys(operations).map((id) => exercise(id as Id)))).flat(),
  createClient: ({ auth, ...settings }) =>
    new Igny8({ ...settings, auth: auth as { email: string; password: string } }),
  owner: 'owner',
  wrongAuth: { email: 'owner@igny8.test', password: 'guess' },
  headersOf: async (...login) => ({ Authorization: `Bearer ${(await logIn(...login)).access}` }),
  forged: { Authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.forged' },
  read: (client, signal) => client.planner.keywords.retrieve(1, { signal }),
  readPath: `${keywords}1/`,
  limit: { quota: 60, windowSeconds: 60 },
  session: { tokenSeconds: 900, operations: ['login', 'refreshToken'] },
  list: (client, size) => client.planner.keywords.list({ page_size: size, ordering: 'created_at' }),
  identify: ({ id }) => id,
  spoil: ({ data, ...rest }: { data: Partial<Keyword> }) =>
    'volume' in data ? { ...rest, data: { ...data, volume: 'many' } } : { ...rest, data },
  refused: [
    {
      what: 'an id that does not exist',
      user: 'owner',
      is: 'NotFoundError',
      says: '404 Resource not found',
      call: (client) => client.planner.keywords.retrieve(99_999),
    },
    {
      what: "somebody else's id",
      user: 'other',
      is: 'NotFoundError',
      says: '404 Resource not found',
      call: (client) => client.planner.keywords.retrieve(1),
    },
    {
      what: 'a role that may only read',
      user: 'viewer',
      is: 'PermissionError',
      says: '403 Permission denied',
      call: (client) => client.planner.keywords.delete(1),
    },
    {
      what: 'what exists already',
      user: 'owner',
      is: 'ConflictError',
      says: '409 Resource conflict (seed_keyword_id: This keyword already exists in this site and sector)',
      call: (client) => client.planner.keywords.create({ seed_keyword_id: 1, ...place }),
    },
    {
      what: 'values that make no sense',
      user: 'owner',
      is: 'ValidationError',
      says: '400 Validation failed (site_id: Invalid pk',
      call: (client) => client.planner.keywords.create({ seed_keyword_id: 9_999, site_id: 7, sector_id: 1 }),
    },
    {
      what: 'keywords of another sector',
      user: 'owner',
      is: 'ValidationError',
      says: '422 Validation failed (sector_id: The keywords do not belong to this sector)',
      call: (client) => client.planner.keywords.autoCluster({ ids: [1, 2, 3, 4, 5], sector_id: 3 }),
    },
  ],
  mistakes: [
    {
      method: 'POST',
      path: keywords,
      body: { seed_keyword_id: 'many', ...place },
      violations: ['type at request.body.seed_keyword_id'],
    },
    {
      method: 'POST',
      path: keywords,
      body: { site_id: 1 },
      violations: ['required at request.body', 'required at request.body'],
    },
    { method: 'GET', path: `${keywords}?status=done`, violations: ['enum at request.query.status'] },
    { method: 'GET', path: `${keywords}none/`, violations: ['type at request.path.id'] },
  ],
};

export const apis: readonly ApiRow[] = [backsuit, igny8, influencersClub, influgen, influtics];
