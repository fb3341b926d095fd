import { lineWidth } from './print.ts';

/** A doc comment over the paragraphs, indented; on one line where it fits, and empty without any text. */
export function docComment(paragraphs: readonly (string | undefined)[], indent = 0): string {
  const blocks = paragraphs
    .map((text) => text?.trim().replaceAll('*/', '*\\/'))
    .filter((text) => text !== undefined && text !== '');
  const pad = ' '.repeat(indent);
  const [only] = blocks;
  if (only === undefined) return '';
  const width = lineWidth - indent - 3;
  if (blocks.length === 1 && !only.includes('\n') && only.length + 4 <= width) return `${pad}/** ${only} */\n`;
  const lines = blocks
    .map((block) => wrap(String(block), width))
    .flatMap((block, index) => [...(index > 0 && !joins(block) ? [''] : []), ...block]);
  return `${pad}/**\n${lines.map((line) => `${pad} *${line === '' ? '' : ` ${line}`}\n`).join('')}${pad} */\n`;
}

/** Tags after the first follow each other without an empty line. */
const joins = (block: readonly string[]): boolean => block[0]?.startsWith('@example') === true;

/** Breaks the lines that are too long; code between fences stays as it is. */
function wrap(text: string, width: number): string[] {
  let fenced = false;
  return text.split(/\r?\n/).flatMap((line) => {
    if (line.trimStart().startsWith('```')) fenced = !fenced;
    return fenced || line.length <= width ? [line.trimEnd()] : wrapLine(line, width);
  });
}

function wrapLine(line: string, width: number): string[] {
  const bullet = /^\s*(?:[-*]\s+|\d+\.\s+)?/.exec(line)?.[0] ?? '';
  const [first = '', ...rest] = wrapText(line.slice(bullet.length), width - bullet.length);
  return [bullet + first, ...rest.map((text) => ' '.repeat(bullet.length) + text)];
}

/** Breaks a line at spaces; a word that is too long stays whole. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.trim().split(/ +/)) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

/** Text of the document as the first sentence of a comment: with a full stop, and without markup of headings. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?:`)]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
