import type { World } from '@creatorkit/mock';
import type { Handlers } from '../generated/handlers.ts';
import { timestamp } from './envelope.ts';
import { pageOf } from './pagination.ts';
import { type Igny8Context, type Igny8State, memberOf, type PromptRow } from './world.ts';

/** docs: `clustering`, and that there are placeholders; inferred: the other types, all texts (fact sheet §2.5) */
const prompts = {
  clustering: {
    title: 'Clustering',
    text: 'Group these keywords into clusters of 3 to 10 that one page can serve. Answer as JSON. [IGNY8_KEYWORDS]',
  },
  content_generation: {
    title: 'Content generation',
    text: 'Write the content for this idea, with headings, in a clear voice. [IGNY8_IDEA] [IGNY8_CLUSTER] [IGNY8_KEYWORDS]',
  },
  ideas: { title: 'Ideas', text: 'Propose content ideas for each of these clusters. [IGNY8_CLUSTERS]' },
  image_prompt_extraction: {
    title: 'Image prompt extraction',
    text: 'Describe one featured image and the images inside this article. [IGNY8_CONTENT]',
  },
  image_prompt_template: {
    title: 'Image prompt template',
    text: 'A [IGNY8_IMAGE_TYPE] image for "[IGNY8_TITLE]": [IGNY8_IMAGE_PROMPT]',
  },
  negative_prompt: { title: 'Negative prompt', text: 'text, watermark, logo, blurred, distorted hands' },
} as const;

export const promptHandlers = {
  // seed: List Prompts; docs: ordered by prompt_type (fact sheet §6.2)
  listPrompts({ query }, context) {
    const rows = context.state.prompts.find('account', memberOf(context).account.id);
    rows.sort((one, other) => (one.prompt_type < other.prompt_type ? -1 : 1));
    return pageOf(context, query, rows, show);
  },
} satisfies Pick<Handlers<Igny8Context>, 'listPrompts'>;

/** inferred: every account has one row per type, beginning with the built-in text (fact sheet §6.2) */
export function addPrompts(world: World, state: Igny8State, account_id: number): void {
  for (const [prompt_type, { text }] of Object.entries(prompts)) {
    state.prompts.insert({
      id: world.nextId('prompt'),
      account_id,
      prompt_type,
      prompt_value: text,
      default_prompt: text,
      is_active: true,
      created_at: world.now(),
      updated_at: world.now(),
    });
  }
}

function show({ account_id: _account, created_at, updated_at, ...prompt }: PromptRow) {
  const known: { readonly [type: string]: { readonly title: string } } = prompts;
  return {
    ...prompt,
    prompt_type_display: known[prompt.prompt_type]?.title ?? prompt.prompt_type,
    created_at: timestamp(created_at),
    updated_at: timestamp(updated_at),
  };
}
