import type { Context, World } from '@creatorkit/mock';
import { type AccountRow, type AccountState, createAccountRows } from './account/rows.ts';
import { type BatchRows, createBatchRows } from './batch/rows.ts';
import { type Creators, createCreators } from './creators/index.ts';
import { createListeningRows, type ListeningState } from './listening/rows.ts';
import { createOAuthRows, type OAuthState } from './oauth/rows.ts';
import type { InfluencersClubMockSettings } from './settings.ts';

/** Everything that the backend stores. */
export interface InfluencersClubState extends AccountState, OAuthState, BatchRows, ListeningState {
  readonly settings: InfluencersClubMockSettings;
  /** The creators of the world. They follow from its seed and never change, so no snapshot holds them. */
  readonly creators: Creators;
}

/** Who calls, and what the credential allows. */
export interface Caller {
  readonly account: AccountRow;
  readonly scopes: readonly string[];
}

export type InfluencersClubContext = Context<InfluencersClubState, Caller>;

/** The account of the credential. */
export function accountOf({ principal, operation }: InfluencersClubContext): AccountRow {
  if (!principal) throw new TypeError(`Cannot tell who calls ${operation?.id}: there is no credential`);
  return principal.account;
}

export const createState = (world: World, settings: InfluencersClubMockSettings): InfluencersClubState => ({
  settings,
  creators: createCreators({ random: world.random, size: settings.creators }),
  ...createAccountRows(world),
  ...createOAuthRows(world),
  ...createBatchRows(world),
  ...createListeningRows(world),
});
