import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareFiles, writeFiles } from '../src/index.ts';
import { folderWith } from './fixture.ts';

const marked = '// Generated from x. Do not edit; run y.\n';

test('writes what changed, leaves what did not, and removes what is no longer produced', async () => {
  const folder = folderWith({
    'same.ts': `${marked}1\n`,
    'old.ts': `${marked}2\n`,
    'gone.ts': marked,
    'openapi.json': '{}\n',
    'hand.ts': 'export {};\n',
  });
  utimesSync(join(folder, 'same.ts'), 1, 1);
  const report = await writeFiles(
    folder,
    new Map([
      ['same.ts', `${marked}1\n`],
      ['old.ts', `${marked}3\n`],
      ['new.ts', marked],
    ]),
  );
  expect(report).toEqual({
    written: ['new.ts', 'old.ts'],
    unchanged: ['same.ts'],
    removed: ['gone.ts', 'openapi.json'],
  });
  expect(statSync(join(folder, 'same.ts')).mtimeMs).toBe(1000);
  expect(readFileSync(join(folder, 'old.ts'), 'utf8')).toBe(`${marked}3\n`);
  expect([existsSync(join(folder, 'gone.ts')), existsSync(join(folder, 'hand.ts'))]).toEqual([false, true]);
});

test('a page that is no longer produced goes, one written by hand stays', async () => {
  const page = '<!-- Generated from x. Do not edit; run y. -->\n\n# X\n';
  const folder = folderWith({ 'old.md': page, 'README.md': '# By hand\n', 'same.md': page });
  const report = await writeFiles(folder, new Map([['same.md', page]]));
  expect(report).toEqual({ written: [], unchanged: ['same.md'], removed: ['old.md'] });
  expect(existsSync(join(folder, 'README.md'))).toBe(true);
});

test('makes the folder', async () => {
  const folder = join(folderWith({}), 'a/b');
  expect((await writeFiles(folder, new Map([['x.ts', marked]]))).written).toEqual(['x.ts']);
  expect(readFileSync(join(folder, 'x.ts'), 'utf8')).toBe(marked);
});

test('compares without writing: missing, extra and edited', async () => {
  const folder = folderWith({ 'same.ts': marked, 'edited.ts': `${marked}// mine\n`, 'extra.ts': marked });
  const files = new Map([
    ['same.ts', marked],
    ['edited.ts', marked],
    ['missing.ts', marked],
  ]);
  expect(await compareFiles(folder, files)).toEqual({
    missing: ['missing.ts'],
    extra: ['extra.ts'],
    edited: ['edited.ts'],
  });
  expect(existsSync(join(folder, 'missing.ts'))).toBe(false);
  writeFileSync(join(folder, 'edited.ts'), marked);
  expect((await compareFiles(folder, files)).edited).toEqual([]);
});

test('a folder that is not there lacks everything', async () => {
  const files = new Map([['x.ts', marked]]);
  expect(await compareFiles(join(folderWith({}), 'none'), files)).toEqual({ missing: ['x.ts'], extra: [], edited: [] });
});
