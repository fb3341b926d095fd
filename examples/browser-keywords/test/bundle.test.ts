import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
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
const api = await startMockServer({ mocks: [createIgny8Mock({ clock })], clock, port: 0 });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-keywords-build-'));
  // In a process of its own: Vitest's NODE_ENV would make it a build for development.
  const { NODE_ENV: _, ...env } = process.env;
  const vite = join(import.meta.dirname, '../../../node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'warn'], {
    cwd: root,
    env: { ...env, VITE_IGNY8_BASE_URL: api.baseUrlOf('igny8') },
  });
}, 60_000);

afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

it('contains neither MSW nor the mock', async () => {
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => /msw|mock/i.test(name))).toEqual([]);
  let bytes = 0;
  for (const name of names.filter((one) => /\.(js|css|html)$/.test(one))) {
    const text = await readFile(join(folder, name), 'utf8');
    for (const trace of ['mockServiceWorker', '[MSW]', 'yoga mat', 'igny8.test', 'owner-password']) {
      expect(text, `${name} contains "${trace}"`).not.toContain(trace);
    }
    const size = gzipSync(text).byteLength;
    bytes += size;
    console.log(`${name}: ${(size / 1024).toFixed(1)} KB gzip`);
  }
  // The largest part is the client; its schemas are a chunk of their own, which this page never loads.
  expect(bytes).toBeLessThan(50 * 1024);
});

it('asks for email and password, and works with an API of another origin', async () => {
  const server = await preview({ root, build: { outDir: folder }, preview: { host, port: 0 }, logLevel: 'warn' });
  onTestFinished(() => server.close());
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  onTestFinished(() => browser.close());
  const { page, faults } = await openPage(browser, host);
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await page.getByLabel('Email').inputValue()).toBe('');
  expect(await page.getByText('In development a mock answers').isVisible()).toBe(false);
  await page.getByLabel('Email').fill('owner@igny8.test');
  await page.getByLabel('Password').fill('owner-password');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#total').textContent()).toBe('25 of 250 keywords');
  expect(await page.locator('#pace').innerText()).toMatch(/planner\s+59\/60/);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(await faults()).toEqual([]);
}, 20_000);
