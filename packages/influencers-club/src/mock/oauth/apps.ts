import type { Handlers } from '../../generated/handlers.ts';
import { notFound } from '../errors.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import { accountOf, type Caller, type InfluencersClubContext } from '../world.ts';

export const apps = {
  // seed: List connected OAuth apps; inferred: the fields (fact sheet §2.54)
  'oauth.apps.list'(_request, context) {
    const { state } = context;
    const body = state.apps.find('account', accountOf(context).id).map((app) => ({
      id: app.id,
      client_id: app.client_id,
      name: state.clients.get(app.client_id)?.client_name ?? app.client_id,
      scopes: [...app.scopes],
      authorized_at: timestamp(app.authorized_at),
      last_used_at: timestampOrNull(app.last_used_at),
    }));
    return { status: 200, body };
  },

  // seed: Disconnect OAuth app (its access tokens are deactivated); inferred: codes and refresh tokens, too (fact sheet §2.55)
  'oauth.apps.delete'({ path }, context) {
    const { apps, tokens, codes } = context.state;
    const app = apps.get(path.app_id);
    if (app?.account_id !== accountOf(context).id) return notFound('App');
    for (const { id } of tokens.find('app', app.id)) tokens.delete(id);
    for (const { code } of codes.find('app', app.id)) codes.delete(code);
    apps.delete(app.id);
    return { status: 204 };
  },
} satisfies Pick<Handlers<InfluencersClubContext>, 'oauth.apps.list' | 'oauth.apps.delete'>;

/** Whom an access token acts for; `undefined` for one that is unknown, replaced, revoked or expired (fact sheet §3.5). */
export function callerWithAccessToken(token: string, { state, now }: InfluencersClubContext): Caller | undefined {
  const row = state.tokens.first('access', token);
  const app = row && row.expires_at > now ? state.apps.get(row.app_id) : undefined;
  const account = app && state.accounts.get(app.account_id);
  if (!account) return undefined;
  state.apps.update(app.id, { last_used_at: now });
  return { account, scopes: row?.scopes ?? [] };
}
