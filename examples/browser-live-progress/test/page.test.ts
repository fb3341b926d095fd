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
  { name: 'desktop', viewport: { width: 1280, height: 860 } },
  { name: 'phone', viewport: { width: 375, height: 812 } },
].flatMap((screen) => (['light', 'dark'] as const).map((colorScheme) => ({ ...screen, colorScheme })));

/** With a caption that is written for it. */
const priceOfPicture = 4;
const priceOfCarousel = 10;
/** Longer than any picture takes, shorter than any video. */
const aPictureMs = 9000;
/** Longer than any wait before a lost connection comes back. */
const aReturnMs = 600;

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000 });

let folder: string;
let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-live-progress-'));
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

it('shows several generations at once, from the queue to their pictures', async () => {
  const page = await signIn();
  const before = await balance(page);
  await generate(page, { prompt: 'first light on a rooftop', howMany: '3' });
  await expect.poll(() => states(page)).toEqual(['Queued', 'Queued', 'Queued']);
  await expect.poll(() => balance(page)).toBe(before - 3 * priceOfPicture);
  expect(await page.locator('#summary').textContent()).toBe('3 under way');

  const seen = [await progress(page)];
  for (let second = 1; second < 4; second++) {
    await page.clock.runFor(1000);
    await expect.poll(() => progress(page)).not.toEqual(seen.at(-1));
    seen.push(await progress(page));
  }
  for (let card = 0; card < 3; card++) expect(isRising(seen.map((values) => values[card] ?? 0))).toBe(true);
  await expect.poll(() => states(page)).toEqual(['Generating', 'Generating', 'Generating']);

  await page.clock.runFor(aPictureMs);
  await expect.poll(() => states(page)).toEqual(['Ready', 'Ready', 'Ready']);
  await expect.poll(() => pictures(page)).toEqual([true, true, true]);
  expect(await page.getByRole('progressbar').count()).toBe(0);
  expect(await page.locator('#summary').textContent()).toBe('3 done');
  expect(await page.locator('#announcement').textContent()).toBe('Picture of Maya Stone: Ready');
  expect(await balance(page)).toBe(before - 3 * priceOfPicture);
});

it('tells how far it is to who does not see it', async () => {
  const page = await signIn();
  await generate(page, { character: 'Leo Park', prompt: 'rain on the night market' });
  const bar = page.getByRole('progressbar', { name: 'Picture of Leo Park rain on the night market' });
  await expect.poll(() => bar.getAttribute('aria-valuetext')).toMatch(/^Queued/);
  await page.clock.runFor(3000);
  await expect.poll(() => bar.getAttribute('aria-valuetext')).toMatch(/^Generating, \d+ percent$/);
  const [now, text] = await Promise.all([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuetext')]);
  expect(text).toBe(`Generating, ${now} percent`);
});

it('gives the credits back when a generation fails, and tries again', async () => {
  const page = await signIn();
  const before = await balance(page);
  await generate(page, { idea: 'one that fails at first' });
  await expect.poll(() => balance(page)).toBe(before - priceOfPicture);
  expect(await page.locator('#balance-change').textContent()).toBe('−4');
  await page.clock.runFor(aPictureMs);
  await page.getByText('Could not be made: provider unavailable.').waitFor();
  expect(await states(page)).toEqual(['Failed']);
  await expect.poll(() => balance(page)).toBe(before);
  expect(await page.locator('#balance-change').textContent()).toBe('+4 back');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => states(page)).toEqual(['Queued']);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('generation');
  await page.clock.runFor(aPictureMs);
  await expect.poll(() => states(page)).toEqual(['Ready']);
  expect(await balance(page)).toBe(before - priceOfPicture);
});

it('says that the connection is lost and back, and misses no outcome', async () => {
  const page = await signIn();
  await generate(page, { prompt: 'a slow morning by the sea', howMany: '2' });
  await page.clock.runFor(2000);
  await expect.poll(() => states(page)).toEqual(['Generating', 'Generating']);
  await page.getByRole('button', { name: 'Cut the connection' }).click();
  await expect.poll(() => connection(page)).toBe('Connection lost, coming back; the work goes on');
  // All happens while nobody tells of it.
  await page.clock.fastForward(aPictureMs);
  await expect.poll(() => connection(page)).toMatch(/^Back after [\d.]+ s without news, and catching up$/);
  await expect.poll(() => states(page)).toEqual(['Ready', 'Ready']);
  await page.clock.runFor(aPictureMs);
  await expect.poll(() => connection(page)).toBe('Live');
});

it('takes news from a connection that came back', async () => {
  const page = await signIn();
  await generate(page, { prompt: 'a slow morning by the sea', kind: 'Reel' });
  await page.getByRole('button', { name: 'Cut the connection' }).click();
  await expect.poll(() => connection(page)).toMatch(/^Connection lost/);
  await page.clock.runFor(aReturnMs);
  await expect.poll(() => connection(page)).toMatch(/^Back after/);
  await page.clock.runFor(aPictureMs);
  await expect.poll(async () => (await progress(page))[0]).toBeGreaterThan(0);
});

it('says so when the credits do not suffice', async () => {
  const page = await signIn();
  const refusal = page.getByRole('alert').getByText('There are not enough credits left. Nothing was charged.');
  const enoughFor = Math.floor((await balance(page)) / priceOfCarousel);
  for (let asked = 0; asked <= enoughFor; asked += 4) {
    expect(await refusal.isVisible()).toBe(false);
    await generate(page, { prompt: 'a day in three pictures', kind: 'Carousel', howMany: '4' });
  }
  await refusal.waitFor();
  expect(await cards(page).count()).toBe(enoughFor);
});

it('says so when email and password do not go together', async () => {
  const page = await open();
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').getByText('This email and password do not go together.').waitFor();
});

it('forgets everything when one signs out', async () => {
  const page = await signIn();
  await generate(page, { prompt: 'first light on a rooftop' });
  await expect.poll(() => cards(page).count()).toBe(1);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(() => connection(page)).toBe('Live');
  expect(await cards(page).count()).toBe(0);
});

it.for(screens)('fits a $name in $colorScheme colours', async ({ name, ...look }) => {
  const page = await signIn(look);
  const shoot = async (what: string): Promise<void> => {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, `${what} is wider than the screen`).toBeLessThanOrEqual(0);
    await page.evaluate(() => document.getElementById('generations-title')?.scrollIntoView());
    await page.screenshot({ path: join(folder, `${name}-${look.colorScheme}-${what}.png`) });
  };
  await shoot('1-start');
  await generate(page, { prompt: 'first light on a rooftop', howMany: '2' });
  await page.clock.runFor(aPictureMs);
  await expect.poll(() => states(page)).toEqual(['Ready', 'Ready']);
  await generate(page, { idea: 'one that fails at first' });
  await page.clock.runFor(aPictureMs);
  await expect.poll(() => states(page)).toEqual(['Failed', 'Ready', 'Ready']);
  await generate(page, { character: 'Leo Park', prompt: 'the last ferry before the storm', kind: 'Reel' });
  await page.clock.runFor(3500);
  await generate(page, { character: 'Leo Park', prompt: 'rain on the night market', howMany: '2' });
  await page.clock.runFor(3000);
  await generate(page, {
    character: 'Leo Park',
    prompt: 'steam over the noodle stall at closing time',
    kind: 'Story',
  });
  await expect.poll(async () => (await states(page)).filter((state) => state === 'Generating').length).toBe(3);
  await expect.poll(() => pictures(page)).toEqual([true, true]);
  await shoot('2-under-way');
  await page.getByRole('button', { name: 'Cut the connection' }).click();
  await expect.poll(() => connection(page)).toMatch(/^Connection lost/);
  await shoot('3-connection-lost');
  await page.clock.runFor(aReturnMs);
  await expect.poll(() => connection(page)).toMatch(/^Back after/);
  await shoot('4-connection-back');
});

