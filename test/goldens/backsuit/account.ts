import type { Mock } from '@creatorkit/mock';
import type { Golden } from '../golden.ts';
import {
  ask,
  blog,
  created_at,
  email,
  inBlog,
  johndoe,
  message,
  password,
  signIn,
  tenant,
  tokens,
  user,
  v1,
} from './ask.ts';

export const account: readonly Golden[] = [
  {
    section: 'Register a new user',
    request: { method: 'POST', path: `${v1}/auth/register`, body: johndoe },
    answer: {
      status: 201,
      body: { message: 'User registered successfully', user: { ...user, is_platform_admin: true }, ...tokens },
    },
  },
  {
    section: 'Register a new user, with X-Tenant-ID',
    request: { method: 'POST', path: `${v1}/auth/register`, headers: tenant, body: johndoe },
    answer: {
      status: 201,
      body: { message: 'User registered successfully', user: { ...user, is_platform_admin: false }, ...tokens },
    },
  },
  {
    section: 'Authenticate and get tokens',
    request: {
      method: 'POST',
      path: `${v1}/auth/login`,
      async body(mock: Mock) {
        await ask(mock, 'POST', `${v1}/auth/register`, { body: johndoe });
        return { email, password };
      },
    },
    answer: { status: 200, body: { message: 'Login successful', user, ...tokens } },
  },
  {
    section: 'Refresh access token',
    request: {
      method: 'POST',
      path: `${v1}/auth/refresh`,
      async body(mock: Mock) {
        const { refresh_token } = await ask(mock, 'POST', `${v1}/auth/register`, { body: johndoe });
        return { refresh_token };
      },
    },
    answer: { status: 200, body: { access_token: 'eyJhbGci...', token_type: 'Bearer' } },
  },
  {
    section: 'Get current authenticated user',
    request: {
      method: 'GET',
      async path(mock) {
        await ask(mock, 'POST', `${v1}/auth/register`, { body: johndoe, headers: tenant });
        return `${v1}/auth/me`;
      },
      user: { email, password, userOf: blog },
    },
    answer: {
      status: 200,
      body: {
        user: {
          id: 1,
          email: 'user@example.com',
          username: 'johndoe',
          full_name: 'John Doe',
          role: 'Admin',
          is_platform_admin: false,
          tenant_id: '550e8400-...',
          created_at,
        },
      },
    },
  },
  {
    section: 'Initiate OAuth flow — redirects to provider',
    request: { method: 'GET', path: `${v1}/auth/oauth/google` },
    answer: { status: 302, location: 'http://localhost:5000/oauth/consent?state=...' },
  },
  {
    section: 'OAuth callback — on success redirects',
    request: {
      method: 'GET',
      async path(mock) {
        const { location } = await ask(mock, 'GET', `${v1}/auth/oauth/google?pick=${email}`);
        return location.slice(mock.api.baseUrl.length);
      },
    },
    answer: { status: 302, location: 'http://localhost:3000/oauth/callback?access_token=...&refresh_token=...' },
  },
  {
    section: 'List all API keys',
    request: {
      method: 'GET',
      async path(mock) {
        const headers = { 'X-API-Key': mock.credentials.key?.apiKey ?? '' };
        await ask(mock, 'GET', `${inBlog}/articles`, { headers });
        return `${v1}/auth/api-keys`;
      },
      user: 'tenantAdmin',
    },
    answer: {
      status: 200,
      body: {
        api_keys: [
          {
            id: 1,
            name: 'My Production Key',
            prefix: 'pa_123456',
            is_active: true,
            request_count: 42,
            last_used_at: '2025-01-01T12:00:00.000000',
          },
        ],
      },
    },
  },
  {
    section: 'Create a new API key',
    request: {
      method: 'POST',
      path: `${v1}/auth/api-keys`,
      user: 'tenantAdmin',
      body: { name: 'My Production Key' },
    },
    answer: {
      status: 201,
      body: {
        message: 'API key created successfully',
        api_key: 'pa_1234567890abcdef...',
        prefix: 'pa_123456',
        warning: 'Save this key securely. You will not be able to see it again.',
      },
    },
  },
  {
    section: 'Delete an API key',
    request: { method: 'DELETE', path: `${v1}/auth/api-keys/1`, user: 'tenantAdmin' },
    answer: { status: 200, body: { message: 'API key deleted successfully' } },
  },
  {
    section: 'Update user profile',
    request: {
      method: 'PATCH',
      path: `${v1}/auth/profile`,
      user: 'editor',
      body: { full_name: 'John Doe', username: 'johndoe', profile_image: 'https://example.com/profile.jpg' },
    },
    answer: {
      status: 200,
      body: { message: 'Profile updated successfully', user: { id: 1, email: '...', username: 'johndoe' } },
    },
  },
  {
    section: 'Change user password',
    request: {
      method: 'POST',
      path: `${v1}/auth/change-password`,
      async body(mock: Mock) {
        await ask(mock, 'POST', `${v1}/auth/register`, { body: { ...johndoe, password: 'oldPassword123' } });
        return { current_password: 'oldPassword123', new_password: 'newPassword456' };
      },
      user: { email, password: 'oldPassword123' },
    },
    answer: { status: 200, body: { message: 'Password changed successfully' } },
  },
  {
    section: 'Submit a contact message',
    request: { method: 'POST', path: `${v1}/contact`, body: message },
    answer: { status: 201, body: { message: 'Message sent successfully' } },
  },
  {
    section: 'List messages (authenticated)',
    request: {
      method: 'GET',
      async path(mock) {
        await ask(mock, 'POST', `${v1}/contact`, { ...(await signIn(mock, 'editor')), body: message });
        return `${v1}/messages`;
      },
      user: 'platformAdmin',
    },
    answer: {
      status: 200,
      body: {
        messages: [
          { id: 1, subject: 'Welcome', body: '...', sender: { id: 2, full_name: 'Admin' }, read: false, created_at },
        ],
      },
    },
  },
];
