import { describe, expect, it } from 'vitest';
import { apis } from './apis.ts';
import { differences, type Golden } from './goldens/golden.ts';

describe.each(apis)('the examples of $id', (api) => {
  const { source, constants, goldens, sockets = [] } = api.goldens;

  async function replay(golden: Golden): Promise<{ readonly response: Response; readonly now: number }> {
    const mock = api.createMock();
    const { fetch, credentials, api: facts } = mock;
    const { method, path, user, headers, body } = golden.request;
    const filled = typeof body === 'function' ? await body(mock) : body;
    const url = facts.baseUrl + (typeof path === 'function' ? await path(mock) : path);
    const person = typeof user === 'string' ? credentials[user] : user;
    const signed = user === undefined ? {} : await api.headersOf(fetch, facts.baseUrl, person ?? {});
    const send = (): Promise<Response> =>
      fetch(url, {
        method,
        redirect: 'manual',
        headers: { 'Content-Type': 'application/json', ...signed, ...headers },
        ...(filled === undefined ? {} : { body: JSON.stringify(filled) }),
      });
    if (golden.given === 'the limit is used up') {
      if (!api.limit) throw new TypeError(`Cannot use up the limit of ${api.id}: it has none`);
      for (let i = 0; i < api.limit.quota; i++) await send();
    }
    return { response: await send(), now: mock.clock.now() };
  }

  it.each(goldens)('are told again: $section', async (golden) => {
    const { status, headers = {}, body, location } = golden.answer;
    const { response, now } = await replay(golden);
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(headers)) {
      const got = response.headers.get(name) ?? '';
      if (!/^\d+$/.test(value)) expect(got, name).toMatch(/^[0-9a-f-]{36}$/);
      else if (Number(value) < 1000) expect(got, name).toBe(value);
      // An instant in the example's unit: seconds, and soon.
      else expect(Math.abs(Number(got) - now / 1000), name).toBeLessThanOrEqual(api.limit?.windowSeconds ?? 0);
    }
    if (location !== undefined) {
      const [want, got] = [location, response.headers.get('location') ?? ''].map((text) => new URL(text));
      expect(got?.origin).toBe(want?.origin);
      expect(got?.pathname).toBe(want?.pathname);
      expect([...(got?.searchParams ?? [])].map(([name, value]) => [name, value.length > 0])).toEqual(
        expect.arrayContaining([...(want?.searchParams ?? [])].map(([name]) => [name, true])),
      );
      return;
    }
    const actual: unknown = await response.json();
    expect(differences(body ?? {}, actual, { constants, deviations: golden.deviations })).toEqual([]);
  });

  it.each(sockets)('are heard again: $section', async (golden) => {
    const mock = api.createMock();
    const { fetch, credentials, clock, api: facts } = mock;
    const headers = await api.headersOf(fetch, facts.baseUrl, credentials[golden.user] ?? {});
    const token = headers.Authorization?.replace('Bearer ', '') ?? '';
    const socket = new mock.WebSocket(facts.baseUrl.replace('http', 'ws') + golden.path);
    const heard: object[] = [];
    socket.onmessage = ({ data }) => heard.push(JSON.parse(data) as object);
    socket.onopen = () => socket.send(JSON.stringify(golden.firstMessage).replace(golden.tokenPlaceholder, token));
    await clock.advance({ seconds: 1 });
    expect(heard).toHaveLength(1);
    const { method, path, body } = golden.cause;
    const init = { method, headers: { 'Content-Type': 'application/json', ...headers } };
    expect((await fetch(facts.baseUrl + path, { ...init, body: JSON.stringify(await body(mock)) })).status).toBe(201);
    await clock.advance({ minutes: 1 });
    const [, ...told] = heard;
    expect(told.length).toBeGreaterThan(1);
    for (const message of told) expect(message).toMatchObject(golden.told);
    expect(socket.readyState).toBe(WebSocket.OPEN);
    socket.close();
  });

  it('are counted, and so is what differs on purpose', () => {
    const deviations = goldens.flatMap(({ section, deviations: known = {} }) =>
      Object.entries(known).map(([pointer, why]) => `  ${section} ${pointer}: ${why}`),
    );
    console.info(
      [
        `${goldens.length + sockets.length} examples of "${source}" replayed, ${deviations.length} known deviations:`,
        ...deviations,
      ].join('\n'),
    );
    expect(goldens.length).toBeGreaterThan(0);
  });
});

describe('the comparison with an example', () => {
  const options = { constants: ['error'] };

  it.each([
    [{ a: 1 }, {}, ['/a: the example has number, the mock undefined']],
    [{ a: 1 }, { a: 'x' }, ['/a: the example has number, the mock string']],
    [{ error: 'No' }, { error: 'Yes' }, ['/error: the example has "No", the mock "Yes"']],
    [{ a: null }, { a: 1 }, ['/a: the example has null, the mock number']],
    [{ items: [{ id: 1 }] }, { items: [] }, ['/items/0: the example has object, the mock undefined']],
    [{ a: 1 }, { a: 2, more: true }, []],
  ])('of %j with %j finds %j', (example, actual, found) => {
    expect(differences(example, actual, options)).toEqual(found);
  });
});
