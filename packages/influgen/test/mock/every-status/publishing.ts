import type { InflugenMock } from '../../../src/mock/index.ts';
import type { publishingHandlers } from '../../../src/mock/publishing/handlers.ts';
import { connectionKey } from '../../../src/mock/publishing/state.ts';

export type PublishingId = keyof typeof publishingHandlers;

/** A call, and what must be so beforehand. */
export interface Sent {
  readonly path: string;
  readonly body?: unknown;
  readonly prepare?: (mock: InflugenMock) => void;
}

/** A call that succeeds, and those that the rules of the operation itself refuse, by status. */
export interface Calls {
  readonly good: Sent;
  readonly bad?: { readonly [status: number]: Sent };
}

/** An approved item of the default character of a workspace, with a post that is pending and the token of a connection that is begun. */
export function publishingCalls(mock: InflugenMock, workspace: string): { readonly [Id in PublishingId]: Calls } {
  const { state, clock } = mock;
  const character = state.characters.find('workspace', workspace).find(({ is_default }) => is_default);
  const [model] = character ? state.content.find('character', character.id) : [];
  const [conversation] = character ? state.conversations.find('character', character.id) : [];
  if (!character || !model || !conversation)
    throw new RangeError(`Cannot call anything: ${workspace} has no character`);

  const itemWith = (digit: string, status: 'approved' | 'ready') => {
    const id = `cnt_${digit.repeat(26)}`;
    return state.content.insert({ ...model, id, status, platform: 'instagram', content_type: 'single' }).id;
  };
  const approved = itemWith('1', 'approved');
  const ready = itemWith('2', 'ready');
  const [sent] = state.posts.find('workspace', workspace);
  if (!sent) throw new RangeError(`Cannot call anything: ${workspace} has published nothing`);
  const pending = state.posts.insert({
    ...sent,
    id: `sch_${'1'.repeat(26)}`,
    content_id: itemWith('3', 'approved'),
    platform: 'instagram',
    status: 'pending',
    scheduled_at: clock.now() + 3_600_000,
    published_at: null,
  }).id;
  state.authorizations.insert({
    state: 'begun',
    workspace_id: workspace,
    platform: 'instagram',
    redirect: '/settings',
    expires_at: clock.now() + 60_000,
  });

  const later = new Date(clock.now() + 48 * 3_600_000).toISOString();
  const sendTo = (platforms: readonly string[], scheduled_at = later) => ({ scheduled_at, platforms });
  const withoutPinterest = () => {
    state.connections.delete(connectionKey(workspace, 'pinterest'));
  };
  const generate = '/schedule/generate';
  const boards = '/integrations/pinterest/boards';
  const board = '/integrations/pinterest/default-board';
  const dm = `/characters/${character.id}/dm`;
  const talk = `/dm/conversations/${conversation.id}`;
  const nobody = '/dm/conversations/conv_x';

  return {
    getIntegration: { good: { path: '/integrations/tiktok' }, bad: { 400: { path: '/integrations/fax' } } },
    getIntegrationAuthUrl: {
      good: { path: '/integrations/tiktok/auth-url' },
      bad: { 400: { path: '/integrations/tiktok/auth-url?redirect=settings' } },
    },
    handleIntegrationCallback: {
      good: { path: '/integrations/instagram/callback?code=4&state=begun' },
      bad: { 400: { path: '/integrations/instagram/callback?code=4&state=other' } },
    },
    disconnectIntegration: { good: { path: '/integrations/tiktok' }, bad: { 400: { path: '/integrations/fax' } } },
    listPinterestBoards: { good: { path: boards }, bad: { 409: { path: boards, prepare: withoutPinterest } } },
    setPinterestDefaultBoard: {
      good: {
        path: board,
        body: { board_id: state.connections.get(connectionKey(workspace, 'pinterest'))?.default_board_id },
      },
      bad: {
        400: { path: board, body: {} },
        404: { path: board, body: { board_id: '1' } },
        409: { path: board, body: { board_id: '1' }, prepare: withoutPinterest },
      },
    },
    listSchedule: { good: { path: '/schedule' }, bad: { 400: { path: '/schedule?platform=fax' } } },
    listScheduleHistory: {
      good: { path: '/schedule/history' },
      bad: { 400: { path: '/schedule/history?from=yesterday' } },
    },
    generateSchedule: {
      good: { path: generate, body: { character_id: character.id, start_date: later } },
      bad: {
        400: { path: generate, body: {} },
        404: { path: generate, body: { character_id: `char_${'1'.repeat(26)}`, start_date: later } },
      },
    },
    updateScheduledPost: {
      good: { path: `/schedule/${pending}`, body: { caption: 'Better' } },
      bad: {
        400: { path: `/schedule/${pending}`, body: {} },
        404: { path: '/schedule/sch_x', body: { caption: 'Better' } },
        409: { path: `/schedule/${sent.id}`, body: { caption: 'Better' } },
      },
    },
    publishScheduledPostNow: {
      good: { path: `/schedule/${pending}/publish-now` },
      bad: { 404: { path: '/schedule/sch_x/publish-now' }, 409: { path: `/schedule/${sent.id}/publish-now` } },
    },
    scheduleContent: {
      good: { path: `/content/${approved}/schedule`, body: sendTo(['instagram', 'pinterest']) },
      bad: {
        400: { path: `/content/${approved}/schedule`, body: sendTo(['instagram'], '2020-01-01T00:00:00Z') },
        404: { path: '/content/cnt_x/schedule', body: sendTo(['instagram']) },
        409: { path: `/content/${ready}/schedule`, body: sendTo(['instagram']) },
      },
    },
    publicPublishContent: {
      good: { path: '/public/publish', body: { content_id: approved } },
      bad: {
        400: { path: '/public/publish', body: {} },
        404: { path: '/public/publish', body: { content_id: 'cnt_x' } },
        409: { path: '/public/publish', body: { content_id: ready } },
      },
    },
    getAnalyticsOverview: {
      good: { path: '/analytics/overview' },
      bad: { 400: { path: '/analytics/overview?from=2030-01-01' } },
    },
    getCharacterAnalytics: {
      good: { path: `/analytics/characters/${character.id}` },
      bad: {
        400: { path: `/analytics/characters/${character.id}?platform=fax` },
        404: { path: '/analytics/characters/char_x' },
      },
    },
    getContentAnalytics: {
      good: { path: `/analytics/content/${sent.content_id}` },
      bad: { 404: { path: '/analytics/content/cnt_x' } },
    },
    getPostingTimes: { good: { path: '/analytics/posting-times' } },
    getDmResponder: { good: { path: `${dm}-responder` }, bad: { 404: { path: '/characters/char_x/dm-responder' } } },
    updateDmResponder: {
      good: { path: `${dm}-responder`, body: { enabled: true } },
      bad: {
        400: { path: `${dm}-responder`, body: { platforms_enabled: ['youtube'] } },
        404: { path: '/characters/char_x/dm-responder', body: {} },
      },
    },
    listDmConversations: {
      good: { path: `${dm}/conversations` },
      bad: { 400: { path: `${dm}/conversations?status=gone` }, 404: { path: '/characters/char_x/dm/conversations' } },
    },
    listDmMessages: {
      good: { path: `${talk}/messages` },
      bad: { 400: { path: `${talk}/messages?page=0` }, 404: { path: `${nobody}/messages` } },
    },
    replyDmConversation: {
      good: { path: `${talk}/reply`, body: { message: 'Hello' } },
      bad: { 400: { path: `${talk}/reply`, body: {} }, 404: { path: `${nobody}/reply`, body: { message: 'Hello' } } },
    },
    pauseDmConversation: { good: { path: `${talk}/pause` }, bad: { 404: { path: `${nobody}/pause` } } },
    unpauseDmConversation: { good: { path: `${talk}/unpause` }, bad: { 404: { path: `${nobody}/unpause` } } },
  };
}
