import { contracts } from '../../../generated/contracts.ts';
import type { BackSuitState } from '../../world.ts';
import { emailKey, type OAuthFlowRow } from '../rows.ts';

type Identity = NonNullable<OAuthFlowRow['identity']>;

/** inferred: people whom the providers know, and nobody else yet */
const strangers: readonly Identity[] = [
  { email: 'nina.newman@people.example', full_name: 'Nina Newman' },
  { email: 'omar.osei@people.example', full_name: 'Omar Osei' },
  { email: 'pia.park@people.example', full_name: 'Pia Park' },
];

/** As many of the known users as a person would look through. */
const mostShown = 50;

/** Whom the page offers: the first of those who have an account where the sign-in leads, and strangers. */
export function peopleFor(state: BackSuitState, tenantId: string | null): readonly Identity[] {
  const known: Identity[] = [];
  for (const user of state.users.values()) {
    if (user.tenant_id === tenantId) known.push({ email: user.email, full_name: user.full_name ?? user.username });
    if (known.length === mostShown) break;
  }
  const emails = new Set(known.map(({ email }) => email));
  return [...known, ...strangers.filter(({ email }) => !emails.has(email))];
}

/** What a provider says of who owns an email. */
export function identityOf(state: BackSuitState, tenantId: string | null, email: string): Identity {
  const user = state.users.first('email', emailKey(tenantId, email));
  if (user) return { email: user.email, full_name: user.full_name ?? user.username };
  return strangers.find((one) => one.email === email) ?? { email, full_name: nameIn(email) };
}

/** `nina.newman@people.example` is Nina Newman. */
function nameIn(email: string): string {
  const words = email.slice(0, email.lastIndexOf('@')).split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** Whether the API could show it as an email. */
export const isEmail = (text: string): boolean =>
  contracts.login.body().safeParse({ email: text, password: '-' }).success;
