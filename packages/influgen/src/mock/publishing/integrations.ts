import type { Handlers } from '../../generated/handlers.ts';
import type { Integration, Platform } from '../../generated/models.ts';
import { conflict, invalid, notFound } from '../errors.ts';
import { timestamp } from '../timestamp.ts';
import { type InflugenContext, workspaceOf } from '../world.ts';
import { boardsOf, connect, connectionStatus } from './connections.ts';
import { type ConnectionRow, connectionKey } from './state.ts';

const authorizeUrls: { readonly [Name in Platform]: string } = {
  instagram: 'https://www.instagram.com/oauth/authorize',
  tiktok: 'https://www.tiktok.com/v2/auth/authorize/',
  twitter: 'https://x.com/i/oauth2/authorize',
  youtube: 'https://accounts.google.com/o/oauth2/v2/auth',
  pinterest: 'https://www.pinterest.com/oauth/',
};

/** inferred: how long a person may take to allow a connection (fact sheet §8.1 says nothing) */
const authorizationLifetimeMs = 10 * 60_000;

export const integrations = {
  // docs: path; inferred: answer (fact sheet §8.1)
  getIntegration({ path }, context) {
    return { status: 200, body: { integration: show(path.platform, find(context, path.platform), context.now) } };
  },

  // docs: a URL, and the path of the app to return to (fact sheet §8.1)
  getIntegrationAuthUrl({ path, query }, context) {
    const { world, state, baseUrl } = context;
    const { redirect = '/settings' } = query;
    const { platform } = path;
    const { state: token } = state.authorizations.insert({
      state: world.random.uuid('authorization', world.epoch, world.nextId('authorization')).replaceAll('-', ''),
      workspace_id: workspaceOf(context),
      platform,
      redirect,
      expires_at: context.now + authorizationLifetimeMs,
    });
    const url = new URL(authorizeUrls[platform]);
    url.search = new URLSearchParams({
      client_id: String(world.random.integer('client id', platform, { min: 10 ** 14, max: 10 ** 15 - 1 })),
      redirect_uri: `${baseUrl}/api/v1/integrations/${platform}/callback`,
      response_type: 'code',
      state: token,
    }).toString();
    return { status: 200, body: { url: url.href } };
  },

  // inferred: `state` is trusted once; any `code` is good, none leads back with the platform's error (fact sheet §8.1)
  handleIntegrationCallback({ path, query }, { state, world, now }) {
    const { platform } = path;
    const begun = state.authorizations.get(query.state);
    if (!begun || begun.platform !== platform || begun.expires_at <= now) {
      return invalid({ state: 'is unknown, used or expired' });
    }
    state.authorizations.delete(begun.state);
    if (query.code === undefined) return seeOther(begun.redirect, 'error', query.error ?? 'access_denied');
    connect(world, state, begun.workspace_id, platform, now);
    return seeOther(begun.redirect, 'connected', platform);
  },

  // docs: path; inferred: what is pending stays so, and fails when it is due (fact sheet §8.1)
  disconnectIntegration({ path }, context) {
    context.state.connections.delete(connectionKey(workspaceOf(context), path.platform));
    return { status: 204 };
  },

  // docs: path; inferred: answer and 409 (fact sheet §8.2)
  listPinterestBoards(_, context) {
    const connection = find(context, 'pinterest');
    if (connectionStatus(connection, context.now) !== 'connected' || !connection) return notConnected('pinterest');
    return { status: 200, body: { boards: [...boardsOf(context.world, connection)] } };
  },

  // docs: path; inferred: body, answer, 404 and 409 (fact sheet §8.2)
  setPinterestDefaultBoard({ body }, context) {
    const { world, state, now } = context;
    const connection = find(context, 'pinterest');
    if (connectionStatus(connection, now) !== 'connected' || !connection) return notConnected('pinterest');
    const board = boardsOf(world, connection).find(({ id }) => id === body.board_id);
    if (!board) return notFound('board');
    state.connections.update(connectionKey(connection.workspace_id, 'pinterest'), { default_board_id: board.id });
    return { status: 200, body: { board: { ...board, is_default: true } } };
  },
} satisfies Pick<
  Handlers<InflugenContext>,
  | 'getIntegration'
  | 'getIntegrationAuthUrl'
  | 'handleIntegrationCallback'
  | 'disconnectIntegration'
  | 'listPinterestBoards'
  | 'setPinterestDefaultBoard'
>;

/** inferred (fact sheet §1.6) */
export const notConnected = (platform: Platform) =>
  conflict('platform_not_connected', `The workspace is not connected to ${platform}.`, { platform });

const find = (context: InflugenContext, platform: Platform): ConnectionRow | undefined =>
  context.state.connections.get(connectionKey(workspaceOf(context), platform));

/** The path of the app with one more parameter; whatever else `redirect` holds, it stays on the app's own origin. */
function seeOther(redirect: string, name: 'connected' | 'error', value: string) {
  const { pathname, searchParams, hash } = new URL(`http://app.invalid${redirect}`);
  searchParams.set(name, value);
  const path = pathname.replace(/^\/+/, '/'); // two slashes would name another host
  return { status: 302 as const, headers: { Location: `${path}?${searchParams}${hash}` } };
}

function show(platform: Platform, connection: ConnectionRow | undefined, now: number): Integration {
  const status = connectionStatus(connection, now);
  return {
    platform,
    connected: status === 'connected',
    status,
    account_id: connection?.account_id ?? null,
    account_name: connection?.account_name ?? null,
    connected_at: connection ? timestamp(connection.connected_at) : null,
    expires_at: connection ? timestamp(connection.expires_at) : null,
  };
}
