import type { Keyword, KeywordOrdering, ListKeywordsQuery, Page } from '@creatorkit/igny8';
import { byId } from './elements.ts';
import { explainError } from './explain-error.ts';
import { keywordRow } from './keyword-row.ts';
import type { Messages } from './messages.ts';
import type { Session } from './session.ts';
import { asNumber, count } from './wording.ts';

export interface KeywordList {
  /** Reads again what is shown, at least one page of it. */
  reload(): Promise<void>;
  /** Looks for a text, as if it had been typed. */
  search(text: string): Promise<void>;
  /** Selects nothing any more. */
  deselect(): void;
}

export interface KeywordListOptions {
  readonly messages: Messages;
  readonly onSelect: (ids: ReadonlySet<number>) => void;
}

const pageSize = 25;
/** After the last key, before the search is sent. */
const typingPauseMs = 250;

export function createKeywordList(session: Session, { messages, onSelect }: KeywordListOptions): KeywordList {
  const { igny8, signal } = session;
  const rows = byId('keywords', HTMLUListElement);
  const searchField = byId('search', HTMLInputElement);
  const sortField = byId('sort', HTMLSelectElement);
  const more = byId('more', HTMLButtonElement);
  const total = byId('total', HTMLElement);
  const empty = byId('no-keywords', HTMLElement);
  const selected = new Set<number>();
  let last: Page<Keyword> | undefined;
  let reading = new AbortController();
  let typing: ReturnType<typeof setTimeout> | undefined;

  /** Reads from the first page on; a reading that is under way ends. */
  function load(atLeast: number): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const { signal: ended } = reading;
    return reported(ended, async () => {
      let page = await session.read(igny8.planner.keywords.list(query(), { signal: ended }));
      const keywords = [...page.items];
      while (keywords.length < atLeast) {
        const next = await session.read(page.next());
        if (!next) break;
        page = next;
        keywords.push(...page.items);
      }
      show(keywords, page, []);
    });
  }

  /** The next page belongs to the reading of the one before: what ends that one ends it, too. */
  function loadMore(): Promise<void> {
    return reported(reading.signal, async () => {
      const page = last && (await session.read(last.next()));
      if (!page) return;
      const first = rows.children.length;
      show(page.items, page, [...rows.children]);
      // The button may be gone: the reader goes on at the first new row.
      rows.children[first]?.querySelector('input')?.focus();
    });
  }

  async function reported(ended: AbortSignal, work: () => Promise<void>): Promise<void> {
    rows.ariaBusy = 'true';
    more.disabled = true;
    try {
      await work();
    } catch (error) {
      if (!ended.aborted) messages.warn(explainError(error));
    } finally {
      if (!ended.aborted) {
        rows.ariaBusy = 'false';
        more.disabled = false;
      }
    }
  }

  function query(): ListKeywordsQuery {
    const search = searchField.value.trim();
    // The options of the field are the orderings of the API, or nothing.
    const ordering = sortField.value as KeywordOrdering | '';
    return { page_size: pageSize, ...(search && { search }), ...(ordering && { ordering }) };
  }

  function show(keywords: readonly Keyword[], page: Page<Keyword>, before: readonly Element[]): void {
    last = page;
    rows.replaceChildren(...before, ...keywords.map((keyword) => keywordRow(keyword, selected.has(keyword.id))));
    const shown = rows.children.length;
    const all = page.total ?? shown;
    total.textContent = shown < all ? `${asNumber(shown)} of ${count(all, 'keyword')}` : count(all, 'keyword');
    more.hidden = !page.hasNext;
    empty.hidden = shown > 0;
  }

  rows.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.checked) selected.add(Number(target.value));
      else selected.delete(Number(target.value));
      onSelect(selected);
    },
    { signal },
  );
  searchField.addEventListener(
    'input',
    () => {
      clearTimeout(typing);
      typing = setTimeout(() => void load(pageSize), typingPauseMs);
    },
    { signal },
  );
  sortField.addEventListener('change', () => void load(pageSize), { signal });
  more.addEventListener('click', () => void loadMore(), { signal });
  signal.addEventListener('abort', () => {
    reading.abort();
    clearTimeout(typing);
    rows.replaceChildren();
    searchField.value = '';
    total.textContent = '';
  });

  return {
    reload: () => load(Math.max(pageSize, rows.children.length)),
    search(text) {
      searchField.value = text;
      return load(pageSize);
    },
    deselect() {
      selected.clear();
      for (const box of rows.querySelectorAll('input')) box.checked = false;
      onSelect(selected);
    },
  };
}
