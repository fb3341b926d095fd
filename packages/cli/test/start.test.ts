import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const main = join(import.meta.dirname, '../src/index.ts');

/** Tells on standard error what has been loaded, when the program ends. */
const hook = `import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
process.on('exit', () => process.stderr.write(loaded.join('\\n')));`;

it('a start of the mocks loads neither generator nor Prism', { timeout: 60_000 }, async () => {
  const options = ['--conditions=@creatorkit/source', '--import', `data:text/javascript,${encodeURIComponent(hook)}`];
  const child = spawn(process.execPath, [...options, main, 'mock', '--port', '0']);
  let output = '';
  let loaded = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (output.includes('Stop with Ctrl-C.')) child.kill('SIGTERM');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    loaded += chunk.toString();
  });
  await once(child, 'close');
  expect(output).toContain('CreatorKit mock on ');
  const urls = loaded.split('\n');
  expect(urls.filter((url) => /packages\/mock\/src\/create-mock\.ts$/.test(url))).toHaveLength(1);
  expect(
    urls.filter((url) =>
      /packages\/codegen\/|node_modules\/(typescript|openapi-typescript|@redocly|@stoplight)\//.test(url),
    ),
  ).toEqual([]);
});
