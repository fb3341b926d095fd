import type { Duration } from '@creatorkit/mock';
import { createBackSuitMock } from '../../../src/mock/index.ts';
import { type Call, callsWith, olivia, signedIn } from '../calls.ts';

/** The users of the fixtures, signed in: nobody has called but they; one administers the platform, and looks at the figures. */
export async function setUpAdmin() {
  const mock = createBackSuitMock({ seed: 7, openPlatformAdmin: false });
  const { credentials } = mock;
  const { tenantId: other } = credentials.other;
  const blog = `/tenants/${credentials.editor.tenantId}`;
  const editor = await signedIn(mock, credentials.editor);
  const people = {
    nobody: callsWith(mock),
    owner: await signedIn(mock, olivia),
    admin: await signedIn(mock, credentials.tenantAdmin),
    viewer: await signedIn(mock, credentials.viewer),
    olga: await signedIn(mock, credentials.other),
    editor,
  };
  let session = await signedIn(mock, credentials.platformAdmin);
  const platformAdmin: Call = (...call) => session(...call);
  const body = async (path: string) => {
    const answer = await platformAdmin('GET', `/admin${path}`);
    if (answer.status !== 200) throw new Error(`Cannot read ${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  };
  return {
    ...people,
    mock,
    platformAdmin,
    blog,
    other: `/tenants/${other}`,
    ids: { blog: credentials.editor.tenantId, other },
    dashboard: () => body('/dashboard'),
    insights: (days = 30) => body(`/insights?days=${days}`),
    content: async (days = 30) => (await body(`/analytics/content?days=${days}`)).content,
    revenue: async (days = 30) => (await body(`/analytics/revenue?days=${days}`)).revenue,
    logs: async (query = '') => (await body(`/audit-logs${query}`)).logs,
    /** A new user of the platform, or of a tenant: the answer to the registration. */
    register: async (name: string, tenant?: string) => {
      const answer = await callsWith(mock)(
        'POST',
        '/auth/register',
        { email: `${name}@example.com`, password: 'correct-horse', username: name },
        tenant === undefined ? {} : { 'X-Tenant-ID': tenant },
      );
      return answer.body;
    },
    /** The id of a new article of the blog. */
    write: async (fields: object = {}): Promise<number> => {
      const article = { title: 'News', content: 'Text', category_id: 1, ...fields };
      return (await editor('POST', `${blog}/articles`, article)).body.article.id;
    },
    /** Lets time pass; the administrator signs in again. Others' sessions are over after an hour. */
    later: async (by: Duration) => {
      await mock.clock.advance(by);
      session = await signedIn(mock, credentials.platformAdmin);
    },
  };
}
