import type { Reply, RequestIssue } from '@creatorkit/mock';
import { badRequest } from '../errors.ts';
import type { BackSuitContext } from '../world.ts';

/** docs: 400, and the texts (fact sheet §1.5); inferred: that of platforms */
const texts: { readonly [issue: string]: string } = {
  'searchArticles q required': 'Search query is required',
  'searchArticles q too_small': 'Search query must be at least 2 characters',
  'createComment content too_big': 'Comment content cannot exceed 5000 characters',
  'publishArticleToSocial platforms too_small': 'No platform is named',
};

/** Refusals of the content's operations that have words of their own. */
export function refuseContent(issues: readonly RequestIssue[], { operation }: BackSuitContext): Reply | undefined {
  const known = issues.flatMap(({ path, code }) => texts[[operation?.id, ...path, code].join(' ')] ?? []);
  return known[0] === undefined ? undefined : badRequest(known[0]);
}
