import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { chromiumArgs, findChromium } from '../../../test/browser/find-chromium.ts';
import { openPage } from '../../../test/browser/open-page.ts';

const host = '127.0.0.1';
const screens = [
  { name: 'desktop', viewport: { width: 1280, height: 800 } },
  { name: 'phone', viewport: { width: 375, height: 812 } },
].flatMap((screen) => (['light', 'dark'] as const).map((colorScheme) => ({ ...screen, colorScheme })));

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000 });

let folder: string;
let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-keywords-'));
  server = await createServer({
    root: join(import.meta.dirname, '..'),
    cacheDir: join(folder, 'vite'),
    logLevel: 'warn',
    server: { host, port: 0, hmr: false, watch: null },
  });
  await server.listen();
  // A request that the worker does not answer finds no host: nothing can leave the machine.
  const nowhere = `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${host}`;
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs, nowhere] });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  // KEEP_SCREENSHOTS=1 leaves them for people to look at.
  if (process.env.KEEP_SCREENSHOTS) console.log(`Screenshots are in ${folder}`);
  else await rm(folder, { recursive: true });
});

it('opens the session with the first call, and shows keywords, credits and limits', async () => {
  const page = await signIn();
  expect(await page.locator('#total').textContent()).toBe('25 of 250 keywords');
  expect(await page.locator('#balance').textContent()).toBe('2,000');
  expect(await page.locator('#pace').innerText()).toMatch(/billing\s+29\/30[\s\S]*planner\s+59\/60/);
});

it('says so when email and password do not go together', async () => {
  const page = await open();
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').getByText('This email and password do not go together.').waitFor();
  expect(await focused(page)).toBe('password');
});

it('reads further pages, and leads the keyboard on to them', async () => {
  const page = await signIn();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => rows(page).count()).toBe(50);
  expect(await focused(page)).toBe(await rows(page).nth(25).getByRole('checkbox').getAttribute('id'));
});

it('searches as one types, and sorts', async () => {
  const page = await signIn();
  await page.getByLabel('Search keywords').fill('foam roller');
  await expect.poll(() => total(page)).toBe('25 keywords');
  await page.getByLabel('Sort by').selectOption('Easiest first');
  await expect.poll(async () => isAscending(await difficulties(page))).toBe(true);
  await page.getByLabel('Search keywords').fill('nothing like this');
  await page.getByText('No keyword contains this text.').waitFor();
});

it('adds a keyword once, and leads to it when it is there already', async () => {
  const page = await signIn();
  await add(page, 251);
  await page
    .getByRole('status')
    .getByText(/^Added “/)
    .waitFor();
  await expect.poll(() => total(page)).toBe('25 of 251 keywords');
  await add(page, 251);
  await page.getByText(/is already in this sector/).waitFor();
  expect(await total(page)).toBe('25 of 251 keywords');
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect.poll(() => total(page)).toBe('1 keyword');
});

it('shows what is wrong with an entry beside its field', async () => {
  const page = await signIn();
  await add(page, 511);
  await page.getByRole('alert').getByText("Seed keyword industry must match the site's industry").waitFor();
  expect(await page.getByLabel('Library entry').getAttribute('aria-invalid')).toBe('true');
  expect(await focused(page)).toBe('seed_keyword_id');
});

it('clusters five keywords and more, and tells what it cost', async () => {
  const page = await signIn();
  await select(page, 4);
  expect(await page.locator('#selection').textContent()).toBe('4 selected. Select 1 more keyword to cluster them.');
  expect(await page.getByRole('button', { name: 'Cluster' }).isDisabled()).toBe(true);
  await select(page, 5);
  await page.getByRole('button', { name: 'Cluster' }).click();
  await page.getByText('1 credit spent, 1,999 left.').waitFor();
  expect(await page.locator('#balance').textContent()).toBe('1,999');
  expect(await page.locator('#cluster-list li').count()).toBeGreaterThan(0);
  await expect.poll(() => rows(page).locator('.cluster:not(:empty)').count()).toBeGreaterThanOrEqual(5);
  expect(await page.locator('#selection').textContent()).toBe('Select 5 keywords or more to cluster them.');
});

