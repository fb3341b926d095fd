import { createBackSuitMock } from '../../../src/mock/index.ts';
import { type Answer, callsWith, olivia } from '../calls.ts';

export type Call = (method: string, path: string, body?: unknown) => Promise<Pick<Answer, 'status' | 'body'>>;

const emma = { email: 'emma@example.com', password: 'correct-horse', username: 'emma' };
const visitor = { email: 'visitor@example.com', password: 'correct-horse', username: 'visitor' };

/**
 * The content of the fixtures, and callers with their roles, whose paths begin behind the tenant: `other` calls in the
 * other tenant, all others in the blog. `emma` is a second editor, `visitor` a user who belongs to the blog alone.
 */
export async function setUp(options: { readonly limits?: 'off' } = {}) {
  const mock = createBackSuitMock({ seed: 7, openPlatformAdmin: false, ...options });
  const { credentials, state, clock } = mock;
  const { platformAdmin, tenantAdmin: admin, editor, viewer, other } = credentials;
  const people = { platformAdmin, olivia, admin, editor, viewer, other, emma, visitor };
  const blog = editor.tenantId;
  const journal = other.tenantId;

  const ofVisitor = { 'X-Tenant-ID': blog };
  const { body } = await callsWith(mock)('POST', '/auth/register', emma);
  await callsWith(mock, ofVisitor)('POST', '/auth/register', visitor);
  state.memberships.insert({ id: 1000, tenant_id: blog, user_id: body.user.id, role: 'Editor', created_at: 0 });

  const tokens = new Map<string, string>();
  /** Sessions end on the clock, so every instant has its own. */
  async function tokenOf(who: keyof typeof people): Promise<string> {
    const known = tokens.get(`${who} ${clock.now()}`);
    if (known !== undefined) return known;
    const { email, password } = people[who];
    const login = await callsWith(mock)('POST', '/auth/login', { email, password }, who === 'visitor' ? ofVisitor : {});
    tokens.set(`${who} ${clock.now()}`, login.body.access_token);
    return login.body.access_token;
  }

  const call = async (
    headers: Readonly<Record<string, string>>,
    tenant: string,
    ...[method, path, sent]: Parameters<Call>
  ) => {
    const answer = await callsWith(mock, headers)(method, `/tenants/${tenant}/${path}`, sent);
    return { status: answer.status, body: answer.body };
  };
  const as =
    (who: keyof typeof people, tenant: string = who === 'other' ? journal : blog): Call =>
    async (...request) =>
      call({ Authorization: `Bearer ${await tokenOf(who)}` }, tenant, ...request);
  const nobody: Call = (...request) => call({}, blog, ...request);
  const withKey: Call = (...request) => call({ 'X-API-Key': credentials.key.apiKey }, blog, ...request);
  /** What the log holds of articles, in its order. */
  const logged = () => [...state.audit.values()].filter(({ resource_type }) => resource_type === 'article');
  return { mock, as, nobody, withKey, logged, blog, journal };
}

export const ids = (rows: readonly { readonly id: number }[]): number[] => rows.map(({ id }) => id);
