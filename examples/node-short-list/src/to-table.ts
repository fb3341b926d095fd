import Table from 'cli-table3';
import type { Finalist } from './short-list.ts';

const borders = ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) => [
  side,
  `${side}-mid`,
  `${side}-left`,
  `${side}-right`,
]);
const plain = Object.fromEntries(borders.map((border) => [border, '']));

/** The list for a terminal. */
export function toTable(finalists: readonly Finalist[]): string {
  const table = new Table({
    head: ['Creator', 'Followers', 'Engagement', 'Overlap', 'Location', 'Email'],
    colAligns: ['left', 'right', 'right', 'right', 'left', 'left'],
    chars: { ...plain, 'left-mid': '', 'mid-mid': '', 'right-mid': '', middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const { account, overlap, details } of finalists) {
    const { username, followers, engagement_percent } = account.profile;
    const known = details === undefined ? 'not asked' : details === null ? 'no data' : (details.email ?? 'no address');
    table.push([
      username,
      followers.toLocaleString('en'),
      percent(engagement_percent),
      percent(overlap),
      details?.location ?? '',
      known,
    ]);
  }
  return table.toString().replaceAll(/ +$/gm, '');
}

const percent = (value: number | undefined): string => (value === undefined ? '' : `${value.toFixed(1)} %`);
