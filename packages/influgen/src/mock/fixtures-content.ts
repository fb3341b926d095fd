import type { World } from '@creatorkit/mock';
import { addCharacter } from './characters.ts';
import { addItem, costOfItem, type NewItem, startGeneration } from './content-items.ts';
import { isVideoType } from './content-types.ts';
import { newId } from './ids.ts';
import { startJob } from './jobs.ts';
import { settleJobs } from './settle-jobs.ts';
import type { CharacterRow, ContentRow, InflugenState, UserRow } from './world.ts';

const dayMs = 86_400_000;

type Past = readonly [daysAgo: number, status: ContentRow['status'], type: ContentRow['content_type'], prompt: string];

/** What the default character of each workspace has behind it, oldest first. */
const pastOfMaya: readonly Past[] = [
  [14, 'published', 'single', 'morning mobility flow on a rooftop at sunrise'],
  [9, 'published', 'reel', 'a sprint up the stairs of the stadium'],
  [6, 'approved', 'carousel', 'three stretches for the desk'],
  [5, 'approved', 'single', 'a bowl of oats with berries by the window'],
  [4, 'approved', 'reel', 'rope skipping in the park'],
  [3, 'rejected', 'single', 'a handstand on the beach'],
  [2, 'failed', 'single', 'a trail run in the rain [fail]'],
  [1, 'ready', 'single', 'tying the shoes before a run'],
  [1, 'ready', 'story', 'cooling down after the run [face:0.71]'],
];

const pastOfLeo: Past = [8, 'approved', 'single', 'a yellow tram in the old town'];

/** Characters and their content; generated as it would be, only earlier. The last workspace has a second character. */
export function seedStudio(world: World, state: InflugenState, users: readonly UserRow[]): void {
  const moderated = users.flatMap((user) => {
    const maya = addPastCharacter(world, state, user, 60, { name: 'Maya Stone', niche: 'fitness' });
    const leo = user === users.at(-1) ? addSecond(world, state, user) : undefined;
    return pastOfMaya.flatMap((past) => [
      ...(leo && past === pastOfMaya[2] ? [queuePast(world, state, user, leo, pastOfLeo)] : []),
      queuePast(world, state, user, maya, past),
    ]);
  });
  settleJobs(world, state);
  for (const { id, created_at, status } of moderated) {
    if (status === 'ready' || status === 'failed') continue;
    const rejection_reason = status === 'rejected' ? 'The hands look wrong' : null;
    state.content.update(id, { status, rejection_reason, updated_at: created_at + dayMs / 2 });
  }
}

/** On autopilot, and with a LoRA. */
function addSecond(world: World, state: InflugenState, user: UserRow): CharacterRow {
  const leo = addPastCharacter(world, state, user, 40, {
    name: 'Leo Park',
    niche: 'travel',
    settings: { autopilot: true, timezone: 'Europe/Lisbon' },
  });
  const { id: character_id, workspace_id } = leo;
  const at = world.now() - 30 * dayMs;
  for (let number = 1; number <= 12; number++) {
    const url = `https://images.example.com/leo/${String(number).padStart(2, '0')}.jpg`;
    state.images.insert({ id: newId(world, 'img'), character_id, use: 'lora', url, created_at: at });
  }
  const owner = { workspace_id, user_id: user.id, character_id };
  startJob(world, state, { ...owner, job_type: 'train_lora', content_id: null, reserved: null, input: {} }, at);
  return leo;
}

function addPastCharacter(
  world: World,
  state: InflugenState,
  { workspace_id }: UserRow,
  daysAgo: number,
  given: Pick<CharacterRow, 'name' | 'niche'> & Partial<CharacterRow>,
): CharacterRow {
  const created_at = world.now() - daysAgo * dayMs;
  const row = addCharacter(world, state, workspace_id, { created_at, updated_at: created_at, ...given });
  const url = `https://cdn.example.com/faces/${row.id}.jpg`;
  state.images.insert({ id: newId(world, 'ref'), character_id: row.id, use: 'primary', url, created_at });
  return state.characters.update(row.id, {
    reference_images: [url],
    follower_count: world.random.integer('followers', row.id, { min: 2000, max: 90_000 }),
  });
}

/** Begins the generation of an item, and says what is to become of it. */
function queuePast(
  world: World,
  state: InflugenState,
  user: UserRow,
  character: CharacterRow,
  [daysAgo, status, content_type, image_prompt]: Past,
): Pick<ContentRow, 'id' | 'created_at' | 'status'> {
  const at = world.now() - daysAgo * dayMs;
  const is_video = isVideoType(content_type);
  const given: NewItem = {
    platform: 'instagram',
    content_type,
    is_video,
    image_prompt,
    caption: null,
    hashtags: [],
    cta: null,
    planned_date: at + 2 * dayMs,
    ...(is_video ? { duration_seconds: 8, aspect_ratio: '9:16' } : {}),
  };
  const item = addItem(world, state, character, given, at);
  // What failed was given back.
  const monthly = status === 'failed' ? 0 : costOfItem(item);
  startGeneration(world, state, item, user.id, { monthly, purchased: 0, renews_at: null }, at);
  return { id: item.id, created_at: at, status };
}
