import { describe, expect, it } from 'vitest';
import { apis } from './contract/apis.ts';
import { differences, type Golden, type GoldenSet } from './goldens/golden.ts';
import { igny8Goldens } from './goldens/igny8.ts';

const goldenSets: { readonly [api: string]: GoldenSet } = { igny8: igny8Goldens };

describe.each(apis)('the examples of the seed of $id', (api) => {
  const { seed, constants, goldens } = goldenSets[api.id] ?? { seed: 'no seed', constants: [], goldens: [] };

  async function replay({ request, given }: Golden): Promise<Response> {
    const { fetch, credentials, api: facts } = api.createMock();
    const { method, path, user, body } = request;
    const token = user === undefined ? undefined : await api.tokenOf(fetch, facts.baseUrl, credentials[user] ?? {});
    const refresh = JSON.stringify(body)?.includes('<refresh token of owner>')
      ? { refresh: await api.refreshTokenOf?.(fetch, facts.baseUrl, credentials.owner ?? {}) }
      : body;
    const send = (): Promise<Response> =>
      fetch(facts.baseUrl + path, {
        method,
        headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
        ...(refresh === undefined ? {} : { body: JSON.stringify(refresh) }),
      });
    if (given === 'the limit is used up') for (let i = 0; i < api.limit.quota; i++) await send();
    return send();
  }

  it.each(goldens)('are told again: $section', async (golden) => {
    const { status, headers = {}, body } = golden.answer;
    const response = await replay(golden);
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(headers)) {
      const got = response.headers.get(name) ?? '';
      expect(got, name).toMatch(/^\d+$/.test(value) ? /^\d+$/ : /^[0-9a-f-]{36}$/);
      if (Number(value) < 1000) expect(got, name).toBe(value);
    }
    const actual: unknown = await response.json();
    expect(differences(body ?? {}, actual, { constants, deviations: golden.deviations })).toEqual([]);
  });

  it('are counted, and so is what differs on purpose', () => {
    const deviations = goldens.flatMap(({ section, deviations: known = {} }) =>
      Object.entries(known).map(([pointer, why]) => `  ${section} ${pointer}: ${why}`),
    );
    console.info(
      [`${goldens.length} examples of "${seed}" replayed, ${deviations.length} known deviations:`, ...deviations].join(
        '\n',
      ),
    );
    expect(goldens.length).toBeGreaterThan(0);
  });
});

describe('the comparison with an example', () => {
  const options = { constants: ['error'] };

  it.each([
    [{ a: 1 }, {}, ['/a: the seed has number, the mock undefined']],
    [{ a: 1 }, { a: 'x' }, ['/a: the seed has number, the mock string']],
    [{ error: 'No' }, { error: 'Yes' }, ['/error: the seed has "No", the mock "Yes"']],
    [{ a: null }, { a: 1 }, ['/a: the seed has null, the mock number']],
    [{ items: [{ id: 1 }] }, { items: [] }, ['/items/0: the seed has object, the mock undefined']],
    [{ a: 1 }, { a: 2, more: true }, []],
  ])('of %j with %j finds %j', (example, actual, found) => {
    expect(differences(example, actual, options)).toEqual(found);
  });
});
