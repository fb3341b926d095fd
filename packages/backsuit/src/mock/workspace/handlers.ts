import { affiliateLinks } from './affiliate-links.ts';
import { invitations } from './invitations.ts';
import { subscriptions } from './subscriptions.ts';
import { team } from './team.ts';
import { tenants } from './tenants.ts';

/** Tenants, their teams and invitations, plans, and links. */
export const workspaceHandlers = { ...tenants, ...team, ...invitations, ...subscriptions, ...affiliateLinks };
