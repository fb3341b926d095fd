import type { Handlers } from '../../generated/handlers.ts';
import { charged, creditsLeft } from '../account/charged.ts';
import { invalidFields, nothingFound } from '../errors.ts';
import type { InfluencersClubContext } from '../world.ts';

export const overlap = {
  // docs: the fields; seed: 1 credit for any 2 to 10; inferred: an unknown creator is 400 (fact sheet §2.3)
  'audience.overlap'(request, context) {
    const { platform, creators: handles } = request.body;
    const { creators } = context.state;
    const accounts = handles.flatMap((handle) => creators.find(platform, handle) ?? []);
    if (accounts.length < handles.length) return nothingFound();
    // inferred: a creator does not overlap with themselves
    if (new Set(accounts.map(({ person }) => person)).size < 2) {
      return invalidFields({ creators: ['At least 2 different creators are needed.'] });
    }
    return charged(context, request, () => ({
      credits_left: creditsLeft(context),
      status: true,
      success: true,
      ...creators.overlap(accounts, context.now),
    }));
  },
} satisfies Pick<Handlers<InfluencersClubContext>, 'audience.overlap'>;
