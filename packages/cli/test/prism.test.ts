import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request as open, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { type AddressInfo, connect } from 'node:net';
import { type CheckedExchange, startPrismMock, startPrismProxy } from '@creatorkit/cli/prism';
import { Igny8 } from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { createFlowingClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import * as prismHttp from '@stoplight/prism-http';
import * as prismServer from '@stoplight/prism-http-server';
import { afterEach, describe, expect, it } from 'vitest';
import { createExchangeCheck } from '../src/prism/check-exchange.ts';
import { createPrismLogger } from '../src/prism/prism-logger.ts';
import { writeViolations } from '../src/prism/violation.ts';
import { createProgram } from '../src/program.ts';
import { UsageError } from '../src/usage-error.ts';

interface Operation {
  readonly requestBody?: object;
  readonly responses: { readonly [status: string]: { readonly content?: object } };
}

const document = createRequire(import.meta.url)('@creatorkit/igny8/openapi.json') as {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
};
const keywords = '/api/v1/planner/keywords/';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** The living mock, and Prism's proxy before it. */
async function startBoth() {
  const clock = createFlowingClock({ now: () => Date.now() });
  const mock = createIgny8Mock({ clock, limits: 'off', selfCheck: 'throw' });
  const server = await startMockServer({ mocks: [mock], clock, port: 0 });
  cleanups.push(server.close);
  const exchanges: CheckedExchange[] = [];
  const proxy = await startPrismProxy({
    upstream: server.url,
    documents: { igny8: document },
    onExchange: (exchange) => exchanges.push(exchange),
  });
  cleanups.push(proxy.close);
  const baseUrl = proxy.baseUrlOf('igny8');
  const igny8 = new Igny8({ baseUrl, auth: mock.credentials.owner });
  const { access } = await igny8.auth.login(mock.credentials.owner);
  exchanges.length = 0;
  const send = (method: string, path: string, body?: string, headers: object = {}): Promise<Response> =>
    fetch(baseUrl + path, {
      method,
      ...(body === undefined ? {} : { body }),
      headers: { Authorization: `Bearer ${access}`, 'Content-Type': 'application/json', ...headers },
    });
  return { mock, server, proxy, baseUrl, igny8, access, exchanges, send };
}

/** Prism's proxy before a server that answers as told. */
async function startBefore(answer: RequestListener) {
  const server = createServer(answer);
  const url = await listen(server);
  const proxy = await startPrismProxy({ upstream: url, documents: { igny8: document } });
  cleanups.push(proxy.close);
  return proxy;
}

function listen(server: Server): Promise<string> {
  cleanups.push(() => server.close());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

/** Runs the program; `until` waits for a line, `stop` is the signal. */
function start(args: readonly string[], importPrism?: () => Promise<never>) {
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  const signal = Promise.withResolvers<void>();
  const program = createProgram({
    write: (text) => {
      lines.push(text);
      for (const check of waiting) check();
    },
    stopped: () => signal.promise,
    importPrism,
  });
  for (const command of [program, ...program.commands]) command.exitOverride().configureOutput({ writeErr: () => {} });
  const done = program.parseAsync(args, { from: 'user' });
  cleanups.push(async () => {
    signal.resolve();
    await done.catch(() => {});
  });
  const until = (text: string): Promise<void> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (lines.join('\n').includes(text)) resolve();
      };
      waiting.push(check);
      check();
    });
  return { lines, until, stop: signal.resolve, done, text: () => lines.join('\n') };
}

const urlIn = (text: string): string => /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';

