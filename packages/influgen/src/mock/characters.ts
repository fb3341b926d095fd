import type { World } from '@creatorkit/mock';
import type { Character } from '../generated/models.ts';
import { newId } from './ids.ts';
import { planFacts } from './plans.ts';
import { timestamp, timestampOrNull } from './timestamp.ts';
import { type CharacterRow, type InflugenContext, type InflugenState, workspaceOf } from './world.ts';

/** A character of the caller's workspace. */
export function characterOf(context: InflugenContext, id: string): CharacterRow | undefined {
  const row = context.state.characters.get(id);
  return row?.workspace_id === workspaceOf(context) ? row : undefined;
}

/** docs: that a plan limits them; inferred: the numbers (fact sheet §1.3) */
export function hasRoom(state: InflugenState, workspace: string): boolean {
  const plan = state.workspaces.get(workspace)?.plan ?? 'free';
  return state.characters.count('workspace', workspace) < planFacts[plan].character_limit;
}

/** What a new character is beside what was sent. docs: initial values; inferred: the first is the default (fact sheet §6.1) */
export function addCharacter(
  world: World,
  state: InflugenState,
  workspace_id: string,
  given: Pick<CharacterRow, 'name'> & Partial<CharacterRow>,
): CharacterRow {
  const now = world.now();
  return state.characters.insert({
    niche: null,
    reference_images: [],
    appearance: {},
    identity: {},
    personality: {},
    style: {},
    settings: {},
    talking_head_enabled: false,
    follower_count: 0,
    last_post_date: null,
    is_default: state.characters.count('workspace', workspace_id) === 0,
    lora_status: 'none',
    lora_model_url: null,
    lora_trained_at: null,
    lora_error: null,
    created_at: now,
    updated_at: now,
    ...given,
    id: newId(world, 'char'),
    workspace_id,
  });
}

/** inferred: same profile and references, nothing of what it did (fact sheet §6.6) */
export function cloneCharacter(
  world: World,
  state: InflugenState,
  original: CharacterRow,
  workspace: string,
  name = original.name,
): CharacterRow {
  const { niche, reference_images, appearance, identity, personality, style, settings, talking_head_enabled } =
    original;
  const profile = { niche, reference_images, appearance, identity, personality, style, settings, talking_head_enabled };
  return addCharacter(world, state, workspace, { ...profile, name, is_default: false });
}

export const isAutopilot = ({ settings }: Pick<CharacterRow, 'settings'>): boolean => settings.autopilot === true;

/** inferred: the tier follows from the LoRA, and autopilot from the settings (fact sheet §2.4) */
export function showCharacter(state: InflugenState, row: CharacterRow): Character {
  const { workspace_id: _workspace, lora_status, lora_trained_at: _trained, lora_error: _error, ...shown } = row;
  return {
    ...shown,
    reference_images: [...row.reference_images],
    autopilot: isAutopilot(row),
    face_consistency_tier: lora_status === 'ready' ? 'lora' : 'ip_adapter',
    lora_training_status: lora_status,
    content_count: state.content.count('character', row.id),
    last_post_date: timestampOrNull(row.last_post_date),
    voice_clone_id: null,
    created_at: timestamp(row.created_at),
    updated_at: timestamp(row.updated_at),
  };
}
