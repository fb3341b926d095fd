import type { Handlers } from '../generated/handlers.ts';
import type { CharacterInput, CharacterUpdate, ListCharactersQuery } from '../generated/models.ts';
import { addCharacter, characterOf, cloneCharacter, hasRoom, showCharacter } from './characters.ts';
import { prices } from './content-items.ts';
import { creditsOf, spendCredits } from './credits.ts';
import { forbidden, insufficientCredits, notFound } from './errors.ts';
import { newId } from './ids.ts';
import { pageOf } from './paging.ts';
import { type CharacterRow, type InflugenContext, type InflugenState, workspaceOf } from './world.ts';

export const characters = {
  // docs: path, body and answer; inferred: status (fact sheet §6.1)
  createCharacter: ({ body }, context) => create(context, body),

  // docs: path; inferred: filters (fact sheet §6.2)
  listCharacters: ({ query }, context) => list(context, query),

  // docs: path (fact sheet §6.3)
  getCharacter({ path }, context) {
    const row = characterOf(context, path.id);
    return row ? shown(context, row) : notFound('character');
  },

  // docs: path; inferred: that objects are merged one level deep (fact sheet §6.4)
  updateCharacter({ path, body }, context) {
    const row = characterOf(context, path.id);
    if (!row) return notFound('character');
    return shown(context, context.state.characters.update(row.id, { ...merge(row, body), updated_at: context.now }));
  },

  // docs: path; inferred: that the former default is none any more (fact sheet §6.5)
  setDefaultCharacter({ path }, context) {
    const { state, now } = context;
    const row = characterOf(context, path.id);
    if (!row) return notFound('character');
    if (row.is_default) return shown(context, row);
    for (const other of state.characters.find('workspace', row.workspace_id)) {
      if (other.is_default) state.characters.update(other.id, { is_default: false, updated_at: now });
    }
    return shown(context, state.characters.update(row.id, { is_default: true, updated_at: now }));
  },

  // docs: path; inferred: all else (fact sheet §6.6)
  duplicateCharacter({ path, body }, context) {
    const { world, state } = context;
    const row = characterOf(context, path.id);
    if (!row) return notFound('character');
    const name = body?.name ?? `${row.name} (Copy)`;
    const copy = cloneCharacter(world, state, row, row.workspace_id, name);
    return { status: 201, body: { character: showCharacter(state, copy) } };
  },

  // seed: path; inferred: as on the product API (fact sheet §5.1)
  publicCreateCharacter: ({ body }, context) => create(context, body),

  // seed: path; inferred: as on the product API (fact sheet §5.2)
  publicListCharacters: ({ query }, context) => list(context, query),
} satisfies Pick<
  Handlers<InflugenContext>,
  | 'createCharacter'
  | 'listCharacters'
  | 'getCharacter'
  | 'updateCharacter'
  | 'setDefaultCharacter'
  | 'duplicateCharacter'
  | 'publicCreateCharacter'
  | 'publicListCharacters'
>;

/** inferred: what the plan forbids comes before all that is about the request (fact sheet §1.6) */
export function refuseWithoutRoom(_path: unknown, { state, principal }: InflugenContext) {
  if (!principal || hasRoom(state, principal.workspace.id)) return undefined;
  return forbidden('character_limit_reached', 'The plan allows no more characters.');
}

/** inferred: a face is generated, and paid for, where no pictures are sent (fact sheet §1.5) */
function create(context: InflugenContext, body: CharacterInput) {
  const { world, state, now } = context;
  const workspace = workspaceOf(context);
  const needsFace = !body.reference_images?.length;
  if (needsFace && !spendCredits(world, state, workspace, prices.face, 'generate_face')) {
    return insufficientCredits(context, prices.face, creditsOf(world, state, workspace).balance);
  }
  const row = addCharacter(world, state, workspace, body);
  const urls = needsFace ? [`https://cdn.example.com/faces/${row.id}.jpg`] : row.reference_images;
  for (const [index, url] of urls.entries()) {
    const use = index === 0 ? 'primary' : 'reference';
    state.images.insert({ id: newId(world, 'ref'), character_id: row.id, use, url, created_at: now });
  }
  const withFace = state.characters.update(row.id, { reference_images: urls });
  return { status: 201 as const, body: { character: showCharacter(state, withFace) } };
}

/** inferred: newest first (fact sheet §1.7) */
function list(context: InflugenContext, query: ListCharactersQuery) {
  const { state } = context;
  const name = query.q?.toLowerCase();
  const rows = state.characters
    .find('workspace', workspaceOf(context))
    .filter((row) => query.niche === undefined || row.niche === query.niche)
    .filter((row) => name === undefined || row.name.toLowerCase().includes(name))
    .reverse();
  const { items, ...paging } = pageOf(query, rows, (row) => showCharacter(state, row));
  return { status: 200 as const, body: { characters: items, ...paging } };
}

const shown = ({ state }: { readonly state: InflugenState }, row: CharacterRow) => ({
  status: 200 as const,
  body: { character: showCharacter(state, row) },
});

function merge(row: CharacterRow, body: CharacterUpdate): Partial<CharacterRow> {
  const { appearance, identity, personality, style, settings, ...rest } = body;
  const objects = { appearance, identity, personality, style, settings };
  const merged = Object.entries(objects)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, { ...row[name as keyof typeof objects], ...value }]);
  return { ...rest, ...Object.fromEntries(merged) };
}
