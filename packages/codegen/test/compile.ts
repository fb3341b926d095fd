import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import * as z from 'zod/mini';

const root = resolve(import.meta.dirname, '../../..');

/** Type-checks files, as if they lay in this folder, with the options of the repository; gives the mistakes. */
export function typeCheck(
  files: ReadonlyMap<string, string>,
  folder = resolve(import.meta.dirname, 'virtual'),
): string[] {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const parsed = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const options: ts.CompilerOptions = { ...parsed.options, noEmit: true, noUnusedLocals: true };
  const virtual = new Map([...files].map(([name, text]) => [resolve(folder, name), text]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile, directoryExists } = host;
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.directoryExists = (path) =>
    [...virtual.keys()].some((name) => dirname(name) === path) || (directoryExists?.(path) ?? false);
  host.getSourceFile = (path, target, ...rest) => {
    const text = virtual.get(path);
    return text === undefined ? getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram(
    [...virtual.keys()].filter((name) => name.endsWith('.ts')),
    options,
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file === undefined || virtual.has(file.fileName))
    .map(({ file, start = 0, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${file?.fileName.slice(folder.length + 1)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}

/** Runs a generated module and gives what it exports; it may import zod/mini and the files beside it. */
export function runModule(files: ReadonlyMap<string, string>, name: string): Readonly<Record<string, unknown>> {
  const source = files.get(name);
  if (source === undefined) throw new RangeError(`Cannot run ${name}: it was not generated`);
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: false },
  });
  const exports: Record<string, unknown> = {};
  const require = (id: string): unknown => (id === 'zod/mini' ? z : runModule(files, id.replace('./', '')));
  new Function('exports', 'require', outputText)(exports, require);
  return exports;
}
