import type { World } from '@creatorkit/mock';
import type { DmMessage } from '../../generated/models.ts';
import { newId } from '../ids.ts';
import { timestamp } from '../timestamp.ts';
import type { InflugenContext, InflugenState } from '../world.ts';
import type { ConversationRow, MessageRow } from './state.ts';

export function addMessage(
  world: World,
  { messages }: InflugenState,
  conversation: ConversationRow,
  { author, text, at }: { readonly author: MessageRow['author']; readonly text: string; readonly at: number },
): MessageRow {
  return messages.insert({
    id: newId(world, 'msg'),
    conversation_id: conversation.id,
    character_id: conversation.character_id,
    direction: author === 'contact' ? 'in' : 'out',
    author,
    text,
    created_at: at,
  });
}

/** Replies of the responder that are yet to come. */
export const waitingReplies = ({ state, now }: InflugenContext, character: string): MessageRow[] =>
  state.messages.find('automatic', character).filter(({ created_at }) => created_at > now);

/** What was said by now, the newest first. */
export const messagesOf = ({ state, now }: InflugenContext, { id }: ConversationRow): MessageRow[] =>
  state.messages
    .find('conversation', id)
    .filter(({ created_at }) => created_at <= now)
    .reverse()
    .sort((one, other) => other.created_at - one.created_at);

export const showMessage = ({ conversation_id: _, character_id: __, created_at, ...row }: MessageRow): DmMessage => ({
  ...row,
  created_at: timestamp(created_at),
});
