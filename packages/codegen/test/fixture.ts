import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { formatIssue, type Generated, type GenerateOptions, generate } from '../src/index.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, removed when all tests of the file are over. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'codegen-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Generates from files; the document is `openapi.yaml` unless there is only another. */
export async function generateFrom(
  files: Readonly<Record<string, string>>,
  options: GenerateOptions = {},
): Promise<Generated> {
  const [first = ''] = Object.keys(files);
  const document = Object.hasOwn(files, 'openapi.yaml') ? 'openapi.yaml' : first;
  return generate(document, { cwd: folderWith(files), id: 'shop', command: 'the test', ...options });
}

/** The issues of a document as text. */
export async function issuesOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  return (await generateFrom(files)).issues.map(formatIssue);
}

/** The text of one generated file; fails with the issues when there is none. */
export function fileOf({ files, issues }: Generated, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`No ${name}: ${issues.map(formatIssue).join('\n')}`);
  return text;
}

/** A JSON document with components. */
export function documentWith(schemas: unknown, rest: object = {}, version = '3.1.0'): string {
  return JSON.stringify({
    openapi: version,
    info: { title: 'Test', version: '1' },
    paths: {},
    components: { schemas },
    ...rest,
  });
}

/** A YAML document: the given paths under a fixed head. */
export const yamlWith = (body: string): string => `openapi: 3.1.0
info: {title: Test, version: '1'}
x-sdk: {vocabulary: 1}
${body}`;
