import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareFiles, fileNames, type Generated, generate } from '../src/index.ts';
import { typeCheck } from './compile.ts';
import { fileOf } from './fixture.ts';

const folder = join(import.meta.dirname, '../golden');

describe('the golden package', () => {
  let golden: Generated;
  beforeAll(async () => {
    golden = await generate('openapi.yaml', {
      cwd: folder,
      id: 'shop',
      command: 'test/update-golden.ts',
      packageName: '@creatorkit/shop',
      files: [...fileNames, 'reference.md'],
    });
  });

  test('is what the generator writes; else run packages/codegen/test/update-golden.ts and read the diff', async () => {
    expect(await compareFiles(join(folder, 'generated'), golden.files)).toEqual({ missing: [], extra: [], edited: [] });
  });

  test('says what it leaves out', () => {
    expect(golden.issues.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '33: rate limits of unit concurrent are not carried yet',
      '169: answers to 4XX are not checked',
    ]);
  });

  test('type-checks under the strict options, and every schema has exactly its type', () => {
    expect(typeCheck(golden.files, join(folder, 'generated'))).toEqual([]);
  }, 60_000);

  test('has examples that compile', () => {
    const resources = fileOf(golden, 'resources.ts');
    const examples = [...resources.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) =>
      code.replaceAll(/^ *\* ?/gm, '').trimEnd(),
    );
    expect(examples.length).toBeGreaterThan(8);
    const onPage = [...fileOf(golden, 'reference.md').matchAll(/^```ts\n([\s\S]*?)\n```$/gm)].map(([, code]) => code);
    const isWayToView = (code: string): boolean => /^const view = .*;$/.test(code);
    expect(onPage.sort()).toEqual(examples.filter((code) => !isWayToView(code)).sort());
    const head = "import type { Resources } from './resources.ts';\ndeclare const shop: Resources;\n";
    const used = examples.map(
      (code, index) =>
        `export async function example${index}() {\n${code.replace(/^const (\w+) = (?!.*\.tenant\(.*\n)(?![\s\S]*^const )/m, 'return ')}\n}`,
    );
    const files = new Map([...golden.files, ['examples.ts', head + used.join('\n')]]);
    expect(typeCheck(files, join(folder, 'generated'))).toEqual([]);
  }, 60_000);

  test('has no line over 120 columns, ends with one newline, and names its document first', () => {
    for (const [name, text] of golden.files) {
      if (name.endsWith('.json')) continue;
      expect(text, name).toMatch(/[^\n]\n$/);
      const line = 'Generated from openapi.yaml. Do not edit; run test/update-golden.ts.';
      const isPage = name.endsWith('.md');
      expect(text.startsWith(isPage ? `<!-- ${line} -->\n\n# ` : `// ${line}\n\n`), name).toBe(true);
      // A row of a table cannot be broken.
      if (isPage) continue;
      expect(
        text.split('\n').filter((line) => line.length > 120),
        name,
      ).toEqual([]);
    }
  });

  test('imports nothing but the runtime, zod/mini and itself', () => {
    const imports = [...golden.files].flatMap(([, text]) =>
      [...text.matchAll(/ from '([^']+)';/g)].map(([, from]) => from),
    );
    const own = [...golden.files.keys()].map((name) => `./${name}`);
    expect(imports.filter((from) => from !== undefined && !own.includes(from))).toEqual(
      imports.filter((from) => from === '@creatorkit/runtime' || from === 'zod/mini'),
    );
  });

  test('knows what a job gives, and whether it can be stopped', () => {
    const use = `import type { Resources } from './resources.ts';
export async function good({ reports }: Resources): Promise<[string, string[], string[], number | undefined]> {
  const job = await reports.start({ year: 2026 });
  await job.cancel();
  const { data, look } = await job.wait().withOutcome();
  return [job.start.id, await job.wait(), data, look.answer.pages];
}
export async function wrong({ imports }: Resources): Promise<string> {
  const job = await imports.start('fiction');
  await job.cancel();
  return (await job.wait()).orders;
}
`;
    const mistakes = typeCheck(new Map([...golden.files, ['jobs.ts', use]]), join(folder, 'generated'));
    expect(mistakes.map((text) => text.split(':').slice(0, 2).join(':'))).toEqual(['jobs.ts:10', 'jobs.ts:11']);
  }, 60_000);

  test('holds the filters of a search against what is searched for', () => {
    const use = `import type { Resources } from './resources.ts';
declare const { customers }: Resources;
export const person = customers.search({ kind: 'person', filters: { surname: 'Byron', size: 'XL' } });
export const company = customers.search({ kind: 'company', filters: { vat: '7', size: 3 }, paging: { limit: 5 } });
// @ts-expect-error -- people have no vat
export const foreign = customers.search({ kind: 'person', filters: { vat: '7' } });
// @ts-expect-error -- the size of a company is a number
export const mistyped = customers.search({ kind: 'company', filters: { size: 'XL' } });
// @ts-expect-error -- nothing of the kind
export const unknown = customers.search({ kind: 'robot', filters: {} });
`;
    expect(typeCheck(new Map([...golden.files, ['search.ts', use]]), join(folder, 'generated'))).toEqual([]);
  }, 60_000);

  test('does not compile with a handler missing or a wrong body', () => {
    const mock = `import type { Handlers } from './handlers.ts';
type One = Pick<Handlers<unknown>, 'deleteOrder' | 'createOrder'>;
export const good: One = { deleteOrder: () => ({ status: 204 }), createOrder: () => ({ status: 422, body: { message: '' } }) };
export const missing: One = { deleteOrder: () => ({ status: 204 }) };
export const wrong: Pick<One, 'createOrder'> = { createOrder: () => ({ status: 422, body: {} }) };
`;
    const mistakes = typeCheck(new Map([...golden.files, ['mock.ts', mock]]), join(folder, 'generated'));
    expect(mistakes.map((text) => text.split(':').slice(0, 2).join(':'))).toEqual(['mock.ts:4', 'mock.ts:5']);
  }, 60_000);
});
