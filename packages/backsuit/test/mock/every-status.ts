import { contracts } from '../../src/generated/contracts.ts';
import { operations } from '../../src/generated/operations.ts';
import { emailKey } from '../../src/mock/account/rows.ts';
import { type BackSuitMock, createBackSuitMock } from '../../src/mock/index.ts';
import { callsWith } from './calls.ts';
import { accountCalls } from './every-status/account.ts';
import { adminCalls } from './every-status/admin.ts';
import { blog, type Calls, createStage, type Prepared, personOf, type Sent } from './every-status/calls.ts';
import { contentCalls } from './every-status/content.ts';
import { workspaceCalls } from './every-status/workspace.ts';

export type Id = keyof typeof operations;

export const ids = Object.keys(operations) as Id[]; // they are the keys

const calls: { readonly [Name in Id]: Calls } = { ...accountCalls, ...adminCalls, ...contentCalls, ...workspaceCalls };

/** The backends that an operation was called on, and which status each call was there for and got. */
export interface Exercise {
  readonly mocks: readonly BackSuitMock[];
  readonly outcomes: readonly { readonly expected: number; readonly status: number }[];
}

const nobodys = '00000000-0000-4000-8000-000000000000';
const forged = { Authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.forged' };

/** Calls an operation until it has answered with every status that the rules can reach; each call has a backend of its own. */
export async function exercise(id: Id): Promise<Exercise> {
  const statuses = Object.keys(contracts[id].answers).map(Number);
  const reachable = statuses.filter((status) => status < 500);
  const results = await Promise.all(reachable.map((status) => answerWith(id, status)));
  return {
    mocks: results.map(({ mock }) => mock),
    outcomes: results.map(({ status }, index) => ({ expected: reachable[index] ?? 0, status })),
  };
}

async function answerWith(id: Id, expected: number) {
  const { method, security } = operations[id];
  const mock = createBackSuitMock();
  const stage = createStage(mock);
  const { good, others = {} } = calls[id];
  const sent = await prepare(others[expected] ?? good);
  const who = sent.who ?? 'tenantAdmin';
  const send = security.length > 0 ? await stage.as(who) : callsWith(mock);
  const isSpecial = expected < 400 || expected in others;
  const { path, body, headers } = isSpecial ? sent : await spoil(sent);
  const { status } = await send(method, path, body, headers);
  return { mock, status };

  async function prepare(prepared: Prepared): Promise<Sent> {
    return typeof prepared === 'function' ? await prepared(stage) : prepared;
  }

  /** What makes a good call one that is refused, whatever the operation. */
  async function spoil(call: Sent): Promise<Sent> {
    switch (expected) {
      case 400:
        return inTenant(call, 'none');
      case 401:
        return { ...call, headers: forged };
      case 403:
        if (call.path.startsWith('/admin/')) return { ...call, headers: await headersOf('tenantAdmin') };
        if (call.path.includes(blog)) return { ...call, headers: await headersOf('other') };
        deactivate(mock, personOf(mock, who).email);
        return call;
      case 404:
        return inTenant(call, nobodys);
      default:
        throw new RangeError(`Cannot have ${id} answer with ${expected}: no call is there for it`);
    }
  }

  async function headersOf(other: 'tenantAdmin' | 'other') {
    const { email, password } = personOf(mock, other);
    const { access_token } = (await callsWith(mock)('POST', '/auth/login', { email, password })).body;
    return { Authorization: `Bearer ${access_token}` };
  }
}

/** The call about another tenant: in its path where it names one there, else in the header. */
const inTenant = ({ path, headers, ...sent }: Sent, tenant: string): Sent =>
  path.includes(blog)
    ? { ...sent, path: path.replace(blog, tenant), ...(headers && { headers }) }
    : { ...sent, path, headers: { ...headers, 'X-Tenant-ID': tenant } };

/** docs: administrators deactivate users, who can call nothing then (fact sheet §1.2) */
function deactivate({ state }: BackSuitMock, email: string): void {
  const user = state.users.first('email', emailKey(null, email));
  if (!user) throw new RangeError(`Cannot deactivate ${email}: there is no such user`);
  state.users.update(user.id, { is_active: false });
}
