/**
 * Packs every package as it would be published, and asks publint and "are the types wrong" about the result.
 * Needs a build.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'creatorkit-pack-'));
const failures: string[] = [];

try {
  for (const name of readdirSync('packages').sort()) {
    const path = join('packages', name);
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder, `./${path}`])) as [
      { readonly filename: string; readonly size: number; readonly entryCount: number },
    ];
    const tarball = join(folder, packed.filename);
    attempt(`publint ${path}`, 'publint', ['--strict', tarball]);
    // The command line has no types to get wrong; ES modules alone are its and its readers' choice.
    if (name !== 'cli')
      attempt(`attw ${path}`, 'attw', ['--profile', 'node16', '--exclude-entrypoints', 'openapi.json', '--', tarball]);
    console.log(`${path}: ${packed.entryCount} files, ${(packed.size / 1024).toFixed(1)} KB packed`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function attempt(title: string, command: string, args: readonly string[]): void {
  try {
    run(command, args);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    failures.push(`${title} failed:\n${stdout}${stderr}`);
  }
}
