import type { Handlers } from '../../generated/handlers.ts';
import { charged } from '../account/charged.ts';
import { nothingFound } from '../errors.ts';
import type { InfluencersClubContext } from '../world.ts';

/** seed: prices, platforms; client: a success is charged each time, nothing found is 400 (fact sheet §1.6, §2.13 to §2.16) */
export const enrichment = {
  // seed: all accounts of the person; inferred: the one asked for among them (fact sheet §2.13)
  'creators.socials'(request, context) {
    const { creators } = context.state;
    const account = creators.find(request.body.platform, request.body.handle);
    if (!account) return nothingFound();
    return charged(context, request, () => ({
      response_meta: {},
      result: creators.connected(account, context.now).map((each) => creators.social(each, context.now)),
    }));
  },

  // client: without an address there is nothing for `must_have`; inferred: then 400 (fact sheet §2.14)
  'enrich.full'(request, context) {
    const { platform, handle, email_required, ...options } = request.body;
    const { creators } = context.state;
    const account = creators.find(platform, handle);
    if (!account) return nothingFound();
    if (email_required === 'must_have' && creators.emailOf(account) === null) return nothingFound();
    return charged(context, request, () => ({ result: creators.full(account, context.now, options) }));
  },

  // seed: not of twitch, which the document refuses (fact sheet §2.15)
  'enrich.raw'(request, context) {
    const { creators } = context.state;
    const account = creators.find(request.body.platform, request.body.handle);
    if (!account) return nothingFound();
    return charged(context, request, () => ({ result: creators.raw(account, context.now) }));
  },

  // seed: the platform with the most followers (fact sheet §2.16)
  'enrich.email'(request, context) {
    const { creators } = context.state;
    const account = creators.findByEmail(request.body.email, context.now);
    if (!account) return nothingFound();
    return charged(context, request, () => ({ result: creators.emailResult(account, context.now) }));
  },
} satisfies Pick<Handlers<InfluencersClubContext>, 'creators.socials' | 'enrich.full' | 'enrich.raw' | 'enrich.email'>;
