import type { FieldErrors } from './errors.ts';
import { type Igny8Context, memberOf } from './world.ts';

/** Where a row belongs. */
export interface Place {
  readonly site_id: number;
  readonly sector_id: number;
}

/** inferred: the text, after Django REST Framework */
export const doesNotExist = (id: number): string => `Invalid pk "${id}" - object does not exist`;

/**
 * What is wrong with a place: site and sector must be the account's and belong together.
 *
 * docs: 400 when they do not (fact sheet §4.2, §5.2)
 */
export function placeErrors(context: Igny8Context, { site_id, sector_id }: Place): FieldErrors {
  const { account } = memberOf(context);
  const site = context.state.sites.get(site_id);
  const sector = context.state.sectors.get(sector_id);
  const errors: FieldErrors = {};
  if (site?.account_id !== account.id) errors.site_id = [doesNotExist(site_id)];
  if (sector?.account_id !== account.id) errors.sector_id = [doesNotExist(sector_id)];
  else if (!errors.site_id && sector.site_id !== site_id) errors.sector_id = ['Sector does not belong to the site'];
  return errors;
}

/** docs: a cluster must be in the same sector (fact sheet §4.5, §5.2) */
export function clusterErrors(context: Igny8Context, cluster_id: number | null, { sector_id }: Place): FieldErrors {
  if (cluster_id === null) return {};
  const cluster = context.state.clusters.get(cluster_id);
  if (cluster?.account_id !== memberOf(context).account.id) return { cluster_id: [doesNotExist(cluster_id)] };
  return cluster.sector_id === sector_id ? {} : { cluster_id: ['Cluster must belong to the same sector'] };
}

export const hasErrors = (errors: FieldErrors): boolean => Object.keys(errors).length > 0;
