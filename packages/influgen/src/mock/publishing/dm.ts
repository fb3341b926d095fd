import type { Handlers } from '../../generated/handlers.ts';
import type { DmConversation, DmConversationStatus, DmResponder } from '../../generated/models.ts';
import { notFound } from '../errors.ts';
import { pageOf } from '../paging.ts';
import { timestamp } from '../timestamp.ts';
import { type InflugenContext, workspaceOf } from '../world.ts';
import { addMessage, messagesOf, showMessage, waitingReplies } from './messages.ts';
import type { ConversationRow, ResponderRow } from './state.ts';

/** docs: fields; inferred: defaults (fact sheet §9.2) */
const defaults: DmResponder = {
  enabled: false,
  platforms_enabled: [],
  max_replies_per_hour: 20,
  response_delay_seconds: 60,
  greeting_message: '',
  banned_topics: [],
};

export const dm = {
  // inferred: path (fact sheet §9.2)
  getDmResponder({ path }, context) {
    if (!hasCharacter(context, path.id)) return notFound('character');
    const row = context.state.responders.get(path.id);
    return { status: 200, body: { dm_responder: row ? showResponder(row) : { ...defaults } } };
  },

  // inferred: path, and that what is left out falls back to its default (fact sheet §9.2)
  updateDmResponder({ path, body }, context) {
    const { responders } = context.state;
    if (!hasCharacter(context, path.id)) return notFound('character');
    // inferred: what waits was meant for the old settings (fact sheet §9.2)
    for (const { id } of waitingReplies(context, path.id)) context.state.messages.delete(id);
    responders.delete(path.id);
    const row = responders.insert({ ...defaults, ...body, character_id: path.id });
    return { status: 200, body: { dm_responder: showResponder(row) } };
  },

  // docs: filters; inferred: path, and that the last active comes first (fact sheet §9.2)
  listDmConversations({ path, query }, context) {
    if (!hasCharacter(context, path.id)) return notFound('character');
    const rows = context.state.conversations
      .find('character', path.id)
      .filter(({ platform }) => query.platform === undefined || platform === query.platform)
      .filter(({ status }) => query.status === undefined || status === query.status)
      .map((row) => showConversation(context, row))
      .sort((one, other) => other.last_message_at.localeCompare(one.last_message_at));
    const { items, ...page } = pageOf(query, rows, (shown) => shown);
    return { status: 200, body: { conversations: items, ...page } };
  },

  // docs: the full history; inferred: path, and that the newest comes first (fact sheet §9.2)
  listDmMessages({ path, query }, context) {
    const conversation = find(context, path.id);
    if (!conversation) return notFound('conversation');
    const rows = messagesOf(context, conversation);
    const { items, ...page } = pageOf(query, rows, showMessage);
    return { status: 200, body: { messages: items, ...page } };
  },

  // docs: people can reply by hand; inferred: path, and that a pause does not keep them from it (fact sheet §9.2)
  replyDmConversation({ path, body }, context) {
    const { world, state, now } = context;
    const conversation = find(context, path.id);
    if (!conversation) return notFound('conversation');
    const message = addMessage(world, state, conversation, { author: 'operator', text: body.message, at: now });
    return { status: 201, body: { message: showMessage(message) } };
  },

  // docs: it can be done; inferred: path (fact sheet §9.2)
  pauseDmConversation: ({ path }, context) => setStatus(context, path.id, 'paused'),
  unpauseDmConversation: ({ path }, context) => setStatus(context, path.id, 'active'),
} satisfies Pick<
  Handlers<InflugenContext>,
  | 'getDmResponder'
  | 'updateDmResponder'
  | 'listDmConversations'
  | 'listDmMessages'
  | 'replyDmConversation'
  | 'pauseDmConversation'
  | 'unpauseDmConversation'
>;

const hasCharacter = (context: InflugenContext, id: string): boolean =>
  context.state.characters.get(id)?.workspace_id === workspaceOf(context);

function find(context: InflugenContext, id: string): ConversationRow | undefined {
  const conversation = context.state.conversations.get(id);
  return conversation?.workspace_id === workspaceOf(context) ? conversation : undefined;
}

function setStatus(context: InflugenContext, id: string, status: DmConversationStatus) {
  const conversation = find(context, id);
  if (!conversation) return notFound('conversation');
  if (status === 'paused') {
    for (const message of waitingReplies(context, conversation.character_id)) {
      if (message.conversation_id === id) context.state.messages.delete(message.id);
    }
  }
  const row = context.state.conversations.update(id, { status });
  return { status: 200 as const, body: { conversation: showConversation(context, row) } };
}

const showResponder = ({ character_id: _, ...responder }: ResponderRow): DmResponder => responder;

function showConversation(context: InflugenContext, row: ConversationRow): DmConversation {
  const { workspace_id: _, ...conversation } = row;
  const [last] = messagesOf(context, row);
  if (!last) throw new RangeError(`Cannot show ${row.id}: a conversation begins with a message`);
  return { ...conversation, last_message_at: timestamp(last.created_at) };
}
