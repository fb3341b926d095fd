import { account } from './backsuit/account.ts';
import { business } from './backsuit/business.ts';
import { content } from './backsuit/content.ts';
import { refusals } from './backsuit/refusals.ts';
import type { GoldenSet } from './golden.ts';

/** Dates that are over, and names that the fixtures have taken, are replaced. */
export const backsuitGoldens: GoldenSet = {
  source: "BackSuit: the vendor's API page",
  constants: [
    'action',
    'amount',
    'db',
    'error',
    'is_platform_admin',
    'message',
    'page',
    'per_page',
    'plan',
    'status',
    'token_type',
    'version',
    'warning',
  ],
  goldens: [...account, ...content, ...business, ...refusals],
};
