import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createBackSuitMock } from '@creatorkit/backsuit/mock';
import { createFlowingClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { chromiumArgs, findChromium } from '../../../test/browser/find-chromium.ts';
import { openPage } from '../../../test/browser/open-page.ts';

const root = join(import.meta.dirname, '..');
const host = '127.0.0.1';

/** The API that the built page talks to: over HTTP and from another origin, as in production. */
const clock = createFlowingClock({ now: () => Date.now() });
const mock = createBackSuitMock({ clock });
const api = await startMockServer({ mocks: [mock], clock, port: 0 });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-calendar-build-'));
  // In a process of its own: Vitest's NODE_ENV would make it a build for development.
  const { NODE_ENV: _, ...env } = process.env;
  const vite = join(import.meta.dirname, '../../../node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'warn'], {
    cwd: root,
    env: { ...env, VITE_BACKSUIT_BASE_URL: api.baseUrlOf('backsuit') },
  });
}, 60_000);

afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

it('contains neither MSW nor the mock, and starts without the time-zone library', async () => {
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => /msw|mock/i.test(name))).toEqual([]);
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  let bytesAtStart = 0;
  const withTimeZones: string[] = [];
  for (const name of names.filter((one) => /\.(js|css|html)$/.test(one))) {
    const text = await readFile(join(folder, name), 'utf8');
    for (const trace of ['mockServiceWorker', '[MSW]', 'Frost on the Vines', 'myblog.example', 'editor-password']) {
      expect(text, `${name} contains "${trace}"`).not.toContain(trace);
    }
    const isAtStart = name === 'index.html' || html.includes(name);
    const size = gzipSync(text).byteLength;
    if (isAtStart) bytesAtStart += size;
    if (text.includes('ZonedDateTime')) withTimeZones.push(isAtStart ? `${name}, at the start` : 'later');
    console.log(`${name}: ${(size / 1024).toFixed(1)} KB gzip${isAtStart ? '' : ', later'}`);
  }
  expect(withTimeZones).toEqual(['later']);
  expect(bytesAtStart).toBeLessThan(40 * 1024);
});

it('asks for email and password, and plans with an API of another origin', async () => {
  const server = await preview({ root, build: { outDir: folder }, preview: { host, port: 0 }, logLevel: 'warn' });
  onTestFinished(() => server.close());
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  onTestFinished(() => browser.close());
  const { page, faults } = await openPage(browser, host);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await page.getByLabel('Email').inputValue()).toBe('');
  expect(await page.getByText('In development a mock answers').isVisible()).toBe(false);
  expect(await page.getByRole('radio').count()).toBe(0);
  const { email, password } = mock.credentials.editor;
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Frost on the Vines' }).waitFor();
  expect(await page.getByRole('button', { name: 'To the next article' }).isVisible()).toBe(false);
  const scriptsAtStart = scripts.length;

  await page.getByRole('button', { name: 'Frost on the Vines' }).click();
  const dialog = page.getByRole('dialog', { name: 'Frost on the Vines' });
  const day = await dialog.getByLabel('Day', { exact: true }).inputValue();
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click();
  await page.locator(`[data-day="${day}"]`).getByText('Frost on the Vines').waitFor();
  expect(scripts.length).toBe(scriptsAtStart + 1);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(await faults()).toEqual([]);
}, 20_000);
