import type { Mock } from '@creatorkit/mock';
import type { Golden } from '../golden.ts';
import { article, articlesOfMonth, ask, inBlog, johndoe, signIn, v1 } from './ask.ts';

/** What the seed says of each status that rules give: its name. */
export const refusals: readonly Golden[] = [
  {
    section: 'Standard Error Response Format',
    request: { method: 'GET', path: `${v1}/auth/me`, headers: { Authorization: 'Bearer <access_token>' } },
    answer: { status: 401, body: { error: 'Unauthorized', message: 'Invalid or expired token', status: 401 } },
  },
  {
    section: 'Error Responses, 400',
    request: { method: 'POST', path: `${v1}/auth/register`, body: {} },
    answer: { status: 400, body: { error: 'Bad Request', status: 400 } },
  },
  {
    section: 'Error Responses, 403',
    request: { method: 'DELETE', path: inBlog, user: 'viewer' },
    answer: { status: 403, body: { error: 'Forbidden', status: 403 } },
  },
  {
    section: 'Error Responses, 404',
    request: { method: 'GET', path: `${inBlog}/articles/999`, user: 'viewer' },
    answer: { status: 404, body: { error: 'Not Found', status: 404 } },
  },
  {
    section: 'Error Responses, 409 (duplicate email)',
    request: {
      method: 'POST',
      path: `${v1}/auth/register`,
      async body(mock: Mock) {
        await ask(mock, 'POST', `${v1}/auth/register`, { body: johndoe });
        return johndoe;
      },
    },
    answer: { status: 409, body: { error: 'Conflict', status: 409 } },
  },
  {
    section: 'Error Responses, 422',
    request: { method: 'POST', path: `${v1}/auth/register`, body: { ...johndoe, password: 'short' } },
    answer: { status: 422, body: { error: 'Unprocessable', status: 422 } },
  },
  {
    section: 'Error Responses, 429',
    request: {
      method: 'POST',
      path: `${inBlog}/articles`,
      user: 'editor',
      async body(mock: Mock) {
        const sent = { ...(await signIn(mock, 'editor')), body: article };
        for (let count = 0; count < articlesOfMonth; count++) await ask(mock, 'POST', `${inBlog}/articles`, sent);
        return article;
      },
    },
    answer: { status: 429, body: { error: 'Rate Limited', status: 429 } },
  },
];
