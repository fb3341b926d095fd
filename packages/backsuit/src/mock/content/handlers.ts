import { articles } from './articles.ts';
import { categories } from './categories.ts';
import { comments } from './comments.ts';
import { generate } from './generate.ts';
import { scheduling } from './scheduling.ts';
import { search } from './search.ts';
import { social } from './social.ts';

/** Articles, and what belongs to them. */
export const contentHandlers = {
  ...articles,
  ...generate,
  ...search,
  ...categories,
  ...comments,
  ...scheduling,
  ...social,
};
