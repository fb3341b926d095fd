import type { JobFacts } from '@creatorkit/runtime';
import { expect, test } from 'vitest';
import { createMock, MockError } from '../src/index.ts';
import { ada, definition, json, operations } from './shelf.ts';

const job: JobFacts = {
  poll: {
    operation: 'getBook',
    parameters: [{ name: 'id', in: 'path', value: { of: 'response', in: 'body', pointer: '/id' } }],
  },
  state: { in: 'body', pointer: '/title' },
  states: { succeeded: ['Emma'] },
};

const addBook = (facts: JobFacts) => {
  const { fetch } = createMock({
    ...definition,
    operations: { ...operations, addBook: { ...operations.addBook, job: facts } },
  });
  const body = JSON.stringify({ title: 'Emma' });
  return fetch('https://shelf.example/v1/books', { method: 'POST', headers: { ...ada, ...json }, body });
};

test('an answer that starts a job has all that its links take from it', async () => {
  expect((await addBook(job)).status).toBe(201);
  const value = { of: 'response', in: 'body', pointer: '/job/id' } as const;
  const poll = { ...job.poll, parameters: [{ name: 'id', in: 'path', value }] } as const;
  const error: unknown = await addBook({ ...job, poll }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(MockError);
  expect(String(error)).toContain('/job/id: missing, and a link of the job needs it');
  const header = { of: 'response', in: 'header', name: 'X-Job' } as const;
  const cancel = { operation: 'removeBook', parameters: [{ name: 'id', in: 'path', value: header }] } as const;
  await expect(addBook({ ...job, cancel })).rejects.toThrow('X-Job: missing, and a link of the job needs it');
});
