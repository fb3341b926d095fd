import type { Handlers } from '../../generated/handlers.ts';
import { audit } from '../audit.ts';
import { badRequest, monthlyLimit, notFound } from '../errors.ts';
import { freeSlug, slugOf } from '../slug.ts';
import { type Space, spaceOf } from '../space.ts';
import { countArticle, isMonthUsedUp } from '../workspace/quota.ts';
import { type BackSuitContext, userOf } from '../world.ts';
import { keywordsOf, titleOf } from './article-title.ts';
import { isTaken } from './articles.ts';
import { shortened } from './post-text.ts';
import type { CategoryRow } from './rows.ts';
import { categoryOf, wholeOf } from './show-article.ts';
import { pictureOf, writeArticle } from './write-article.ts';

export const generate = {
  // seed: Generate article with AI; docs: tones, lengths and what is filled (fact sheet §5, operation 19)
  generateArticle({ body }, context) {
    const { world, state, now } = context;
    const space = spaceOf(context);
    const {
      prompt,
      tone = 'professional',
      length = 'medium',
      generate_image = true,
      include_content_images = false,
    } = body;
    if (prompt.trim() === '') return badRequest('prompt is required and cannot be empty');
    if (body.category_id !== undefined && !categoryOf(space, body.category_id)) return notFound('Category');
    if (isMonthUsedUp(context)) {
      // inferred: it was tried, and failed (fact sheet §7, operation 50)
      space.generations.insert({ id: world.nextId('generation'), article_id: null, took_ms: null, created_at: now });
      return monthlyLimit();
    }
    if (body.model !== undefined) context.notModelled('body /model');
    if (body.additional_context !== undefined) context.notModelled('body /additional_context');
    const title = titleOf(body.topic?.trim() || prompt);
    const found = [body.topic, prompt, body.description].flatMap((words) => keywordsOf(words ?? ''));
    const keywords = [...new Set([...(body.keywords ?? []), ...found])].slice(0, 10);
    const content = writeArticle(world, { prompt, title, keywords, tone, length, withImages: include_content_images });
    const excerpt = shortened(content.slice(0, content.indexOf('\n')), 300);
    const article = space.articles.insert({
      id: world.nextId('article'),
      user_id: userOf(context).id,
      title,
      slug: freeSlug(slugOf(title, 'article'), (slug) => isTaken(space, slug)),
      content,
      excerpt,
      image: generate_image ? pictureOf(world, prompt, 'cover') : null,
      status: 'draft', // seed: the sample
      category_id: body.category_id ?? fittingCategory(space, prompt, keywords)?.id ?? null,
      is_featured: false,
      view_count: 0,
      tags: keywords.slice(0, 3),
      keywords,
      seo: {
        meta_title: shortened(title, 60),
        meta_description: shortened(body.description ?? excerpt, 160),
        focus_keyword: keywords[0] ?? null,
        summary: excerpt,
      },
      scheduled_at: null,
      timezone: null,
      generated: true,
      created_at: now,
      updated_at: null,
      published_at: null,
    });
    countArticle(state, space.tenant.id, now);
    const took_ms = world.random.integer('generation', prompt, length, { min: 4_000, max: 30_000 });
    space.generations.insert({ id: world.nextId('generation'), article_id: article.id, took_ms, created_at: now });
    audit(context, 'article.generate', {
      tenant_id: space.tenant.id,
      resource_type: 'article',
      resource_id: article.id,
      details: { title, tone, length },
    });
    return { status: 201, body: { article: wholeOf(space, article) } };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'generateArticle'>;

/** docs: one is chosen (fact sheet §5, operation 19); inferred: that with most of the words, else the first */
function fittingCategory(space: Space, prompt: string, keywords: readonly string[]): CategoryRow | undefined {
  const words = new Set([...prompt.toLowerCase().split(/\W+/), ...keywords.map((keyword) => keyword.toLowerCase())]);
  const points = ({ name, description }: CategoryRow) =>
    `${name} ${description ?? ''}`
      .toLowerCase()
      .split(/\W+/)
      .filter((word) => word.length > 2 && words.has(word)).length;
  const categories = [...space.categories.list(), ...space.globalCategories.list()];
  return categories.reduce<CategoryRow | undefined>(
    (best, category) => (best && points(best) >= points(category) ? best : category),
    undefined,
  );
}
