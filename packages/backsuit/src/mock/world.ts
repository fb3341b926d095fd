import type { Context, World } from '@creatorkit/mock';
import { type AccountState, createAccountRows, type UserRow } from './account/rows.ts';
import { type AdminState, createAdminRows } from './admin/rows.ts';
import { type ContentState, createContentRows } from './content/rows.ts';
import type { BackSuitMockSettings } from './settings.ts';
import { createWorkspaceRows, type WorkspaceState } from './workspace/rows.ts';

/** Everything that the backend stores. */
export interface BackSuitState extends AccountState, WorkspaceState, ContentState, AdminState {
  readonly settings: BackSuitMockSettings;
}

/** Who calls, and by what. */
export interface Caller {
  readonly user: UserRow;
  /** The session of the token; `undefined` for an API key. */
  readonly session: string | undefined;
  /** The one tenant that the credential reaches; null for as many as the user is a member of. */
  readonly tenant: string | null;
}

export type BackSuitContext = Context<BackSuitState, Caller>;

/** The caller of an operation that needs a credential. */
export function callerOf({ principal, operation }: BackSuitContext): Caller {
  if (!principal) throw new TypeError(`Cannot tell who calls ${operation?.id}: there is no credential`);
  return principal;
}

export const userOf = (context: BackSuitContext): UserRow => callerOf(context).user;

export const createState = (world: World, settings: BackSuitMockSettings): BackSuitState => ({
  settings,
  ...createAccountRows(world),
  ...createWorkspaceRows(world),
  ...createContentRows(world),
  ...createAdminRows(world),
});
