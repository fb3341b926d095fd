import { byId } from './elements.ts';
import type { Entry } from './entries.ts';
import { explainError } from './explain-error.ts';
import type { Share } from './share.ts';
import type { WallClock, WallTime } from './wall-clock.ts';
import { dayName, placeOf } from './wording.ts';

/** One article, and what can be done with it: the way to everything that dragging does, and to more. */
export interface ArticleDialog {
  open(entry: Entry, view: DialogView): void;
  /** What stands in the way, beside the day and the hour that were asked for. */
  showProblem(error: unknown): void;
  close(): void;
}

export interface DialogView {
  readonly clock: WallClock;
  /** What day and hour the form starts with. */
  readonly suggestion: WallTime;
  readonly today: string;
  readonly mayWrite: boolean;
}

export interface ArticleDialogOptions {
  readonly share: Share;
  readonly signal: AbortSignal;
  /** Rejects with what stands in the way. */
  readonly plan: (id: number, time: WallTime) => Promise<void>;
  readonly cancel: (id: number) => Promise<void>;
  readonly onClose: (id: number) => void;
}

const states = { draft: 'Draft', scheduled: 'Scheduled', published: 'Published' } as const;

export function createArticleDialog({ share, signal, plan, cancel, onClose }: ArticleDialogOptions): ArticleDialog {
  const dialog = byId('article', HTMLDialogElement);
  const form = byId('plan-form', HTMLFormElement);
  const fields = byId('plan-fields', HTMLFieldSetElement);
  const dayField = byId('plan-day', HTMLInputElement);
  const timeField = byId('plan-time', HTMLInputElement);
  const submit = byId('plan-submit', HTMLButtonElement);
  const cancelButton = byId('plan-cancel', HTMLButtonElement);
  const problem = byId('plan-problem', HTMLElement);
  let shown: Entry | undefined;

  async function act(work: (id: number) => Promise<void>): Promise<void> {
    if (!shown) return;
    problem.textContent = '';
    fields.disabled = true;
    try {
      await work(shown.id);
      dialog.close();
    } catch (error) {
      if (!signal.aborted) showProblem(error);
    } finally {
      fields.disabled = false;
    }
  }

  function showProblem(error: unknown): void {
    problem.textContent = explainError(error);
  }

  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      void act((id) => plan(id, { day: dayField.value, time: timeField.value }));
    },
    { signal },
  );
  cancelButton.addEventListener('click', () => void act(cancel), { signal });
  byId('article-close', HTMLButtonElement).addEventListener('click', () => dialog.close(), { signal });
  dialog.addEventListener('close', () => shown && onClose(shown.id), { signal });
  signal.addEventListener('abort', () => dialog.close());

  return {
    open(entry, { clock, suggestion, today, mayWrite }) {
      shown = entry;
      const { state, title, excerpt } = entry;
      const place = placeOf(clock.timeZone);
      byId('article-state', HTMLElement).textContent = states[state];
      dialog.dataset.state = state;
      byId('article-title', HTMLElement).textContent = title;
      byId('article-excerpt', HTMLElement).textContent = excerpt;
      byId('article-when', HTMLElement).textContent = whenOf(entry, clock);
      form.hidden = state === 'published' || !mayWrite;
      dayField.value = suggestion.day;
      dayField.min = today;
      timeField.value = suggestion.time;
      byId('plan-zone', HTMLElement).textContent = `By the clocks of ${place}`;
      submit.textContent = state === 'scheduled' ? 'Move' : 'Schedule';
      cancelButton.hidden = state !== 'scheduled';
      problem.textContent = '';
      share.show(entry, mayWrite);
      if (!dialog.open) dialog.showModal();
    },
    showProblem,
    close: () => dialog.close(),
  };
}

/** `Goes out on Tuesday, March 10 at 09:00, New York time (planned by the clocks of Berlin)` */
function whenOf(entry: Entry, clock: WallClock): string {
  if (entry.state === 'draft') return entry.category;
  const { day, time } = clock.at(entry.at);
  const verb = entry.state === 'scheduled' ? 'Goes out' : 'Went out';
  const elsewhere = entry.plannedIn !== undefined && entry.plannedIn !== clock.timeZone;
  const planned = elsewhere ? ` (planned by the clocks of ${placeOf(entry.plannedIn ?? '')})` : '';
  return `${verb} on ${dayName(day)} at ${time}, ${placeOf(clock.timeZone)} time${planned}`;
}
