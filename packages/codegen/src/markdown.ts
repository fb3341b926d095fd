/** Text as a code span that nothing in it can break, inside a table neither. */
export function code(text: string): string {
  if (!/[`|]|^ | $|^$/.test(text)) return `\`${text}\``;
  const escaped = text.replaceAll(/[&<>`|*_[\]\\~]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<code>${escaped}</code>`;
}

/** Text of the document between headings of ours: its own headings become bold lines. */
export function prose(text: string): string {
  let fenced = false;
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      if (/^ {0,3}(```|~~~)/.test(line)) fenced = !fenced;
      const title = /^ {0,3}#{1,6} +(.+?)(?: +#+)? *$/.exec(line)?.[1];
      return fenced || title === undefined ? line.trimEnd() : `**${title}**`;
    })
    .join('\n');
}

/** Text of the document on one line. */
export const inline = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/** A table; columns without any content are left out, and so is a table without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  if (rows.length === 0) return undefined;
  const shown = head.map((_, column) => rows.some((row) => (row[column] ?? '') !== ''));
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .filter((_, column) => shown[column])
      .map(cell)
      .join(' | ')} |`;
  const padded = rows.map((row) => head.map((_, column) => row[column] ?? ''));
  return [line(head), line(head.map(() => '---')), ...padded.map(line)].join('\n');
}

/** A pipe ends a cell unless an odd number of backslashes stands before it. */
const cell = (text: string): string =>
  inline(text).replaceAll(/(\\*)\|/g, (pipe, slashes: string) => (slashes.length % 2 === 1 ? pipe : `${slashes}\\|`));

/** A heading and what stands below it. */
export interface Section {
  readonly level: 1 | 2 | 3;
  readonly title: string;
  /** By what other sections link to it. */
  readonly key: string;
  /** The blocks below the heading; what is undefined is left out. */
  readonly blocks: (link: Link) => readonly (string | undefined)[];
}

/** A link to the section of a key: `[Keyword](#keyword)`; the text alone where there is no such section. */
export type Link = (key: string, text?: string) => string;

/** Sections as one page. Headings of the same text get the anchors that renderers give them, in order. */
export function printPage(sections: readonly Section[]): string {
  const anchors = new Map<string, string>();
  const titles = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, title } of sections) {
    const base = slug(title);
    let anchor = base;
    for (let count = 1; taken.has(anchor); count++) anchor = `${base}-${count}`;
    taken.add(anchor);
    anchors.set(key, anchor);
    titles.set(key, title);
  }
  const link: Link = (key, text = titles.get(key) ?? key) => {
    const anchor = anchors.get(key);
    return anchor === undefined ? text : `[${text}](#${anchor})`;
  };
  const blocks = sections.flatMap(({ level, title, blocks: below }) => [
    `${'#'.repeat(level)} ${title}`,
    ...below(link).filter((block): block is string => block !== undefined && block !== ''),
  ]);
  const parted = blocks.flatMap((block, index) =>
    startsWithItem(block) && endsInList(blocks[index - 1] ?? '') ? ['<!-- -->', block] : [block],
  );
  return `${parted.join('\n\n')}\n`;
}

const startsWithItem = (block: string): boolean => /^ {0,3}([-*+]|\d+[.)]) /.test(block);

/** A list that follows would be read as its continuation; a comment between them parts the two. */
const endsInList = (block: string): boolean =>
  startsWithItem(block.split(/\n\s*\n/).findLast((paragraph) => !/^\s/.test(paragraph)) ?? '');

/** The anchor of a heading, as GitHub and most other renderers make it. */
const slug = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
