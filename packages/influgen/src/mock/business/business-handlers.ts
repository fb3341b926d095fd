import { adapters } from './adapters.ts';
import { affiliateLinks } from './affiliate-links.ts';
import { affiliateProgram } from './affiliate-program.ts';
import { auditLog } from './audit-log.ts';
import { billing } from './billing.ts';
import { listings } from './listings.ts';
import { marketplace } from './marketplace.ts';
import { members } from './members.ts';
import { organizations } from './organizations.ts';
import { purchases } from './purchases.ts';
import { revenue } from './revenue.ts';
import { selfHosted } from './self-hosted.ts';
import { whiteLabel } from './white-label.ts';

/** The rules of billing, revenue, marketplace, organizations, adapters and self-hosted routing. */
export const businessHandlers = {
  ...billing,
  ...revenue,
  ...affiliateLinks,
  ...affiliateProgram,
  ...marketplace,
  ...listings,
  ...purchases,
  ...organizations,
  ...members,
  ...auditLog,
  ...whiteLabel,
  ...adapters,
  ...selfHosted,
};
