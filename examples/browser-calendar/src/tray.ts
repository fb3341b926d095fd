import type { Article, ArticleGeneration, ArticleTone } from '@creatorkit/backsuit';
import { draggable, droppable } from './dragging.ts';
import { byId, make } from './elements.ts';
import type { Draft, Entry } from './entries.ts';
import { explainError } from './explain-error.ts';
import { count } from './wording.ts';

/** The drafts beside the calendar, and the form that has one written. */
export interface Tray {
  draw(entries: readonly Entry[], mayWrite: boolean): void;
}

export interface TrayOptions {
  readonly signal: AbortSignal;
  readonly onPick: (id: number) => void;
  /** A scheduled article is put back among the drafts. */
  readonly onReturn: (id: number) => void;
  readonly generate: (input: ArticleGeneration) => Promise<Article>;
}

export function createTray({ signal, onPick, onReturn, generate }: TrayOptions): Tray {
  const list = byId('drafts', HTMLUListElement);
  const total = byId('draft-count', HTMLElement);
  const none = byId('no-drafts', HTMLElement);
  const form = byId('generate-form', HTMLFormElement);
  const fields = byId('generate-fields', HTMLFieldSetElement);
  const prompt = byId('prompt', HTMLTextAreaElement);
  const tone = byId('tone', HTMLSelectElement);
  const problem = byId('generate-problem', HTMLElement);
  droppable(byId('tray', HTMLElement), onReturn, signal);
  problem.textContent = '';
  prompt.value = '';

  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      void write();
    },
    { signal },
  );

  async function write(): Promise<void> {
    const topic = prompt.value.trim();
    problem.textContent = '';
    fields.disabled = true;
    form.ariaBusy = 'true';
    let written: number | undefined;
    try {
      // The options of the field are the tones of the API.
      written = (await generate({ prompt: topic, tone: tone.value as ArticleTone })).id;
      prompt.value = '';
    } catch (error) {
      if (!signal.aborted) problem.textContent = explainError(error);
    } finally {
      fields.disabled = false;
      form.ariaBusy = 'false';
      (list.querySelector<HTMLElement>(`[data-id="${written}"]`) ?? prompt).focus();
    }
  }

  function toItem({ id, title, category }: Draft): HTMLElement {
    const button = make(
      'button',
      { type: 'button', className: 'entry' },
      make('span', { className: 'title' }, title),
      make('span', { className: 'when' }, category),
    );
    button.dataset.state = 'draft';
    button.dataset.id = String(id);
    button.addEventListener('click', () => onPick(id));
    draggable(button, id);
    return make('li', {}, button);
  }

  return {
    draw(entries, mayWrite) {
      const drafts = entries.filter((entry) => entry.state === 'draft');
      list.replaceChildren(...drafts.map(toItem));
      total.textContent = mayWrite ? count(drafts.length, 'draft') : '';
      none.hidden = drafts.length > 0;
      none.textContent = mayWrite
        ? 'No draft is left. Have one written below.'
        : 'Drafts and plans are for those who write. You see what is published.';
      fields.disabled = !mayWrite;
    },
  };
}
