import type { World } from '@creatorkit/mock';
import type { IntegrationStatus, PinterestBoard, Platform } from '../../generated/models.ts';
import { type ConnectionRow, connectionKey, type PublishingState } from './state.ts';

/** inferred: as long as the documented example's Instagram connection (fact sheet §8.1) */
export const connectionLifetimeMs = 60 * 24 * 3_600_000;

/** docs: connected, disconnected or expired; inferred: by `expires_at` (fact sheet §1.8, §8.1) */
export function connectionStatus(connection: ConnectionRow | undefined, at: number): IntegrationStatus {
  if (!connection) return 'disconnected';
  return connection.expires_at <= at ? 'expired' : 'connected';
}

/** Connects a platform, or renews the connection. A workspace has one account a platform, the same each time. */
export function connect(
  world: World,
  { connections }: PublishingState,
  workspace_id: string,
  platform: Platform,
  at: number,
): ConnectionRow {
  const name = world.random.pick('account', workspace_id, platform, [
    'studio',
    'daily',
    'official',
    'moments',
    'diary',
  ]);
  const digits = (label: string, length: number) =>
    String(world.random.integer(label, workspace_id, platform, { min: 10 ** (length - 1), max: 10 ** length - 1 }));
  const row: ConnectionRow = {
    workspace_id,
    platform,
    account_id: digits('account id', 15),
    account_name: `${name}.${digits('account number', 4)}`,
    connected_at: at,
    expires_at: at + connectionLifetimeMs,
    default_board_id: null,
  };
  const key = connectionKey(workspace_id, platform);
  connections.delete(key);
  const [board] = platform === 'pinterest' ? boardsOf(world, row) : [];
  return connections.insert({ ...row, default_board_id: board?.id ?? null });
}

/** The boards of a Pinterest account; inferred: three (fact sheet §8.2) */
export function boardsOf(world: World, { account_id, default_board_id }: ConnectionRow): readonly PinterestBoard[] {
  return ['Ideas', 'Favourites', 'Behind the scenes'].map((name) => {
    const id = String(world.random.integer('board', account_id, name, { min: 10 ** 11, max: 10 ** 12 - 1 }));
    return { id, name, is_default: id === default_board_id };
  });
}
