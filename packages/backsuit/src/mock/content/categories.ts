import type { Handlers } from '../../generated/handlers.ts';
import { badRequest, conflict, forbidden, notFound } from '../errors.ts';
import { slugOf } from '../slug.ts';
import { type Space, spaceOf } from '../space.ts';
import { timestamp } from '../timestamp.ts';
import type { BackSuitContext } from '../world.ts';
import { visibleArticles } from './access.ts';
import type { CategoryRow } from './rows.ts';

export const categories = {
  // seed: List all categories; docs: with the global ones (fact sheet §5, operation 21)
  listCategories(_request, context) {
    const space = spaceOf(context);
    const rows = [...space.categories.list(), ...space.globalCategories.list()];
    const counts = countArticles(context, space);
    const shown = rows.map((row) => show(row, counts.get(row.id)));
    return { status: 200, body: { categories: shown, total: shown.length } };
  },

  // seed: Create a category
  createCategory({ body }, context) {
    const space = spaceOf(context);
    const { name, description = null } = body;
    const slug = slugOf(body.slug ?? name, 'category');
    if (isTaken(space, name, slug)) return conflict('Category already exists');
    const row = space.categories.insert({
      id: context.world.nextId('category'),
      name,
      slug,
      description,
      created_at: context.now,
    });
    return { status: 201, body: { message: 'Category created successfully', category: show(row) } };
  },

  // seed: Update a category; docs: a new name makes a new slug (fact sheet §5, operation 23)
  updateCategory({ path, body }, context) {
    const space = spaceOf(context);
    const before = space.categories.get(path.category_id);
    if (!before) return refuseOther(space, path.category_id);
    const { name = before.name, description = before.description } = body;
    if (body.name === undefined && body.slug === undefined && body.description === undefined) {
      return badRequest('No valid fields to update'); // docs: the text (fact sheet §1.5)
    }
    const slug = body.slug === undefined && name === before.name ? before.slug : slugOf(body.slug ?? name, 'category');
    if (isTaken(space, name, slug, before)) return conflict('Category already exists');
    const row = space.categories.update(before.id, { name, slug, description });
    const count = countArticles(context, space).get(row.id);
    return { status: 200, body: { message: 'Category updated successfully', category: show(row, count) } };
  },

  // seed: Delete a category; docs: not while it has articles (fact sheet §5, operation 24)
  deleteCategory({ path }, context) {
    const space = spaceOf(context);
    const row = space.categories.get(path.category_id);
    if (!row) return refuseOther(space, path.category_id);
    if (space.articles.list().some(({ category_id }) => category_id === row.id)) {
      return badRequest('Cannot delete category with existing articles');
    }
    space.categories.delete(row.id);
    return { status: 200, body: { message: 'Category deleted successfully' } };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'listCategories' | 'createCategory' | 'updateCategory' | 'deleteCategory'>;

/** inferred: what is everybody's is seen, and no tenant's to change */
const refuseOther = (space: Space, id: number) => (space.globalCategories.get(id) ? forbidden() : notFound('Category'));

/** docs: the name is unique in the tenant; inferred: the slug, too, and whatever its case (fact sheet §2.5) */
function isTaken({ tenant, categories: rows }: Space, name: string, slug: string, own?: CategoryRow): boolean {
  const named = [...rows.find('name', [tenant.id, name.toLowerCase()]), ...rows.find('slug', [tenant.id, slug])];
  return named.some(({ id }) => id !== own?.id);
}

/** By category, as far as the caller sees them. */
function countArticles(context: BackSuitContext, space: Space): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { category_id } of visibleArticles(context, space)) {
    if (category_id !== null) counts.set(category_id, (counts.get(category_id) ?? 0) + 1);
  }
  return counts;
}

const show = ({ id, tenant_id, name, slug, description, created_at }: CategoryRow, article_count = 0) => ({
  id,
  name,
  slug,
  description,
  article_count,
  tenant_id,
  created_at: timestamp(created_at),
});
