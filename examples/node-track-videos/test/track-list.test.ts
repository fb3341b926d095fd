import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Influtics, RateLimitError } from '@creatorkit/influtics';
import { createInfluticsMock } from '@creatorkit/influtics/mock';
import { createFlowingClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readUrlList } from '../src/read-url-list.ts';
import { trackList } from '../src/track-list.ts';

const youtube = (number: number): string => `https://youtu.be/${String(number).padStart(11, 'v')}`;
const list = (count: number) => Array.from({ length: count }, (_, index) => ({ url: youtube(index), line: index + 1 }));

function bench() {
  const mock = createInfluticsMock();
  const { fetch, clock, credentials } = mock;
  return { mock, influtics: new Influtics({ fetch, clock, auth: credentials.owner }) };
}

describe('a list of URLs', () => {
  it('is tracked fifty at a time', async () => {
    const { mock, influtics } = bench();
    const progress: number[] = [];
    const summary = await trackList(influtics, list(120), (done) => progress.push(done));
    expect(summary).toEqual({ tracked: 120, alreadyTracked: 0, failed: [] });
    expect(progress).toEqual([50, 100, 120]);
    expect(mock.journal().map(({ operation }) => operation)).toEqual(Array(3).fill('trackVideos'));
    expect(await trackList(influtics, list(121))).toMatchObject({ tracked: 1, alreadyTracked: 120 });
  });

  it('tells which line could not be tracked, and why', async () => {
    const { mock, influtics } = bench();
    mock.state.organisations.update(1, { video_limit: 172 });
    const { tracked, failed } = await trackList(influtics, list(51));
    expect(tracked).toBe(50);
    expect(failed).toEqual([{ line: 51, url: youtube(50), reason: 'Video limit reached' }]);
  });

  it('ends where the credits do, and says until when', async () => {
    const { mock, influtics } = bench();
    mock.control('credits', { account: 'owner', available: 50 * 30 });
    const error = await trackList(influtics, list(100)).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAt: new Date('2026-02-01T00:00:00Z') });
  });

  it('is read line by line', () => {
    const text = `\uFEFF# mine\r\n${youtube(1)}\r\n\r\n  ${youtube(2)}  \n${youtube(1)}\n`;
    expect(readUrlList('list.txt', text)).toEqual([
      { url: youtube(1), line: 2 },
      { url: youtube(2), line: 4 },
    ]);
  });

  it.each([
    [
      'https://example.com\n\nhello\n',
      'list.txt:1: no URL of a video: "https://example.com"\nlist.txt:3: no URL of a video: "hello"',
    ],
    ['# nothing\n', 'list.txt:1: the file names no video'],
  ])('that is wrong is refused with the places: %j', (text, message) => {
    expect(() => readUrlList('list.txt', text)).toThrow(message);
  });
});

describe('the program', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'track-videos-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs it as a person does, against a mock server. */
  async function run(text: string | undefined, apiKey?: string) {
    const clock = createFlowingClock({ now: () => 0, frozenAt: '2026-01-01T00:00:00Z' });
    const mock = createInfluticsMock({ clock });
    const server = await startMockServer({ mocks: [mock], clock, port: 0 });
    const file = join(folder, 'list.txt');
    if (text !== undefined) writeFileSync(file, text);
    try {
      const main = resolve(import.meta.dirname, '../src/main.ts');
      const child = spawn(process.execPath, ['--conditions=@creatorkit/source', main, file], {
        env: {
          ...process.env,
          INFLUTICS_BASE_URL: server.baseUrlOf('influtics'),
          INFLUTICS_API_KEY: apiKey ?? mock.credentials.owner.apiKey,
        },
      });
      const output = { stdout: '', stderr: '' };
      child.stdout.on('data', (chunk: Buffer) => {
        output.stdout += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        output.stderr += chunk.toString();
      });
      const code = await new Promise((done) => child.on('close', done));
      return { code, stdout: output.stdout, stderr: output.stderr.replaceAll(file, 'list.txt') };
    } finally {
      await server.close();
    }
  }

  it('tracks the list and tells what it cost', { timeout: 30_000 }, async () => {
    const { code, stdout } = await run(
      list(60)
        .map(({ url }) => url)
        .join('\n'),
    );
    expect([code, stdout]).toEqual([0, '60 tracked, 0 were before, 0 failed\n8200 credits left this month\n']);
  });

  it.each([
    ['https://example.com\n', undefined, 'list.txt:1: no URL of a video: "https://example.com"\n'],
    [undefined, undefined, "ENOENT: no such file or directory, open 'list.txt'\n"],
    [youtube(1), 'guess', 'Cannot trackVideos: 401 Invalid API key\n'],
    [youtube(1), '', 'INFLUTICS_API_KEY must hold an API key; nothing was tracked\n'],
  ])('says what is wrong with %j', { timeout: 30_000 }, async (text, apiKey, message) => {
    const { code, stdout, stderr } = await run(text, apiKey);
    expect([code, stdout, stderr]).toEqual([1, '', message]);
  });
});
