/**
 * Generates the source of every API from `openapi/<api>/openapi.yaml`, its page `docs/reference/<api>.md`, and its row in
 * the README. With `--check` it writes nothing, and fails when a generated file is missing, left over or edited.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFiles, type FileName, fileNames, formatIssue, generate, writeFiles } from '@creatorkit/codegen';
import { type ApiRow, apiTable, putBetween } from './api-table.ts';

const root = resolve(import.meta.dirname, '..');
const command = 'npm run generate';
const pagesFolder = 'docs/reference';

interface Target {
  readonly document: string;
  readonly folder: string;
  readonly files: readonly FileName[];
  /** The id of an API that has a client. */
  readonly id?: string;
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const pages = new Map<string, string>();
const rows: ApiRow[] = [];
const outcomes: boolean[] = [];
for (const target of listTargets()) outcomes.push(await run(target));
// A document with mistakes gives no page; its old one is not stale for that.
if (values.check || !outcomes.includes(false)) {
  outcomes.push(await finish(pagesFolder, pagesFolder, pages));
  const readme = putBetween(readFileSync(join(root, 'README.md'), 'utf8'), 'apis', apiTable(rows));
  outcomes.push(await finish('README.md', '.', new Map([['README.md', readme]])));
}
if (outcomes.includes(false)) process.exitCode = 1;

function listTargets(): Target[] {
  return readdirSync(join(root, 'openapi'))
    .sort()
    .filter((api) => existsSync(join(root, 'openapi', api, 'openapi.yaml')))
    .map((api) => {
      const document = `openapi/${api}/openapi.yaml`;
      if (api !== 'control') {
        const files = [...fileNames, 'reference.md'] as const;
        return { document, folder: `packages/${api}/src/generated`, files, id: api };
      }
      // The mock's own surface has no client; its document is served as it stands.
      const files = fileNames.filter((name) => name !== 'resources.ts' && name !== 'openapi.json');
      return { document, folder: 'packages/mock/src/control/generated', files };
    });
}

async function run({ document, folder, files: wanted, id }: Target): Promise<boolean> {
  const packageName = id && `@creatorkit/${id}`;
  const { files, issues, overview } = await generate(document, { cwd: root, command, packageName, files: wanted });
  for (const issue of issues) console.error(formatIssue(issue));
  if (issues.some((issue) => issue.severity === 'error')) return false;
  const source = new Map(files);
  const text = source.get('reference.md');
  source.delete('reference.md');
  if (id !== undefined && text !== undefined) pages.set(`${id}.md`, text);
  if (id !== undefined && overview) {
    const places = { guide: `docs/${id}.md`, reference: `${pagesFolder}/${id}.md` };
    const isThere = ([title, path]: [string, string]) => title === 'reference' || existsSync(join(root, path));
    const pagesOfApi = Object.fromEntries(Object.entries(places).filter(isThere));
    rows.push({ id, overview, pages: pagesOfApi, hasMock: existsSync(join(root, `packages/${id}/src/mock/index.ts`)) });
  }
  return finish(document, folder, source);
}

function finish(title: string, folder: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  return values.check ? check(title, folder, files) : write(title, folder, files);
}

async function write(title: string, folder: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  const { written, unchanged, removed } = await writeFiles(join(root, folder), files);
  console.log(`${title}: ${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed`);
  return true;
}

async function check(title: string, folder: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  const drift = await compareFiles(join(root, folder), files);
  const lines = Object.entries(drift).flatMap(([kind, names]) =>
    names.map((name: string) => `${folder}/${name}: ${kind}`),
  );
  if (lines.length === 0) {
    console.log(`${title}: up to date`);
    return true;
  }
  for (const line of lines) console.error(line);
  console.error(`  hint: run ${command}`);
  return false;
}
