import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createProgram } from '../src/program.ts';
import { UsageError } from '../src/usage-error.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** Runs the program; `stop` is the signal that ends `mock`. */
function start(...args: string[]) {
  const lines: string[] = [];
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let onWrite = (): void => {};
  const written = new Promise<void>((resolve) => {
    onWrite = resolve;
  });
  const program = createProgram({
    write: (text) => {
      lines.push(text);
      onWrite();
    },
    stopped: () => stopped,
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeErr: (text) => lines.push(text) });
  }
  const done = program.parseAsync(args, { from: 'user' });
  cleanups.push(async () => {
    stop();
    await done.catch(() => {});
  });
  return { lines, stop, written, done, url: () => /http:\/\/127\.0\.0\.1:\d+/.exec(lines.join('\n'))?.[0] ?? '' };
}

function takenPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    cleanups.push(() => server.close());
  });
}

describe('creatorkit mock', () => {
  it('tells where the APIs are and who can sign in, and stops when asked', async () => {
    const { lines, written, stop, done, url } = start('mock', '--port', '0');
    await written;
    expect(lines.join('\n')).toContain(`backsuit  ${url()}/backsuit  (60 operations)`);
    for (const name of ['platformAdmin', 'tenantAdmin', 'editor', 'viewer', 'other'])
      expect(lines.join('\n')).toMatch(new RegExp(`  ${name}\\s+email \\S+  password \\S+  tenantId [0-9a-f-]{36}\\n`));
    expect(lines.join('\n')).toMatch(/ {2}key\s+apiKey pa_[0-9a-f]{64} {2}tenantId/);
    expect(lines.join('\n')).toContain(`igny8  ${url()}/igny8  (16 operations)`);
    for (const name of ['owner', 'editor', 'viewer', 'other'])
      expect(lines.join('\n')).toMatch(new RegExp(`${name}\\s+email`));
    expect(lines.join('\n')).toContain(`influgen  ${url()}/influgen  (114 operations)`);
    for (const name of ['starter', 'pro', 'agency', 'admin'])
      expect(lines.join('\n')).toContain(`${name}@influgen.test`);
    expect(lines.join('\n')).toMatch(/agencyKey\s+apiKey igk_live_/);
    expect(lines.join('\n')).toContain('  POST /_mock/influgen/credits\n');
    expect(lines.join('\n')).toContain(`influencers-club  ${url()}/influencers-club  (55 operations)`);
    for (const name of ['owner', 'other', 'broke'])
      expect(lines.join('\n')).toMatch(new RegExp(`${name}  apiKey ic_${name}_`));
    expect(lines.join('\n')).toContain('  POST /_mock/influencers-club/oauth/consent\n');
    expect(lines.join('\n')).toContain(`influtics  ${url()}/influtics  (12 operations)`);
    expect(lines.join('\n')).toContain('  POST /_mock/influtics/keys/rotate\n');
    expect(await (await fetch(`${url()}/_mock/health`)).json()).toEqual({ status: 'ok' });
    stop();
    await done;
    await expect(fetch(`${url()}/_mock/health`)).rejects.toThrow();
  });

  it('says which port is taken and what to do', async () => {
    const port = await takenPort();
    await expect(start('mock', '--port', String(port)).done).rejects.toThrow(
      new UsageError(
        `Cannot listen on 127.0.0.1:${port}: the port is in use. Take another with --port, or --port 0 for any`,
      ),
    );
  });

  it.each([
    [['mock', 'facebook'], 'Cannot mock "facebook": there is backsuit, igny8, influencers-club, influgen, influtics'],
    [
      ['mock', '--clock', 'noon'],
      'Cannot set the clock: --clock takes an instant like 2026-01-01T00:00:00Z, got "noon"',
    ],
    [['mock', '--port', '70000'], 'A port is a number from 0 to 65535.'],
    [['mock', '--creators', 'many'], 'It must be a whole number.'],
    [
      ['mock', 'influencers-club', '--creators', '0', '--port', '0'],
      'Cannot create a mock: creators must be a whole number from 1 to 1000000, got 0',
    ],
    [
      ['mock', 'igny8', 'influtics', '--creators', '5000'],
      'Cannot set creators: --creators is for influencers-club, which is not among igny8, influtics',
    ],
    [
      ['mock', 'igny8', '--open-platform-admin', 'off'],
      'Cannot set openPlatformAdmin: --open-platform-admin is for backsuit, which is not among igny8',
    ],
    [['mock', '--open-platform-admin', 'maybe'], 'It must be on or off.'],
    [
      ['mock', 'backsuit', '--frontend-url', 'myblog.com', '--port', '0'],
      'Cannot create a mock: frontendUrl must be an absolute URL of http or https without a query, got "myblog.com"',
    ],
    [['mock', '--limits', 'maybe'], 'Allowed choices are on, off.'],
    [
      ['mock', '--allow-webhooks-to', 'hooks.example.com', '--allow-webhooks-to', 'https://example.org'],
      'Cannot allow webhooks to "https://example.org": it must be a host like hooks.example.com or *.example.org, without scheme, port and path.',
    ],
  ])('refuses %j', async (args, message) => {
    await expect(start(...args).done).rejects.toThrow(message);
  });

  it('freezes the clock, lifts the limits and shuts browsers out when told to', async () => {
    const { written, url } = start(
      'mock',
      'igny8',
      '--port',
      '0',
      '--clock',
      '2026-03-01T00:00:00Z',
      '--limits',
      'off',
      '--cors',
      'off',
    );
    await written;
    const clock = await fetch(`${url()}/_mock/clock`);
    expect(await clock.json()).toEqual({ now: '2026-03-01T00:00:00.000Z' });
    expect(clock.headers.get('access-control-allow-origin')).toBeNull();
    const statuses = new Set<number>();
    for (let i = 0; i < 25; i++) {
      const answer = await fetch(`${url()}/igny8/api/v1/auth/refresh/`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      });
      statuses.add(answer.status);
    }
    expect([...statuses]).toEqual([400]);
  });

  it('takes several hosts that webhooks may be sent to', async () => {
    const hosts = ['--allow-webhooks-to', 'hooks.example.com', '--allow-webhooks-to', '*.Example.org'];
    const { written, url } = start('mock', 'igny8', '--port', '0', ...hosts);
    await written;
    expect(await (await fetch(`${url()}/_mock/deliveries?api=igny8`)).json()).toEqual({ deliveries: [] });
    const missing = await fetch(`${url()}/_mock/deliveries?api=facebook`);
    expect([missing.status, await missing.json()]).toEqual([
      404,
      { error: { message: 'Cannot read the deliveries: no API is called facebook' } },
    ]);
  });

  it('makes as many creators as wanted, for the mock that has some', async () => {
    const { written, url, lines } = start('mock', '--port', '0', '--creators', '7');
    await written;
    const [, apiKey] = /owner +apiKey (ic_owner_\w+)/.exec(lines.join('\n')) ?? [];
    const response = await fetch(`${url()}/influencers-club/public/v1/discovery/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({ platform: 'instagram', paging: { limit: 50 } }),
    });
    const { total } = (await response.json()) as { readonly total: number };
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(7);
  });

  it.each([
    ['on', true],
    ['off', false],
  ])('makes platform administrators of those who register without a tenant: %s', async (given, is_platform_admin) => {
    const { written, url } = start('mock', 'backsuit', '--port', '0', '--open-platform-admin', given);
    await written;
    const response = await fetch(`${url()}/backsuit/api/v1/auth/register`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'ada@example.com', password: 'correct-horse', username: 'ada-lovelace' }),
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ user: { is_platform_admin } });
  });

  it('leads those who sign in by a provider back to the application', async () => {
    const { written, url } = start('mock', 'backsuit', '--port', '0', '--frontend-url', 'https://app.example/blog/');
    await written;
    const path = `${url()}/backsuit/api/v1/auth/oauth/google/callback?error=access_denied`;
    const { headers } = await fetch(path, { redirect: 'manual' });
    expect(headers.get('location')).toBe('https://app.example/blog/oauth/callback?error=access_denied&provider=google');
  });

  it('makes another world of another seed', async () => {
    const volumes = async (seed: string): Promise<unknown> => {
      const { written, url, lines } = start('mock', '--port', '0', '--seed', seed);
      await written;
      const [, email, password] = /owner\s+email (\S+)\s+password (\S+)/.exec(lines.join('\n')) ?? [];
      const session = (await (
        await fetch(`${url()}/igny8/api/v1/auth/login/`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ email, password }),
        })
      ).json()) as { data: { access: string } };
      const keywords = await fetch(`${url()}/igny8/api/v1/planner/keywords/?page_size=20`, {
        headers: { Authorization: `Bearer ${session.data.access}` },
      });
      return ((await keywords.json()) as { results: { volume: number }[] }).results.map(({ volume }) => volume);
    };
    expect(await volumes('1')).toEqual(await volumes('1'));
    expect(await volumes('1')).not.toEqual(await volumes('2'));
  });
});

describe('creatorkit generate', () => {
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'creatorkit-'));
    cleanups.push(() => rmSync(path, { recursive: true }));
    return path;
  };

  it('generates from a plain document of somebody else', async () => {
    const out = folder();
    writeFileSync(
      join(out, 'shop.json'),
      JSON.stringify({
        openapi: '3.0.3',
        info: { title: 'Shop', version: '1' },
        paths: {
          '/orders/{id}': {
            get: {
              operationId: 'getOrder',
              tags: ['orders'],
              parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
              responses: {
                200: {
                  description: 'ok',
                  content: {
                    'application/json': { schema: { type: 'object', properties: { id: { type: 'integer' } } } },
                  },
                },
              },
            },
          },
        },
      }),
    );
    const { lines, done } = start('generate', join(out, 'shop.json'), '--out', join(out, 'sdk'));
    await done;
    expect(lines.join('\n')).toMatch(/written, 0 unchanged, 0 removed$/);
    expect(readdirSync(join(out, 'sdk'))).toContain('resources.ts');
    expect(readFileSync(join(out, 'sdk', 'resources.ts'), 'utf8')).toContain('getOrder(id: number');
  });

  it('overwrites neither its own document nor a file', async () => {
    const out = folder();
    const document = join(out, 'openapi.json');
    writeFileSync(document, JSON.stringify({ openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {} }));
    await expect(start('generate', document, '--out', out).done).rejects.toThrow(
      'openapi.json in it is the document itself',
    );
    await expect(start('generate', document, '--out', document).done).rejects.toThrow(
      'it is a file, and --out takes a folder',
    );
  });

  it('tells its version', async () => {
    await expect(start('--version').done).rejects.toThrow(/^\d+\.\d+\.\d+$/);
  });

  it('reports every mistake with its place, and writes nothing', async () => {
    const out = folder();
    writeFileSync(
      join(out, 'broken.yaml'),
      [
        'openapi: 3.1.0',
        'info: {title: Broken, version: "1"}',
        'paths:',
        '  /a:',
        '    get:',
        '      operationId: same',
        '      responses: {"200": {$ref: "#/components/responses/Gone"}}',
        '  /b:',
        '    get:',
        '      operationId: same',
        '      responses: {"200": {description: ok}}',
      ].join('\n'),
    );
    const error = await start('generate', join(out, 'broken.yaml'), '--out', join(out, 'sdk')).done.catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toMatch(/broken\.yaml:7:\d+: .*Gone/);
    expect((error as Error).message).toMatch(/broken\.yaml:10:\d+: .*same/);
    expect(readdirSync(out)).toEqual(['broken.yaml']);
  });
});
