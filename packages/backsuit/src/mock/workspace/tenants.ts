import type { Handlers } from '../../generated/handlers.ts';
import { audit } from '../audit.ts';
import { badRequest, conflict, forbidden } from '../errors.ts';
import { refuseOutsider, roleIn } from '../members.ts';
import { freeSlug, slugOf } from '../slug.ts';
import { spaceOf } from '../space.ts';
import { type BackSuitContext, callerOf, userOf } from '../world.ts';
import { newTenant } from './new-tenant.ts';
import { removeTenant } from './remove-tenant.ts';
import type { TenantRow } from './rows.ts';
import { showTenant, showToVisitor } from './show-tenant.ts';

export const tenants = {
  // seed: List tenants for current user; docs: with the role (fact sheet §6, operation 28)
  listTenants(_request, context) {
    const { state, now } = context;
    const user = userOf(context);
    const own = state.memberships.find('user', user.id).flatMap(({ tenant_id, role }) => {
      const tenant = state.tenants.get(tenant_id);
      return tenant ? { ...showTenant(state, tenant, now), role } : [];
    });
    // docs: such a user belongs to it (fact sheet §1.3)
    const home = user.tenant_id === null ? undefined : state.tenants.get(user.tenant_id);
    const isVisitor = home && !own.some(({ id }) => id === home.id);
    const shown = isVisitor ? [...own, { ...showToVisitor(home), role: 'User' }] : own;
    return { status: 200, body: { tenants: shown, total: shown.length } };
  },

  // seed: Create a new tenant; docs: its creator is its owner (fact sheet §1.3)
  createTenant({ body }, context) {
    const { state, world, now } = context;
    const user = userOf(context);
    // docs: such users belong to one tenant alone (fact sheet §1.3); inferred: 403
    if (user.tenant_id !== null) return forbidden();
    const domain = body.domain?.toLowerCase();
    const taken = refuseTaken(context, { slug: body.slug, domain });
    if (taken) return taken;
    const slug = body.slug ?? freeSlug(slugOf(body.name, 'tenant'), (text) => isSlugTaken(context, text));
    const id = world.random.uuid('tenant', world.nextId('tenant'));
    const tenant = state.tenants.insert({
      ...newTenant(now),
      id,
      name: body.name,
      slug,
      domain: domain ?? null,
      description: body.description ?? null,
      api_key_prefix: keyPrefixOf(slug),
    });
    state.memberships.insert({
      id: world.nextId('membership'),
      tenant_id: id,
      user_id: user.id,
      role: 'Owner',
      created_at: now,
    });
    audit(context, 'tenant.create', about(tenant, { name: tenant.name, slug: tenant.slug }));
    return { status: 201, body: { message: 'Tenant created successfully', tenant: showTenant(state, tenant, now) } };
  },

  // seed: Get tenant details; docs: role and stats (fact sheet §6, operation 30)
  getTenant(_request, context) {
    const { tenant, articles, memberships } = spaceOf(context);
    const role = roleIn(context.state, callerOf(context), tenant.id);
    if (role === undefined || refuseOutsider(context)) return forbidden();
    const statuses = articles.list().map(({ status }) => status);
    const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
    return {
      status: 200,
      body: {
        tenant: showTenant(context.state, tenant, context.now),
        role,
        stats: {
          total_articles: statuses.length,
          published_articles: count('published'),
          draft_articles: count('draft'),
          total_members: memberships.size,
        },
      },
    };
  },

  // seed: Update tenant; docs: the fields (fact sheet §6, operation 31)
  updateTenant({ body }, context) {
    const { state, now } = context;
    const { tenant } = spaceOf(context);
    const change = writtenOf(body);
    const names = Object.keys(change);
    if (names.length === 0) return badRequest('No valid fields to update'); // docs: the text (fact sheet §1.5)
    const taken = refuseTaken(context, change, tenant.id);
    if (taken) return taken;
    const updated = state.tenants.update(tenant.id, { ...change, updated_at: now });
    audit(context, 'tenant.update', about(updated, { fields: names }));
    return { status: 200, body: { message: 'Tenant updated successfully', tenant: showTenant(state, updated, now) } };
  },

  // seed: Delete tenant; docs: the text, and what goes with it (fact sheet §6, operation 32)
  deleteTenant(_request, context) {
    const { tenant } = spaceOf(context);
    removeTenant(context.state, tenant);
    audit(context, 'tenant.delete', about(tenant, { name: tenant.name, slug: tenant.slug }));
    return { status: 200, body: { message: 'Tenant deleted successfully' } };
  },
} satisfies Pick<
  Handlers<BackSuitContext>,
  'listTenants' | 'createTenant' | 'getTenant' | 'updateTenant' | 'deleteTenant'
>;

const about = ({ id }: TenantRow, details: { readonly [name: string]: unknown }) =>
  ({ tenant_id: id, resource_type: 'tenant', resource_id: id, details }) as const;

/** seed: 409 for what exists already; docs: both are unique (fact sheet §2.3) */
function refuseTaken(
  context: BackSuitContext,
  { slug, domain }: { readonly slug?: string | undefined; readonly domain?: string | null | undefined },
  self?: string,
) {
  if (slug !== undefined && isSlugTaken(context, slug, self)) return conflict('Slug already taken');
  const holder = domain == null ? undefined : context.state.tenants.first('domain', domain);
  return holder && holder.id !== self ? conflict('Domain already taken') : undefined;
}

function isSlugTaken({ state }: BackSuitContext, slug: string, self?: string): boolean {
  const holder = state.tenants.first('slug', slug);
  return holder !== undefined && holder.id !== self;
}

/**
 * docs: three letters; its two samples, `mab_` of My Awesome Blog and `upd_`, agree where names of three words and more
 * give their initials, and others their first letters (fact sheet §10, 13)
 */
function keyPrefixOf(slug: string): string {
  const words = slug.split('-').filter((word) => /^[a-z]/.test(word));
  const letters = words.length >= 3 ? words.map(([initial]) => initial).join('') : slug.replace(/[^a-z]/g, '');
  return `${letters.slice(0, 3).padEnd(3, 'x')}_`;
}

type Writable = Pick<
  TenantRow,
  | 'name'
  | 'slug'
  | 'domain'
  | 'description'
  | 'allowed_domains'
  | 'settings'
  | 'branding'
  | 'webhook_url'
  | 'billing_email'
>;

const writableNames = [
  'name',
  'slug',
  'domain',
  'description',
  'allowed_domains',
  'settings',
  'branding',
  'webhook_url',
  'billing_email',
] as const satisfies readonly (keyof Writable)[];

/** The fields that a body writes. docs: domains are bare hosts (fact sheet §2.3); inferred: however capitalised */
function writtenOf(body: Partial<Writable>): Partial<Writable> {
  const sent = writableNames.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]]));
  const written: Partial<Writable> = Object.fromEntries(sent);
  return written.domain == null ? written : { ...written, domain: written.domain.toLowerCase() };
}
