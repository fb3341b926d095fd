/** Writes the golden package anew: `node --conditions=@creatorkit/source packages/codegen/test/update-golden.ts`. */
import { join } from 'node:path';
import { fileNames, formatIssue, generate, writeFiles } from '../src/index.ts';

const folder = join(import.meta.dirname, '../golden');
const { files, issues } = await generate('openapi.yaml', {
  cwd: folder,
  id: 'shop',
  command: 'test/update-golden.ts',
  packageName: '@creatorkit/shop',
  files: [...fileNames, 'reference.md'],
});
// biome-ignore lint/suspicious/noConsole: a script tells what it did
for (const issue of issues) console.log(formatIssue(issue));
// biome-ignore lint/suspicious/noConsole: a script tells what it did
console.log(await writeFiles(join(folder, 'generated'), files));
