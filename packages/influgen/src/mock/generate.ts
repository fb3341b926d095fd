import type { Handlers } from '../generated/handlers.ts';
import type { GenerationInput, VideoInput } from '../generated/models.ts';
import { characterOf } from './characters.ts';
import { addItem, costOfItem, type NewItem, reserveFor, showGeneration, startGeneration } from './content-items.ts';
import { isVideoType, suits } from './content-types.ts';
import { creditsOf } from './credits.ts';
import { insufficientCredits, notFound, unsupportedContentType } from './errors.ts';
import { callerOf, type InflugenContext } from './world.ts';

export const generation = {
  // docs: path, body, first states; inferred: defaults, limits, status (fact sheet §7.1)
  generateContent({ body }, context) {
    const outcome = generate(context, body.character_id, newPicture(body));
    return 'refusal' in outcome ? outcome.refusal : { status: 201, body: outcome.generation };
  },

  // docs: path, body and rules; inferred: status (fact sheet §7.9)
  generateVideo({ body }, context) {
    const outcome = generate(context, body.character_id, newVideo(body));
    return 'refusal' in outcome ? outcome.refusal : { status: 201, body: outcome.generation };
  },

  // seed: path; inferred: body, and that the type decides whether it is a video (fact sheet §5.3)
  publicGenerateContent({ body }, context) {
    const { prompt, type, ...rest } = body;
    const item =
      type !== undefined && isVideoType(type)
        ? newVideo({ ...rest, type: type as 'video' | 'reel' | 'short', scene_description: prompt })
        : newPicture(body);
    const outcome = generate(context, body.character_id, item);
    return 'refusal' in outcome ? outcome.refusal : { status: 202, body: outcome.generation };
  },
} satisfies Pick<Handlers<InflugenContext>, 'generateContent' | 'generateVideo' | 'publicGenerateContent'>;

/** inferred: order of the checks: body, existence, credits (fact sheet §1.6) */
function generate(context: InflugenContext, character_id: string, given: NewItem) {
  const { world, state, now } = context;
  const { user, workspace } = callerOf(context);
  if (!suits(given.content_type, given.platform)) {
    return { refusal: unsupportedContentType(given.content_type, given.platform) };
  }
  const character = characterOf(context, character_id);
  if (!character) return { refusal: notFound('character') };
  const cost = costOfItem(given);
  const { balance } = creditsOf(world, state, workspace.id);
  if (balance < cost) return { refusal: insufficientCredits(context, cost, balance) };
  const item = addItem(world, state, character, given, now);
  const reserved = reserveFor(world, state, item, cost);
  if (!reserved) throw new RangeError(`Cannot generate ${item.id}: ${cost} credits were there and are not`);
  return { generation: showGeneration(item, startGeneration(world, state, item, user.id, reserved, now)) };
}

/** inferred: a video type asked for here is a video as well (fact sheet §7.1 does not say) */
export function newPicture(body: GenerationInput): NewItem {
  const { type = 'single', platform = 'instagram', prompt, target_language, quality_tier, model_id } = body;
  return {
    ...textsOf(body),
    platform,
    content_type: type,
    is_video: isVideoType(type),
    ...(isVideoType(type) ? { duration_seconds: 8, aspect_ratio: '9:16' } : {}),
    image_prompt: prompt,
    target_language,
    quality_tier,
    model_id,
  };
}

/** docs: the defaults (fact sheet §7.9) */
function newVideo(body: VideoInput): NewItem {
  const { platform = 'instagram', scene_description, duration_seconds = 8, aspect_ratio = '9:16' } = body;
  const { quality_tier, model_id } = body;
  const usual = platform === 'tiktok' || platform === 'youtube' ? 'short' : 'reel';
  return {
    ...textsOf(body),
    platform,
    content_type: body.type ?? usual,
    is_video: true,
    image_prompt: scene_description,
    duration_seconds,
    aspect_ratio,
    quality_tier,
    model_id,
  };
}

function textsOf({
  caption,
  hashtags,
  cta,
  planned_date,
}: Pick<GenerationInput, 'caption' | 'hashtags' | 'cta' | 'planned_date'>) {
  return {
    caption: caption ?? null,
    hashtags: hashtags ?? [],
    cta: cta ?? null,
    planned_date: planned_date === undefined ? null : Date.parse(planned_date),
  };
}
