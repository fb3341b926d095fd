import { type ControlActions, ControlError, type World } from '@creatorkit/mock';
import * as z from 'zod/mini';
import { Platform } from '../../generated/schemas.ts';
import { newId } from '../ids.ts';
import type { InflugenState } from '../world.ts';
import { addMessage, showMessage } from './messages.ts';
import type { ConversationRow } from './state.ts';

export interface Incoming {
  readonly character_id: string;
  readonly platform: ConversationRow['platform'];
  readonly contact: string;
  readonly text: string;
}

const hourMs = 3_600_000;

export const dmControls = {
  /** A contact writes to a character; the responder answers on the clock, if it is on. */
  'dm/receive': {
    input: z.object({
      character_id: z.string(),
      platform: Platform(),
      contact: z.string().check(z.minLength(1)),
      text: z.string().check(z.minLength(1)),
    }),
    run(incoming: Incoming, world: World, state: InflugenState) {
      const { character_id, platform, contact, text } = incoming;
      const workspace_id = state.characters.get(character_id)?.workspace_id;
      if (!workspace_id)
        throw new ControlError('refused', `Cannot write to ${character_id}: there is no such character`);
      const known = state.conversations
        .find('character', character_id)
        .find((row) => row.platform === platform && row.contact === contact);
      const conversation =
        known ??
        state.conversations.insert({
          id: newId(world, 'conv'),
          workspace_id,
          character_id,
          platform,
          contact,
          status: 'active',
        });
      const message = addMessage(world, state, conversation, { author: 'contact', text, at: world.now() });
      answer(world, state, conversation, incoming, !known);
      return { conversation_id: conversation.id, message: showMessage(message) };
    },
  },
} satisfies ControlActions<InflugenState>;

/**
 * docs: delay, most replies of an hour, greeting, banned topics, and none while paused (fact sheet §9.2); inferred: a
 * topic is banned when its name is in the text, an hour is the one before the reply, and what is said
 */
function answer(
  world: World,
  state: InflugenState,
  conversation: ConversationRow,
  { character_id, platform, text }: Incoming,
  isNew: boolean,
): void {
  const responder = state.responders.get(character_id);
  if (!responder?.enabled || conversation.status === 'paused') return;
  if (!responder.platforms_enabled.some((enabled) => enabled === platform)) return;
  if (responder.banned_topics.some((topic) => text.toLowerCase().includes(topic.toLowerCase()))) return;
  const at = world.now() + responder.response_delay_seconds * 1000;
  const recent = state.messages.find('automatic', character_id).filter(({ created_at }) => created_at > at - hourMs);
  if (recent.length >= responder.max_replies_per_hour) return;
  const { greeting_message: greeting } = responder;
  addMessage(world, state, conversation, {
    author: 'auto',
    text: isNew && greeting ? greeting : 'Thanks for writing!',
    at,
  });
}
