import { expect } from 'vitest';
import type { ApiRow } from '../apis.ts';
import { refusalOf, type Stage } from './scenario.ts';

/** A way of using an API that must look the same over every transport. */
export interface Scenario {
  readonly name: string;
  /** Why an API has nothing to play it with, where it has not. */
  readonly doesNotApply?: (api: ApiRow) => string | undefined;
  readonly run: <Client, Item>(api: ApiRow<Client, Item>, stage: Stage<Client>) => Promise<void>;
  /** What a validating proxy must find, and nothing else, where the scenario does something wrong on purpose. */
  readonly violations?: (api: ApiRow) => readonly string[];
}

const auth: Scenario = {
  name: 'auth',
  async run(api, stage) {
    const nobody = await refusalOf(api.read(stage.client({})));
    const stranger = await refusalOf(api.read(stage.client({ auth: api.wrongAuth })));
    expect(nobody).toMatchObject({ name: 'TypeError' });
    expect(stranger).toMatchObject({ name: 'AuthenticationError', status: 401 });
    stage.note('without a credential', nobody);
    stage.note('with a wrong one', stranger);
    stage.note('as the owner', await api.read(stage.client({ user: api.owner })));
    expect((await stage.send('GET', api.readPath)).status).toBe(401);
    expect((await stage.send('GET', api.readPath, { headers: api.forged })).status).toBe(401);
  },
  violations: (api) => [`GET ${api.readPath}: 401 at request`],
};

const renewal: Scenario = {
  name: 'expiry and renewal',
  doesNotApply: ({ session }) => (session ? undefined : 'its credentials do not expire'),
  async run(api, stage) {
    const session = given(api.session);
    const headers = await stage.signIn(api.owner);
    await stage.clock.advance({ seconds: session.tokenSeconds - 1 });
    expect((await stage.send('GET', api.readPath, { headers })).status).toBe(200);
    await stage.clock.advance({ seconds: 1 });
    expect((await stage.send('GET', api.readPath, { headers })).status).toBe(401);

    const client = stage.client({ user: api.owner });
    await api.read(client);
    await stage.clock.advance({ seconds: session.tokenSeconds + 60 });
    await api.read(client);
    await stage.clock.advance({ seconds: session.tokenSeconds - 60 });
    await api.read(client);
    const crowd = stage.client({ user: api.owner, unrecorded: true });
    await api.read(crowd);
    await stage.clock.advance({ seconds: session.tokenSeconds + 1 });
    const before = stage.answered().length;
    await Promise.all(Array.from({ length: 10 }, () => api.read(crowd)));
    const since = stage.answered().slice(before);
    const renewals = since.filter((operation) => session.operations.includes(operation));
    expect(renewals).toHaveLength(1);
    stage.note('renewals for ten calls at once', renewals);
  },
};

const errors: Scenario = {
  name: 'errors',
  async run(api, stage) {
    for (const { what, user, is, says, call } of api.refused) {
      const refusal = await refusalOf(call(stage.client({ user })));
      expect(refusal, what).toMatchObject({ name: is, message: expect.stringContaining(says) });
      stage.note(what, refusal);
    }
  },
};

const paging: Scenario = {
  name: 'paging',
  async run(api, stage) {
    const client = stage.client({ user: api.owner });
    const ids: unknown[] = [];
    for await (const item of api.list(client, 100)) ids.push(api.identify(item));
    const { total } = await api.list(client, 7);
    expect(new Set(ids).size).toBe(ids.length);
    if (total !== undefined) expect(ids.length).toBe(total);
    expect(ids.length).toBeGreaterThan(100);
    stage.note('all items, each once', ids.length);
    const some: unknown[] = [];
    for await (const item of api.list(client, 3)) if (some.push(api.identify(item)) === 5) break;
    stage.note('five items of pages of three', some);
  },
};

const limits: Scenario = {
  name: 'limits',
  doesNotApply: ({ limit }) => (limit ? undefined : 'its requests are not limited'),
  async run(api, stage) {
    const { quota, windowSeconds } = given(api.limit);
    const eager = stage.client({ user: api.owner, limiter: false, maxWaitMs: 0 });
    for (let i = 0; i < quota; i++) await api.read(eager);
    const refused = await refusalOf(api.read(eager));
    expect(refused).toMatchObject({ name: 'RateLimitError', status: 429 });
    stage.note('one too many', refused);

    const patient = stage.client({ user: api.owner });
    const before = stage.clock.now();
    await api.read(patient);
    expect(stage.clock.now() - before).toBe(windowSeconds * 1000);
    for (let i = 1; i < quota; i++) await api.read(patient);

    const late = await refusalOf(api.read(stage.client({ user: api.owner, maxWaitMs: 1000 })));
    expect(late).toMatchObject({ name: 'RateLimitError', retryAt: new Date(before + 2000 * windowSeconds) });
    stage.note('a client that may not wait', late);
  },
};

const abort: Scenario = {
  name: 'abort',
  async run(api, stage) {
    const client = stage.client({ user: api.owner });
    await api.read(client);
    expect(await refusalOf(api.read(client, AbortSignal.abort('not now')))).toBe('not now');
    // The backend has the request and does not answer: the abort goes all the way through the transport.
    const held = stage.holdNext();
    const controller = new AbortController();
    const refusal = refusalOf(api.read(client, controller.signal));
    await held.reached;
    controller.abort('changed my mind');
    expect(await refusal).toBe('changed my mind');
    held.release();
    stage.note('the next call', await api.read(client));
  },
};

const drift: Scenario = {
  name: 'drift',
  async run(api, stage) {
    stage.note('an answer as documented', await api.read(stage.client({ user: api.owner, validate: 'throw' })));
    const tampered = stage.client({
      user: api.owner,
      validate: 'throw',
      tamper: (body) => api.spoil(body as never), // a row spoils the answers that it knows
    });
    const found = await refusalOf(api.read(tampered));
    expect(found).toMatchObject({ name: 'ContractError' });
    stage.note('an answer that is not', found);
  },
};

const mistakes: Scenario = {
  name: 'mistakes',
  async run(api, stage) {
    const headers = await stage.signIn(api.owner);
    for (const { method, path, body } of api.mistakes) {
      const { status } = await stage.send(method, path, { headers, body });
      expect([400, 404, 405], `${method} ${path}`).toContain(status);
    }
  },
  violations: (api) =>
    api.mistakes.flatMap(({ method, path, violations }) => violations.map((found) => `${method} ${path}: ${found}`)),
};

const scenarios: readonly Scenario[] = [auth, renewal, errors, paging, limits, abort, drift, mistakes];

export const scenariosOf = (api: ApiRow): readonly Scenario[] =>
  scenarios.filter(({ doesNotApply }) => doesNotApply?.(api) === undefined);

/** What an API has no scenario of, and why: `name: reason`. */
export const leftOut = (api: ApiRow): readonly string[] =>
  scenarios.flatMap(({ name, doesNotApply }) => {
    const reason = doesNotApply?.(api);
    return reason === undefined ? [] : [`${name}: ${reason}`];
  });

function given<Fact>(fact: Fact | undefined): Fact {
  if (fact === undefined) throw new TypeError('Cannot play a scenario that does not apply');
  return fact;
}
