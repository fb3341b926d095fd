import { isObject } from './json.ts';

/** The longest line of generated code. */
export const lineWidth = 120;

/** A string as source code, in single quotes unless that needs more escapes. */
export function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  if (text.includes("'") && !text.includes('"')) return `"${escaped}"`;
  return `'${escaped.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A property name as source code: quoted only where it must be. */
export const propertyName = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : /^(0|[1-9]\d{0,8})$/.test(name) ? name : quote(name);

/** A value that only code can write, in a literal. */
export class SourceCode {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A JSON value as source code: on one line where that fits.
 *
 * @param indent - Columns before the line on which the value ends.
 * @param used - Columns before the value on its first line.
 */
export function printLiteral(value: unknown, indent = 0, used = indent): string {
  if (Array.isArray(value)) {
    return printList(
      '[',
      value.map((item) => (at: number) => printLiteral(item, at)),
      ']',
      indent,
      used,
    );
  }
  if (isObject(value) && !(value instanceof SourceCode)) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    const print = entries.map(([key, item]) => (at: number) => {
      const name = propertyName(key);
      return `${name}: ${printLiteral(item, at, at + name.length + 2)}`;
    });
    return printList('{ ', print, ' }', indent, used);
  }
  if (value instanceof SourceCode) return value.text;
  return typeof value === 'string' ? quote(value) : String(value);
}

/** Items between brackets: on one line where that fits, else each on its own. */
export function printList(
  open: string,
  items: readonly ((indent: number) => string)[],
  close: string,
  indent: number,
  used: number,
): string {
  if (items.length === 0) return `${open.trim()}${close.trim()}`;
  const line = `${open}${items.map((print) => print(0)).join(', ')}${close}`;
  if (!line.includes('\n') && used + line.length < lineWidth) return line;
  const inner = ' '.repeat(indent + 2);
  const lines = items.map((print) => `${inner}${print(indent + 2)},\n`);
  return `${open.trim()}\n${lines.join('')}${' '.repeat(indent)}${close.trim()}`;
}

/** An import of names: on one line where that fits. `kind` is `type ` or empty. */
export function importOf(kind: string, names: readonly string[], from: string): string {
  if (names.length === 0) return '';
  const list = printList(
    '{ ',
    names.map((name) => () => name),
    ' }',
    0,
    kind.length + from.length + 16,
  );
  return `import ${kind}${list} from '${from}';\n`;
}

/** A call: on one line where that fits; `listed` arguments stand in an array. */
export function printCall(name: string, args: readonly string[], indent: number, listed = false): string {
  const line = `${name}(${listed ? printItems(args, indent) : args.join(', ')})`;
  if (listed || line.includes('\n') || indent + line.length < 100) return line;
  const inner = ' '.repeat(indent);
  return `${name}(\n${args.map((arg) => `${inner}  ${arg},\n`).join('')}${inner})`;
}

/** A call whose arguments depend on where they stand: on one line where that fits. */
export function printCallWith(name: string, args: readonly ((indent: number) => string)[], indent: number): string {
  const line = args.map((print) => print(indent)).join(', ');
  if (!line.includes('\n') && indent + name.length + line.length < 110) return `${name}(${line})`;
  const inner = ' '.repeat(indent + 2);
  return `${name}(\n${args.map((print) => `${inner}${print(indent + 2)},\n`).join('')}${' '.repeat(indent)})`;
}

/** An array of expressions. */
export const printItems = (items: readonly string[], indent: number): string =>
  printList(
    '[',
    items.map((item) => () => item),
    ']',
    indent,
    indent,
  );

/** An object of entries: on one line where it has one that fits. */
export function printBraces(entries: readonly ((indent: number) => string)[], indent: number): string {
  if (entries.length === 0) return '{}';
  const line = entries.length === 1 ? `{ ${entries.map((print) => print(indent)).join(', ')} }` : '';
  if (line !== '' && !line.includes('\n') && indent + line.length < 90) return line;
  const inner = ' '.repeat(indent + 2);
  return `{\n${entries.map((print) => `${inner}${print(indent + 2)},\n`).join('')}${' '.repeat(indent)}}`;
}
