import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatIssue, generate, writeFiles } from '@creatorkit/codegen';
import { UsageError } from './usage-error.ts';

/** Generates SDK and mock types of any OpenAPI document into a folder; gives a line that says what was done. */
export async function generateInto(document: string, folder: string): Promise<string> {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UsageError(`Cannot write to ${folder}: it is a file, and --out takes a folder`);
  }
  const { files, issues } = await generate(document);
  const listed = issues.map(formatIssue).join('\n');
  if (issues.some(({ severity }) => severity === 'error')) throw new UsageError(listed);
  const overwritten = [...files.keys()].find((name) => resolve(folder, name) === resolve(document));
  if (overwritten !== undefined) {
    throw new UsageError(`Cannot write to ${folder}: ${overwritten} in it is the document itself; take another folder`);
  }
  const { written, unchanged, removed } = await writeFiles(folder, files);
  const done = `${folder}: ${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed`;
  return listed === '' ? done : `${listed}\n${done}`;
}
