import type { World } from '@creatorkit/mock';
import { credentials, tenantIds } from '../credentials.ts';
import type { BackSuitState } from '../world.ts';
import { createUser } from './create-user.ts';
import type { MessageRow } from './rows.ts';
import { storeKey } from './store-key.ts';

/** Owner of the blog, beside those whose credentials are told. */
const olivia = { email: 'olivia@myblog.example', password: 'owner-password-1' };

/** inferred: all of it. Users of the platform, in this order from the id 1; their memberships are the tenants'. */
export function seedAccount(world: World, state: BackSuitState): void {
  const { platformAdmin, tenantAdmin, editor, viewer, other, key } = credentials;
  addUser(world, state, { ...platformAdmin, username: 'admin', full_name: 'Pat Admin', is_platform_admin: true });
  const ada = addUser(world, state, { ...tenantAdmin, username: 'ada', full_name: 'Ada Admin' });
  addUser(world, state, { ...editor, username: 'eli', full_name: 'Eli Editor' });
  addUser(world, state, { ...viewer, username: 'vera', full_name: 'Vera Viewer' });
  addUser(world, state, { ...other, username: 'olga', full_name: 'Olga Other' });
  addUser(world, state, { ...olivia, username: 'olivia', full_name: 'Olivia Owner' });
  // seed: the sample of a name
  storeKey(world, state, { user_id: ada.id, tenant_id: null, name: 'My Production Key', key: key.apiKey });
  addMessage(world, state, { tenant_id: null, subject: 'Question about API', body: 'How do I get an API key?' });
  addMessage(world, state, { tenant_id: tenantIds.blog, subject: 'A guest post', body: 'May I write one for you?' });
  addMessage(world, state, { tenant_id: tenantIds.otherPaper, subject: 'A mistake', body: 'Page 3, line 7.' });
}

type Person = Parameters<typeof createUser>[2];

/** Before the tenants of the fixtures. */
const ageMs = 60 * 24 * 60 * 60 * 1000;

function addUser(
  world: World,
  state: BackSuitState,
  person: Pick<Person, 'email' | 'username' | 'full_name' | 'password'> & Partial<Person>,
) {
  const { email, username, full_name, password, is_platform_admin = false } = person;
  const account = { email, username, full_name, password, is_platform_admin };
  const user = createUser(world, state, { ...account, tenant_id: null, is_verified: false, oauth_provider: null });
  return state.users.update(user.id, { created_at: world.now() - ageMs });
}

function addMessage(
  world: World,
  { messages }: BackSuitState,
  message: Pick<MessageRow, 'tenant_id' | 'subject' | 'body'>,
): void {
  messages.insert({
    ...message,
    id: world.nextId('message'),
    sender_id: null,
    sender_name: 'John Doe',
    sender_email: 'user@example.com',
    status: 'pending',
    created_at: world.now(),
  });
}
