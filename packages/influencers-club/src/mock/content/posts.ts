import type { Handlers } from '../../generated/handlers.ts';
import { charged, creditFields } from '../account/charged.ts';
import type { ContentPlatform } from '../creators/index.ts';
import { nothingFound, overLimit, refuseToken } from '../errors.ts';
import type { InfluencersClubContext } from '../world.ts';
import { postOf } from './post.ts';
import { positionIn, tokenFor } from './token.ts';

/** seed: posts a page (fact sheet §2.44) */
const pageSizes: { readonly [Name in ContentPlatform]: { readonly usual: number; readonly most: number } } = {
  instagram: { usual: 12, most: 12 },
  tiktok: { usual: 30, most: 35 },
  youtube: { usual: 30, most: 50 },
};

export const posts = {
  // seed: sizes, price; client: tokens; inferred: newest first, a token is of its account, a page without posts is free (fact sheet §2.44)
  'content.posts'(request, context) {
    const { platform, handle, count, pagination_token: token } = request.body;
    const { usual, most } = pageSizes[platform];
    const limit = count ?? usual; // Instagram does not heed it: see forgiveBody
    if (limit > most) return overLimit();
    const { creators } = context.state;
    const account = creators.find(platform, handle);
    if (!account) return nothingFound();
    const list = `posts ${platform} ${account.person}`;
    const before = token === undefined ? undefined : positionIn(context, list, token);
    if (token !== undefined && before === undefined) return refuseToken();
    const found = creators.posts(account, context.now, { before, limit: limit + 1 });
    const items = found.slice(0, limit);
    const next = found.length > limit ? items.at(-1)?.index : undefined;
    const result = () => ({
      num_results: items.length,
      more_available: next !== undefined,
      next_token: next === undefined ? null : tokenFor(context, list, next),
      status: 'ok',
      items: items.map((post) => postOf(creators, post, context.now)),
    });
    if (items.length === 0) return { status: 200, body: { ...creditFields(0), result: result() } };
    return charged(context, request, () => ({ result: result() }));
  },
} satisfies Pick<Handlers<InfluencersClubContext>, 'content.posts'>;
