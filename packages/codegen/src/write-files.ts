import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How the first line of a generated file begins, by the comments of its language. */
const generatedMarkers = ['// Generated from ', '<!-- Generated from '];

/** What writing did to a folder: names of files, sorted. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/** How a folder differs from what would be generated: names of files, sorted. */
export interface Drift {
  /** Would be generated, but is not there. */
  readonly missing: readonly string[];
  /** Is there and generated, but no longer produced. */
  readonly extra: readonly string[];
  /** Is there with other bytes. */
  readonly edited: readonly string[];
}

/**
 * Writes generated files into a folder: only those that changed, and removes those that carry the mark of a generated
 * file but are no longer produced. Files written by hand stay.
 *
 * @example
 * ```ts
 * const { written, removed } = await writeFiles('src/generated', files);
 * ```
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<WriteReport> {
  const drift = await compareFiles(folder, files);
  const written = [...drift.missing, ...drift.edited].sort();
  await mkdir(folder, { recursive: true });
  for (const name of written) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), files.get(name) ?? '');
  }
  for (const name of drift.extra) await rm(join(folder, name));
  return {
    written,
    unchanged: [...files.keys()].filter((name) => !written.includes(name)).sort(),
    removed: drift.extra,
  };
}

/**
 * Compares a folder with what would be generated, and writes nothing.
 *
 * @example
 * ```ts
 * const { missing, extra, edited } = await compareFiles('src/generated', files);
 * ```
 */
export async function compareFiles(folder: string, files: ReadonlyMap<string, string>): Promise<Drift> {
  const missing: string[] = [];
  const edited: string[] = [];
  for (const [name, text] of files) {
    const current = await read(join(folder, name));
    if (current === undefined) missing.push(name);
    else if (current !== text) edited.push(name);
  }
  return { missing: missing.sort(), extra: await listStale(folder, files), edited: edited.sort() };
}

async function listStale(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const entry of await list(folder)) {
    if (files.has(entry)) continue;
    // JSON has no comments: the only JSON file that is ever generated is known by its name.
    if (entry === 'openapi.json' || isMarked(await read(join(folder, entry)))) stale.push(entry);
  }
  return stale.sort();
}

const isMarked = (text: string | undefined): boolean => generatedMarkers.some((marker) => text?.startsWith(marker));

async function list(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