it('tells a viewer that the role does not allow to add keywords', async () => {
  const page = await open();
  await page.getByLabel('Email').fill('viewer@igny8.test');
  await page.getByLabel('Password').fill('viewer-password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(() => rows(page).count()).toBe(25);
  await add(page, 251);
  await page.getByText('Your role does not allow this, or the plan has no room left.').waitFor();
});

it('shows that it waits its turn, and that it renews the session', async () => {
  const page = await open({}, (opened) => opened.clock.install());
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(() => rows(page).count()).toBe(25);
  for (let used = 2; used <= 60; used++) {
    const answered = page.waitForResponse(/planner\/keywords/);
    await page.getByLabel('Sort by').selectOption(used % 2 === 0 ? 'Easiest first' : 'Newest first');
    await answered;
  }
  await expect.poll(() => page.locator('#pace').innerText()).toMatch(/planner\s+0\/60/);
  await page.getByLabel('Sort by').selectOption('Hardest first');
  await expect.poll(() => activity(page)).toMatch(/^Waiting its turn for planner, \d+ s$/);
  await page.screenshot({ path: join(folder, 'waiting.png') });
  await page.clock.fastForward('01:00');
  await expect.poll(() => activity(page)).toBe('Ready');
  const said = await listenToActivity(page);
  await page.clock.fastForward('16:00');
  await page.getByLabel('Sort by').selectOption('Newest first');
  await expect.poll(said).toContain('Session renewed');
  await page.clock.fastForward('00:03');
  await expect.poll(() => activity(page)).toBe('Ready');
});

it('forgets everything when one signs out', async () => {
  const page = await signIn();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await rows(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(() => rows(page).count()).toBe(25);
});

it.for(screens)('fits a $name in $colorScheme colours', async ({ name, ...look }) => {
  const page = await open(look);
  const shoot = async (what: string): Promise<void> => {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, `${what} is wider than the screen`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: join(folder, `${name}-${look.colorScheme}-${what}.png`) });
  };
  await shoot('1-sign-in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(() => rows(page).count()).toBe(25);
  await shoot('2-keywords');
  await add(page, 511);
  await page.getByText("Seed keyword industry must match the site's industry").waitFor();
  await shoot('3-mistake');
  await add(page, 1);
  await page.getByText(/is already in this sector/).waitFor();
  await shoot('4-conflict');
  await add(page, 252);
  await page
    .getByRole('status')
    .getByText(/^Added “/)
    .waitFor();
  await select(page, 12);
  await shoot('5-selected');
  await page.getByRole('button', { name: 'Cluster' }).click();
  await page.getByText('3 credits spent, 1,997 left.').waitFor();
  await shoot('6-clustered');
});

/** The page before signing in; whatever goes wrong in it fails the test. */
async function open(
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const { page, faults } = await openPage(browser, host, { reducedMotion: 'reduce', ...options });
  onTestFinished(async () => {
    expect(await faults()).toEqual([]);
    await page.context().close();
  });
  await prepare(page);
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  return page;
}

async function signIn(): Promise<Page> {
  const page = await open();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(() => rows(page).count()).toBe(25);
  return page;
}

async function add(page: Page, entry: number): Promise<void> {
  const field = page.getByLabel('Library entry');
  if (!(await field.isVisible())) await page.getByRole('heading', { name: 'Add a keyword' }).click();
  await field.fill(String(entry));
  await page.getByRole('button', { name: 'Add keyword' }).click();
}

async function select(page: Page, keywords: number): Promise<void> {
  for (let index = 0; index < keywords; index++) await rows(page).nth(index).getByRole('checkbox').check();
}

/** Everything that the activity line says from now on, however briefly. */
async function listenToActivity(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const line = document.getElementById('activity');
    if (line) new MutationObserver(() => texts.push(line.textContent)).observe(line, { childList: true });
    return texts;
  });
  return () => said.jsonValue();
}

const rows = (page: Page) => page.getByRole('list', { name: 'Keywords' }).getByRole('listitem');
const total = (page: Page) => page.locator('#total').textContent();
const activity = (page: Page) => page.locator('#activity').textContent();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const difficulties = async (page: Page) =>
  (await page.locator('.keyword .difficulty').allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0]));
const isAscending = (values: readonly number[]) =>
  values.length > 1 && values.every((value, index) => value >= (values[index - 1] ?? 0));
