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
  { name: 'desktop', viewport: { width: 1280, height: 950 } },
  { name: 'phone', viewport: { width: 375, height: 812 } },
].flatMap((screen) => (['light', 'dark'] as const).map((colorScheme) => ({ ...screen, colorScheme })));

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000 });

let folder: string;
let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-calendar-'));
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

it('shows what is published and planned on its days, and the drafts beside them', async () => {
  const page = await signIn();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('March 2026');
  expect(await onDay(page, '2026-03-05')).toEqual([
    '08:00 The Case for Boring Storage, published',
    '16:00 What the Frost Took, scheduled',
  ]);
  expect(await onDay(page, '2026-03-10')).toEqual(['09:00 Tests That Tell Stories, scheduled']);
  expect(await drafts(page)).toEqual([
    'Ten Small Scripts',
    'A Letter to New Maintainers',
    'How Bees Find Tomatoes',
    'Frost on the Vines',
  ]);
  expect(await day(page, '2026-03-05').getByRole('heading').textContent()).toContain('Thursday, March 5, today');
  expect(await day(page, '2026-03-08').textContent()).toContain('Clocks go forward');
});

it('reads every time by the clocks of the chosen zone', async () => {
  const page = await signIn();
  await page.getByLabel('Time zone').selectOption('Asia/Tokyo');
  expect(await onDay(page, '2026-03-06')).toEqual(['06:00 What the Frost Took, scheduled']);
  expect(await onDay(page, '2026-03-10')).toEqual(['22:00 Tests That Tell Stories, scheduled']);
  expect(await page.locator('.change').count()).toBe(0);
  await page.getByLabel('Time zone').selectOption('Europe/London');
  expect(await day(page, '2026-03-29').textContent()).toContain('Clocks go forward');
});

it('plans a draft that is dragged onto a day, for the hour that is set', async () => {
  const page = await signIn();
  await page.getByLabel('Dropped drafts').fill('07:45');
  await drag(page, 'How Bees Find Tomatoes', '2026-03-18');
  await expect.poll(() => onDay(page, '2026-03-18')).toEqual(['07:45 How Bees Find Tomatoes, scheduled']);
  expect(await drafts(page)).not.toContain('How Bees Find Tomatoes');
  await page.getByText('“How Bees Find Tomatoes” goes out on Wednesday, March 18 at 07:45, New York time.').waitFor();
  // The hour is of New York in its summer time, wherever the browser is.
  await page.getByLabel('Time zone').selectOption('UTC');
  expect(await onDay(page, '2026-03-18')).toEqual(['11:45 How Bees Find Tomatoes, scheduled']);
});

it('moves what is planned at its hour, and takes it back into the tray', async () => {
  const page = await signIn();
  await drag(page, 'Tests That Tell Stories', '2026-03-19');
  await expect.poll(() => onDay(page, '2026-03-19')).toEqual(['09:00 Tests That Tell Stories, scheduled']);
  expect(await onDay(page, '2026-03-10')).toEqual([]);
  await entry(page, 'Tests That Tell Stories').dragTo(page.getByRole('heading', { name: 'Drafts' }));
  await expect.poll(() => drafts(page)).toContain('Tests That Tell Stories');
  expect(await onDay(page, '2026-03-19')).toEqual([]);
});

it('plans, moves and cancels by the keyboard alone', async () => {
  const page = await signIn();
  await entry(page, 'Ten Small Scripts').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Ten Small Scripts' }).waitFor();
  await page.getByLabel('Day', { exact: true }).fill('2026-03-24');
  await page.getByLabel('Hour').fill('18:15');
  await page.keyboard.press('Enter');
  await expect.poll(() => onDay(page, '2026-03-24')).toEqual(['18:15 Ten Small Scripts, scheduled']);
  await expect.poll(() => focused(page)).toContain('Ten Small Scripts');

  await page.keyboard.press('Enter');
  expect(await page.getByLabel('Hour').inputValue()).toBe('18:15');
  await page.getByLabel('Hour').fill('06:30');
  await page.keyboard.press('Enter');
  await expect.poll(() => onDay(page, '2026-03-24')).toEqual(['06:30 Ten Small Scripts, scheduled']);

  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Cancel the plan' }).press('Enter');
  await expect.poll(() => drafts(page)).toContain('Ten Small Scripts');
  await expect.poll(() => focused(page)).toContain('Ten Small Scripts');
});

