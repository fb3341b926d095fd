import type { Handlers } from '../generated/handlers.ts';
import { characterOf, showCharacter } from './characters.ts';
import { notFound } from './errors.ts';
import { newId } from './ids.ts';
import { pictureUrl, refusePicture } from './pictures.ts';
import { timestamp } from './timestamp.ts';
import type { InflugenContext } from './world.ts';

export const referenceImages = {
  // docs: path, parts, effects; inferred: statuses and answer (fact sheet §6.7)
  uploadReferenceImage({ path, body }, context) {
    const { world, state, now } = context;
    const file = 'file' in body ? body.file : 'image' in body ? body.image : body.reference_image;
    const refusal = refusePicture(file);
    if (refusal) return refusal;
    const character = characterOf(context, path.id);
    if (!character) return notFound('character');
    const id = newId(world, 'ref');
    const { url, use, created_at } = state.images.insert({
      id,
      character_id: character.id,
      // docs: the first is the primary one, unless the upload says otherwise (fact sheet §6.7)
      use: body.type ?? (state.images.count('character', [character.id, false]) === 0 ? 'primary' : 'reference'),
      url: pictureUrl('references', id, file),
      created_at: now,
    });
    const changed = state.characters.update(character.id, {
      reference_images: [...character.reference_images, url],
      updated_at: now,
    });
    const type = use === 'lora' ? 'reference' : use;
    return {
      status: 201,
      body: {
        reference_image: { id, character_id: character.id, url, type, created_at: timestamp(created_at) },
        character: showCharacter(state, changed),
      },
    };
  },
} satisfies Pick<Handlers<InflugenContext>, 'uploadReferenceImage'>;
