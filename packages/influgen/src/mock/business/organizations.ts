import type { Handlers } from '../../generated/handlers.ts';
import type { Organization } from '../../generated/models.ts';
import { conflict, forbidden, notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { type InflugenContext, userOf } from '../world.ts';
import { record } from './audit-log.ts';
import { addMember, manages, membershipIn, membershipsOf, showMember } from './membership.ts';
import type { OrganizationRow } from './state.ts';

export const organizations = {
  // docs: path; inferred: those the caller was invited to as well (fact sheet §11.2)
  listOrganizations(_request, context) {
    const rows = membershipsOf(context).flatMap(({ organization_id: id }) => context.state.organizations.get(id) ?? []);
    return { status: 200, body: { organizations: rows.map((row) => show(context, row)) } };
  },

  // docs: the creator becomes first owner; inferred: statuses and codes (fact sheet §11.2)
  createOrganization({ body }, context) {
    const { state, world, now } = context;
    const { name, slug = freeSlug(context, name) } = body;
    if (state.organizations.first('slug', slug)) return slugTaken(slug);
    const organization = state.organizations.insert({
      id: newId(world, 'org'),
      ...written(body),
      slug,
      created_at: now,
    });
    const { email } = userOf(context);
    addMember(world, state, { organization_id: organization.id, email, role: 'owner', joined_at: now });
    record(context, organization.id, 'organization.created', organization.id, { name, slug });
    return { status: 201, body: { organization: show(context, organization) } };
  },

  // docs: path; inferred: 404 for others (fact sheet §11.2)
  getOrganization({ path }, context) {
    const organization = context.state.organizations.get(path.id);
    if (!organization || !membershipIn(context, path.id)) return notFound('organization');
    return { status: 200, body: { organization: show(context, organization) } };
  },

  // docs: path; inferred: owners and admins, and that what is left out falls back to nothing (fact sheet §11.2)
  updateOrganization({ path, body }, context) {
    const { state } = context;
    const before = state.organizations.get(path.id);
    const membership = membershipIn(context, path.id);
    if (!before || !membership) return notFound('organization');
    if (!manages(membership)) return forbidden();
    const { slug = before.slug } = body;
    if (slug !== before.slug && state.organizations.first('slug', slug)) return slugTaken(slug);
    const organization = state.organizations.update(path.id, { ...written(body), slug });
    const fields = Object.keys({ ...written(body), slug }) as (keyof ReturnType<typeof written> | 'slug')[];
    const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(organization[field]));
    if (changed.length > 0) record(context, path.id, 'organization.updated', path.id, { changed });
    return { status: 200, body: { organization: show(context, organization) } };
  },
} satisfies Pick<
  Handlers<InflugenContext>,
  'listOrganizations' | 'createOrganization' | 'getOrganization' | 'updateOrganization'
>;

function written({
  name,
  logo_url = null,
  primary_color = null,
  secondary_color = null,
  billing = {},
}: Pick<OrganizationRow, 'name'> & Partial<OrganizationRow>) {
  return { name, logo_url, primary_color, secondary_color, billing };
}

const slugTaken = (slug: string) => conflict('slug_taken', `Another organization has the slug ${slug}.`);

/** inferred: made from the name, and unique by a number (fact sheet §11.2) */
function freeSlug({ state }: InflugenContext, name: string): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'organization';
  let slug = plain;
  for (let number = 2; state.organizations.first('slug', slug); number++) slug = `${plain}-${number}`;
  return slug;
}

function show({ state }: InflugenContext, row: OrganizationRow): Organization {
  const { id, name, slug, logo_url, primary_color, secondary_color, billing } = row;
  const members = state.members.find('organization', id).map((member) => showMember(state, member));
  return { id, name, slug, logo_url, primary_color, secondary_color, billing, members, sso };
}

/** docs: a placeholder, single sign-on is only planned (fact sheet §11.2) */
const sso: Organization['sso'] = {
  status: 'planned',
  supported_protocols: ['saml', 'oidc'],
  integration_points: ['metadata_import', 'domain_verification', 'idp_initiated_login', 'scim_provisioning_hook'],
};
