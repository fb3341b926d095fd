import type { Handlers } from '../generated/handlers.ts';
import { api } from '../generated/operations.ts';
import { creditsOf } from './credits.ts';
import { dayOf, success } from './envelope.ts';
import { type InfluticsContext, organisationOf } from './world.ts';

const day = 24 * 60 * 60 * 1000;

export const account = {
  // seed: Example Requests; client: the answer (fact sheet §2.1)
  getAccountUsage(_request, context) {
    const { state, now } = context;
    const organisation = organisationOf(context);
    const { id, plan, video_limit } = organisation;
    const since = dayOf(now - 29 * day);
    const rows = state.usage.find('organisation', id).filter((row) => row.day >= since);
    return {
      status: 200,
      body: success(context, {
        // inferred: newest first, and by endpoint within a day (fact sheet §2.1)
        usage_history: rows
          .toSorted((a, b) => (a.day === b.day ? compare(a.endpoint, b.endpoint) : compare(b.day, a.day)))
          .map(({ day: created_at, endpoint, credits_used }) => ({ created_at, endpoint, credits_used })),
        summary: {
          plan,
          is_unlimited: false,
          videos: { limit: video_limit, used: state.videos.count('counted', id) },
          credits: creditsOf(state, organisation, now),
        },
      }),
    };
  },

  // client: the numbers where nothing else is configured (fact sheet §1.5)
  getAccountLimits(_request, context) {
    return {
      status: 200,
      body: success(context, {
        rate_limits: {
          requests_per_minute: quotaOf(60),
          requests_per_hour: quotaOf(3600),
          requests_per_day: quotaOf(86_400),
          requests_per_month: quotaOf(2_592_000),
          burst_allowance: 120,
        },
      }),
    };
  },
} satisfies Pick<Handlers<InfluticsContext>, 'getAccountUsage' | 'getAccountLimits'>;

/** The document says it once. */
function quotaOf(seconds: number): number {
  const limit = api.rateLimits.policies.default.limits.find(({ window }) => window === seconds);
  if (!limit) throw new RangeError(`Cannot tell the limits: none is for ${seconds} s`);
  return limit.quota;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