it('explains that an hour does not exist, and leaves the article where it was', async () => {
  const page = await signIn();
  await page.getByLabel('Dropped drafts').fill('02:30');
  await drag(page, 'How Bees Find Tomatoes', '2026-03-08');
  const dialog = page.getByRole('dialog', { name: 'How Bees Find Tomatoes' });
  await dialog.getByRole('alert').getByText('2026-03-08T02:30 does not exist in America/New_York').waitFor();
  expect(await dialog.getByRole('alert').textContent()).toContain('what may be meant is 2026-03-08T06:30:00Z');
  expect(await drafts(page)).toContain('How Bees Find Tomatoes');
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).press('Enter');
  await expect.poll(() => focused(page)).toBe('Schedule');
  await dialog.getByLabel('Hour').fill('03:30');
  expect(await dialog.getByRole('alert').isVisible()).toBe(false);
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect.poll(() => onDay(page, '2026-03-08')).toEqual(['03:30 How Bees Find Tomatoes, scheduled']);
});

it('asks which of two is meant, where the clocks go back over an hour', async () => {
  const page = await signIn();
  await entry(page, 'Ten Small Scripts').click();
  const dialog = page.getByRole('dialog', { name: 'Ten Small Scripts' });
  await dialog.getByLabel('Day', { exact: true }).fill('2026-11-01');
  await dialog.getByLabel('Hour').fill('01:30');
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click();
  await dialog.getByRole('alert').getByText('The clocks go back that day, and show 01:30 twice.').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('plan-which');
  await dialog.getByLabel('Which of the two?').selectOption('The second, after they went back');
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect.poll(() => onDay(page, '2026-11-01')).toEqual(['01:30 Ten Small Scripts, scheduled']);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('November 2026');
  await page.getByLabel('Time zone').selectOption('UTC');
  expect(await onDay(page, '2026-11-01')).toEqual(['06:30 Ten Small Scripts, scheduled']);
});

it('shows articles go out as the clock jumps', async () => {
  const page = await signIn();
  await page.getByRole('button', { name: 'To the next article' }).click();
  await page.getByRole('status').getByText('Published: What the Frost Took.').waitFor();
  expect(await onDay(page, '2026-03-05')).toContain('16:00 What the Frost Took, published');
  expect(await page.locator('#now').textContent()).toBe('Now Thu, Mar 5, 16:00');
  for (let jump = 0; jump < 5; jump++) await page.getByRole('button', { name: 'A day on' }).click();
  await page.getByRole('status').getByText('Published: Tests That Tell Stories.').waitFor();
  expect(await day(page, '2026-03-10').getByRole('heading').textContent()).toContain('today');
});

it('notices by itself that an article goes out, and leaves the keyboard where it is', async () => {
  const page = await signIn();
  await entry(page, 'What the Frost Took').focus();
  await page.clock.fastForward('06:45:00');
  await expect.poll(() => onDay(page, '2026-03-05')).toContain('16:00 What the Frost Took, published');
  expect(await focused(page)).toContain('What the Frost Took');
});

