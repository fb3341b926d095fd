/** What `docs/reliability.md` promises, for every operation of every API, over a network that misbehaves. */
import { inspect } from 'node:util';
import { createMockClock } from '@creatorkit/mock';
import { type CoreOptions, createCore, type Operation } from '@creatorkit/runtime';
import { describe, expect, it } from 'vitest';
import { type ApiRow, apis } from './apis.ts';

interface Sent {
  readonly url: URL;
  readonly headers: Headers;
}

type Answering = (sent: Sent) => Response | Promise<Response>;

const planted = 'PLANTED-credential-1234567890';

/** A client of one API whose credentials are all the planted one, before a stand-in for the network. */
function createBench({ facts }: ApiRow, answer: Answering, options: Partial<CoreOptions> = {}) {
  const clock = createMockClock();
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = (input, init = {}) => {
    const request = { url: new URL(String(input)), headers: new Headers(init.headers) };
    sent.push(request);
    return clock.track((async () => answer(request))());
  };
  const core = createCore({
    api: facts.api,
    operations: facts.operations,
    credentials: Object.fromEntries(Object.keys(facts.api.securitySchemes).map((name) => [name, () => planted])),
    contracts: async () => facts.contracts,
    fetch,
    clock,
    random: () => 0.5,
    logger: { warn: () => {} },
    ...options,
  });
  return { core, clock, sent };
}

const placeholders = ({ path }: Operation): number => path.match(/\{[^{}]+\}/g)?.length ?? 0;

/** The least that a call of the operation needs to be sent. */
const inputOf = (operation: Operation): unknown => {
  if (!operation.body) return undefined;
  return operation.parameters?.some((parameter) => parameter.in === 'query') ? { body: {} } : {};
};

const callOf = (bench: ReturnType<typeof createBench>, operation: Operation, value = '1', options = {}) =>
  bench.core.call(operation, Array<string>(placeholders(operation)).fill(value), inputOf(operation), options);

const isHarmlessTwice = ({ method, idempotency }: Operation): boolean =>
  ['GET', 'HEAD', 'PUT', 'DELETE'].includes(method) || idempotency?.natural === true;

/** What opens a WebSocket is no call. */
const isCalled = ({ realtime }: Operation): boolean => realtime === undefined;

/** The status of its success; a redirect is none. */
const successOf = ({ facts }: ApiRow, { id }: Operation): number | undefined =>
  Object.keys(facts.contracts[id]?.answers ?? {})
    .map(Number)
    .find((status) => status >= 200 && status < 300);

const lost: Answering = () => {
  throw new TypeError('fetch failed');
};
const refusal =
  (status: number, headers = {}): Answering =>
  () =>
    Response.json({ error: 'No' }, { status, headers });

