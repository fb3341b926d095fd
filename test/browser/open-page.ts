import type { Browser, BrowserContextOptions, Page } from 'playwright';

export interface OpenPage {
  readonly page: Page;
  /** What must not happen: errors and warnings in the console, and requests that left the machine. */
  readonly faults: () => Promise<readonly string[]>;
}

/** A page of a browser of its own, watched from its first moment. */
export async function openPage(browser: Browser, host: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const found: string[] = [];
  const pending: Promise<void>[] = [];

  page.on('pageerror', (error) => found.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    // The browser itself writes a line for each answer of 400 and more; the page handles those.
    const refused = /status of (400|401|402|403|409|429)/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !refused) found.push(`${message.type()}: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol === 'data:' || hostname === host) return;
    if (request.serviceWorker()) found.push(`left the machine: ${request.url()}`);
    else pending.push(checkAnswer(request));
  });

  async function checkAnswer(request: Awaited<ReturnType<Page['waitForRequest']>>): Promise<void> {
    // No response: the page gave the request up, or was closed.
    const response = await request.response().catch(() => null);
    if (response && !response.fromServiceWorker()) found.push(`not answered by the worker: ${request.url()}`);
  }

  return {
    page,
    faults: async () => {
      await Promise.all(pending);
      return found;
    },
  };
}
