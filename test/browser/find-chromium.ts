import { existsSync } from 'node:fs';
import { chromium as playwright } from 'playwright';

/** Where systems keep a Chromium, or a browser made of it. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const help = 'run: npx playwright install chromium';

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, Playwright's own, the machine's, and on Linux the one that the
 * package `@sparticuz/chromium` carries in itself, so that npm alone suffices there.
 *
 * @throws Error with the command that helps, where there is none.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `Cannot test in a browser: CHROMIUM_PATH names ${named}, and there is nothing. Unset it, or ${help}`,
    );
  }
  const found = [playwright.executablePath(), ...usualPlaces].find((path) => existsSync(path));
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      const { default: packaged } = await import('@sparticuz/chromium');
      return await packaged.executablePath();
    } catch (cause) {
      throw new Error(`Cannot test in a browser: @sparticuz/chromium gives none. Run npm ci, or ${help}`, { cause });
    }
  }
  throw new Error(`Cannot test in a browser: no Chromium was found. Here, ${help}`);
}

/** Headless, and quiet on a closed network. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
