import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { InfluencersClub } from '@creatorkit/influencers-club';
import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';
import { createFlowingClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toSearch } from '../src/criteria.ts';
import { messageOf } from '../src/message-of.ts';
import { createProgram } from '../src/program.ts';
import { buildShortList, type Extent } from '../src/short-list.ts';
import { toCsv } from '../src/to-csv.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'short-list-'));
  out = join(folder, 'list.csv');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the program', () => {
  /** Runs it in this process; what a person sees, and the rows of the file. */
  async function run(mock: ReturnType<typeof createInfluencersClubMock>, args: readonly string[]) {
    const lines: string[] = [];
    const write = (text: string): number => lines.push(text.replaceAll(out, 'list.csv'));
    const { fetch, clock, credentials } = mock;
    const given = ['--api-key', credentials.owner.apiKey, '--out', out, ...args];
    try {
      await createProgram({ write, fetch, clock }).parseAsync(given, { from: 'user' });
    } catch (error) {
      lines.push(messageOf(error).replaceAll(out, 'list.csv'));
    }
    const file = existsSync(out) ? readFileSync(out, 'utf8') : undefined;
    return { lines, rows: file === undefined ? undefined : Papa.parse(file.trim(), { header: true }).data };
  }

  const operations = (mock: ReturnType<typeof createInfluencersClubMock>) =>
    mock.journal().map(({ operation, response }) => `${operation} ${response.status}`);

  it('tells what it can cost, finds, enriches, writes, and tells what it cost', async () => {
    const mock = createInfluencersClubMock();
    const { lines, rows } = await run(mock, [
      '--platform',
      'instagram',
      '--location',
      'United States',
      '--max-overlap',
      '100',
    ]);
    expect(lines.slice(0, 2)).toEqual([
      'At most 8.5 credits: search 0.5, comparisons 3, details 5',
      'There are 100, and 10 may be spent',
    ]);
    expect(lines.slice(3)).toEqual(['Wrote 5 to list.csv', 'Spent 6.05 credits']);
    expect(rows).toHaveLength(5);
    expect(rows?.[0]).toMatchObject({ platform: 'instagram', location: 'United States', has_data: 'true' });
    const { credits_available } = await new InfluencersClub({
      ...mock,
      auth: mock.credentials.owner,
    }).credits.retrieve();
    expect(Number(credits_available)).toBe(93.95);
  });

  it('reads no page that it does not need', async () => {
    const mock = createInfluencersClubMock();
    await run(mock, ['--platform', 'twitch', '--size', '2', '--look-at', '40']);
    expect(operations(mock).filter((name) => name === 'discovery.search 200')).toHaveLength(1);
  });

  it('only estimates when it is asked to', async () => {
    const mock = createInfluencersClubMock();
    const { lines, rows } = await run(mock, ['--platform', 'onlyfans', '--size', '10', '--estimate']);
    expect(lines[0]).toBe('At most 10.5 credits: search 0.5, comparisons 0, details 10');
    expect(rows).toBeUndefined();
    expect(operations(mock)).toEqual(['credits.retrieve 200']);
  });

  it('stays within its credits, and keeps what they have paid for', async () => {
    const mock = createInfluencersClubMock();
    const { lines, rows } = await run(mock, ['--platform', 'twitch', '--max-credits', '2.5']);
    expect(lines.at(-2)).toBe('Spent 2.05 credits');
    expect(lines.at(-1)).toBe(
      'Stopped: 2.05 of 2.5 credits are spent, and the next call can cost 1; raise --max-credits',
    );
    expect(rows).toMatchObject([
      { has_data: 'true' },
      { has_data: 'true' },
      { has_data: '' },
      { has_data: '' },
      { has_data: '' },
    ]);
  });

  it('keeps what was paid when the account has no credits left', async () => {
    const mock = createInfluencersClubMock();
    mock.control('credits', { available: 1.5 });
    const { lines, rows } = await run(mock, ['--platform', 'twitch']);
    expect(lines.slice(-2)).toEqual(['Spent 1.05 credits', 'Stopped: the account is out of credits']);
    expect(rows).toHaveLength(5);
  });

  it('leaves no file, and spends nothing, when nobody fits', async () => {
    const { lines, rows } = await run(createInfluencersClubMock(), [
      ...['--platform', 'youtube', '--min-followers', '1000000000'],
    ]);
    expect(lines.slice(2)).toEqual(['0 of 5 found', 'Spent 0 credits']);
    expect(rows).toBeUndefined();
  });

  it('overwrites no list, and finds that out before it spends anything', async () => {
    const mock = createInfluencersClubMock();
    writeFileSync(out, 'mine\n');
    const { lines } = await run(mock, ['--platform', 'tiktok']);
    expect(lines.at(-1)).toBe('list.csv is there already; name another file by --out');
    expect(readFileSync(out, 'utf8')).toBe('mine\n');
    expect(operations(mock)).toEqual(['credits.retrieve 200']);
  });

  it('does not search by what a platform does not have, which the API would ignore', async () => {
    const mock = createInfluencersClubMock();
    const { lines } = await run(mock, ['--platform', 'twitch', '--min-engagement', '3']);
    expect(lines).toEqual(['twitch cannot be searched by engagement']);
    expect(operations(mock)).toEqual([]);
  });

  it('is a program that runs against a mock server', { timeout: 30_000 }, async () => {
    const clock = createFlowingClock({ now: () => Date.now(), frozenAt: '2026-01-01T00:00:00Z' });
    const mock = createInfluencersClubMock({ clock });
    const server = await startMockServer({ mocks: [mock], clock, port: 0 });
    try {
      const main = resolve(import.meta.dirname, '../src/main.ts');
      const args = ['--platform', 'twitter', '--base-url', server.baseUrlOf('influencers-club'), '--out', out];
      const child = spawn(process.execPath, ['--conditions=@creatorkit/source', main, ...args], {
        env: { ...process.env, INFLUENCERS_CLUB_API_KEY: mock.credentials.broke.apiKey },
      });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
      const code = await new Promise((done) => child.on('close', done));
      expect([code, output.split('\n').slice(1)]).toEqual([
        1,
        ['There are 0.02, and 10 may be spent', 'Spent 0 credits', 'Stopped: the account is out of credits', ''],
      ]);
    } finally {
      await server.close();
    }
  });
});

