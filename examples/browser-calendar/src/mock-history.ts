import { BackSuit, type Tenant } from '@creatorkit/backsuit';
import type { BackSuitMock } from '@creatorkit/backsuit/mock';
import type { WorldClock } from '@creatorkit/mock';

/** When the world of the mock begins: two weeks before the page opens. */
export const begin = Date.parse('2026-02-19T14:20:00Z');
/** When the page opens: 9:20 on a Thursday in New York, three days before the clocks go forward there. */
const opening = Date.parse('2026-03-05T14:20:00Z');

interface Story {
  readonly by: 'editor' | 'tenantAdmin';
  readonly category: 'Tech' | 'Garden';
  readonly title: string;
  readonly excerpt: string;
  /** When it is planned for; left out for a draft. */
  readonly at?: string;
}

const february: readonly Story[] = [
  {
    by: 'editor',
    category: 'Garden',
    title: 'Seed Trays on a Windowsill',
    excerpt: 'Forty seeds, one window, and a rota.',
    at: '2026-03-02T14:00:00Z',
  },
  {
    by: 'tenantAdmin',
    category: 'Tech',
    title: 'Why Our Builds Got Slower',
    excerpt: 'It was not the compiler.',
    at: '2026-03-03T16:30:00Z',
  },
  {
    by: 'editor',
    category: 'Tech',
    title: 'The Case for Boring Storage',
    excerpt: 'Files, mostly.',
    at: '2026-03-05T13:00:00Z',
  },
  {
    by: 'editor',
    category: 'Garden',
    title: 'What the Frost Took',
    excerpt: 'A list, and what comes back.',
    at: '2026-03-05T21:00:00Z',
  },
  {
    by: 'editor',
    category: 'Tech',
    title: 'Tests That Tell Stories',
    excerpt: 'Names are sentences.',
    at: '2026-03-10T13:00:00Z',
  },
  {
    by: 'tenantAdmin',
    category: 'Tech',
    title: 'Our Year in Numbers',
    excerpt: 'Readers, beds, builds.',
    at: '2026-03-12T16:00:00Z',
  },
  {
    by: 'editor',
    category: 'Garden',
    title: 'Peas before the Equinox',
    excerpt: 'Early, and under glass.',
    at: '2026-03-17T13:00:00Z',
  },
];

const march: readonly Story[] = [
  {
    by: 'editor',
    category: 'Tech',
    title: 'Logs Are a Diary',
    excerpt: 'Write them for who reads at night.',
    at: '2026-03-20T11:30:00Z',
  },
  {
    by: 'editor',
    category: 'Garden',
    title: 'Compost, Measured',
    excerpt: 'A thermometer and some patience.',
    at: '2026-03-26T13:00:00Z',
  },
  { by: 'editor', category: 'Garden', title: 'How Bees Find Tomatoes', excerpt: 'They hum for it.' },
  { by: 'tenantAdmin', category: 'Tech', title: 'A Letter to New Maintainers', excerpt: 'You may say no.' },
  { by: 'editor', category: 'Tech', title: 'Ten Small Scripts', excerpt: 'Each does one thing.' },
];

/** Two weeks of editorial work, done by its people through the API; then the time at which the page opens. */
export async function writeHistory(mock: BackSuitMock<WorldClock>): Promise<void> {
  const { fetch, clock, credentials } = mock;
  const signIn = (auth: { readonly email: string; readonly password: string }) => new BackSuit({ fetch, clock, auth });
  const { tenantId } = credentials.editor;
  const editor = signIn(credentials.editor);
  const desks = {
    editor: editor.tenant(tenantId),
    tenantAdmin: signIn(credentials.tenantAdmin).tenant(tenantId),
  };
  const otherDesk = signIn(credentials.other).tenant(credentials.other.tenantId);

  const { invitation_token } = await otherDesk.invitations.create({ email: credentials.editor.email, role: 'Editor' });
  await editor.invitations.accept({ token: invitation_token });
  for (const story of february) await write(desks[story.by], story);

  await clock.advance({ ms: Date.parse('2026-03-04T09:00:00Z') - clock.now() });
  for (const story of march) await write(desks[story.by], story);
  await write(otherDesk, {
    category: 'Culture',
    title: 'The Night Ferry Plays On',
    excerpt: 'A band, a bar, four hours.',
    at: '2026-03-13T18:00:00Z',
  });
  await write(editor.tenant(credentials.other.tenantId), {
    category: 'News',
    title: 'A Bench for the Quay',
    excerpt: 'The council found one.',
  });

  clock.set(opening);
}

interface Text extends Pick<Story, 'title' | 'excerpt' | 'at'> {
  readonly category: string;
}

async function write(desk: Tenant, { category, title, excerpt, at }: Text): Promise<void> {
  const [fitting] = (await desk.categories.list()).filter(({ name }) => name === category);
  if (!fitting) throw new RangeError(`Cannot write "${title}": there is no category ${category}`);
  const { id } = await desk.articles.create({ title, excerpt, content: `## ${excerpt}`, category_id: fitting.id });
  if (at !== undefined) await desk.articles.schedule(id, { at, timeZone: 'America/New_York' });
}
