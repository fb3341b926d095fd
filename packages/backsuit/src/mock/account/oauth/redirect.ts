import type { BackSuitContext } from '../../world.ts';

/** RFC 9700 §4.2.4: what stands in the address goes no further. */
const guards = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };

export const redirect = (Location: string) => ({ status: 302 as const, headers: { ...guards, Location } });

/** docs: what leads to nothing (fact sheet §4, operation 6) */
type SignInErrorCode = 'access_denied' | 'invalid_provider' | 'oauth_failed';

/** What the application is told. */
type Outcome =
  | { readonly access_token: string; readonly refresh_token: string; readonly provider: string }
  | { readonly error: SignInErrorCode; readonly provider: string };

/** seed: `{FRONTEND_URL}/oauth/callback?access_token=...&refresh_token=...`; docs: `provider` and `error` (fact sheet §4) */
export const leadBack = ({ state }: BackSuitContext, outcome: Outcome) =>
  redirect(`${state.settings.frontendUrl}/oauth/callback?${new URLSearchParams({ ...outcome })}`);