describe.each(apis)('under fire, every operation of $id', (row) => {
  const operations = Object.values(row.facts.operations).filter(isCalled);
  const named = (some: readonly Operation[]) => some.map((operation) => [operation.id, operation] as const);

  describe.each(named(operations))('%s', (_, operation) => {
    /** Once, where the operation answers with JSON. */
    const answersJson = operation.answer === undefined ? [operation] : [];

    it('never reaches another resource, whatever is put into its path', async () => {
      const bench = createBench(row, () => Response.json({}));
      if (placeholders(operation) === 0) {
        await callOf(bench, operation).catch(() => {});
        expect(bench.sent[0]?.url.pathname).toBe(operation.path);
        return;
      }
      for (const value of ['', '.', '..']) {
        await expect(callOf(bench, operation, value)).rejects.toThrow('must name a resource');
      }
      expect(bench.sent).toHaveLength(0);
      for (const value of ['a/b', '?', '#', '%2e%2e', '\u00e9\u6f22\u{1f600}', 'x'.repeat(10_000)]) {
        await callOf(bench, operation, value).catch(() => {});
        const path = bench.sent.at(-1)?.url.pathname ?? '';
        const wanted = operation.path.split('/').map((part) => part.replace(/\{[^{}]+\}/, () => value));
        expect(path.split('/').map(decodeURIComponent)).toEqual(wanted);
      }
    });

    it('is repeated after a lost answer only where that does no harm', async () => {
      const bench = createBench(row, lost);
      const outcome = callOf(bench, operation);
      const keyed = operation.idempotency?.header;
      const repeats = isHarmlessTwice(operation) || keyed !== undefined;
      const name = isHarmlessTwice(operation) ? 'NetworkError' : 'OutcomeUnknownError';
      await expect(outcome).rejects.toMatchObject({ name, operation: { id: operation.id } });
      expect(bench.sent).toHaveLength(repeats ? (operation.retry?.attempts ?? 3) : 1);
      if (keyed) expect(new Set(bench.sent.map(({ headers }) => headers.get(keyed))).size).toBe(1);
    });

    it('says that its effect is unknown where the server failed after an unsafe call', async () => {
      const bench = createBench(row, refusal(503));
      const isUnsafe = !isHarmlessTwice(operation) && operation.idempotency?.header === undefined;
      const error = await callOf(bench, operation).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'ServerError', status: 503 });
      expect((error as { outcome?: string }).outcome).toBe(isHarmlessTwice(operation) ? undefined : 'unknown');
      if (isUnsafe) expect(bench.sent).toHaveLength(1);
    });

    it('gives up at once a wait that is longer than allowed, and says until when', async () => {
      const bench = createBench(row, refusal(429, { 'Retry-After': '120' }));
      const start = bench.clock.now();
      await expect(callOf(bench, operation)).rejects.toMatchObject({
        name: 'RateLimitError',
        retryAt: new Date(start + 120_000),
      });
      expect(bench.sent).toHaveLength(1);
      expect(bench.clock.now()).toBe(start);
    });

    it('follows no redirect, and takes no credential to another origin', async () => {
      const redirect = (): Response =>
        new Response(null, { status: 307, headers: { Location: 'http://elsewhere.example/landing?token=1' } });
      const bench = createBench(row, redirect);
      if (!operation.redirects?.includes(307)) {
        const target = 'http://elsewhere.example/landing';
        await expect(callOf(bench, operation)).rejects.toMatchObject({ name: 'RedirectError', target });
      }
      const { origin } = new URL(row.facts.api.baseUrl);
      for (const { url } of bench.sent) expect(url.origin).toBe(origin);
    });

    it('ends at its deadline, and with the reason of its signal', async () => {
      const bench = createBench(row, lost, { fetch: () => new Promise(() => {}) });
      const late = callOf(bench, operation, '1', { deadlineMs: 500 }).catch((thrown: unknown) => thrown);
      await bench.clock.advance({ ms: 500 });
      const isTold = isHarmlessTwice(operation) ? 'TimeoutError' : 'OutcomeUnknownError';
      expect(await late).toMatchObject({ name: isTold });
      const controller = new AbortController();
      const aborted = callOf(bench, operation, '1', { signal: controller.signal });
      controller.abort('changed my mind');
      await expect(aborted).rejects.toBe('changed my mind');
    });

    it.each(answersJson)('takes a web page for what it is', async () => {
      const page = `<!doctype html><title>Sign in</title>${'<p>'.repeat(5_000)}`;
      const bench = createBench(row, () => new Response(page, { headers: { 'Content-Type': 'text/html' } }));
      const error = await callOf(bench, operation).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'DecodeError', status: 200 });
      expect((error as { excerpt: string }).excerpt.length).toBeLessThan(300);
    });

    const successes = answersJson.map(() => successOf(row, operation)).filter((status) => status !== undefined);

    it.each(successes)('tells an answer of %i that is not in the document, without its value', async (status) => {
      const bench = createBench(row, () => Response.json(4_815_162_342, { status }), { validate: 'throw' });
      const error = await callOf(bench, operation).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'ContractError' });
      expect(inspect(error)).not.toContain('4815162342');
    });

    it('shows no credential, whatever happens', async () => {
      const shown: unknown[] = [];
      const look = (value: unknown): void => {
        shown.push(value);
      };
      const hooks = Object.fromEntries(
        ['onRequest', 'onResponse', 'onRetry', 'onWait', 'onRenewal'].map((hook) => [hook, look]),
      );
      const quoting: Answering = ({ headers, url }) =>
        Response.json({ error: 'No', headers: [...headers].length, url: url.pathname }, { status: 400 });
      for (const answer of [lost, refusal(401), refusal(500), quoting]) {
        const bench = createBench(row, answer, { hooks, logger: { debug: look, warn: look } });
        await callOf(bench, operation).catch(look);
        look(bench.core);
      }
      expect(shown.length).toBeGreaterThan(8);
      const texts = shown.flatMap((value) => [inspect(value, { depth: 12, showHidden: true }), JSON.stringify(value)]);
      expect(texts.join('\n')).not.toContain(planted);
    });
  });
});
