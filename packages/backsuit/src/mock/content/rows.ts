import type { Collection, World } from '@creatorkit/mock';

export interface ArticleRow {
  readonly id: number;
  readonly tenant_id: string;
  /** The author. */
  readonly user_id: number;
  readonly title: string;
  readonly slug: string;
  readonly content: string;
  readonly excerpt: string | null;
  readonly image: string | null;
  readonly status: 'draft' | 'scheduled' | 'published' | 'archived';
  readonly category_id: number | null;
  readonly is_featured: boolean;
  readonly view_count: number;
  readonly tags: readonly string[];
  readonly keywords: readonly string[];
  readonly seo: {
    readonly meta_title?: string | null | undefined;
    readonly meta_description?: string | null | undefined;
    readonly focus_keyword?: string | null | undefined;
    readonly summary?: string | null | undefined;
  };
  /** The instant of its publishing, while it is scheduled. */
  readonly scheduled_at: number | null;
  /** How people read that instant. */
  readonly timezone: string | null;
  readonly generated: boolean;
  readonly created_at: number;
  readonly updated_at: number | null;
  readonly published_at: number | null;
}

export interface CategoryRow {
  readonly id: number;
  /** docs: null for a category of all tenants (fact sheet §2.5) */
  readonly tenant_id: string | null;
  readonly name: string;
  readonly slug: string;
  readonly description: string | null;
  readonly created_at: number;
}

export interface CommentRow {
  readonly id: number;
  readonly tenant_id: string;
  readonly article_id: number;
  readonly user_id: number;
  readonly content: string;
  readonly parent_id: number | null;
  readonly is_approved: boolean;
  readonly is_edited: boolean;
  readonly created_at: number;
  readonly updated_at: number | null;
}

export type Platform = 'twitter' | 'linkedin' | 'facebook' | 'facebook_page' | 'instagram';

export interface SocialAccountRow {
  readonly id: number;
  readonly tenant_id: string;
  readonly platform: Platform;
  readonly account_name: string;
  readonly account_id: string;
  readonly is_active: boolean;
  readonly last_verified_at: number | null;
  readonly token_expires_at: number | null;
  readonly default_hashtags: readonly string[];
  readonly auto_post_enabled: boolean;
  readonly created_at: number;
  readonly updated_at: number;
}

export interface SocialPostRow {
  readonly id: number;
  readonly tenant_id: string;
  readonly account_id: number;
  readonly article_id: number;
  readonly platform: Platform;
  readonly text: string;
  /** Whether the text was made from the article, not written by a person. */
  readonly generated: boolean;
  readonly status: 'scheduled' | 'success' | 'failed';
  /** Why it failed. */
  readonly error: string | null;
  readonly scheduled_for: number | null;
  readonly posted_at: number | null;
  readonly created_at: number;
}

/** That an article was to be generated, for the analytics. */
export interface GenerationRow {
  readonly id: number;
  readonly tenant_id: string;
  /** null, and no time, where none came of it. */
  readonly article_id: number | null;
  readonly took_ms: number | null;
  readonly created_at: number;
}

export interface ContentState {
  readonly articles: Collection<ArticleRow, number, 'tenant' | 'slug' | 'status' | 'due'>;
  readonly categories: Collection<CategoryRow, number, 'tenant' | 'slug' | 'name'>;
  readonly comments: Collection<CommentRow, number, 'tenant' | 'article'>;
  readonly socialAccounts: Collection<SocialAccountRow, number, 'tenant'>;
  readonly socialPosts: Collection<SocialPostRow, number, 'tenant' | 'article' | 'due'>;
  readonly generations: Collection<GenerationRow, number, 'tenant'>;
}

/** What stands for "of no tenant" in indexes. */
export const ofNoTenant = '';

export const createContentRows = (world: World): ContentState => ({
  articles: world.collection('articles', {
    id: (row: ArticleRow) => row.id,
    indexes: {
      tenant: (row) => row.tenant_id,
      slug: (row) => [row.tenant_id, row.slug],
      status: (row) => row.status,
      due: (row) => (row.status === 'scheduled' ? (row.scheduled_at ?? undefined) : undefined),
    },
    unique: ['slug'], // inferred: unique in the tenant (fact sheet §2.4)
    ordered: ['due'],
  }),
  categories: world.collection('categories', {
    id: (row: CategoryRow) => row.id,
    indexes: {
      tenant: (row) => row.tenant_id ?? ofNoTenant,
      slug: (row) => [row.tenant_id, row.slug],
      name: (row) => [row.tenant_id, row.name.toLowerCase()],
    },
    unique: ['slug', 'name'], // docs: the name; inferred: the slug (fact sheet §2.5)
  }),
  comments: world.collection('comments', {
    id: (row: CommentRow) => row.id,
    indexes: { tenant: (row) => row.tenant_id, article: (row) => row.article_id },
  }),
  socialAccounts: world.collection('social accounts', {
    id: (row: SocialAccountRow) => row.id,
    indexes: { tenant: (row) => row.tenant_id },
  }),
  socialPosts: world.collection('social posts', {
    id: (row: SocialPostRow) => row.id,
    indexes: {
      tenant: (row) => row.tenant_id,
      article: (row) => row.article_id,
      due: (row) => (row.status === 'scheduled' ? (row.scheduled_for ?? undefined) : undefined),
    },
    ordered: ['due'],
  }),
  generations: world.collection('generations', {
    id: (row: GenerationRow) => row.id,
    indexes: { tenant: (row) => row.tenant_id },
  }),
});
