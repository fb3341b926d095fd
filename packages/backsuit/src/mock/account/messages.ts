import type { Handlers } from '../../generated/handlers.ts';
import type { Message } from '../../generated/models.ts';
import { badRequest } from '../errors.ts';
import { manages } from '../members.ts';
import { timestamp } from '../timestamp.ts';
import { type BackSuitContext, callerOf } from '../world.ts';
import { type MessageRow, messageScope } from './rows.ts';
import { scopeOf } from './scope.ts';

export const messages = {
  // seed: Submit a contact message; docs: who has a session need not say who they are (fact sheet §4)
  submitContactMessage({ body }, context) {
    const { state, world, principal, now } = context;
    const user = principal?.user;
    const name = body.name ?? user?.full_name ?? user?.username;
    const email = body.email ?? user?.email;
    if (name === undefined) return badRequest('Missing required field: name');
    if (email === undefined) return badRequest('Missing required field: email');
    const { id } = state.messages.insert({
      id: world.nextId('message'),
      tenant_id: scopeOf(context), // docs: the header says whose message it is (fact sheet §4)
      sender_id: user?.id ?? null,
      sender_name: name,
      sender_email: email,
      subject: body.subject,
      body: body.message,
      status: 'pending',
      created_at: now,
    });
    return { status: 201, body: { message: 'Message sent successfully', id, created_at: timestamp(now) } };
  },

  // seed: List messages; docs: the query and the page (fact sheet §4); inferred: newest first
  listMessages({ query }, context) {
    const { status, page = 1, limit = 50 } = query;
    const all = mayRead(context) ? context.state.messages.find('tenant', messageScope(scopeOf(context))) : [];
    const wanted = all.filter((message) => status === undefined || message.status === status).reverse();
    return {
      status: 200,
      body: {
        messages: wanted.slice((page - 1) * limit, page * limit).map(showMessage),
        pagination: { page, limit, total: wanted.length, pages: Math.ceil(wanted.length / limit) },
        unread_count: all.filter(isUnread).length,
      },
    };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'submitContactMessage' | 'listMessages'>;

/**
 * inferred: administrators read what was sent to the platform, owners and admins of a tenant what was sent to it, and for
 * others there is nothing (fact sheet §4, operation 13)
 */
function mayRead(context: BackSuitContext): boolean {
  return scopeOf(context) === null ? callerOf(context).user.is_platform_admin : manages(context);
}

const isUnread = ({ status }: MessageRow): boolean => status === 'pending'; // inferred (fact sheet §2.9)

const showMessage = (row: MessageRow): Message => ({
  id: row.id,
  subject: row.subject,
  body: row.body,
  sender: { id: row.sender_id, full_name: row.sender_name },
  read: !isUnread(row),
  created_at: timestamp(row.created_at),
  sender_email: row.sender_email,
  status: row.status,
});
