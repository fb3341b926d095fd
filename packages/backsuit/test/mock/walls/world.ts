import { emailKey } from '../../../src/mock/account/rows.ts';
import { type BackSuitMock, createBackSuitMock } from '../../../src/mock/index.ts';
import { type Answer, type Call, callsWith, olivia, signedIn, visiting } from '../calls.ts';
import { collectionsOf, plant } from './plant.ts';
import { urlOf } from './requests.ts';
import type { Named, Variant } from './variants.ts';

/** What the planted rows of the other tenant have in their texts, and where their ids begin. */
export const [otherMark, otherIds] = ['elsewhere', 900_000];

export interface WalledWorld {
  readonly mock: BackSuitMock;
  readonly own: Named;
  readonly other: Named;
  /** The same, but for the article: this one is scheduled. */
  readonly otherScheduled: Named;
  /** Who has a credential of the one tenant, by name. */
  readonly callers: ReadonlyMap<string, Call>;
  readonly nobody: Call;
  /** What is in the world. */
  rows(): Rows;
  /** Asks, tells what is in the world afterwards, and puts it back as it was. */
  ask(call: Call, variant: Variant): Promise<Outcome>;
  /** The owner of the other tenant, an administrator, and whom the other tenant has invited. */
  rightful(): Promise<Call[]>;
}

export interface Outcome {
  readonly answer: Pick<Answer, 'status' | 'text'> & { readonly location: string | null };
  readonly rows: Rows;
}

export type Rows = ReturnType<typeof collectionsOf>;

/**
 * Two tenants, and everybody who belongs to the first one.
 *
 * @param isPlanted - Whether the other tenant has the rows that nobody here is to learn of.
 */
export async function createWalledWorld(isPlanted: boolean): Promise<WalledWorld> {
  const mock = createBackSuitMock({ seed: 7, openPlatformAdmin: false });
  const { credentials, state } = mock;
  const userId = ({ email }: { readonly email: string }) => state.users.first('email', emailKey(null, email))?.id ?? 0;
  const plantIn = ({ tenantId }: { readonly tenantId: string }, owner: number, first: number, mark: string) => {
    const { names, scheduled, invited } = plant(mock, tenantId, owner, first, mark);
    const named = { tenantId, names: { ...names, tenant_id: tenantId } };
    return { invited, named, scheduled: { tenantId, names: { ...named.names, article_id: scheduled } } };
  };
  const own = plantIn(credentials.editor, userId(olivia), 800_000, 'home');
  // In the other world the rows are planted and taken away again, so that their names are known there, too.
  const before = mock.snapshot();
  const other = plantIn(credentials.other, userId(credentials.other), otherIds, otherMark);
  if (!isPlanted) mock.restore(before);

  const callers = new Map([
    ['the owner', await signedIn(mock, olivia)],
    ['an admin', await signedIn(mock, credentials.tenantAdmin)],
    ['an editor', await signedIn(mock, credentials.editor)],
    ['a viewer', await signedIn(mock, credentials.viewer)],
    ['a user of the tenant', await visiting(mock, credentials.editor.tenantId)],
    ['an API key', callsWith(mock, { 'X-API-Key': credentials.key.apiKey })],
  ]);
  const start = mock.snapshot();

  return {
    mock,
    own: own.named,
    other: other.named,
    otherScheduled: other.scheduled,
    callers,
    nobody: callsWith(mock),
    rows: () => collectionsOf(state),
    async ask(call, { sample, headers }) {
      const { operation, body: sent } = sample;
      const { status, text, headers: received } = await call(operation.method, urlOf(sample), sent, headers);
      const rows = collectionsOf(state);
      mock.restore(start);
      return { answer: { status, text, location: received.get('location') }, rows };
    },
    async rightful() {
      mock.restore(start);
      const people = [credentials.other, credentials.platformAdmin, other.invited];
      const calls = [];
      for (const person of people) calls.push(await signedIn(mock, person));
      return calls;
    },
  };
}
