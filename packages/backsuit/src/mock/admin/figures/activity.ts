import type { ActivityFigures } from '../../../generated/models.ts';
import { dayMs } from '../../day.ts';
import type { BackSuitState } from '../../world.ts';
import { countBy } from './counts.ts';
import { percent } from './percent.ts';
import { isIn, type Period, periodBefore } from './period.ts';

/** docs: the fields (fact sheet §7, operation 49); inferred: how they are reckoned */
export function activityFigures(state: BackSuitState, period: Period): ActivityFigures {
  const { now, since } = period;
  const before = periodBefore(period);
  const users = [...state.users.values()];
  const registered = users.filter(({ created_at }) => isIn(period, created_at)).length;
  const registeredBefore = users.filter(({ created_at }) => isIn(before, created_at) && created_at < since).length;
  const signedIn = users.filter(({ last_login_at }) => isIn(period, last_login_at)).length;
  const providers = users.flatMap(({ oauth_provider }) => oauth_provider ?? []);
  return {
    new_registrations: registered,
    active_logins_in_period: signedIn,
    total_users: users.length,
    login_rate: percent(signedIn, users.length),
    growth_rate_vs_previous_period: growth(registered, registeredBefore),
    authentication: {
      password_users: users.filter(({ password_digest }) => password_digest !== null).length,
      oauth_users: providers.length,
      oauth_providers: countBy(providers, (provider) => provider),
    },
    verified_users: users.filter(({ is_verified }) => is_verified).length,
    // inferred: who has never signed in was last there to register
    dormant_users_90d: users.filter((user) => (user.last_login_at ?? user.created_at) < now - 90 * dayMs).length,
  };
}

/** inferred: from none to some is 100 % more */
const growth = (count: number, before: number): number =>
  before === 0 ? percent(Math.min(count, 1), 1) : percent(count - before, before);
