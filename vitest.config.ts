import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './test/browser/find-chromium.ts';

/** Tests run on the sources. These lists replace Vite's own, so what is usual is named again. */
const conditions = ['@creatorkit/source', 'module', 'development|production'];

/** Looked for only where the browser project is to run: `--project node` needs none. */
const isBrowserWanted =
  !process.argv.some((word) => /^--project(=|$)/.test(word)) || /\bbrowser\b/.test(process.argv.join(' '));
const executablePath = isBrowserWanted ? await findChromium() : '';

export default defineConfig({
  test: {
    projects: [
      {
        ssr: { resolve: { conditions: [...conditions, 'node'] } },
        test: {
          name: 'node',
          include: ['{packages,examples}/*/test/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          environment: 'node',
        },
      },
      {
        resolve: { conditions: [...conditions, 'browser'] },
        // For what runs in Node beside the browser: its global setups.
        environments: { __vitest__: { resolve: { conditions: [...conditions, 'node'] } } },
        // Serves MSW's worker script beside the tests.
        plugins: [msw({ mode: 'worker-only' })],
        // Found beforehand: a dependency discovered while tests run would reload the page.
        optimizeDeps: { include: ['ky', 'openapi-fetch', 'jose', 'zod/mini', 'msw', 'msw/browser'] },
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['test/browser/mock-server.ts', 'test/browser/transcripts.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['{packages,examples}/*/test/**/*.test-d.ts', 'test/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
          },
        },
      },
    ],
  },
});
