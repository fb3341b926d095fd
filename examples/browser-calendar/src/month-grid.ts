import { draggable, droppable } from './dragging.ts';
import { aside, byId, make } from './elements.ts';
import type { Dated, Entry } from './entries.ts';
import { monthOf, weeksOf } from './month.ts';
import type { WallClock } from './wall-clock.ts';
import { dayName, monthName } from './wording.ts';

export interface MonthGrid {
  draw(sight: Sight): void;
}

/** What the calendar shows. */
export interface Sight {
  readonly entries: readonly Entry[];
  /** `2026-03` */
  readonly month: string;
  readonly clock: WallClock;
  readonly now: number;
  readonly mayWrite: boolean;
  /** Those who have just gone out. */
  readonly fresh: ReadonlySet<number>;
}

export interface MonthGridOptions {
  readonly onPick: (id: number) => void;
  readonly onDrop: (id: number, day: string) => void;
}

/** The days of a month with what is on them. */
export function createMonthGrid({ onPick, onDrop }: MonthGridOptions): MonthGrid {
  const list = byId('days', HTMLOListElement);

  function draw(sight: Sight): void {
    const { entries, month, clock, now } = sight;
    byId('month', HTMLElement).textContent = monthName(month);
    const byDay = Map.groupBy(entries.filter(isDated), ({ at }) => clock.at(at).day);
    const today = clock.at(now).day;
    list.replaceChildren(...weeksOf(month).map((day) => toDay(sight, day, today, byDay.get(day) ?? [])));
  }

  function toDay({ month, clock, mayWrite, fresh }: Sight, day: string, today: string, entries: Dated[]): HTMLElement {
    const isToday = day === today;
    const date = make(
      'h3',
      { className: 'date' },
      make('time', { dateTime: day, ariaHidden: 'true' }, String(Number(day.slice(-2)))),
      aside(`${dayName(day)}${isToday ? ', today' : ''}`),
    );
    const weekday = make('span', { className: 'weekday', ariaHidden: 'true' }, dayName(day));
    const element = make('li', { className: 'day' }, make('div', { className: 'day-head' }, date, weekday));
    element.dataset.day = day;
    element.classList.toggle('today', isToday);
    element.classList.toggle('past', day < today);
    element.classList.toggle('outside', monthOf(day) !== month);
    element.classList.toggle('empty', entries.length === 0);
    const change = clock.changeOn(day);
    if (change !== 0)
      element.append(make('p', { className: 'change' }, `Clocks go ${change > 0 ? 'forward' : 'back'}`));
    if (entries.length > 0) element.append(make('ul', { className: 'entries' }, ...sorted(entries).map(toItem)));
    // Nothing can be planned for the past.
    if (mayWrite && day >= today) droppable(element, (id) => onDrop(id, day));
    return element;

    function toItem(entry: Dated): HTMLElement {
      const { id, title, state, at } = entry;
      const button = make(
        'button',
        { type: 'button', className: 'entry' },
        make('span', { className: 'when' }, clock.at(at).time),
        make('span', { className: 'title' }, title),
        aside(`, ${state}`),
      );
      button.dataset.state = state;
      button.dataset.id = String(id);
      button.classList.toggle('fresh', fresh.has(id));
      button.addEventListener('click', () => onPick(id));
      if (mayWrite && state === 'scheduled') draggable(button, id);
      return make('li', {}, button);
    }
  }

  return { draw };
}

const isDated = (entry: Entry): entry is Dated => entry.state !== 'draft';
const sorted = (entries: readonly Dated[]): Dated[] => entries.toSorted((one, other) => one.at - other.at);
