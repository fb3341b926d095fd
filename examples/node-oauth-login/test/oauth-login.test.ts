import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInfluencersClubMock, type InfluencersClubMock } from '@creatorkit/influencers-club/mock';
import { createFlowingClock } from '@creatorkit/mock';
import { type MockServer, startMockServer } from '@creatorkit/mock/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

describe('the program', { timeout: 30_000 }, () => {
  let folder: string;
  let file: string;
  let mock: InfluencersClubMock<ReturnType<typeof createFlowingClock>>;
  let server: MockServer;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'oauth-login-'));
    file = join(folder, 'session.json');
    const clock = createFlowingClock({ now: () => Date.now(), frozenAt: '2026-01-01T00:00:00Z' });
    mock = createInfluencersClubMock({ clock });
    server = await startMockServer({ mocks: [mock], clock, port: 0 });
  });
  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Runs it as a person does, who may answer the page that it names. */
  async function run(args: readonly string[], answer?: (url: string) => Promise<unknown>) {
    const main = resolve(import.meta.dirname, '../src/main.ts');
    const child = spawn(process.execPath, ['--conditions=@creatorkit/source', main, ...args], {
      env: { ...process.env, INFLUENCERS_CLUB_BASE_URL: server.baseUrlOf('influencers-club') },
    });
    const output = { stdout: '', stderr: '' };
    let answered: Promise<unknown> | undefined;
    child.stdout.on('data', (chunk: Buffer) => {
      output.stdout += chunk.toString();
      const url = /^http:.*$/m.exec(output.stdout)?.[0];
      if (url !== undefined && answer) answered ??= answer(url);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output.stderr += chunk.toString();
    });
    const code = await new Promise((done) => child.on('close', done));
    await answered;
    const stdout = output.stdout.replace(/^http:.*$/m, '<url>');
    return { code, stdout, stderr: output.stderr.replaceAll(file, 'session.json') };
  }

  /** What a browser does with the form of the consent page; it gives the page that it ends on. */
  const decide =
    (decision: 'approve' | 'deny') =>
    async (url: string): Promise<string> => {
      const page = await fetch(url);
      const request_id = /name="request_id" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
      const body = new URLSearchParams({ request_id, account: 'other', decision });
      return (await fetch(page.url.split('?')[0] ?? '', { method: 'POST', body })).text();
    };

  it('logs a user in, acts for him, renews the token and takes it all back', async () => {
    const { code, stdout, stderr } = await run(['--approve', '--renew', '--disconnect', file]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      'Open this page to log in:',
      '<url>',
      'Logged in: 100 credits left',
      'Renewed: 100 credits left',
      'Disconnected',
      '',
    ]);
    expect(mock.state.apps.size + mock.state.tokens.size).toBe(0);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual(['client']);
  });

  it('asks once: the next run takes what the first has kept, in a file for this user alone', async () => {
    expect((await run(['--approve', file])).code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await run([file])).toEqual({ code: 0, stdout: 'Logged in before: 100 credits left\n', stderr: '' });
    expect(mock.state.clients.size).toBe(1);
  });

  it('waits for a person to answer the page', async () => {
    let last: string | undefined;
    const { code, stdout } = await run([file], async (url) => {
      last = await decide('approve')(url);
    });
    expect([code, stdout]).toEqual([0, 'Open this page to log in:\n<url>\nLogged in: 100 credits left\n']);
    expect(last).toBe('Done. You can close this window.\n');
    expect([...mock.state.apps.values()]).toMatchObject([{ account_id: 2 }]);
  });

  it('takes no for an answer', async () => {
    const { code, stderr } = await run([file], decide('deny'));
    expect([code, stderr]).toEqual([1, 'You did not agree, so nothing was done\n']);
    expect(mock.state.apps.size).toBe(0);
  });

  it('asks again when the login has ended elsewhere', async () => {
    await run(['--approve', file]);
    for (const { id } of [...mock.state.tokens.values()]) mock.state.tokens.delete(id);
    expect((await run(['--approve', file])).stdout).toMatch(/^Open this page to log in:\n<url>\nLogged in: /);
  });

  it.each([
    [[], 'usage: main.ts [--approve] [--renew] [--disconnect] <session file>\n'],
    [['--aprove', 'x'], /^Unknown option '--aprove'/],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(1);
    expect(stderr).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it('does not overwrite a file of another kind', async () => {
    writeFileSync(file, 'dear diary');
    const { code, stderr } = await run(['--approve', file]);
    expect([code, stderr]).toEqual([1, 'session.json: not a session file; name another, or delete it\n']);
    expect(readFileSync(file, 'utf8')).toBe('dear diary');
  });
});
