import type { Reply, RequestIssue } from '@creatorkit/mock';
import type { BackSuitContext } from '../world.ts';
import { refuseProvider } from './oauth/refuse-provider.ts';
import { refuseProfile } from './profile.ts';

/** Refusals of the account's operations that have words of their own. */
export function refuseAccount(issues: readonly RequestIssue[], context: BackSuitContext): Reply | undefined {
  switch (context.operation?.id) {
    case 'updateProfile':
      return refuseProfile(issues);
    case 'startOAuth':
    case 'oauthCallback':
      return issues.some((issue) => issue.in === 'path') ? refuseProvider(context) : undefined;
    default:
      return undefined;
  }
}
