import { formatIssue, generate, writeFiles } from '@creatorkit/codegen';
import { UsageError } from './usage-error.ts';

/** Generates SDK and mock types of any OpenAPI document into a folder; gives a line that says what was done. */
export async function generateInto(document: string, folder: string): Promise<string> {
  const { files, issues } = await generate(document);
  const listed = issues.map(formatIssue).join('\n');
  if (issues.some(({ severity }) => severity === 'error')) throw new UsageError(listed);
  const { written, unchanged, removed } = await writeFiles(folder, files);
  const done = `${folder}: ${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed`;
  return listed === '' ? done : `${listed}\n${done}`;
}
