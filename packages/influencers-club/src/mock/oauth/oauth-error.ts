/** The codes of RFC 6749 §4.1.2.1 and §5.2, RFC 7591 §3.2.2 and RFC 8707 §2 that are in use here. */
export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'invalid_target'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_response_type'
  | 'invalid_redirect_uri'
  | 'invalid_client_metadata';

/** client: 400 and `error`; inferred: `error_description` (fact sheet §1.6) */
export const oauthError = (error: OAuthErrorCode, error_description: string) => ({
  status: 400 as const,
  headers: noStore,
  body: { error, error_description },
});

/** RFC 6749 §5.1 */
export const noStore = { 'Cache-Control': 'no-store' };
