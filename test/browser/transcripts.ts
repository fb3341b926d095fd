import type { TestProject } from 'vitest/node';
import { apis } from '../apis.ts';
import { inProcess } from '../contract/node-transports.ts';
import { scenariosOf } from '../contract/scenarios.ts';
import { playOn } from '../contract/stage.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What Node saw over `mock.fetch`, by API and scenario, as JSON values. */
    transcripts: { readonly [name: string]: unknown };
  }
}

/** Plays every scenario in Node, for browsers to compare with. */
export default async function playInNode(project: TestProject): Promise<void> {
  const transcripts: { [name: string]: unknown } = {};
  for (const api of apis) {
    for (const { name, run } of scenariosOf(api)) {
      const { entries } = await playOn(api, inProcess, (stage) => run(api, stage));
      transcripts[`${api.id} ${name}`] = JSON.parse(JSON.stringify(entries));
    }
  }
  project.provide('transcripts', transcripts);
}
