import {
  type BackSuit,
  NotFoundError,
  PermissionError,
  type RoleName,
  type Tenant,
  ValidationError,
} from '@creatorkit/backsuit';
import { UsageError } from './usage-error.ts';

/** One of the two tenants, and what the user is in it. */
export interface Side {
  readonly view: Tenant;
  readonly name: string;
  readonly role: RoleName;
  /** How many articles its plan still allows this month; left out where the API does not say. */
  readonly room?: number | undefined;
}

/**
 * Opens both tenants, each named by id or by slug.
 *
 * @throws UsageError for one that is not there, and where the user may not write; both are told at once.
 */
export async function enter(backsuit: BackSuit, names: readonly [string, string]): Promise<readonly [Side, Side]> {
  const own = await backsuit.tenants.list();
  const [from, to] = names.map(
    (name) => own.find(({ id, slug }) => name.toLowerCase() === id || name === slug)?.id ?? name,
  );
  if (from === undefined || to === undefined || from.toLowerCase() === to.toLowerCase()) {
    throw new UsageError('Articles are moved from one tenant to another: name two');
  }
  const [source, target] = await Promise.all([open(backsuit.tenant(from)), open(backsuit.tenant(to))]);
  if (typeof source === 'string' || typeof target === 'string') {
    const problems = [source, target].filter((side) => typeof side === 'string');
    throw new UsageError(`Nothing was changed: ${problems.join('; ')}`);
  }
  return [source, target];
}

/** The tenant, or why it cannot be worked in. */
async function open(view: Tenant): Promise<Side | string> {
  try {
    const { tenant, role } = await view.retrieve();
    const { name, monthly_article_limit: limit, monthly_article_count: count } = tenant;
    if (!atLeast(role, 'Editor')) return `in ${name} you are ${role}, and only from Editor on may you write`;
    return { view, name, role, room: limit === undefined || count === undefined ? undefined : limit - count };
  } catch (error) {
    const isOfTenant =
      error instanceof PermissionError || error instanceof NotFoundError || error instanceof ValidationError;
    if (!isOfTenant) throw error;
    return `${view.id}: ${error.message}`;
  }
}

const roles = ['User', 'Editor', 'Admin', 'Owner'];

/** A role that is not known suffices for nothing. */
export const atLeast = (role: RoleName, least: 'Editor' | 'Admin'): boolean =>
  roles.indexOf(role) >= roles.indexOf(least);
