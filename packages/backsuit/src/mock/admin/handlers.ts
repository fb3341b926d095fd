import { auditLogs } from './audit-logs.ts';
import { dashboard } from './dashboard.ts';
import { tenants } from './tenants.ts';
import { users } from './users.ts';

/** What administrators of the platform see and do. */
export const adminHandlers = { ...dashboard, ...tenants, ...users, ...auditLogs };
