import Table from 'cli-table3';
import type { Outcome } from './move-articles.ts';

const borders = ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) => [
  side,
  `${side}-mid`,
  `${side}-left`,
  `${side}-right`,
]);
const plain = Object.fromEntries(borders.map((border) => [border, '']));

/** What came of each, for a terminal. */
export function toTable(outcomes: readonly (Pick<Outcome, 'move'> & { readonly result: string })[]): string {
  const table = new Table({
    head: ['Article', 'State', 'Category', 'Comments', 'Result'],
    colAligns: ['left', 'left', 'left', 'right', 'left'],
    chars: { ...plain, 'left-mid': '', 'mid-mid': '', 'right-mid': '', middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const { move, result } of outcomes) {
    const { slug, status, comment_count } = move.article;
    table.push([slug, status, move.category?.slug ?? '', comment_count?.toString() ?? '?', result]);
  }
  return table.toString().replaceAll(/ +$/gm, '');
}
