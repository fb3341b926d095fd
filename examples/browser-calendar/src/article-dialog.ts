import { byId } from './elements.ts';
import type { Entry } from './entries.ts';
import { explainError } from './explain-error.ts';
import type { Messages } from './messages.ts';
import type { Share } from './share.ts';
import type { WallClock, WallTime } from './wall-clock.ts';
import { dayName, placeOf } from './wording.ts';

/** One article, and what can be done with it: the way to everything that dragging does, and to more. */
export interface ArticleDialog {
  open(entry: Entry, view: DialogView): void;
  /** What stands in the way, beside the day and the hour that were asked for. */
  showProblem(error: unknown): void;
}

export interface DialogView {
  readonly clock: WallClock;
  /** What day and hour the form starts with. */
  readonly suggestion: WallTime;
  readonly today: string;
  readonly mayWrite: boolean;
}

/** When an article is to go out. */
export interface Wish extends WallTime {
  /** The instant, where it was chosen among those at which the clocks show that time. */
  readonly instant?: number | undefined;
}

export interface ArticleDialogOptions {
  readonly share: Share;
  readonly messages: Messages;
  readonly signal: AbortSignal;
  /** Rejects with what stands in the way. */
  readonly plan: (id: number, wish: Wish) => Promise<void>;
  readonly cancel: (id: number) => Promise<void>;
  readonly onClose: (id: number) => void;
}

const states = { draft: 'Draft', scheduled: 'Scheduled', published: 'Published' } as const;

export function createArticleDialog({
  share,
  messages,
  signal,
  plan,
  cancel,
  onClose,
}: ArticleDialogOptions): ArticleDialog {
  const dialog = byId('article', HTMLDialogElement);
  const form = byId('plan-form', HTMLFormElement);
  const fields = byId('plan-fields', HTMLFieldSetElement);
  const dayField = byId('plan-day', HTMLInputElement);
  const timeField = byId('plan-time', HTMLInputElement);
  const submit = byId('plan-submit', HTMLButtonElement);
  const cancelButton = byId('plan-cancel', HTMLButtonElement);
  const problem = byId('plan-problem', HTMLElement);
  const twice = byId('plan-twice', HTMLElement);
  const which = byId('plan-which', HTMLSelectElement);
  let shown: Entry | undefined;
  let wall: WallClock | undefined;

  async function act(work: (id: number) => Promise<void>): Promise<void> {
    const asked = shown;
    if (!asked) return;
    const isThere = (): boolean => dialog.open && shown === asked;
    const held = document.activeElement;
    problem.textContent = '';
    fields.disabled = true;
    try {
      await work(asked.id);
      if (isThere()) dialog.close();
    } catch (error) {
      if (signal.aborted) return;
      if (isThere()) showProblem(error);
      else messages.warn(`“${asked.title}”: ${explainError(error)}`);
    } finally {
      fields.disabled = false;
      // What is disabled loses the keyboard.
      if (isThere()) focusOn(twice.hidden ? held : which);
    }
  }

  function showProblem(error: unknown): void {
    const time = { day: dayField.value, time: timeField.value };
    twice.hidden = !(error instanceof RangeError) || wall?.instantsOf(time).length !== 2;
    problem.textContent = twice.hidden
      ? explainError(error)
      : `The clocks go back that day, and show ${time.time} twice.`;
  }

  function readWish(): Wish {
    const time = { day: dayField.value, time: timeField.value };
    return twice.hidden ? time : { ...time, instant: wall?.instantsOf(time)[Number(which.value)] };
  }

  function forgetProblem(): void {
    twice.hidden = true;
    which.value = '0';
    problem.textContent = '';
  }

  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      const wish = readWish();
      void act((id) => plan(id, wish));
    },
    { signal },
  );
  dayField.addEventListener('input', forgetProblem, { signal });
  timeField.addEventListener('input', forgetProblem, { signal });
  cancelButton.addEventListener('click', () => void act(cancel), { signal });
  byId('article-close', HTMLButtonElement).addEventListener('click', () => dialog.close(), { signal });
  dialog.addEventListener('close', () => shown && onClose(shown.id), { signal });
  signal.addEventListener('abort', () => dialog.close());

  return {
    open(entry, { clock, suggestion, today, mayWrite }) {
      shown = entry;
      wall = clock;
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
      forgetProblem();
      share.show(entry, mayWrite);
      if (!dialog.open) dialog.showModal();
    },
    showProblem,
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

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus();
}
