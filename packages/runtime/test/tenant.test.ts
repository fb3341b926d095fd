import { describe, expect, it } from 'vitest';
import {
  type Core,
  continueJob,
  createTenantCore,
  explain,
  type JobHandle,
  type Operation,
  startJob,
  TenantResource,
} from '../src/index.ts';
import { createBench, json } from './synthetic.ts';

const secured = { security: [] };
const inBoth = { path: 'store', header: 'X-Store' };

const operations = {
  listShelves: {
    id: 'listShelves',
    method: 'GET',
    path: '/stores/{store}/shelves',
    ...secured,
    tenant: inBoth,
    pagination: {
      style: 'page',
      page: { in: 'query', name: 'page' },
      items: '/items',
      total: { in: 'body', pointer: '/total' },
    },
    parameters: [{ name: 'page', in: 'query', type: 'integer' }],
  },
  getShelf: {
    id: 'getShelf',
    method: 'GET',
    path: '/{region}/stores/{store}/shelves/{shelf}',
    ...secured,
    tenant: { path: 'store' },
  },
  listKeys: {
    id: 'listKeys',
    method: 'GET',
    path: '/keys',
    ...secured,
    tenant: { header: 'X-Store' },
    idempotency: { header: 'Idempotency-Key' },
  },
  ping: { id: 'ping', method: 'GET', path: '/ping', ...secured },
  startCount: {
    id: 'startCount',
    method: 'POST',
    path: '/{region}/stores/{store}/counts',
    ...secured,
    tenant: { path: 'store' },
    job: {
      poll: {
        operation: 'getCount',
        parameters: [
          { name: 'region', in: 'path', value: { of: 'request', in: 'path', name: 'region' } },
          // What the service says of the tenant is not followed.
          { name: 'store', in: 'path', value: { of: 'response', in: 'body', pointer: '/store' } },
          { name: 'count', in: 'path', value: { of: 'response', in: 'body', pointer: '/id' } },
          { name: 'of', in: 'query', value: { of: 'request', in: 'path', name: 'store' } },
        ],
      },
      state: { in: 'body', pointer: '/state' },
      states: { running: ['busy'], succeeded: ['done'] },
      delay: { min: 1, max: 1 },
    },
  },
  getCount: {
    id: 'getCount',
    method: 'GET',
    path: '/{region}/stores/{store}/counts/{count}',
    ...secured,
    tenant: { path: 'store' },
    parameters: [{ name: 'of', in: 'query' }],
  },
} as const satisfies { readonly [id: string]: Operation };

class Store extends TenantResource {
  shelves(options?: Parameters<Core['list']>[3]) {
    return this.core.list<number>(operations.listShelves, [], undefined, options);
  }
  keys(headers?: unknown) {
    return this.core.call(operations.listKeys, [], undefined, { headers: headers as Record<string, string> });
  }
}

const createView = (tenant = 'acme', respond = (): Response => json([])) => {
  const bench = createBench(respond, { operations });
  return { ...bench, view: createTenantCore(bench.core, tenant) };
};

