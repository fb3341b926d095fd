import type { operations } from '../../../src/generated/operations.ts';
import { credentials } from '../../../src/mock/credentials.ts';
import { type Calls, call, type Sent, type Stage, whenSuspended } from './calls.ts';

export type AccountId = Extract<
  keyof typeof operations,
  | `${string}${'OAuth' | 'ApiKey' | 'ApiKeys'}`
  | 'changePassword'
  | 'getCurrentUser'
  | 'listMessages'
  | 'login'
  | 'oauthCallback'
  | 'refreshToken'
  | 'registerUser'
  | 'submitContactMessage'
  | 'updateProfile'
>;

const { email, password } = credentials.tenantAdmin;
const newUser = { email: 'user@example.com', password: 'securePassword123', username: 'johndoe' };
const message = { name: 'John Doe', email: 'user@example.com', subject: 'Question', message: 'How?' };

export const accountCalls: { readonly [Id in AccountId]: Calls } = {
  registerUser: {
    good: call('/auth/register', newUser),
    others: {
      400: call('/auth/register', {}),
      403: whenSuspended(call('/auth/register', newUser)),
      409: call('/auth/register', { ...newUser, email }),
      422: call('/auth/register', { ...newUser, password: 'short' }),
    },
  },
  login: {
    good: call('/auth/login', { email, password }),
    others: { 400: call('/auth/login', {}), 401: call('/auth/login', { email, password: 'guess' }) },
  },
  refreshToken: {
    good: refresh,
    others: { 400: call('/auth/refresh', {}), 401: call('/auth/refresh', { refresh_token: 'guess' }) },
  },
  getCurrentUser: { good: call('/auth/me') },
  startOAuth: {
    good: call('/auth/oauth/google'),
    others: { 400: call('/auth/oauth/elsewhere'), 403: whenSuspended(call('/auth/oauth/google')) },
  },
  oauthCallback: {
    good: call('/auth/oauth/google/callback?error=access_denied'),
    others: { 400: call('/auth/oauth/elsewhere/callback?error=access_denied') },
  },
  listApiKeys: { good: call('/auth/api-keys') },
  createApiKey: { good: call('/auth/api-keys', { name: 'Nightly' }), others: { 400: call('/auth/api-keys', {}) } },
  deleteApiKey: { good: call('/auth/api-keys/1'), others: { 404: call('/auth/api-keys/999') } },
  updateProfile: { good: call('/auth/profile', { full_name: 'Ada A.' }), others: { 400: call('/auth/profile', {}) } },
  changePassword: {
    good: call('/auth/change-password', { current_password: password, new_password: 'newPassword456' }),
    others: {
      400: call('/auth/change-password', { current_password: 'guess', new_password: 'newPassword456' }),
      422: call('/auth/change-password', { current_password: password, new_password: 'short' }),
    },
  },
  submitContactMessage: { good: call('/contact', message), others: { 400: call('/contact', {}) } },
  listMessages: { good: call('/messages'), others: { 422: call('/messages?status=lost') } },
};

/** A refresh with the token of a login. */
async function refresh({ as }: Stage): Promise<Sent> {
  const send = await as('tenantAdmin');
  const { refresh_token } = (await send('POST', '/auth/login', { email, password })).body;
  return call('/auth/refresh', { refresh_token });
}
