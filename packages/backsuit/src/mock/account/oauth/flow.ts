import { operations } from '../../../generated/operations.ts';
import type { BackSuitContext, BackSuitState } from '../../world.ts';
import { newSecret } from '../new-secret.ts';
import type { OAuthFlowRow, Provider } from '../rows.ts';
import { identityOf } from './people.ts';

/** The page that stands in for those of the providers. */
export const consentPath = '/oauth/consent';

/** inferred: how long a person may think it over, and the browser take to come back */
const patienceMs = 10 * 60_000;

/** docs: the state comes back (fact sheet §4, operation 5); it is good once, and for a while */
export function beginFlow(context: BackSuitContext, provider: Provider, tenant_id: string | null): OAuthFlowRow {
  const { state, world, now } = context;
  dropOver(state, now);
  return state.oauthFlows.insert({
    state: newSecret(world, 'oauth state', 20),
    provider,
    tenant_id,
    code: null,
    identity: null,
    expires_at: now + patienceMs,
  });
}

/** The flow that waits for a person's answer; `undefined` once it was answered, or for too long was not. */
export function waitingFlow({ state, now }: BackSuitContext, flowState: string): OAuthFlowRow | undefined {
  const flow = state.oauthFlows.get(flowState);
  return flow && flow.code === null && flow.expires_at > now ? flow : undefined;
}

/** Where the browser goes from the provider's page with the person's consent. */
export function approve(context: BackSuitContext, flow: OAuthFlowRow, email: string): string {
  const code = newSecret(context.world, 'oauth code', 20);
  context.state.oauthFlows.update(flow.state, { code, identity: identityOf(context.state, flow.tenant_id, email) });
  return callbackUrl(context, flow, { code });
}

/** Where it goes without it. docs: `error` (fact sheet §4, operation 6) */
export const deny = (context: BackSuitContext, flow: OAuthFlowRow): string =>
  callbackUrl(context, flow, { error: 'access_denied' });

/** The flow that a callback belongs to, whatever becomes of it: no state is taken twice. */
export function takeFlow({ state, now }: BackSuitContext, flowState: string | undefined): OAuthFlowRow | undefined {
  const flow = flowState === undefined ? undefined : state.oauthFlows.get(flowState);
  if (!flow) return undefined;
  state.oauthFlows.delete(flow.state);
  return flow.expires_at > now ? flow : undefined;
}

export const consentUrl = ({ baseUrl }: BackSuitContext, { state }: OAuthFlowRow): string =>
  `${baseUrl}${consentPath}?${new URLSearchParams({ state })}`;

function callbackUrl(
  { baseUrl }: BackSuitContext,
  { provider, state }: OAuthFlowRow,
  answer: { readonly code: string } | { readonly error: string },
): string {
  const path = operations.oauthCallback.path.replace('{provider}', provider);
  return `${baseUrl}${path}?${new URLSearchParams({ ...answer, state })}`;
}

/** The oldest come first. */
function dropOver({ oauthFlows }: BackSuitState, now: number): void {
  for (const { state, expires_at } of oauthFlows.values()) {
    if (expires_at > now) return;
    oauthFlows.delete(state);
  }
}
