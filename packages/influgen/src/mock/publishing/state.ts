import type { Collection, World } from '@creatorkit/mock';
import type {
  DmConversation,
  DmMessage,
  DmResponder,
  Platform,
  PublishingErrorCode,
  ScheduledPostStatus,
} from '../../generated/models.ts';

// Row types of publishing. Times are milliseconds; other names are the API's where it has the field.

/** A platform that a workspace connected and did not disconnect; one whose `expires_at` is past is expired. */
export interface ConnectionRow {
  readonly workspace_id: string;
  readonly platform: Platform;
  readonly account_id: string;
  readonly account_name: string;
  readonly connected_at: number;
  readonly expires_at: number;
  /** Of Pinterest alone. */
  readonly default_board_id: string | null;
}

/** An authorization that was begun and not finished. */
export interface AuthorizationRow {
  readonly state: string;
  readonly workspace_id: string;
  readonly platform: Platform;
  readonly redirect: string;
  readonly expires_at: number;
}

export interface PostRow {
  readonly id: string;
  readonly workspace_id: string;
  readonly content_id: string;
  readonly character_id: string;
  readonly platform: Platform;
  readonly status: ScheduledPostStatus;
  readonly scheduled_at: number;
  readonly caption: string | null;
  /** What went out; null before. */
  readonly media: { readonly [name: string]: unknown } | null;
  readonly error_code: PublishingErrorCode | null;
  readonly attempts: number;
  readonly next_attempt_at: number | null;
  readonly published_at: number | null;
  readonly external_post_id: string | null;
  readonly external_url: string | null;
  readonly created_at: number;
  readonly updated_at: number;
}

export interface ResponderRow extends DmResponder {
  readonly character_id: string;
}

export interface ConversationRow extends Omit<DmConversation, 'last_message_at'> {
  readonly workspace_id: string;
}

export interface MessageRow extends Omit<DmMessage, 'created_at'> {
  readonly conversation_id: string;
  readonly character_id: string;
  /** A reply of the responder that is yet to come lies in the future. */
  readonly created_at: number;
}

/** What publishing stores. */
export interface PublishingState {
  readonly connections: Collection<ConnectionRow, string>;
  readonly authorizations: Collection<AuthorizationRow, string>;
  readonly posts: Collection<PostRow, string, 'workspace' | 'character' | 'content' | 'pending'>;
  readonly responders: Collection<ResponderRow, string>;
  readonly conversations: Collection<ConversationRow, string, 'character'>;
  readonly messages: Collection<MessageRow, string, 'conversation' | 'automatic'>;
}

export function createPublishingState(world: World): PublishingState {
  return {
    connections: world.collection('connections', {
      id: (row: ConnectionRow) => connectionKey(row.workspace_id, row.platform),
    }),
    authorizations: world.collection('authorizations', { id: (row: AuthorizationRow) => row.state }),
    posts: world.collection('scheduled posts', {
      id: (row: PostRow) => row.id,
      indexes: {
        workspace: (row) => row.workspace_id,
        character: (row) => row.character_id,
        content: (row) => row.content_id,
        pending: (row) => (row.status === 'pending' ? true : undefined),
      },
    }),
    responders: world.collection('dm responders', { id: (row: ResponderRow) => row.character_id }),
    conversations: world.collection('dm conversations', {
      id: (row: ConversationRow) => row.id,
      indexes: { character: (row) => row.character_id },
    }),
    messages: world.collection('dm messages', {
      id: (row: MessageRow) => row.id,
      indexes: {
        conversation: (row) => row.conversation_id,
        automatic: (row) => (row.author === 'auto' ? row.character_id : undefined),
      },
    }),
  };
}

/** A workspace has one connection a platform. */
export const connectionKey = (workspace: string, platform: Platform): string => `${workspace} ${platform}`;
