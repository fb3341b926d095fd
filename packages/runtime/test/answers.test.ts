import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Contracts, Operation } from '../src/index.ts';
import { createBench, json } from './synthetic.ts';

const operation = (more: Partial<Operation>): Operation => ({
  id: 'get',
  method: 'GET',
  path: '/get',
  security: [],
  ...more,
});
const csv = () =>
  new Response('a,b\n1,2\n', {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="all.csv"' },
  });

describe('an operation that answers JSON or a text', () => {
  const varied = operation({ answer: 'varied' });

  it('gives what the content type says', async () => {
    const { core } = createBench((_, index) => (index === 0 ? json([{ a: 1 }]) : csv()));
    expect(await core.call(varied, [], undefined)).toEqual([{ a: 1 }]);
    const { data, response } = await core.call(varied, [], undefined).withResponse();
    expect(data).toBe('a,b\n1,2\n');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="all.csv"');
  });

  it('gives an empty text, and nothing where there is none', async () => {
    const empty = new Response('', { headers: { 'Content-Type': 'text/csv' } });
    const { core } = createBench((_, index) => (index === 0 ? empty : new Response(null, { status: 204 })));
    expect(await core.call(varied, [], undefined)).toBe('');
    expect(await core.call(varied, [], undefined)).toBeUndefined();
  });

  it('says what is no JSON although it should be', async () => {
    const html = new Response('<p>', { headers: { 'Content-Type': 'application/json' } });
    const { core } = createBench(() => html);
    await expect(core.call(varied, [], undefined)).rejects.toThrow('Cannot read the answer of get');
  });
});

it('a text alone is a string, with its headers', async () => {
  const { core } = createBench(csv);
  const { data, response } = await core.call(operation({ answer: 'text' }), [], undefined).withResponse();
  expect([data, response.headers.get('content-disposition')]).toEqual(['a,b\n1,2\n', 'attachment; filename="all.csv"']);
});

describe('an operation that answers with a redirect', () => {
  const redirecting = operation({ answer: 'varied', redirects: [302] });
  const to = (location: string, status = 302) => new Response(null, { status, headers: { Location: location } });

  it('tells where it leads, and goes nowhere', async () => {
    const { core, requests } = createBench(() => to('https://elsewhere.example/consent?state=7'));
    const { data, response } = await core.call(redirecting, [], undefined).withResponse();
    expect(data).toEqual({ location: 'https://elsewhere.example/consent?state=7' });
    expect([response.status, requests.length]).toEqual([302, 1]);
  });

  it('tells the whole URL of a place beside it', async () => {
    const { core } = createBench(() => to('/settings?connected=x'));
    expect(await core.call(redirecting, [], undefined)).toEqual({
      location: 'https://api.example.com/settings?connected=x',
    });
  });

  it('refuses a redirect that is not declared', async () => {
    const { core } = createBench(() => to('https://elsewhere.example/?code=secret', 307));
    await expect(core.call(redirecting, [], undefined)).rejects.toThrow(
      'Cannot get: the server redirects to https://elsewhere.example/',
    );
  });

  it('is no deviation', async () => {
    const contracts = { get: { answers: { 200: () => z.object({}), 302: null } } } as unknown as Contracts;
    const { core } = createBench(() => to('/x'), { validate: 'throw', contracts: async () => contracts });
    expect(await core.call(redirecting, [], undefined)).toEqual({ location: 'https://api.example.com/x' });
  });

  it('shows itself to raw calls', async () => {
    const { core } = createBench(() => to('/x'), { operations: { get: redirecting } });
    const { response } = await core.raw<{ '/get': { get: { responses: object } } }>().GET('/get' as never);
    expect([response.status, response.headers.get('location')]).toEqual([302, '/x']);
  });
});
