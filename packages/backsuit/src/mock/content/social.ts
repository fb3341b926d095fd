import type { World } from '@creatorkit/mock';
import type { Handlers } from '../../generated/handlers.ts';
import { audit } from '../audit.ts';
import { badRequest, conflict, forbidden, notFound, unprocessable } from '../errors.ts';
import { type Space, spaceOf } from '../space.ts';
import { instant, timestamp, timestampOrNull } from '../timestamp.ts';
import type { BackSuitContext } from '../world.ts';
import { mayChange } from './access.ts';
import { postText } from './post-text.ts';
import type { SocialAccountRow, SocialPostRow } from './rows.ts';
import { tellOf } from './social-posts.ts';

export const social = {
  // seed: List connected social media accounts; inferred: the key (fact sheet §6, operation 39)
  listSocialAccounts(_request, context) {
    return { status: 200, body: { accounts: spaceOf(context).socialAccounts.list().map(showAccount) } };
  },

  // seed: Post article to social media; inferred: the answer, and the refusals (fact sheet §6, operation 40)
  publishArticleToSocial({ path, body }, context) {
    const { world, now } = context;
    const space = spaceOf(context);
    const article = space.articles.get(path.article_id);
    if (!article) return notFound('Article');
    if (!mayChange(context, article)) return forbidden();
    const platforms = [...new Set(body.platforms)];
    const accounts = platforms.flatMap((platform) => accountFor(space, platform) ?? []);
    const missing = platforms.filter((platform) => !accounts.some((account) => account.platform === platform));
    if (missing.length > 0) return badRequest(`No active account is connected for: ${missing.join(', ')}`);
    if (article.status !== 'published') return conflict('Article is not published');
    const scheduledFor = body.schedule_at == null ? undefined : Date.parse(body.schedule_at);
    if (scheduledFor !== undefined && scheduledFor <= now) return unprocessable('schedule_at must be in the future');
    const posts = accounts.map((account) => {
      const text = body.custom_message ?? postText(space, article, account);
      const generated = body.custom_message === undefined;
      return tellOf(world, space, { article, account, text, generated, at: now, scheduledFor });
    });
    audit(context, 'article.publish_social', {
      tenant_id: space.tenant.id,
      resource_type: 'article',
      resource_id: article.id,
      details: { platforms, ...(scheduledFor === undefined ? {} : { schedule_at: instant(scheduledFor) }) },
    });
    const message =
      scheduledFor === undefined ? 'Article posted to social media' : 'Article scheduled for social media';
    return { status: 200, body: { message, results: posts.map((post) => showPost(world, space, post)) } };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'listSocialAccounts' | 'publishArticleToSocial'>;

const accountFor = (space: Space, platform: string): SocialAccountRow | undefined =>
  space.socialAccounts.list().find((account) => account.platform === platform && account.is_active);

/** docs: what is shown of an account: its tokens are not (fact sheet §2.10) */
export function showAccount({ tenant_id: _, ...account }: SocialAccountRow) {
  return {
    ...account,
    default_hashtags: [...account.default_hashtags],
    last_verified_at: timestampOrNull(account.last_verified_at),
    token_expires_at: timestampOrNull(account.token_expires_at),
    created_at: timestamp(account.created_at),
    updated_at: timestamp(account.updated_at),
  };
}

/** inferred: addresses under hosts that are nobody's */
function showPost(
  world: World,
  space: Space,
  { id, platform, status, scheduled_for, error, account_id }: SocialPostRow,
) {
  const postId = `18${world.random.integer('social post', id, { min: 1e14, max: 1e15 - 1 })}`;
  const name = slugless(space.socialAccounts.get(account_id)?.account_name ?? platform);
  const isThere = status === 'success';
  return {
    platform,
    status,
    log_id: id,
    platform_post_id: isThere ? postId : null,
    platform_post_url: isThere ? `https://${platform.replace('_', '-')}.example/${name}/posts/${postId}` : null,
    scheduled_for: scheduled_for === null ? null : instant(scheduled_for),
    error,
  };
}

const slugless = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '');
