import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { bundle } from './bundle.ts';
import { checkDocument } from './check-document.ts';
import { checkWebhooks } from './check-webhooks.ts';
import { emitFiles, type FileName, fileNames } from './emit-files.ts';
import { type Issue, Issues } from './issue.ts';
import { Library } from './library.ts';
import type { Overview } from './overview.ts';

export interface GenerateOptions {
  /** Names in messages and in the first line of files are relative to this folder. @defaultValue the working directory */
  readonly cwd?: string | undefined;
  /** The id of the API, from which the client variable of the examples is made. @defaultValue the document's folder */
  readonly id?: string | undefined;
  /** The command that the first line of each file names. @defaultValue `creatorkit generate <document>` */
  readonly command?: string | undefined;
  /** The package that exports the client; `reference.md` names it. */
  readonly packageName?: string | undefined;
  /** Only these files. @defaultValue all of the source, which is all but `reference.md` */
  readonly files?: readonly FileName[] | undefined;
}

export interface Generated {
  /** Text by file name; empty when an issue is an error. */
  readonly files: ReadonlyMap<string, string>;
  /** All issues, by place. */
  readonly issues: readonly Issue[];
  /** What the document says of the API in a line; `undefined` when an issue is an error. */
  readonly overview?: Overview | undefined;
}

/**
 * Generates the source of an SDK and the types of its mock from an OpenAPI document, YAML or JSON, 3.0 or 3.1, in one
 * file or several. The same facts give the same bytes, whatever the order of keys. Nothing is written.
 *
 * @param documentPath - The document, relative to `options.cwd`.
 * @returns The files, and all issues; with an error among them there are no files.
 * @example
 * ```ts
 * const { files, issues } = await generate('openapi/igny8/openapi.yaml');
 * for (const issue of issues) console.error(formatIssue(issue));
 * if (files.size > 0) await writeFiles('packages/igny8/src/generated', files);
 * ```
 */
export async function generate(documentPath: string, options: GenerateOptions = {}): Promise<Generated> {
  const { cwd = process.cwd(), id = idOf(documentPath), files = fileNames } = options;
  const name = relative(cwd, resolve(cwd, documentPath)).split(sep).join('/');
  const command = options.command ?? `creatorkit generate ${name}`;
  const library = new Library(cwd);
  const issues = new Issues();
  const source = library.open(resolve(cwd, documentPath));
  if (!source) {
    issues.add({
      severity: 'error',
      file: name,
      line: 1,
      column: 1,
      message: 'Cannot find the document',
      hint: 'check the path; it is read from the working directory',
    });
    return { files: new Map(), issues: issues.sorted() };
  }
  checkDocument(library, source.root, issues);
  if (!issues.failed) checkWebhooks(library, source.root, issues);
  if (issues.failed) return { files: new Map(), issues: issues.sorted() };
  const notice = `Generated from ${name}. Do not edit; run ${command}.`;
  const context = { id, notice, packageName: options.packageName };
  return { ...emitFiles(bundle(library, source.root), context, files), issues: issues.sorted() };
}

/** `openapi/igny8/openapi.yaml` is `igny8`; a document of another name gives its own. */
function idOf(path: string): string {
  const name = basename(path, extname(path));
  const folder = basename(dirname(resolve(path)));
  return (name === 'openapi' ? folder : name) || 'api';
}
