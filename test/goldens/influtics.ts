import type { Golden, GoldenSet } from './golden.ts';

const usage = { method: 'GET', path: '/v1/account/usage' } as const;

const goldens: readonly Golden[] = [
  ...['cURL', 'JavaScript/Node.js', 'Python'].map((language) => ({
    section: `Example Requests, ${language}`,
    request: { ...usage, user: 'owner' },
    answer: { status: 200 },
  })),
  {
    section: 'Missing Authorization Header',
    request: usage,
    answer: { status: 401, body: { success: false, error: 'Missing Authorization header', code: 'MISSING_AUTH' } },
  },
  {
    section: 'Invalid API Key',
    request: { ...usage, user: 'nobody' },
    answer: { status: 401, body: { success: false, error: 'Invalid API key', code: 'INVALID_API_KEY' } },
  },
  {
    section: 'Expired API Key',
    request: { ...usage, user: 'expired' },
    answer: { status: 401, body: { success: false, error: 'API key has expired', code: 'EXPIRED_API_KEY' } },
  },
];

export const influticsGoldens: GoldenSet = {
  source: 'Influtics API: Authentication',
  constants: ['success', 'error', 'code'],
  goldens,
};
