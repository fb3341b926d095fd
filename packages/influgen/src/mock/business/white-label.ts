import type { Handlers } from '../../generated/handlers.ts';
import type { WhiteLabel } from '../../generated/models.ts';
import { forbidden, notFound } from '../errors.ts';
import type { InflugenContext } from '../world.ts';
import { manages, membershipIn } from './membership.ts';
import type { WhiteLabelRow } from './state.ts';

/** inferred: a domain counts as verified this long after it was entered (fact sheet §11.2 says nothing) */
const verificationMs = 10 * 60_000;

// The plan is the engine's to check, by `x-sdk-plan`.
export const whiteLabel = {
  // inferred (fact sheet §11.2)
  getWhiteLabel({ path }, context) {
    const refusal = refuse(context, path.id);
    if (refusal) return refusal;
    return { status: 200, body: { white_label: show(rowOf(context, path.id), context.now) } };
  },

  // inferred: what is left out falls back to nothing (fact sheet §11.2)
  updateWhiteLabel({ path, body }, context) {
    const refusal = refuse(context, path.id);
    if (refusal) return refusal;
    const { state, now } = context;
    const before = rowOf(context, path.id);
    const row: WhiteLabelRow = { ...unbranded, ...body, organization_id: path.id, domain_since: null };
    const since = row.custom_domain === before.custom_domain ? before.domain_since : now;
    state.whiteLabels.delete(path.id);
    state.whiteLabels.insert({ ...row, domain_since: row.custom_domain === null ? null : since });
    return { status: 200, body: { white_label: show(rowOf(context, path.id), now) } };
  },
} satisfies Pick<Handlers<InflugenContext>, 'getWhiteLabel' | 'updateWhiteLabel'>;

const unbranded = {
  custom_domain: null,
  product_name: null,
  logo_url: null,
  primary_color: null,
  secondary_color: null,
  hide_influgen_branding: false,
} as const satisfies Omit<WhiteLabel, 'domain_status'>;

/** inferred: 404 for others, 403 for members who are neither owner nor admin (fact sheet §11.2) */
function refuse(context: InflugenContext, organization: string) {
  const membership = membershipIn(context, organization);
  if (!membership) return notFound('organization');
  return manages(membership) ? undefined : forbidden();
}

function rowOf({ state }: InflugenContext, organization_id: string): WhiteLabelRow {
  return state.whiteLabels.get(organization_id) ?? { ...unbranded, organization_id, domain_since: null };
}

function show({ organization_id: _, domain_since, ...settings }: WhiteLabelRow, now: number): WhiteLabel {
  const isVerified = domain_since !== null && now >= domain_since + verificationMs;
  return { ...settings, domain_status: domain_since === null ? null : isVerified ? 'verified' : 'pending' };
}
