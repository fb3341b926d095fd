import type { Handlers } from '../../generated/handlers.ts';
import { conflict, linkNotFound } from '../errors.ts';
import { freeSlug, slugOf } from '../slug.ts';
import { spaceOf } from '../space.ts';
import { timestamp } from '../timestamp.ts';
import type { BackSuitContext } from '../world.ts';
import type { AffiliateLinkRow } from './rows.ts';

export const affiliateLinks = {
  // seed: List affiliate links; docs: query and keys (fact sheet §6, operation 45)
  listAffiliateLinks({ query }, context) {
    const { status, limit = 50, offset = 0 } = query;
    const rows = spaceOf(context)
      .affiliateLinks.list()
      .filter((row) => status === undefined || row.status === status);
    const shown = rows.slice(offset, offset + limit).map((row) => showLink(context, row));
    return { status: 200, body: { affiliate_links: shown, total: rows.length } };
  },

  // seed: Create an affiliate link
  createAffiliateLink({ body }, context) {
    const { state, world, now } = context;
    // inferred: unique over all tenants, since `/r/{slug}` names none (fact sheet §6, operation 46)
    const isTaken = (slug: string) => state.affiliateLinks.first('slug', slug) !== undefined;
    if (body.slug !== undefined && isTaken(body.slug)) return conflict('Slug already taken');
    const row = spaceOf(context).affiliateLinks.insert({
      id: world.nextId('affiliate link'),
      name: body.name,
      original_url: body.original_url,
      slug: body.slug ?? freeSlug(slugOf(body.name, 'link'), isTaken),
      status: 'active',
      created_at: now,
      updated_at: now,
    });
    return {
      status: 201,
      body: { message: 'Affiliate link created successfully', affiliate_link: showLink(context, row) },
    };
  },

  // seed: Affiliate redirect; docs: 302, and what is kept of a click (fact sheet §6, operation 47)
  followAffiliateLink({ path }, context) {
    const { state, world, exchange, now } = context;
    const link = state.affiliateLinks.first('slug', path.slug);
    if (link?.status !== 'active') return linkNotFound();
    // docs: what a suspended tenant has is blocked (fact sheet §1.2); inferred: as if it were not there
    if (!state.tenants.get(link.tenant_id)?.is_active) return linkNotFound();
    // RFC 9110 §9.3.2: HEAD asks what GET would answer; nobody has followed the link
    if (exchange.method === 'GET') {
      state.clicks.insert({
        id: world.nextId('click'),
        link_id: link.id,
        tenant_id: link.tenant_id,
        ip: exchange.clientAddress,
        user_agent: exchange.headers['user-agent'] ?? null,
        referer: exchange.headers.referer ?? null,
        at: now,
      });
    }
    // RFC 3986: what is no ASCII stands in a URL by its escapes
    return { status: 302, headers: { Location: new URL(link.original_url).href } };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'listAffiliateLinks' | 'createAffiliateLink' | 'followAffiliateLink'>;

/** docs: the fields; inferred: `short_url` (fact sheet §2.12) */
function showLink({ state }: BackSuitContext, row: AffiliateLinkRow) {
  return {
    ...row,
    short_url: `/r/${row.slug}`,
    click_count: state.clicks.count('link', row.id),
    created_at: timestamp(row.created_at),
    updated_at: timestamp(row.updated_at),
  };
}
