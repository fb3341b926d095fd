import { ConflictError, type Keyword, type KeywordCreate, ValidationError } from '@creatorkit/igny8';
import { byId, make } from './elements.ts';
import { explainError } from './explain-error.ts';
import type { Session } from './session.ts';

export interface AddKeywordOptions {
  /** Entries of the library that may be free. */
  readonly suggestions: readonly number[];
  readonly onAdded: (keyword: Keyword) => void;
  /** The person wants to see the keyword that stands in the way. */
  readonly onShow: (keyword: Keyword) => void;
}

const fields = ['seed_keyword_id', 'site_id', 'sector_id'] as const satisfies (keyof KeywordCreate)[];
const shownSuggestions = 4;

/** The form that takes an entry of the keyword library into a sector. */
export function createAddKeyword(session: Session, { suggestions, onAdded, onShow }: AddKeywordOptions): void {
  const { igny8, signal } = session;
  const form = byId('add', HTMLFormElement);
  const submit = byId('add-submit', HTMLButtonElement);
  const chips = byId('suggestions', HTMLElement);
  const problem = byId('add-problem', HTMLElement);
  const inputs = fields.map((name) => ({
    name,
    input: byId(name, HTMLInputElement),
    error: byId(`${name}-error`, HTMLElement),
  }));
  const entry = byId('seed_keyword_id', HTMLInputElement);
  const free = new Set(suggestions);

  async function add(): Promise<void> {
    clearProblems();
    submit.disabled = true;
    const body = read();
    try {
      const keyword = await session.ask(igny8.planner.keywords.create(body, { signal }));
      free.delete(body.seed_keyword_id);
      entry.value = '';
      onAdded(keyword);
    } catch (error) {
      if (!signal.aborted) await showProblem(error, body);
    } finally {
      submit.disabled = false;
      offer();
    }
  }

  function read(): KeywordCreate {
    const [seed_keyword_id = 0, site_id = 0, sector_id = 0] = inputs.map(({ input }) => input.valueAsNumber);
    return { seed_keyword_id, site_id, sector_id };
  }

  function clearProblems(): void {
    problem.replaceChildren();
    for (const { input, error } of inputs) {
      input.ariaInvalid = null;
      error.textContent = '';
    }
  }

  async function showProblem(error: unknown, body: KeywordCreate): Promise<void> {
    if (error instanceof ConflictError) return showConflict(body);
    const named = error instanceof ValidationError ? inputs.filter(({ name }) => error.fields[name]?.length) : [];
    if (named.length === 0 || !(error instanceof ValidationError)) {
      problem.textContent = explainError(error);
      return;
    }
    for (const { name, input, error: place } of named) {
      input.ariaInvalid = 'true';
      place.textContent = error.fields[name]?.join(' ') ?? '';
    }
    named[0]?.input.focus();
  }

  /** A conflict is no mistake: it says which keyword is there, and leads to it. */
  async function showConflict({ seed_keyword_id, site_id, sector_id }: KeywordCreate): Promise<void> {
    free.delete(seed_keyword_id);
    const list = igny8.planner.keywords.list({ seed_keyword_id, site_id, sector_id, page_size: 1 }, { signal });
    const [keyword] = (await session.read(list).catch(() => undefined))?.items ?? [];
    if (!keyword) {
      problem.textContent = 'This keyword is already in the sector.';
      return;
    }
    const show = make('button', { type: 'button', className: 'link' }, 'Show it');
    show.addEventListener('click', () => onShow(keyword));
    problem.replaceChildren(`“${keyword.name}” is already in this sector. `, show);
  }

  /** Offers the next entries that may be free. */
  function offer(): void {
    const next = [...free].slice(0, shownSuggestions);
    chips.hidden = next.length === 0;
    chips.replaceChildren(
      make('span', { className: 'hint' }, 'Still free: '),
      ...next.map((id) => {
        const chip = make('button', { type: 'button', className: 'chip', ariaLabel: `Take entry ${id}` }, String(id));
        chip.addEventListener('click', () => {
          clearProblems();
          entry.value = String(id);
        });
        return chip;
      }),
    );
  }

  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      void add();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearProblems();
    form.reset();
  });
  offer();
}
