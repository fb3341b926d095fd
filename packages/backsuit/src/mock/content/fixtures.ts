import type { World } from '@creatorkit/mock';
import { dayMs } from '../day.ts';
import { slugOf } from '../slug.ts';
import { countArticle } from '../workspace/quota.ts';
import type { BackSuitState } from '../world.ts';
import { connectAccount } from './connect-account.ts';
import type { ArticleRow, Platform } from './rows.ts';

export const contentFixtures = {
  categories: 'Tech and Garden of My Blog, News and Culture of Other Paper, Guides of all tenants',
  articles: 'one published, one draft, one scheduled (in a week), one archived in each tenant: 1 to 4, and 5 to 8',
  comments: '1 and its answer 2 under article 1, 3 waits for approval; 4 under article 5',
  socialAccounts: 'twitter, and linkedin that posts generated articles by itself, in each tenant',
} as const;

/** What a tenant of the fixtures has. */
interface TenantFixture {
  readonly slug: string;
  /** Who writes, by role. */
  readonly author: 'Editor' | 'Owner';
  readonly categories: readonly (readonly [name: string, description: string])[];
  readonly articles: readonly Pick<ArticleRow, 'title' | 'excerpt' | 'content' | 'tags'>[];
  readonly comments: readonly { readonly text: string; readonly answers?: true; readonly waits?: true }[];
}

/** One article in each state. */
const states = ['published', 'draft', 'scheduled', 'archived'] as const;

const tenants: readonly TenantFixture[] = [
  {
    slug: 'my-blog',
    author: 'Editor',
    categories: [
      ['Tech', 'Software, and those who make it'],
      ['Garden', 'What grows, and when'],
    ],
    articles: [
      {
        title: 'My Article', // seed: the sample of a title
        excerpt: 'How a first article comes about.',
        content: '## A beginning\n\nA first article needs a question, an hour, and somebody who reads it.',
        tags: ['writing'],
      },
      {
        title: 'Frost on the Vines',
        excerpt: null,
        content: '## What to do\n\nCover the vines before the night.',
        tags: ['garden', 'winter'],
      },
      {
        title: 'Pruning in February',
        excerpt: 'Which shrubs to cut, and which to leave alone.',
        content: '## Shrubs\n\nCut what flowers in summer; leave what flowers in spring.',
        tags: ['garden'],
      },
      {
        title: 'A Year of Static Sites',
        excerpt: 'What we learned, and what we would do again.',
        content: '## In short\n\nFewer parts, fewer nights.',
        tags: ['web'],
      },
    ],
    comments: [{ text: 'Great article!' }, { text: 'Thank you!', answers: true }, { text: 'Buy now', waits: true }],
  },
  {
    slug: 'other-paper',
    author: 'Owner',
    categories: [
      ['News', 'What happened'],
      ['Culture', 'Stage, screen and shelf'],
    ],
    articles: [
      {
        title: 'The Harbour Opens Again',
        excerpt: 'After two winters the ferries are back.',
        content: '## Monday morning\n\nThe first ferry left at six.',
        tags: ['harbour'],
      },
      { title: 'A Theatre without a Roof', excerpt: null, content: '## Act one\n\nIt rained.', tags: ['stage'] },
      {
        title: 'What the Council Decides',
        excerpt: 'Three questions for Thursday.',
        content: '## Thursday\n\nThe budget comes first.',
        tags: ['council'],
      },
      { title: 'Last Summer in Print', excerpt: null, content: '## August\n\nIt was hot.', tags: ['paper'] },
    ],
    comments: [{ text: 'At last.' }],
  },
];

/** inferred: all of it. The tenants and their members are there already. */
export function seedContent(world: World, state: BackSuitState): void {
  for (const fixture of tenants) seedTenant(world, state, fixture);
  state.categories.insert({
    id: world.nextId('category'),
    tenant_id: null,
    name: 'Guides',
    slug: 'guides',
    description: 'How things are done',
    created_at: world.now() - 40 * dayMs,
  });
}

function seedTenant(world: World, state: BackSuitState, fixture: TenantFixture): void {
  const now = world.now();
  const tenant = state.tenants.first('slug', fixture.slug);
  const members = tenant ? state.memberships.find('tenant', tenant.id) : [];
  const memberId = (role: string) => (members.find((member) => member.role === role) ?? members[0])?.user_id;
  const author = memberId(fixture.author);
  if (!tenant || author === undefined)
    throw new TypeError(`Cannot seed articles: ${fixture.slug} has no ${fixture.author}`);
  const tenant_id = tenant.id;
  const categories = fixture.categories.map(([name, description]) =>
    state.categories.insert({
      id: world.nextId('category'),
      tenant_id,
      name,
      slug: slugOf(name, 'category'),
      description,
      created_at: now - 29 * dayMs,
    }),
  );
  const articles = fixture.articles.map((text, index) => {
    const status = states[index] ?? 'draft';
    const created_at = now - (20 - index) * dayMs;
    const isOut = status === 'published' || status === 'archived';
    countArticle(state, tenant_id, created_at);
    return state.articles.insert({
      ...text,
      id: world.nextId('article'),
      tenant_id,
      user_id: author,
      slug: slugOf(text.title, 'article'),
      image: null,
      status,
      category_id: categories[index % categories.length]?.id ?? null,
      is_featured: index === 0,
      view_count: isOut ? 120 - 30 * index : 0,
      keywords: text.tags,
      seo: { meta_title: text.title, focus_keyword: text.tags[0] },
      scheduled_at: status === 'scheduled' ? now + 7 * dayMs : null,
      timezone: status === 'scheduled' ? 'Europe/Berlin' : null,
      generated: false,
      created_at,
      updated_at: null,
      published_at: isOut ? created_at + dayMs : null,
    });
  });
  let question: number | null = null;
  for (const [index, { text, answers, waits }] of fixture.comments.entries()) {
    const id = world.nextId('comment');
    const written = now - (10 - index) * dayMs;
    state.comments.insert({
      id,
      tenant_id,
      article_id: articles[0]?.id ?? 0,
      user_id: answers ? author : (memberId('User') ?? author),
      content: text,
      parent_id: answers ? question : null,
      is_approved: !waits,
      is_edited: false,
      created_at: written,
      updated_at: null,
    });
    question ??= id;
  }
  for (const platform of ['twitter', 'linkedin'] satisfies Platform[]) {
    connectAccount(world, state, tenant, {
      platform,
      default_hashtags: [`#${tenant.slug.replaceAll('-', '')}`],
      auto_post_enabled: platform === 'linkedin',
      created_at: now - 25 * dayMs,
      last_verified_at: now - dayMs,
    });
  }
}