it('shares what is published, and shows what became of it', async () => {
  const page = await signIn();
  await entry(page, 'The Case for Boring Storage').click();
  const dialog = page.getByRole('dialog', { name: 'The Case for Boring Storage' });
  await dialog.getByLabel('LinkedIn My Blog').uncheck();
  await dialog.getByRole('button', { name: 'Share' }).click();
  const results = dialog.locator('#share-results').getByRole('listitem');
  await expect.poll(() => results.allTextContents()).toEqual(['Twitter See the post']);
  expect(await results.getByRole('link').getAttribute('href')).toMatch(/^https:\/\/twitter\.example\//);
  await dialog.getByLabel('Twitter My Blog').uncheck();
  await dialog.getByRole('button', { name: 'Share' }).click();
  await dialog.getByText('Choose at least one account.').waitFor();
});

it('has an article written, until the plan has no more', async () => {
  const page = await signIn();
  const before = await drafts(page);
  for (let written = 0; written < 5; written++) {
    await page.getByLabel('What about?').fill(`Why tomatoes like basil, part ${written + 1}`);
    await page.getByRole('button', { name: 'Write' }).click();
    await expect.poll(async () => (await drafts(page)).length).toBe(before.length + written + 1);
    await expect.poll(() => focused(page)).toContain((await drafts(page))[0]);
  }
  expect((await drafts(page))[0]).toMatch(/tomatoes like basil/i);
  await page.getByLabel('What about?').fill('One too many');
  await page.getByRole('button', { name: 'Write' }).click();
  await page.getByRole('alert').getByText('Monthly article limit reached. Please upgrade your plan.').waitFor();
  expect(await page.getByLabel('What about?').inputValue()).toBe('One too many');
});

it('tells an editor calmly that the article is somebody else’s, and lets an admin', async () => {
  const page = await signIn();
  await drag(page, 'Our Year in Numbers', '2026-03-18');
  await page.getByRole('alert').getByText('Your role does not allow this').waitFor();
  expect(await onDay(page, '2026-03-12')).toEqual(['12:00 Our Year in Numbers, scheduled']);
  await page.keyboard.press('Escape');
  await signOut(page);
  await signInAs(page, 'Ada');
  await drag(page, 'Our Year in Numbers', '2026-03-18');
  await expect.poll(() => onDay(page, '2026-03-18')).toEqual(['12:00 Our Year in Numbers, scheduled']);
});

it('offers a viewer what is published, and nothing to change it with', async () => {
  const page = await signIn({}, 'Vera');
  expect(await onDay(page, '2026-03-05')).toEqual(['08:00 The Case for Boring Storage, published']);
  expect(await onDay(page, '2026-03-10')).toEqual([]);
  await page.getByText('Drafts and plans are for those who write.').waitFor();
  for (const name of ['What about?', 'Tone', 'Dropped drafts']) {
    expect(await page.getByLabel(name).isDisabled(), name).toBe(true);
  }
  expect(await page.getByRole('button', { name: 'Write' }).isDisabled()).toBe(true);
  await entry(page, 'The Case for Boring Storage').click();
  await page.getByText('Sharing is for those who write.').waitFor();
  expect(await page.getByRole('button', { name: 'Share' }).isDisabled()).toBe(true);
});

it('shows each tenant its own, with the role that one has there', async () => {
  const page = await signIn();
  expect(await page.getByLabel('Tenant').locator('option').allTextContents()).toEqual(['My Blog', 'Other Paper']);
  await page.getByLabel('Tenant').selectOption('Other Paper');
  await expect.poll(() => onDay(page, '2026-03-13')).toEqual(['14:00 The Night Ferry Plays On, scheduled']);
  expect(await onDay(page, '2026-03-10')).toEqual([]);
  expect(await drafts(page)).toEqual(['A Bench for the Quay', 'A Theatre without a Roof']);
  await page.getByLabel('Tenant').selectOption('My Blog');
  await expect.poll(() => onDay(page, '2026-03-10')).toEqual(['09:00 Tests That Tell Stories, scheduled']);
});

it('turns the months', async () => {
  const page = await signIn();
  await page.getByRole('button', { name: 'The month before' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('February 2026');
  expect(await onDay(page, '2026-02-26')).toEqual(['09:20 Pruning in February, published']);
  await page.getByRole('button', { name: 'Today' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('March 2026');
});

it('says so when email and password do not go together', async () => {
  const page = await open();
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').getByText('This email and password do not go together.').waitFor();
});

it.for(screens)('fits a $name in $colorScheme colours', async ({ name, ...look }) => {
  const page = await open(look);
  const shoot = async (what: string): Promise<void> => {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, `${what} is wider than the screen`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: join(folder, `${name}-${look.colorScheme}-${what}.png`) });
  };
  await shoot('0-sign-in');
  await signInAs(page, 'Eli');
  await shoot('1-start');
  await entry(page, 'How Bees Find Tomatoes').click();
  await page.getByLabel('Day', { exact: true }).fill('2026-03-08');
  await page.getByLabel('Hour').fill('02:30');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await page.getByRole('alert').getByText('does not exist').waitFor();
  await shoot('2-no-such-hour');
  await page.getByLabel('Hour').fill('03:30');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await page.getByRole('status').getByText('goes out on Sunday').waitFor();
  await page.getByRole('button', { name: 'To the next article' }).click();
  await page.getByRole('status').getByText('Published').waitFor();
  await page.mouse.move(0, 0);
  await shoot('3-published');
  await entry(page, 'What the Frost Took').click();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect.poll(() => page.getByRole('link', { name: 'See the post' }).count()).toBe(2);
  await shoot('4-shared');
});

/** The page before signing in; whatever goes wrong in it fails the test. */
async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const { page, faults } = await openPage(browser, host, {
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 1000 },
    timezoneId: 'Asia/Kolkata',
    ...options,
  });
  onTestFinished(async () => {
    expect(await faults()).toEqual([]);
    await page.context().close();
  });
  await page.clock.install();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  return page;
}

async function signIn(options?: BrowserContextOptions, name = 'Eli'): Promise<Page> {
  const page = await open(options);
  await signInAs(page, name);
  return page;
}

async function signInAs(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name }).check();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(() => page.locator('.entry').count()).toBeGreaterThan(0);
  await expect.poll(() => page.getByLabel('Time zone').isVisible()).toBe(true);
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
}

const day = (page: Page, date: string) => page.locator(`[data-day="${date}"]`);
const entry = (page: Page, title: string) => page.locator('.entry', { hasText: title });
const drag = (page: Page, title: string, date: string) => entry(page, title).dragTo(day(page, date));
const drafts = (page: Page) => page.locator('#drafts .title').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** `09:00 Title, scheduled`, as it is read out. */
const onDay = (page: Page, date: string) =>
  day(page, date)
    .locator('.entry')
    .evaluateAll((all) =>
      all.map(
        ({ children: [when, ...rest] }) => `${when?.textContent} ${rest.map((part) => part.textContent).join('')}`,
      ),
    );
