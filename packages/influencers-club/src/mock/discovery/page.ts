import type { HandlerRequest } from '@creatorkit/mock';
import { charged, creditsLeft } from '../account/charged.ts';
import type { DiscoveryAccount, SearchResult } from '../creators/index.ts';
import type { InfluencersClubContext } from '../world.ts';

/** docs: the fields; inferred: an empty page is none of the lookups that answer 400 (fact sheet §2.1, §2.2, §4) */
export function answerPage(
  request: HandlerRequest,
  context: InfluencersClubContext,
  { total, accounts, ignored }: SearchResult,
  limit: number,
  show: (account: SearchResult['accounts'][number], index: number) => DiscoveryAccount,
) {
  // client: filters that do not count are ignored in silence (fact sheet §2.1)
  for (const name of ignored) context.notModelled(`body /filters/${name}`);
  const tell = () => ({
    total,
    limit,
    credits_left: creditsLeft(context).toFixed(2),
    accounts: accounts.map(show),
  });
  return charged(context, request, tell, accounts.length);
}
