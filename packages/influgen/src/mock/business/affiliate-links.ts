import type { Handlers } from '../../generated/handlers.ts';
import type { AffiliateLink } from '../../generated/models.ts';
import { characterOf } from '../characters.ts';
import { conflict, notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { pageOf } from '../paging.ts';
import { timestamp } from '../timestamp.ts';
import { type InflugenContext, workspaceOf } from '../world.ts';
import { addIncome } from './revenue.ts';
import type { AffiliateLinkRow } from './state.ts';

export const affiliateLinks = {
  // inferred: path, newest first (fact sheet §1.7, §10.3)
  listAffiliateLinks({ path, query }, context) {
    if (!characterOf(context, path.id)) return notFound('character');
    const rows = context.state.affiliateLinks.find('character', path.id).reverse();
    const { items: affiliate_links, ...paging } = pageOf(query, rows, show);
    return { status: 200, body: { affiliate_links, ...paging } };
  },

  // docs: the rules, and that income may be recorded; inferred: it is what is sent along (fact sheet §10.3)
  createAffiliateLink({ path, body }, context) {
    const { state, world, now } = context;
    if (!characterOf(context, path.id)) return notFound('character');
    if (state.affiliateLinks.first('shortcode', [path.id, body.shortcode])) return duplicate(body.shortcode);
    const { platform, url, shortcode, click_count = 0, revenue = 0 } = body;
    const link = state.affiliateLinks.insert({
      id: newId(world, 'aff'),
      character_id: path.id,
      platform,
      url,
      shortcode,
      click_count,
      revenue,
      created_at: now,
    });
    noteIncome(context, link, revenue);
    return { status: 201, body: { affiliate_link: show(link) } };
  },

  // docs: the rules, and that income may be recorded; inferred: it is what is more than before (fact sheet §10.3)
  updateAffiliateLink({ path, body }, context) {
    const { state } = context;
    const before = find(context, path);
    if (!before) return notFound('affiliate link');
    const { shortcode = before.shortcode } = body;
    if (shortcode !== before.shortcode && state.affiliateLinks.first('shortcode', [path.id, shortcode])) {
      return duplicate(shortcode);
    }
    const link = state.affiliateLinks.update(before.id, body);
    noteIncome(context, link, link.revenue - before.revenue);
    return { status: 200, body: { affiliate_link: show(link) } };
  },

  // inferred: income that was recorded stays (fact sheet §10.3)
  deleteAffiliateLink({ path }, context) {
    const link = find(context, path);
    if (!link) return notFound('affiliate link');
    context.state.affiliateLinks.delete(link.id);
    return { status: 204 };
  },
} satisfies Pick<
  Handlers<InflugenContext>,
  'listAffiliateLinks' | 'createAffiliateLink' | 'updateAffiliateLink' | 'deleteAffiliateLink'
>;

function find(context: InflugenContext, { id, linkId }: { readonly id: string; readonly linkId: string }) {
  const link = characterOf(context, id) && context.state.affiliateLinks.get(linkId);
  return link?.character_id === id ? link : undefined;
}

const duplicate = (shortcode: string) =>
  conflict('duplicate_shortcode', `The character has a link with the shortcode ${shortcode} already.`);

/** inferred: less revenue than before is a correction, and no income (fact sheet §10.3) */
function noteIncome(context: InflugenContext, link: AffiliateLinkRow, more: number): void {
  const { world, state, now } = context;
  const amount = Math.round(more * 100) / 100;
  if (amount <= 0) return;
  const { id, character_id, shortcode } = link;
  addIncome(world, state, {
    workspace_id: workspaceOf(context),
    character_id,
    source: 'affiliate',
    amount,
    occurred_at: now,
    metadata: { affiliate_link_id: id, shortcode },
  });
}

function show({ created_at, ...link }: AffiliateLinkRow): AffiliateLink {
  return { ...link, created_at: timestamp(created_at) };
}
