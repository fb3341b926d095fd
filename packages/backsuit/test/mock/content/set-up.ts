import { createMock, type Mock } from '@creatorkit/mock';
import { settleContent } from '../../../src/mock/content/catch-up.ts';
import { seedContent } from '../../../src/mock/content/fixtures.ts';
import { contentHandlers } from '../../../src/mock/content/handlers.ts';
import { createDefinition } from '../../../src/mock/definition.ts';
import { forbidden, unauthorized } from '../../../src/mock/errors.ts';
import { credentials } from '../../../src/mock/fixtures.ts';
import { admit, roleIn } from '../../../src/mock/members.ts';
import { seedWorkspace } from '../../../src/mock/workspace/fixtures.ts';
import type { BackSuitState, Caller } from '../../../src/mock/world.ts';

const { blog, journal } = { blog: credentials.editor.tenantId, journal: credentials.other.tenantId };

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape; the mock checks them itself
  readonly body: any;
}

export type Call = (method: string, path: string, body?: unknown) => Promise<Answer>;

const emails = {
  platformAdmin: credentials.platformAdmin.email,
  olivia: 'olivia@myblog.example',
  admin: credentials.tenantAdmin.email,
  editor: credentials.editor.email,
  viewer: credentials.viewer.email,
  other: credentials.other.email,
  /** A second editor of the blog. */
  emma: 'emma@myblog.example',
  /** A user who belongs to the blog alone: a visitor of the site. */
  visitor: 'visitor@reader.example',
} as const;

export type Who = keyof typeof emails;

const order = ['User', 'Editor', 'Admin', 'Owner'];

/** The content of the fixtures, and callers with their roles. Paths begin behind the tenant. */
export function setUp(options: { readonly limits?: 'off' } = {}) {
  const definition = createDefinition({ openPlatformAdmin: true });
  const handlers = Object.fromEntries(
    Object.entries(contentHandlers).map(([name, handle]) => [
      name,
      // biome-ignore lint/suspicious/noExplicitAny: the engine hands each rule what the document says
      (request: any, given: any) => {
        const context = { ...given, tenant: request.path.tenant_id };
        const refused = admit(context);
        if (refused) return refused;
        const role = given.principal && roleIn(given.state, given.principal, request.path.tenant_id);
        const least = given.operation.role;
        if (role && least && order.indexOf(role) < order.indexOf(least)) return forbidden();
        // biome-ignore lint/suspicious/noExplicitAny: as above
        return (handle as any)(request, context);
      },
    ]),
  );
  const mock: Mock<BackSuitState> = createMock<BackSuitState, Caller>(
    {
      ...definition,
      handlers,
      roleOf: () => 'Owner',
      catchUp: (world, state) => settleContent(world, state),
      authenticate({ exchange, state, operation }) {
        const user = [...state.users.values()].find(
          ({ email }) => `Bearer ${email}` === exchange.headers.authorization,
        );
        if (user) return { principal: { user, session: undefined } };
        const isOpen = operation?.security.some((way) => Object.keys(way).length === 0);
        return isOpen ? { principal: undefined } : { refusal: unauthorized() };
      },
      seed(world, state) {
        for (const [name, email] of Object.entries(emails)) {
          state.users.insert({
            id: world.nextId('user'),
            tenant_id: name === 'visitor' ? blog : null,
            email,
            username: name,
            full_name: name,
            is_platform_admin: name === 'platformAdmin',
            is_active: true,
            is_verified: true,
            oauth_provider: null,
            profile_image: null,
            password_digest: null,
            created_at: world.now(),
            last_login_at: null,
          });
        }
        seedWorkspace(world, state);
        const emma = [...state.users.values()].find(({ username }) => username === 'emma');
        state.memberships.insert({
          id: world.nextId('membership'),
          tenant_id: blog,
          user_id: emma?.id ?? 0,
          role: 'Editor',
          created_at: world.now(),
        });
        seedContent(world, state);
      },
    },
    { seed: 7, ...options },
  );
  const call =
    (tenant: string, headers: Record<string, string>): Call =>
    async (method, path, body) => {
      const response = await mock.fetch(`${mock.api.baseUrl}/api/v1/tenants/${tenant}/${path}`, {
        method,
        headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json() };
    };
  /** Calls in the blog; `other` calls in the other tenant. */
  const as = (who: Who, tenant: string = who === 'other' ? journal : blog): Call =>
    call(tenant, { Authorization: `Bearer ${emails[who]}` });
  return { mock, as, nobody: call(blog, {}), blog, journal };
}

export const ids = (rows: readonly { readonly id: number }[]): number[] => rows.map(({ id }) => id);
