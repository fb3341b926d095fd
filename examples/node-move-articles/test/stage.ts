import { BackSuit } from '@creatorkit/backsuit';
import { type BackSuitMock, type BackSuitMockOptions, createBackSuitMock } from '@creatorkit/backsuit/mock';
import { messageOf } from '../src/message-of.ts';
import { createProgram } from '../src/program.ts';

type Fetch = typeof globalThis.fetch;

export interface Person {
  readonly email: string;
  readonly password: string;
}

export const connect = ({ fetch, clock }: BackSuitMock, auth: Person): BackSuit => new BackSuit({ fetch, clock, auth });

/** The blog of the fixtures, and a second tenant of Ada, who is an admin of the blog. */
export async function setUp(options: BackSuitMockOptions = {}) {
  const mock = createBackSuitMock(options);
  const ada = connect(mock, mock.credentials.tenantAdmin);
  const { id } = await ada.tenants.create({ name: 'Second Paper' });
  return { mock, ada, blog: ada.tenant(mock.credentials.tenantAdmin.tenantId), paper: ada.tenant(id) };
}

/** Runs the program in this process; what a person sees, and whether it went well. */
export async function run(
  mock: BackSuitMock,
  args: readonly string[],
  { person = mock.credentials.tenantAdmin, fetch = mock.fetch }: { person?: Person; fetch?: Fetch } = {},
) {
  const lines: string[] = [];
  const write = (text: string): number => lines.push(...text.split('\n'));
  const given = ['--email', person.email, '--password', person.password, ...args];
  try {
    await createProgram({ write, fetch, clock: mock.clock }).parseAsync(given, { from: 'user' });
    return { lines, isDone: true };
  } catch (error) {
    return { lines: [...lines, messageOf(error)], isDone: false };
  }
}

/** What has changed something: all that was asked since, but for reading and signing in. */
export const changes = (mock: BackSuitMock): readonly string[] =>
  mock
    .journal()
    .filter(({ request }) => request.method !== 'GET')
    .map(({ operation }) => operation ?? '')
    .filter((operation) => operation !== 'login');

/** Loses the answer to one change, counted from 0, or the request before it arrives; all that comes after it, too. */
export function breakingAt(mock: BackSuitMock, index: number, lost: 'request' | 'answer') {
  let count = 0;
  let isBroken = false;
  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, init);
    const isChange = request.method !== 'GET' && !request.url.endsWith('/auth/login');
    const isIt = isChange && count++ === index;
    if (isBroken || (isIt && lost === 'request')) {
      isBroken = true;
      throw new TypeError('the connection was lost');
    }
    const response = await mock.fetch(request);
    if (!isIt) return response;
    isBroken = true;
    throw new TypeError('the connection was lost');
  };
  return { fetch, isBroken: () => isBroken };
}
