import { createMswHandlers } from '@creatorkit/mock/msw';
import { setupWorker } from 'msw/browser';
import { describe, expect, inject, it } from 'vitest';
import { apis } from './apis.ts';
import { scenariosOf } from './contract/scenarios.ts';
import { playOn, type Transport } from './contract/stage.ts';

const inPage: Transport = {
  name: 'mock.fetch in a page',
  open: async ({ fetch, api }) => ({ baseUrl: api.baseUrl, fetch, close: () => {} }),
};

const serviceWorker: Transport = {
  name: 'MSW in Chromium',
  async open(mock) {
    const worker = setupWorker(...createMswHandlers(mock));
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
    const { baseUrl } = mock.api;
    return { baseUrl, fetch: (input, init) => globalThis.fetch(input, init), close: () => worker.stop() };
  },
};

/** A limit of hundreds a minute is used up twice, message by message between page and worker. */
const timeout = 30_000;

describe.each(apis)('$id', (api) => {
  describe.each(scenariosOf(api))('$name', ({ name, run }) => {
    it.each([inPage, serviceWorker])('looks the same over $name as in Node', { timeout }, async (transport) => {
      const want = inject('transcripts')[`${api.id} ${name}`];
      const { entries } = await playOn(api, transport, (stage) => run(api, stage));
      expect(JSON.parse(JSON.stringify(entries))).toEqual(want);
    });
  });
});
