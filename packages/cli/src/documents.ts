import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { apis } from './apis.ts';
import { UsageError } from './usage-error.ts';

/** The OpenAPI document of an API, as its package publishes it. */
export async function readDocument(name: string): Promise<object> {
  if (!Object.hasOwn(apis, name)) {
    throw new UsageError(`Cannot find the document of "${name}": there is ${Object.keys(apis).join(', ')}`);
  }
  const path = createRequire(import.meta.url).resolve(`@creatorkit/${name}/openapi.json`);
  return JSON.parse(await readFile(path, 'utf8')) as object;
}