describe('startPrismProxy', () => {
  it('finds nothing in valid exchanges of every operation', async () => {
    const { mock, baseUrl, igny8, exchanges } = await startBoth();
    const session = await igny8.auth.login(mock.credentials.owner);
    await igny8.auth.refresh({ refresh: session.refresh });
    await igny8.auth.register({
      email: 'new@example.com',
      username: 'new',
      password: 'a-long-password-1',
    });
    const { planner, writer, system, billing } = igny8;
    const [first] = await planner.keywords.list({ page_size: 20, ordering: '-volume', search: 'shoes & +ü' }).toArray();
    expect(first).toBeUndefined();
    const made = await planner.keywords.create({ seed_keyword_id: 251, site_id: 1, sector_id: 1 });
    expect((await planner.keywords.retrieve(made.id)).id).toBe(made.id);
    await planner.keywords.update(made.id, { status: 'archived' });
    await planner.keywords.replace(made.id, { seed_keyword_id: 251, site_id: 1, sector_id: 1 });
    await planner.keywords.autoCluster({ ids: [1, 2, 3, 4, 5, 6] });
    await planner.keywords.delete(made.id);
    const task = await writer.tasks.create({ title: 'Title', cluster_id: 1, site_id: 1, sector_id: 1 });
    expect((await writer.tasks.list().toArray()).map(({ id }) => id)).toContain(task.id);
    await system.status();
    await system.prompts.list().toArray();
    await billing.credits.balance();
    await billing.credits.usageSummary();
    expect(baseUrl).toMatch(/\/igny8$/);
    expect(exchanges.filter(({ violations }) => violations.length > 0)).toEqual([]);
    expect(new Set(exchanges.map(operationOf))).toEqual(
      new Set(Object.entries(document.paths).flatMap(([path, item]) => methodsOf(item).map((of) => `${of} ${path}`))),
    );
  });

  it('passes a bad request on, and tells what is wrong beside the answer of the API', async () => {
    const { send, exchanges } = await startBoth();
    const response = await send('POST', keywords, '{"seed_keyword_id": "x", "site_id": 1, "sector_id": 1}');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: { seed_keyword_id: ['A valid integer is required'] } });
    const violation = {
      location: ['request', 'body', 'seed_keyword_id'],
      severity: 'Error',
      code: 'type',
      message: 'Request body property seed_keyword_id must be integer',
    };
    expect(JSON.parse(response.headers.get('sl-violations') ?? '')).toEqual([violation]);
    expect(response.headers.get('access-control-expose-headers')).toMatch(/, sl-violations$/);
    expect(exchanges).toEqual([{ api: 'igny8', method: 'POST', path: keywords, status: 400, violations: [violation] }]);
  });

  it('keeps the links of pages on its own URL', async () => {
    const { send, baseUrl, igny8, exchanges } = await startBoth();
    const page = (await (await send('GET', `${keywords}?page=2&page_size=20`)).json()) as { [name: string]: string };
    expect(page.next).toBe(`${baseUrl}${keywords}?page=3&page_size=20`);
    expect(page.previous).toBe(`${baseUrl}${keywords}?page=1&page_size=20`);
    exchanges.length = 0;
    const ids = new Set<number>();
    for await (const { id } of igny8.planner.keywords.list({ page_size: 100 })) ids.add(id);
    expect(ids.size).toBe(250);
    expect(exchanges).toHaveLength(4); // a login and three pages
  });

  it('passes on what has no body, or none that can be read', async () => {
    const { send, server } = await startBoth();
    const gone = await send('DELETE', `${keywords}3/`);
    expect([gone.status, await gone.text(), gone.headers.get('sl-violations')]).toEqual([204, '', null]);
    const head = await send('HEAD', keywords);
    expect([head.status, await head.text()]).toEqual([200, '']);
    const direct = await fetch(server.baseUrlOf('igny8') + keywords, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(direct.headers.get('content-length'));
    const broken = await send('POST', keywords, '{"seed');
    expect([broken.status, await broken.json()]).toMatchObject([400, { errors: { non_field_errors: [/JSON/] } }]);
    expect(broken.headers.get('sl-violations')).toContain('Request body must be object');
    const odd = await send('POST', keywords, 'x', { 'Content-Type': 'none' });
    expect([odd.status, odd.headers.get('sl-violations')]).toEqual([400, expect.stringContaining('cannot check it')]);
  });

  it('leaves preflights to the mock, and other paths alone', async () => {
    const { send, proxy, exchanges } = await startBoth();
    const preflight = await send('OPTIONS', keywords, undefined, {
      Origin: 'https://app.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization',
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization');
    expect(await (await fetch(`${proxy.url}/_mock/health`)).json()).toEqual({ status: 'ok' });
    expect(exchanges).toEqual([]);
  });

  it('writes the violations that the proxy of Prism writes', async () => {
    const { server, send, access } = await startBoth();
    const stock = prismServer.createServer(await prismHttp.getHttpOperationsFromSpec(structuredClone(document)), {
      cors: false,
      components: { logger: createPrismLogger() },
      config: {
        isProxy: true,
        upstream: new URL(server.baseUrlOf('igny8')),
        upstreamProxy: undefined,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        errors: false,
        mock: { dynamic: false },
      },
    });
    const stockUrl = await stock.listen(0, '127.0.0.1');
    cleanups.push(() => stock.close());
    const requests: [method: string, path: string, body?: string | undefined, headers?: { [name: string]: string }][] =
      [
        ['GET', keywords],
        ['GET', `${keywords}?page_size=many&search=a%20b%2B%C3%BC&status=active`],
        ['GET', `${keywords}?status=nope&page=1&page=2`],
        ['GET', `${keywords}abc/`],
        ['GET', `${keywords}1/`, undefined, { Authorization: '' }],
        ['GET', '/api/v1/nowhere/'],
        ['PUT', keywords, '{}'],
        ['POST', keywords, '{"seed_keyword_id": "x"}'],
        ['POST', keywords, '[]'],
        ['POST', keywords, 'a=b', { 'Content-Type': 'text/plain' }],
        ['POST', keywords],
        ['DELETE', `${keywords}9/`],
        ['DELETE', `${keywords}9/`],
      ];
    for (const [method, path, body, headers] of requests) {
      const ours = await send(method, path, body, headers);
      const theirs = await fetch(stockUrl + path, {
        method,
        ...(body === undefined ? {} : { body }),
        headers: { Authorization: `Bearer ${access}`, 'Content-Type': 'application/json', ...headers },
      });
      expect([method, path, ours.headers.get('sl-violations')]).toEqual([
        method,
        path,
        theirs.headers.get('sl-violations'),
      ]);
    }
  });

  it('passes every status, every header and a request in chunks on as they are', async () => {
    const proxy = await startBefore(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      response.writeHead(501, 'Not Yet', ['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'X-Url', request.url ?? '']);
      response.end(`${request.headers.host} ${body}`);
    });
    const { status, text, cookies, url } = await new Promise<{ [name: string]: unknown }>((resolve) => {
      const outgoing = open(`${proxy.url}/igny8/a%2Fb?q=%20+%27&q`, { method: 'POST' }, async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        const { statusCode: status, headers } = response;
        resolve({ status, text, cookies: headers['set-cookie'], url: headers['x-url'] });
      });
      outgoing.write('one ');
      outgoing.end('two');
    });
    expect([status, text, cookies]).toEqual([501, `${proxy.url.slice(7)} one two`, ['a=1', 'b=2']]);
    expect(url).toBe('/igny8/a%2Fb?q=%20+%27&q');
  });

  it('breaks off where the API breaks off', async () => {
    const proxy = await startBefore((request, response) => {
      if (request.url === '/igny8/reset') request.socket.destroy();
      else response.writeHead(200, { 'Content-Length': 10 }).write('half', () => response.destroy());
    });
    await expect(fetch(`${proxy.url}/igny8/reset`)).rejects.toThrow();
    const half = await fetch(`${proxy.url}/igny8/half`);
    expect(half.status).toBe(200);
    await expect(half.text()).rejects.toThrow();
  });

  it('refuses an upstream that it cannot reach', async () => {
    await expect(startPrismProxy({ upstream: 'https://api.example', documents: {} })).rejects.toThrow(
      new TypeError('Cannot put Prism in front of https://api.example: it must be an http: URL'),
    );
  });
});

describe('createExchangeCheck', () => {
  it('has a schema that bites for every body of the document', async () => {
    // Prism says nothing about a schema that does not compile, and about what it should have checked.
    const check = await createExchangeCheck(document, { ...prismHttp, ...prismServer });
    const silent: string[] = [];
    for (const [path, item] of Object.entries(document.paths)) {
      for (const method of methodsOf(item)) {
        const { requestBody, responses } = item[method.toLowerCase()] as Operation;
        const headers = { 'content-type': 'application/json', 'content-length': '2' };
        for (const [status, { content }] of Object.entries(responses)) {
          const violations = await check(
            { method, target: path.replaceAll(/\{\w+\}/g, '1'), headers, body: requestBody ? '[]' : '' },
            { status: Number(status), headers, body: '[]' },
          );
          const bitten = new Set(violations.map(({ location }) => location.slice(0, 2).join(' ')));
          if (requestBody && !bitten.has('request body')) silent.push(`${method} ${path}: request`);
          if (content && !bitten.has('response body')) silent.push(`${method} ${path}: ${status}`);
        }
      }
    }
    expect(silent).toEqual([]);
  });
});

describe('writeViolations', () => {
  const violation = { location: ['request'], severity: 'Error', message: 'Motörhead ✓' };

  it('writes what a header can carry', () => {
    const value = writeViolations([violation]);
    expect(value).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(value)).toEqual([violation]);
    expect(writeViolations(Array(200).fill(violation))).toMatch(/^Too many violations! .{8092}$/);
  });
});

