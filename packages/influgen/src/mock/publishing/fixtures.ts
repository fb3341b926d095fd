import type { World } from '@creatorkit/mock';
import type { Platform } from '../../generated/models.ts';
import { newId } from '../ids.ts';
import type { CharacterRow, InflugenState } from '../world.ts';
import { publishDuePosts } from './attempts.ts';
import { connect, connectionLifetimeMs } from './connections.ts';
import { addMessage } from './messages.ts';
import { addPost } from './posts.ts';
import type { MessageRow } from './state.ts';

const dayMs = 24 * 3_600_000;
const minuteMs = 60_000;

/** How long before the start each workspace connected its platforms; the connection to TikTok has expired. */
const connectedDaysAgo: readonly (readonly [Platform, number])[] = [
  ['instagram', 20],
  ['pinterest', 20],
  ['tiktok', connectionLifetimeMs / dayMs + 1],
];

/** What publishing begins with, over the characters and the content that are there. */
export function seedPublishing(world: World, state: InflugenState): void {
  const workspaces = new Set(Array.from(state.characters.values(), ({ workspace_id }) => workspace_id));
  for (const workspace of workspaces) {
    for (const [platform, days] of connectedDaysAgo)
      connect(world, state, workspace, platform, world.now() - days * dayMs);
  }
  for (const character of state.characters.values()) {
    if (character.is_default) addPublishedContent(world, state, character);
  }
  for (const item of state.content.values()) {
    if (item.status !== 'published') continue;
    const { id } = addPost(world, state, item, { platform: item.platform, scheduled_at: item.updated_at });
    state.posts.update(id, { created_at: item.created_at });
  }
  publishDuePosts(world, state);
  for (const character of state.characters.values()) {
    if (character.is_default) addConversations(world, state, character);
  }
}

/** What went out at which hour, so many days before the start. */
const publishedDaysAgo: readonly (readonly [prompt: string, platform: Platform, days: number, hour: number])[] = [
  ['stretching on a yoga mat by the window', 'instagram', 9, 23],
  ['protein pancakes on a wooden table', 'pinterest', 6, 20],
  ['evening run along the river', 'instagram', 3, 16],
];

function addPublishedContent(world: World, state: InflugenState, character: CharacterRow): void {
  for (const [image_prompt, platform, days, hour] of publishedDaysAgo) {
    const updated_at = world.now() - days * dayMs + hour * 60 * minuteMs;
    const id = newId(world, 'cnt');
    state.content.insert({
      id,
      workspace_id: character.workspace_id,
      character_id: character.id,
      status: 'published',
      platform,
      content_type: 'single',
      is_video: false,
      image_prompt,
      caption: `${image_prompt[0]?.toUpperCase()}${image_prompt.slice(1)}.`,
      hashtags: ['#fitness'],
      cta: null,
      planned_date: updated_at,
      image_urls: [`https://cdn.influgen.test/content/${id}.jpg`],
      video_url: null,
      thumbnail_url: null,
      duration_seconds: null,
      aspect_ratio: null,
      media_review_state: 'passed',
      credits_used: 3, // docs: an image (fact sheet §1.5)
      face_match_score: 0.93,
      config_snapshot: null,
      selected_variant_idx: null,
      rejection_reason: null,
      error: null,
      created_at: updated_at - dayMs,
      updated_at,
    });
  }
}

function addConversations(world: World, state: InflugenState, character: CharacterRow): void {
  const { id: character_id, workspace_id } = character;
  const say = (
    contact: string,
    status: 'active' | 'paused',
    minutesAgo: number,
    ...texts: readonly (readonly [MessageRow['author'], string])[]
  ) => {
    const row = {
      id: newId(world, 'conv'),
      workspace_id,
      character_id,
      platform: 'instagram' as const,
      contact,
      status,
    };
    const conversation = state.conversations.insert(row);
    for (const [index, [author, text]] of texts.entries()) {
      addMessage(world, state, conversation, { author, text, at: world.now() - (minutesAgo - index) * minuteMs });
    }
  };
  say(
    'lena.k',
    'active',
    90,
    ['contact', 'Which shoes are these?'],
    ['operator', 'The blue ones!'],
    ['contact', 'Thanks!'],
  );
  say('tom.runs', 'paused', 300, ['contact', 'Do you sell your plan?']);
}