describe('a short list', () => {
  const extent: Extent = { size: 6, lookAt: 40, maxOverlap: 100, maxComparisons: 3 };
  const criteria = { platform: 'instagram', locations: ['United States'] } as const;
  const connect = (mock = createInfluencersClubMock()) =>
    new InfluencersClub({ fetch: mock.fetch, clock: mock.clock, auth: mock.credentials.owner });
  const most = (overlaps: readonly { readonly overlap?: number }[]): number =>
    Math.max(...overlaps.map(({ overlap }) => overlap ?? 0));

  it('has nobody whose audience is too much that of the others', async () => {
    const free = await buildShortList(connect(), criteria, extent);
    const maxOverlap = most(free.finalists) - 0.01;
    const club = connect();
    const { finalists, leftOut } = await buildShortList(club, criteria, { ...extent, maxOverlap });
    expect(leftOut.length).toBeGreaterThan(0);
    expect(most(finalists)).toBeLessThanOrEqual(maxOverlap);
    const creators = finalists.map(({ account }) => account.profile.username);
    const { details } = await club.audience.overlap({ platform: 'instagram', creators });
    expect(Math.max(...details.map((creator) => creator.overlapping_percentage))).toBeLessThanOrEqual(maxOverlap);
    const names = (list: typeof finalists) => list.map(({ account }) => account.profile.username);
    expect(names(finalists).filter((name) => names(leftOut).includes(name))).toEqual([]);
  });

  it('compares no oftener than it may', async () => {
    const mock = createInfluencersClubMock();
    const { finalists } = await buildShortList(connect(mock), criteria, { ...extent, maxOverlap: 0 });
    const compared = mock.journal().filter(({ operation }) => operation === 'audience.overlap');
    expect(compared.length).toBeLessThanOrEqual(3);
    expect(finalists.length).toBeGreaterThan(0);
  });

  it('keeps a creator of whom there are no data', async () => {
    const mock = createInfluencersClubMock();
    const fetch: typeof mock.fetch = async (input, init) =>
      String(input instanceof Request ? input.url : input).includes('/handle/full/')
        ? Response.json({ error: 'No data found for the provided input.' }, { status: 400 })
        : mock.fetch(input, init);
    const club = new InfluencersClub({ fetch, clock: mock.clock, auth: mock.credentials.owner });
    const { finalists, stopped } = await buildShortList(club, { platform: 'twitch' }, { ...extent, size: 2 });
    expect([finalists.map(({ details }) => details), stopped]).toEqual([[null, null], undefined]);
  });

  it('names each filter as its platform does', () => {
    const followers = { min: 1000 };
    const filters = (['instagram', 'youtube', 'twitch'] as const).map(
      (platform) => toSearch({ platform, followers }, 5).filters,
    );
    expect(filters).toEqual([{ number_of_followers: followers }, { number_of_subscribers: followers }, { followers }]);
  });

  it('is no formula in a spreadsheet', () => {
    const profile = { username: '=cmd()', full_name: '+1', followers: 1, engagement_percent: 2, picture: '' };
    const [, row] = toCsv('instagram', [{ account: { user_id: '1', profile } }]).split('\n');
    expect(row).toBe('instagram,"\'=cmd()","\'+1",1,2,,,,,,,');
  });
});