/** The page before signing in; whatever goes wrong in it fails the test. */
async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const { page, faults } = await openPage(browser, host, { reducedMotion: 'reduce', ...options });
  onTestFinished(async () => {
    expect(await faults()).toEqual([]);
    await page.context().close();
  });
  await page.clock.install({ time: '2026-01-01T08:00:00Z' });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  return page;
}

/** The page with its time standing still. */
async function signIn(options?: BrowserContextOptions): Promise<Page> {
  const page = await open(options);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(() => connection(page)).toBe('Live');
  await expect.poll(() => page.getByLabel('Prompt').isVisible()).toBe(true);
  await page.clock.pauseAt('2026-01-01T08:05:00Z');
  return page;
}

interface Wish {
  readonly character?: string;
  readonly prompt?: string;
  readonly idea?: string;
  readonly kind?: string;
  readonly howMany?: string;
}

/** Starts generations, and waits until all of them are queued. */
async function generate(page: Page, wish: Wish): Promise<void> {
  const { character = 'Maya Stone', prompt, idea, kind = 'Picture', howMany = '1' } = wish;
  await page.getByText(character, { exact: true }).first().click();
  if (idea !== undefined) await page.getByRole('button', { name: idea }).click();
  if (prompt !== undefined) await page.getByLabel('Prompt').fill(prompt);
  await page.getByLabel('Kind').selectOption(kind);
  await page.getByLabel('How many').selectOption(howMany);
  await page.getByRole('button', { name: 'Generate' }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Generate' }).isEnabled()).toBe(true);
}

const cards = (page: Page) => page.getByRole('list', { name: 'Generations' }).getByRole('listitem');
const states = (page: Page) => page.locator('.generation .state').allTextContents();
const balance = async (page: Page) => Number(await page.locator('#balance').textContent());
const connection = (page: Page) => page.locator('#connection').textContent();

/** Whether each picture is there and can be seen. */
const pictures = (page: Page) =>
  page
    .locator('.generation img[src]')
    .evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth > 0));

/** How far each bar is, in percent. */
const progress = (page: Page) =>
  page.getByRole('progressbar').evaluateAll((bars) => bars.map((bar) => Number(bar.ariaValueNow ?? 0)));

const isRising = (values: readonly number[]) =>
  values.every((value, index) => value >= (values[index - 1] ?? 0)) && (values.at(-1) ?? 0) > (values[0] ?? 0);