describe('the view of a tenant', () => {
  it('fills the tenant in at its place in the path, and in the header', async () => {
    const { view, requests } = createView('ac/me');
    await view.call(operations.getShelf, ['eu', 'a b'], undefined);
    await view.settle(operations.listKeys, [], undefined, { headers: { 'X-Trace': 't' }, attempts: 1 });
    await view.call(operations.ping, [], undefined);
    expect(requests.map(({ url, headers }) => [url.pathname, headers.get('x-store'), headers.get('x-trace')])).toEqual([
      ['/eu/stores/ac%2Fme/shelves/a%20b', null, null],
      ['/keys', 'ac/me', 't'],
      ['/ping', null, null],
    ]);
  });

  it('keeps to the tenant on every page of a list', async () => {
    const { core, requests } = createBench(
      ({ url }) => json({ items: [Number(url.searchParams.get('page') ?? 1)], total: 3 }),
      { operations },
    );
    expect(await new Store(core, 'acme').shelves().toArray()).toEqual([1, 2, 3]);
    expect(requests.map(({ url, headers }) => `${url.pathname} ${headers.get('x-store')}`)).toEqual(
      Array(3).fill('/stores/acme/shelves acme'),
    );
  });

  it('leaves keys of idempotency and other options as they are', async () => {
    const { view, requests } = createView();
    await view.call(operations.listKeys, [], undefined, { idempotencyKey: 'k-1' });
    expect(requests[0]?.headers.get('idempotency-key')).toBe('k-1');
  });

  it('shows its tenant', () => {
    expect(new Store(createBench(() => json([])).core, 'acme').id).toBe('acme');
  });

  it.each<[unknown, string]>([
    [undefined, 'TypeError: Cannot call tenant: id must be a string, got undefined'],
    [7, 'TypeError: Cannot call tenant: id must be a string, got 7'],
    [{}, 'TypeError: Cannot call tenant: id must be a string, got an object'],
    ['', 'RangeError: Cannot call tenant: id must name a resource, got ""'],
    ['.', 'RangeError: Cannot call tenant: id must name a resource, got "."'],
    ['..', 'RangeError: Cannot call tenant: id must name a resource, got ".."'],
    ['\ud800', 'RangeError: Cannot call tenant: id must be well-formed text, got "\\ud800"'],
  ])('refuses the id %j at once', (id, message) => {
    const { core } = createBench(() => json([]));
    expect(() => new Store(core, id as string)).toThrow(
      expect.objectContaining({ message: message.replace(/^\w+: /, '') }),
    );
    expect(() => new Store(core, id as string)).toThrow(message.startsWith('Type') ? TypeError : RangeError);
  });

  it.each<[string, unknown]>([
    ['an object', { 'X-Store': 'other' }],
    ['another letter case', { 'x-sTORE': 'other' }],
    ['a second spelling', { 'X-Store': 'acme', 'x-store': 'other' }],
    ['Headers', new Headers({ 'X-Store': 'other' })],
    ['pairs', [['x-store', 'other']]],
    ['a map', new Map([['X-STORE', 'other']])],
    ['no value', { 'X-Store': null }],
  ])('refuses headers that name another tenant before any I/O: %s', async (_, headers) => {
    const { core, requests } = createBench(() => json([]), { operations });
    const store = new Store(core, 'acme');
    await expect(store.keys(headers)).rejects.toThrow(
      /^Cannot call listKeys: X-Store must name the tenant of this view, "acme", got /,
    );
    await expect((async () => store.shelves({ headers: headers as never }))()).rejects.toThrow(RangeError);
    const view = createTenantCore(core, 'acme');
    await expect(view.settle(operations.listKeys, [], undefined, { headers: headers as never })).rejects.toThrow(
      RangeError,
    );
    await expect(view.explain(operations.listKeys, [], undefined, { headers: headers as never })).rejects.toThrow(
      RangeError,
    );
    expect(requests).toEqual([]);
  });

  it('takes headers that name its own, in any spelling, and sends one', async () => {
    const { core, requests } = createBench(() => json([]), { operations });
    await new Store(core, 'acme').keys(new Headers({ 'x-store': 'acme', 'X-Trace': 't' }));
    await new Store(core, 'acme').keys({ 'x-STORE': 'acme', 'X-Store': undefined });
    expect(requests.map(({ headers }) => [headers.get('x-store'), headers.get('x-trace')])).toEqual([
      ['acme', 't'],
      ['acme', null],
    ]);
  });

  it.each(['münchen', ' acme', 'acme ', 'a\nb'])('refuses %j where only a header names it', async (id) => {
    const { core, requests } = createBench(() => json([]), { operations });
    await expect(new Store(core, id).keys()).rejects.toThrow(
      /^Cannot call listKeys: X-Store cannot carry the tenant "/,
    );
    expect(requests).toEqual([]);
  });

  it('has no raw client, and no view within', () => {
    const { view } = createView();
    expect(() => view.raw()).toThrow('Cannot send a raw request from the view of a tenant');
    expect(() => createTenantCore(view, 'other')).toThrow(TypeError);
  });

  it('explains calls with the tenant in them', async () => {
    const { core, requests } = createView();
    class Client {
      readonly core: Core;
      constructor(given: Core) {
        this.core = given;
      }
      tenant(id: string): Store {
        return new Store(this.core, id);
      }
    }
    const plan = await explain(core, Client, (client) => client.tenant('acme').shelves());
    expect(plan).toMatchObject({ operation: 'listShelves', url: 'https://api.example.com/stores/acme/shelves' });
    expect(requests).toEqual([]);
  });
});

describe('jobs of a tenant', () => {
  const counts = ({ method }: { readonly method: string }): Response =>
    json(method === 'POST' ? { id: 'c1', store: 'other', state: 'busy' } : { id: 'c1', state: 'done' }, {
      status: 200,
    });

  it('are polled in their tenant, whatever answers say', async () => {
    const { core, requests } = createBench(counts, { operations });
    const view = createTenantCore(core, 'acme');
    const job = await startJob<JobHandle<unknown, unknown>>(view, operations.startCount, ['eu'], undefined);
    await job.wait();
    expect(requests.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).toEqual([
      'POST /eu/stores/acme/counts',
      'GET /eu/stores/acme/counts/c1?of=acme',
    ]);
  });

  it('that another process has started are followed there too', async () => {
    const { core, requests } = createBench(counts, {
      operations: { ...operations, getCount: { ...operations.getCount, path: '/stores/{store}/counts/{count}' } },
    });
    const job = continueJob<JobHandle<unknown, unknown>>(
      createTenantCore(core, 'acme'),
      {
        ...operations.startCount,
        job: {
          ...operations.startCount.job,
          poll: { operation: 'getCount', parameters: operations.startCount.job.poll.parameters.slice(1, 3) },
        },
      },
      { id: 'c1' },
    );
    await job.poll();
    expect(requests.map(({ url }) => url.pathname)).toEqual(['/stores/acme/counts/c1']);
  });
});
