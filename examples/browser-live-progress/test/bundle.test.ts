import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createInflugenMock } from '@creatorkit/influgen/mock';
import { createFlowingClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { chromiumArgs, findChromium } from '../../../test/browser/find-chromium.ts';
import { openPage } from '../../../test/browser/open-page.ts';

const root = join(import.meta.dirname, '..');
const host = '127.0.0.1';

/** The API that the built page talks to: over HTTP and WebSockets, and from another origin, as in production. */
const clock = createFlowingClock({ now: () => Date.now() });
const api = await startMockServer({ mocks: [createInflugenMock({ clock })], clock, port: 0 });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-live-progress-build-'));
  // In a process of its own: Vitest's NODE_ENV would make it a build for development.
  const { NODE_ENV: _, ...env } = process.env;
  const vite = join(import.meta.dirname, '../../../node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'warn'], {
    cwd: root,
    env: { ...env, VITE_INFLUGEN_BASE_URL: api.baseUrlOf('influgen') },
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
    for (const trace of ['mockServiceWorker', '[MSW]', 'Maya Stone', 'influgen.test', 'pro-password', '[fail']) {
      expect(text, `${name} contains "${trace}"`).not.toContain(trace);
    }
    const size = gzipSync(text).byteLength;
    bytes += size;
    console.log(`${name}: ${(size / 1024).toFixed(1)} KB gzip`);
  }
  // The largest part is the client; its schemas are a chunk of their own, which this page never loads.
  expect(bytes).toBeLessThan(70 * 1024);
});

it('follows a generation over the WebSocket of another origin', async () => {
  const server = await preview({ root, build: { outDir: folder }, preview: { host, port: 0 }, logLevel: 'warn' });
  onTestFinished(() => server.close());
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  onTestFinished(() => browser.close());
  const { page, faults } = await openPage(browser, host);
  await page.route('https://cdn.example.com/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  );
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await page.getByLabel('Email').inputValue()).toBe('');
  expect(await page.getByText('In development a mock answers').isVisible()).toBe(false);
  await page.getByLabel('Email').fill('pro@influgen.test');
  await page.getByLabel('Password').fill('pro-password');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#connection').textContent()).toBe('Live');
  expect(await page.getByRole('button', { name: 'Cut the connection' }).isVisible()).toBe(false);

  await page.getByLabel('Prompt').fill('first light on a rooftop');
  await page.getByRole('button', { name: 'Generate' }).click();
  await page.getByRole('progressbar').waitFor();
  await clock.advance({ seconds: 10 });
  await expect.poll(() => page.locator('.generation .state').textContent()).toBe('Ready');
  expect(await page.getByRole('img').getAttribute('src')).toMatch(/^https:\/\/cdn\.example\.com\//);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  // The picture is where the service says, and comes from there.
  expect(await faults()).toEqual([expect.stringContaining('not answered by the worker: https://cdn.example.com/')]);
}, 20_000);