describe('startPrismMock', () => {
  it('answers with the examples, and remembers nothing', async () => {
    const lines: string[] = [];
    const mock = await startPrismMock({ document, port: 0, onLine: (line) => lines.push(line) });
    cleanups.push(mock.close);
    const list = (headers: { [name: string]: string } = {}): Promise<Response> =>
      fetch(mock.url + keywords, { headers });
    const answer = await list({ Authorization: 'Bearer any' });
    expect([answer.status, await answer.json()]).toMatchObject([200, { success: true, results: [{ id: 21 }, {}] }]);
    expect((await list()).status).toBe(401);
    expect((await list({ Authorization: 'Bearer any', Prefer: 'code=429' })).status).toBe(429);
    expect(lines).toEqual([
      `GET ${keywords}`,
      '  Responding with "200"',
      `GET ${keywords}`,
      '  Responding with "401"',
      '  Violation: request Invalid security scheme used',
      `GET ${keywords}`,
      '  Responding with "429"',
    ]);
  });
});

describe('creatorkit mock --prism', () => {
  it('stands where the mock would, and tells what Prism finds', async () => {
    const { until, stop, done, text, lines } = start(['mock', 'igny8', '--prism', '--port', '0']);
    await until('Stop with Ctrl-C.');
    const url = urlIn(text());
    expect(text()).toContain(`igny8  ${url}/igny8  (16 operations)`);
    expect(text()).toMatch(/Without Prism the same mock is on http:\/\/127\.0\.0\.1:\d+/);
    expect(text()).toMatch(/Stop with Ctrl-C\.$/);
    await fetch(`${url}/igny8/api/v1/system/status/`);
    await fetch(`${url}/igny8/api/v1/auth/login/`, {
      method: 'POST',
      body: '{"email": 1}',
      headers: { 'Content-Type': 'application/json' },
    });
    await fetch(`${url}/igny8/api/v1/auth/login/`, { method: 'PUT' });
    expect(lines.slice(1)).toEqual([
      'GET /igny8/api/v1/system/status/ 401: request: Invalid security scheme used',
      "POST /igny8/api/v1/auth/login/ 400: request body: Request body must have required property 'password'",
      'POST /igny8/api/v1/auth/login/ 400: request body.email: Request body property email must be string',
      'PUT /igny8/api/v1/auth/login/ 405: request (warning): Selected route not found',
    ]);
    stop();
    await done;
    expect(lines.at(-1)).toBe('Prism compared 3 exchanges with the documents and found 4 violations in 3.');
    await expect(fetch(`${url}/_mock/health`)).rejects.toThrow();
  });

  it('says so when there was nothing to find', async () => {
    const { until, stop, done, text, lines } = start(['mock', '--prism', '--port', '0']);
    await until('Stop with Ctrl-C.');
    const [, email, password] = /owner\s+email (\S+)\s+password (\S+)/.exec(text()) ?? [];
    const igny8 = new Igny8({
      baseUrl: `${urlIn(text())}/igny8`,
      auth: { email: `${email}`, password: `${password}` },
    });
    await igny8.system.status();
    stop();
    await done;
    expect(lines.at(-1)).toBe('Prism compared 2 exchanges with the documents and found nothing.');
  });
});

