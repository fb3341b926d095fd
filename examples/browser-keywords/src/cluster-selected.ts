import type { AutoClusterResult } from '@creatorkit/igny8';
import { byId, make } from './elements.ts';
import { explainError } from './explain-error.ts';
import type { Messages } from './messages.ts';
import type { Session } from './session.ts';
import { asNumber, count } from './wording.ts';

export interface ClusterSelectedOptions {
  readonly messages: Messages;
  readonly showBalance: (credits: number) => void;
  readonly onClustered: () => void;
  readonly onClear: () => void;
}

export interface ClusterSelected {
  /** Tells what is selected now. */
  select(ids: ReadonlySet<number>): void;
}

/** IGNY8's own minimum, and what it asks: a credit per five keywords, rounded up (openapi: autoClusterKeywords). */
const fewest = 5;
const priceOf = (keywords: number): number => Math.ceil(keywords / 5);

/** The bar that clusters what is selected, and the card that shows what came of it. */
export function createClusterSelected(session: Session, options: ClusterSelectedOptions): ClusterSelected {
  const { igny8, signal } = session;
  const { messages, showBalance, onClustered, onClear } = options;
  const hint = byId('selection', HTMLElement);
  const button = byId('cluster', HTMLButtonElement);
  const clear = byId('clear-selection', HTMLButtonElement);
  const card = byId('clusters', HTMLElement);
  let ids: readonly number[] = [];
  let running = false;

  async function cluster(): Promise<void> {
    running = true;
    render();
    try {
      const before = await session.ask(igny8.billing.credits.balance({ signal }));
      const result = await session.ask(igny8.planner.keywords.autoCluster({ ids: [...ids] }, { signal }));
      const after = await session.ask(igny8.billing.credits.balance({ signal }));
      showBalance(after.credits);
      showResult(result, before.credits - after.credits, after.credits);
      onClustered();
    } catch (error) {
      if (!signal.aborted) messages.warn(explainError(error));
    } finally {
      running = false;
      render();
    }
  }

  function showResult({ clusters, clusters_created, keywords_updated }: AutoClusterResult, cost: number, left: number) {
    const made = `${count(clusters_created, 'new cluster')} for ${count(keywords_updated, 'keyword')}`;
    const title = byId('clusters-title', HTMLElement);
    byId('clusters-made', HTMLElement).textContent = `${made}.`;
    byId('clusters-cost', HTMLElement).textContent = `${count(cost, 'credit')} spent, ${asNumber(left)} left.`;
    byId('cluster-list', HTMLUListElement).replaceChildren(
      ...clusters.map(({ name, keywords_count }) =>
        make('li', {}, make('b', {}, name), make('span', {}, count(keywords_count, 'keyword'))),
      ),
    );
    card.hidden = false;
    messages.tell(`${made}, for ${count(cost, 'credit')}.`);
    title.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
  }

  function render(): void {
    const enough = ids.length >= fewest;
    const missing = count(fewest - ids.length, 'more keyword');
    if (ids.length === 0) hint.textContent = `Select ${fewest} keywords or more to cluster them.`;
    else if (!enough) hint.textContent = `${ids.length} selected. Select ${missing} to cluster them.`;
    else hint.textContent = `${asNumber(ids.length)} selected, for ${count(priceOf(ids.length), 'credit')}.`;
    button.disabled = !enough || running;
    button.textContent = running ? 'Clustering…' : 'Cluster';
    clear.hidden = ids.length === 0 || running;
  }

  button.addEventListener('click', () => void cluster(), { signal });
  clear.addEventListener('click', onClear, { signal });
  signal.addEventListener('abort', () => {
    card.hidden = true;
  });
  render();
  return {
    select(selected) {
      ids = [...selected];
      render();
    },
  };
}
