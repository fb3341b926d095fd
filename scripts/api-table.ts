import type { Overview } from '@creatorkit/codegen';

/** An API as the README tells of it. */
export interface ApiRow {
  /** Its folder in `openapi` and in `packages`. */
  readonly id: string;
  readonly overview: Overview;
  /** Paths of what there is to read, by title. */
  readonly pages: { readonly [title: string]: string };
  /** Whether there is a mock. */
  readonly hasMock: boolean;
}

/** The APIs as a table in Markdown: names and counts are those of the documents. */
export function apiTable(rows: readonly ApiRow[]): string {
  const head = ['API', 'package', 'operations', 'read', 'mock'];
  const lines = rows.map(({ id, overview, pages, hasMock }) => [
    `**${nameOf(overview)}**: ${overview.summary ?? ''}`.replace(/:? *$/, ''),
    `[\`@creatorkit/${id}\`](packages/${id})`,
    countWords(overview),
    Object.entries(pages)
      .map(([title, path]) => `[${title}](${path})`)
      .join(', '),
    hasMock ? `\`npm run mock -- ${id}\`` : '',
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n');
}

/**
 * Puts text between the lines `<!-- begin <name> -->` and `<!-- end <name> -->` of a page.
 *
 * @throws Error where the page has no such lines, or several.
 */
export function putBetween(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [before, rest, ...more] = page.split(`${begin}\n`);
  const [old, after, ...others] = (rest ?? '').split(`${end}\n`);
  if (before === undefined || old === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`Cannot put ${name} into the page: it must have one line ${begin} and, below, one line ${end}`);
  }
  return `${before}${begin}\n\n${text}\n\n${end}\n${after}`;
}

/** The documents are of APIs, and so is the table. */
const nameOf = ({ title }: Overview): string => title.replace(/ API$/, '');

/** `12: 9 seed, 3 docs` */
function countWords({ operations, provenance }: Overview): string {
  const counts = Object.entries(provenance).map(([status, count]) => `${count} ${status}`);
  return [String(operations), counts.join(', ')].filter((words) => words !== '').join(': ');
}

const escapeCell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