describe('what a person can put right', () => {
  it.each([[['mock', '--prism']], [['prism', 'igny8']]])('%j says which port is taken', async (args) => {
    const url = await listen(createServer());
    const { port } = new URL(url);
    await expect(start([...args, '--port', port]).done).rejects.toThrow(
      new UsageError(
        `Cannot listen on 127.0.0.1:${port}: the port is in use. Take another with --port, or --port 0 for any`,
      ),
    );
  });

  it.each([
    [
      ['mock', 'facebook', '--prism'],
      'Cannot mock "facebook": there is backsuit, igny8, influencers-club, influgen, influtics',
    ],
    [
      ['prism', 'facebook'],
      'Cannot find the document of "facebook": there is backsuit, igny8, influencers-club, influgen, influtics',
    ],
  ])('%j names the APIs', async (args, message) => {
    await expect(start(args).done).rejects.toThrow(new UsageError(message));
  });

  it.each([[['mock', '--prism', '--port', '0']], [['prism', 'igny8', '--port', '0']]])(
    '%j gives the command that installs Prism',
    async (args) => {
      const importPrism = (): Promise<never> =>
        Promise.reject(Object.assign(new Error('no such package'), { code: 'ERR_MODULE_NOT_FOUND' }));
      await expect(start(args, importPrism).done).rejects.toThrow(
        new UsageError(
          'Cannot start Prism: it is not installed. Install it with: ' +
            'npm install --save-dev @stoplight/prism-http@5.16.0 @stoplight/prism-http-server@5.16.0',
        ),
      );
    },
  );

  it.each([
    { signal: 'SIGINT', args: ['prism', 'igny8', '--port', '0'] },
    { signal: 'SIGTERM', args: ['mock', 'igny8', '--prism', '--port', '0'] },
  ] as const)('$args.0 stops cleanly on $signal', async ({ signal, args }) => {
    const path = new URL('../src/index.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--conditions=@creatorkit/source', path, ...args]);
    const exited = new Promise((resolve) => child.once('exit', (code, by) => resolve([code, by])));
    cleanups.push(() => child.kill('SIGKILL'));
    let output = '';
    child.stderr.on('data', (chunk) => {
      output += `stderr: ${chunk}`;
    });
    for await (const chunk of child.stdout) {
      output += chunk;
      if (!child.killed && output.includes('Stop with Ctrl-C.')) child.kill(signal);
    }
    expect(await exited).toEqual([0, null]);
    expect(output).not.toContain('stderr');
  });
});

const methodsOf = (item: object): string[] =>
  Object.keys(item)
    .filter((key) => /^(get|put|post|patch|delete)$/.test(key))
    .map((method) => method.toUpperCase());

/** The operation of an exchange, with the id of a keyword as the document writes it. */
const operationOf = ({ method, path }: CheckedExchange): string => `${method} ${path.replace(/\/\d+\//, '/{id}/')}`;

it('stops at once, whatever connections are open', async () => {
  const clock = createFlowingClock({ now: () => Date.now() });
  const server = await startMockServer({ mocks: [createIgny8Mock({ clock })], clock, port: 0 });
  const proxy = await startPrismProxy({ upstream: server.url, documents: {} });
  const silent = connect(proxy.port, '127.0.0.1').on('error', () => {});
  const half = connect(proxy.port, '127.0.0.1').on('error', () => {});
  await Promise.all([once(silent, 'connect'), once(half, 'connect')]);
  half.write('POST /igny8/api/v1/auth/login/ HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
  expect((await fetch(`${proxy.url}/_mock/health`)).status).toBe(200);
  const ended = Promise.all([once(silent, 'close'), once(half, 'close')]);
  await proxy.close();
  await ended;
  await server.close();
});
