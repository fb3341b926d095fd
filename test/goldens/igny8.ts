import type { Mock } from '@creatorkit/mock';
import type { Golden, GoldenSet } from './golden.ts';

const id = '550e8400-e29b-41d4-a716-446655440000';
const login = '/api/v1/auth/login/';
const register = '/api/v1/auth/register/';
const keywords = '/api/v1/planner/keywords/';
const badRegistration = { email: 'not an email', username: 'user', password: 'short' };

async function refreshOfOwner({ fetch, api, credentials }: Mock): Promise<object> {
  const response = await fetch(api.baseUrl + login, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(credentials.owner),
  });
  const { data } = (await response.json()) as { readonly data: { readonly refresh: string } };
  return { refresh: data.refresh };
}

const goldens: readonly Golden[] = [
  {
    section: 'Getting an Access Token',
    request: { method: 'POST', path: login, body: { email: 'owner@igny8.test', password: 'owner-password' } },
    answer: {
      status: 200,
      body: {
        success: true,
        data: {
          user: { id: 1, email: 'user@example.com', username: 'user', role: 'owner' },
          access: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...',
          refresh: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...',
        },
        request_id: 'uuid',
      },
    },
  },
  {
    section: 'Using the Token',
    request: { method: 'GET', path: keywords, user: 'owner' },
    answer: { status: 200 },
  },
  {
    section: 'Token Expiration',
    request: { method: 'POST', path: '/api/v1/auth/refresh/', body: refreshOfOwner },
    answer: { status: 200 },
  },
  {
    section: 'Success Response',
    request: { method: 'GET', path: `${keywords}1/`, user: 'owner' },
    answer: { status: 200, body: { success: true, data: { id: 1, name: 'Example' }, request_id: id } },
  },
  {
    section: 'Success Response (message)',
    request: {
      method: 'POST',
      path: register,
      body: { email: 'ada@example.com', username: 'ada', password: 'analytical' },
    },
    answer: { status: 201, body: { success: true, data: {}, message: 'Optional success message', request_id: id } },
  },
  {
    section: 'Paginated Response',
    request: { method: 'GET', path: keywords, user: 'owner' },
    answer: {
      status: 200,
      body: {
        success: true,
        count: 100,
        next: 'https://api.igny8.com/api/v1/planner/keywords/?page=2',
        previous: null,
        results: [
          { id: 1, name: 'Keyword 1' },
          { id: 2, name: 'Keyword 2' },
        ],
        request_id: id,
      },
    },
  },
  {
    section: 'Error Response',
    request: { method: 'POST', path: register, body: { username: 'user', password: 'short' } },
    answer: {
      status: 400,
      body: {
        success: false,
        error: 'Validation failed',
        errors: { email: ['This field is required'], password: ['Password too short'] },
        request_id: id,
      },
    },
    deviations: {
      '/errors/password/0':
        'the seed has two texts for a short password; the mock says the one of "Validation Error (400)"',
    },
  },
  {
    section: 'Validation Error (400)',
    request: { method: 'POST', path: register, body: badRegistration },
    answer: {
      status: 400,
      body: {
        success: false,
        error: 'Validation failed',
        errors: { email: ['Invalid email format'], password: ['Password must be at least 8 characters'] },
        request_id: id,
      },
    },
  },
  {
    section: 'Authentication Error (401)',
    request: { method: 'GET', path: keywords },
    answer: { status: 401, body: { success: false, error: 'Authentication required', request_id: id } },
  },
  {
    section: 'Permission Error (403)',
    request: { method: 'DELETE', path: `${keywords}1/`, user: 'viewer' },
    answer: { status: 403, body: { success: false, error: 'Permission denied', request_id: id } },
  },
  {
    section: 'Not Found (404)',
    request: { method: 'GET', path: `${keywords}99999/`, user: 'owner' },
    answer: { status: 404, body: { success: false, error: 'Resource not found', request_id: id } },
  },
  {
    section: 'Rate Limit (429), Handling Rate Limits',
    given: 'the limit is used up',
    request: { method: 'GET', path: `${keywords}1/`, user: 'owner' },
    answer: {
      status: 429,
      headers: { 'X-Throttle-Limit': '60', 'X-Throttle-Remaining': '0', 'X-Throttle-Reset': '1700123456' },
      body: { success: false, error: 'Rate limit exceeded', request_id: id },
    },
  },
  {
    section: 'Pagination',
    request: { method: 'GET', path: `${keywords}?page=2&page_size=20`, user: 'owner' },
    answer: {
      status: 200,
      body: {
        success: true,
        count: 100,
        next: 'https://api.igny8.com/api/v1/planner/keywords/?page=3&page_size=20',
        previous: 'https://api.igny8.com/api/v1/planner/keywords/?page=1&page_size=20',
        results: [
          { id: 21, name: 'Keyword 21' },
          { id: 22, name: 'Keyword 22' },
        ],
        request_id: id,
      },
    },
  },
  {
    section: 'Code Examples (Python, JavaScript, cURL): log in',
    request: { method: 'POST', path: login, body: { email: 'owner@igny8.test', password: 'owner-password' } },
    answer: { status: 200, body: { success: true, data: { access: 'token' } } },
  },
  {
    section: 'Code Examples (Python, JavaScript, cURL): get keywords',
    request: { method: 'GET', path: keywords, user: 'owner' },
    answer: { status: 200, body: { success: true, count: 100, results: [] } },
  },
  {
    section: 'Code Examples (Python, JavaScript): a login that fails',
    request: { method: 'POST', path: login, body: { email: 'user@example.com', password: 'password' } },
    answer: { status: 401, body: { success: false, error: 'any text' } },
    deviations: { '/error': 'the seed prints the text and does not say it' },
  },
  {
    section: 'Request ID',
    request: { method: 'GET', path: `${keywords}1/`, user: 'owner' },
    answer: { status: 200, headers: { 'X-Request-ID': id }, body: { request_id: id } },
  },
];

export const igny8Goldens: GoldenSet = {
  source: 'IGNY8 API Documentation v1.0 (2025-11-16)',
  constants: ['success', 'error', 'errors', 'next', 'previous', 'role'],
  goldens,
};
