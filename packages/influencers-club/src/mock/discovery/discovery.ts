import type { Handlers } from '../../generated/handlers.ts';
import type { SimilarCreatorsRequest } from '../../generated/models.ts';
import type { Account, Creators } from '../creators/index.ts';
import { invalidFields, nothingFound } from '../errors.ts';
import type { InfluencersClubContext } from '../world.ts';
import { answerPage } from './page.ts';
import { refuseOutOfReach, windowOf } from './paging.ts';

export const discovery = {
  // seed: the price, the same answer to the same search (fact sheet §2.1)
  'discovery.search'(request, context) {
    const { platform, filters, paging, sort = {} } = request.body;
    const { sort_by = 'relevancy', sort_order = 'desc' } = sort;
    // client: the rule; inferred: 400. The document refuses what a platform cannot be sorted by (fact sheet §2.1)
    if (sort_by === 'relevancy' && sort_order === 'asc') {
      return invalidFields({ sort: { sort_order: ['Relevancy is sorted in descending order only.'] } });
    }
    const window = windowOf(paging);
    const refusal = refuseOutOfReach(window);
    if (refusal) return refusal;
    const { creators } = context.state;
    const found = creators.search(platform, filters, { sort_by, sort_order }, window, context.now);
    return answerPage(request, context, found, window.limit, (account) =>
      creators.discoveryAccount(account, context.now),
    );
  },

  // seed: the price; client: the most similar first; inferred: 400 for an unknown reference (fact sheet §2.2)
  'discovery.similar'(request, context) {
    const { filters, paging } = request.body;
    const window = windowOf(paging);
    const refusal = refuseOutOfReach(window);
    if (refusal) return refusal;
    const { creators } = context.state;
    const reference = referenceOf(creators, request.body);
    if (!reference) return nothingFound();
    const found = creators.similar(reference, filters, window, context.now);
    return answerPage(request, context, found, window.limit, (account, index) =>
      creators.discoveryAccount(account, context.now, found.scores[index]),
    );
  },
} satisfies Pick<Handlers<InfluencersClubContext>, 'discovery.search' | 'discovery.similar'>;

/** seed: by URL, username or id; inferred: a value of another kind is nobody's (fact sheet §2.2) */
function referenceOf(creators: Creators, request: SimilarCreatorsRequest): Account | undefined {
  const { platform, filter_key, filter_value } = request;
  if (filter_key === 'id') return creators.findById(platform, filter_value);
  const isUrl = filter_value.includes('/');
  return isUrl === (filter_key === 'url') ? creators.find(platform, filter_value) : undefined;
}
