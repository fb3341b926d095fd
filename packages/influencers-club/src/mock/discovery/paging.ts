import type { Paging } from '../../generated/models.ts';
import type { Window } from '../creators/index.ts';
import { invalidFields } from '../errors.ts';

/** docs: of a search (fact sheet §1.7) */
const reachable = 10_000;

/** client: 5 a page; inferred: 0 and 1 are the first page (fact sheet §1.7) */
export function windowOf({ limit = 5, page = 1 }: Paging): Window {
  return { offset: Math.max(page - 1, 0) * limit, limit };
}

/** docs: what cannot be reached is refused; inferred: with 400, at `paging` (fact sheet §1.7) */
export const refuseOutOfReach = ({ offset, limit }: Window) =>
  offset + limit > reachable
    ? invalidFields({ paging: [`Only the first ${reachable} results can be reached.`] })
    : undefined;
