import type { Reply, RequestIssue } from '@creatorkit/mock';
import type { InfluencersClubContext } from '../world.ts';
import { authorize } from './authorize.ts';
import { oauthError } from './oauth-error.ts';

/** Requests to the endpoints of OAuth that are not as documented are refused in the words of OAuth. */
const refusalsByOperation: {
  readonly [operation: string]: (issues: readonly RequestIssue[], context: InfluencersClubContext) => Reply;
} = {
  // inferred: RFC 7591 §3.2.2 (fact sheet §2.51)
  'oauth.register': ([issue]) =>
    issue?.path[0] === 'redirect_uris'
      ? oauthError('invalid_redirect_uri', told(issue))
      : oauthError('invalid_client_metadata', told(issue)),
  'oauth.authorize': (_issues, context) => authorize(context),
  // client: the codes; inferred: when which (fact sheet §2.53, RFC 6749 §5.2)
  'oauth.token': ([issue]) =>
    issue?.path[0] === 'grant_type' && issue.code !== 'required'
      ? oauthError('unsupported_grant_type', 'grant_type must be authorization_code or refresh_token.')
      : oauthError('invalid_request', told(issue)),
};

/** The refusal for an endpoint of OAuth; `undefined` for any other operation. */
export function refusalOfOAuth(issues: readonly RequestIssue[], context: InfluencersClubContext): Reply | undefined {
  return refusalsByOperation[context.operation?.id ?? '']?.(issues, context);
}

/** Names the place, never the value. */
function told(issue: RequestIssue | undefined): string {
  const place = issue?.path.join('.') || 'The body';
  return issue?.code === 'required' ? `${place} is missing.` : `${place} is not as it must be.`;
}
