import { charge } from '@creatorkit/mock';
import type { Handlers } from '../../generated/handlers.ts';
import { success } from '../envelope.ts';
import { notFound, paymentRequired, unprocessable, validationFailed } from '../errors.ts';
import { doesNotExist } from '../places.ts';
import { type ClusterRow, type Igny8Context, type KeywordRow, memberOf } from '../world.ts';
import { type Group, groupKeywords } from './group-keywords.ts';

/** docs: fewer are refused before the AI is asked (fact sheet §4.7) */
const fewestKeywords = 5;

export const clustering = {
  // seed: Auto Cluster Keywords; docs and inferred: everything else about it (fact sheet §4.7)
  autoClusterKeywords(request, context) {
    const { body } = request;
    const { state } = context;
    const { account } = memberOf(context);
    const ids = [...new Set(body.ids)];
    if (ids.length < fewestKeywords) {
      return validationFailed(context, { ids: [`At least ${fewestKeywords} keywords are required`] });
    }
    const rows = ids.flatMap((id) => visible(context, id) ?? []);
    const [first] = rows;
    if (!first) return notFound(context);
    if (rows.length < ids.length) {
      const unknown = ids.filter((id) => !visible(context, id));
      return validationFailed(context, { ids: unknown.map(doesNotExist) });
    }
    const refusal = refuseSectors(context, rows, body.sector_id);
    if (refusal) return refusal;

    // docs: 1 credit per 5 keywords; what the balance does not cover is refused (fact sheet §1.9)
    const credits = charge(context, request, { account: account.id, items: ids.length, reason: 'deduction' });
    if (credits === undefined) return paymentRequired(context);

    const groups = groupKeywords(rows.map((row) => phraseOf(context, row)));
    let created = 0;
    const clusters = groups.map((group) => {
      const known = state.clusters.first('name', [first.site_id, first.sector_id, group.name]);
      if (!known) created++;
      const cluster = known ?? addCluster(context, group, first);
      for (const id of group.ids) {
        state.keywords.update(id, { cluster_id: cluster.id, status: 'active', updated_at: context.now });
      }
      return cluster;
    });
    noteUsage(context, account.id, credits);
    return {
      status: 200,
      body: success(
        context,
        {
          clusters_created: created,
          keywords_updated: rows.length,
          clusters: clusters.map(({ id, name }) => ({ id, name, keywords_count: state.keywords.count('cluster', id) })),
        },
        'Clustering completed',
      ),
    };
  },
} satisfies Pick<Handlers<Igny8Context>, 'autoClusterKeywords'>;

function visible(context: Igny8Context, id: number): KeywordRow | undefined {
  const row = context.state.keywords.get(id);
  return row && !row.is_deleted && row.account_id === memberOf(context).account.id ? row : undefined;
}

/** inferred: keywords of several sectors, or of another than said, are a request that makes no sense (fact sheet §1.6) */
function refuseSectors(context: Igny8Context, rows: readonly KeywordRow[], wanted: number | undefined) {
  if (wanted !== undefined && context.state.sectors.get(wanted)?.account_id !== memberOf(context).account.id) {
    return validationFailed(context, { sector_id: [doesNotExist(wanted)] });
  }
  const sectors = new Set(rows.map(({ sector_id }) => sector_id));
  if (sectors.size > 1) return unprocessable(context, { ids: ['All keywords must belong to the same sector'] });
  if (wanted !== undefined && !sectors.has(wanted)) {
    return unprocessable(context, { sector_id: ['The keywords do not belong to this sector'] });
  }
  return undefined;
}

function phraseOf({ state }: Igny8Context, { id, seed_keyword_id }: KeywordRow) {
  const seed = state.seedKeywords.get(seed_keyword_id);
  return { id, text: seed?.keyword ?? '', intent: seed?.intent ?? 'informational' };
}

function addCluster({ state, world, now }: Igny8Context, group: Group, place: KeywordRow): ClusterRow {
  const { account_id, site_id, sector_id } = place;
  const { name, description } = group;
  const id = world.nextId('cluster');
  return state.clusters.insert({ id, account_id, site_id, sector_id, name, description, created_at: now });
}

/** docs: a usage row beside the ledger's (fact sheet §1.9); inferred: the model's name (fact sheet §7.2) */
function noteUsage({ state, world, now }: Igny8Context, account_id: number, credits: number): void {
  state.usage.insert({
    id: world.nextId('usage'),
    account_id,
    operation_type: 'clustering',
    credits_used: credits,
    model_used: 'gpt-4o-mini',
    created_at: now,
  });
}
