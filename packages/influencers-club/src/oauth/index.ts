// Acting for a user
export { createMemoryTokenStore, type TokenStore, type Tokens } from '@creatorkit/runtime';
export { type Login, type LoginOptions, OAuth, type OAuthOptions } from './oauth.ts';
// What can go wrong
export { OAuthError } from './oauth-error.ts';
// Once
export { type OAuthClient, registerClient } from './register-client.ts';
