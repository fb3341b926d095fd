import type { operations } from '../../../src/generated/operations.ts';
import { credentials } from '../../../src/mock/credentials.ts';
import { type Calls, call, inBlog, type Sent, type Stage, tooMany } from './calls.ts';

export type WorkspaceId = Exclude<
  Extract<
    keyof typeof operations,
    | `${string}${'Invitation' | 'Invitations' | 'Plans' | 'Subscription' | 'AffiliateLink' | 'AffiliateLinks'}`
    | `${string}${'TeamMember' | 'TeamMembers' | 'TeamMemberRole' | 'Tenant' | 'Tenants' | 'Health'}`
  >,
  `admin${string}`
>;

const { email } = credentials.other;
const invitation = { email: 'new.editor@example.com', role: 'Editor' };
const subscription = { plan_id: 'enterprise', payment_method_id: 'pm_card_visa' };
const link = { name: 'Amazon Affiliate', original_url: 'https://amazon.com/product/123', slug: 'amz' };

export const workspaceCalls: { readonly [Id in WorkspaceId]: Calls } = {
  listTenants: { good: call('/tenants') },
  createTenant: {
    good: call('/tenants', { name: 'Third Place' }),
    others: { 400: call('/tenants', {}), 409: call('/tenants', { name: 'My Blog', slug: 'my-blog' }) },
  },
  getTenant: { good: inBlog('') },
  updateTenant: {
    good: inBlog('', { description: 'A blog' }),
    others: { 400: inBlog('', {}), 409: inBlog('', { slug: 'other-paper' }) },
  },
  deleteTenant: { good: inBlog('', undefined, 'olivia') },
  listTeamMembers: { good: inBlog('/team') },
  updateTeamMemberRole: {
    good: inBlog('/team/3', { role: 'Admin' }),
    others: {
      400: inBlog('/team/3', {}),
      404: inBlog('/team/5', { role: 'Admin' }),
      422: inBlog('/team/3', { role: 'Boss' }),
    },
  },
  removeTeamMember: { good: inBlog('/team/3'), others: { 404: inBlog('/team/5') } },
  listInvitations: { good: inBlog('/invitations'), others: { 422: inBlog('/invitations?status=lost') } },
  createInvitation: {
    good: inBlog('/invitations', invitation),
    others: {
      400: inBlog('/invitations', {}),
      409: inBlog('/invitations', { ...invitation, email: 'newuser@example.com' }),
      422: inBlog('/invitations', { ...invitation, role: 'Boss' }),
    },
  },
  acceptInvitation: {
    async good({ as }: Stage): Promise<Sent> {
      const send = await as('tenantAdmin');
      const { invitation_token } = (await send('POST', inBlog('/invitations').path, { email, role: 'Editor' })).body;
      return call('/invitations/accept', { token: invitation_token }, 'other');
    },
    others: { 400: call('/invitations/accept', { token: 'guess' }) },
  },
  listPlans: { good: call('/subscriptions/plans') },
  getCurrentSubscription: { good: call('/subscriptions/current') },
  createSubscription: {
    good: call('/subscriptions', subscription, 'other'),
    others: {
      201: call('/subscriptions', subscription, 'olivia'),
      400: call('/subscriptions', { ...subscription, payment_method_id: 'pm_declined' }),
      404: call('/subscriptions', { ...subscription, plan_id: 'platinum' }),
      409: call('/subscriptions', { ...subscription, plan_id: 'pro' }, 'other'),
    },
  },
  cancelSubscription: {
    good: call('/subscriptions/cancel', undefined, 'other'),
    others: {
      404: call('/subscriptions/cancel', undefined, 'olivia'),
      422: call('/subscriptions/cancel?effective_from=never', undefined, 'other'),
    },
  },
  listAffiliateLinks: {
    good: inBlog('/affiliate-links'),
    others: { 422: inBlog(`/affiliate-links?limit=${tooMany}`) },
  },
  createAffiliateLink: {
    good: inBlog('/affiliate-links', link),
    others: {
      400: inBlog('/affiliate-links', {}),
      409: inBlog('/affiliate-links', { ...link, slug: 'paper-shop' }),
    },
  },
  followAffiliateLink: { good: call('/r/amz-product'), others: { 404: call('/r/old-offer') } },
  getHealth: { good: call('/health') },
};
