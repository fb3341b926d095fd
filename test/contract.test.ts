import { beforeAll, describe, expect, it } from 'vitest';
import { apis } from './apis.ts';
import { inProcess, nodeTransports } from './contract/node-transports.ts';
import { leftOut, scenariosOf } from './contract/scenarios.ts';
import { playOn } from './contract/stage.ts';

/** A limit of hundreds a minute is used up twice, through Prism as well. */
const timeout = 30_000;

describe.each(apis)('$id', (api) => {
  beforeAll(() => {
    for (const scenario of leftOut(api)) console.info(`${api.id} does not play ${scenario}`);
  });

  describe.each(scenariosOf(api))('$name', ({ run, violations }) => {
    it.each(nodeTransports.filter((transport) => transport !== inProcess))(
      'looks the same over $name as in process',
      { timeout },
      async (transport) => {
        const want = await playOn(api, inProcess, (stage) => run(api, stage));
        const got = await playOn(api, transport, (stage) => run(api, stage));
        expect(got.entries).toEqual(want.entries);
        expect(want.entries.length).toBeGreaterThan(0);
        expect(got.violations).toEqual(transport.reportsViolations ? (violations?.(api) ?? []) : []);
      },
    );
  });
});
