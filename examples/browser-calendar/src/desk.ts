import type { BackSuit, TenantMembership } from '@creatorkit/backsuit';
import { createArticleDialog, type Wish } from './article-dialog.ts';
import type { Backend } from './backend.ts';
import { createClockBar } from './clock-bar.ts';
import { byId, make } from './elements.ts';
import { type Entry, publishedSince, readEntries } from './entries.ts';
import { explainError } from './explain-error.ts';
import type { Messages } from './messages.ts';
import { monthAfter, monthOf } from './month.ts';
import { createMonthGrid } from './month-grid.ts';
import { createShare } from './share.ts';
import { createTray } from './tray.ts';
import { createWallClock, type WallTime } from './wall-clock.ts';
import { dayName, listed, placeOf, roleWord } from './wording.ts';

export interface DeskOptions {
  readonly backsuit: BackSuit;
  /** The tenants that the person belongs to, at least one. */
  readonly memberships: readonly [TenantMembership, ...TenantMembership[]];
  readonly backend: Backend;
  readonly messages: Messages;
  /** Ends with the session: so do the listeners and the calls that were given it. */
  readonly signal: AbortSignal;
}

const dayMs = 24 * 60 * 60 * 1000;
/** Timers hold 32-bit milliseconds. */
const longestTimerMs = 2 ** 31 - 1;
/** What is due at a minute is out a little later. */
const graceMs = 500;

/** The calendar of one tenant at a time, for one person. */
export async function openDesk({ backsuit, memberships, backend, messages, signal }: DeskOptions): Promise<void> {
  const tenantField = byId('tenant', HTMLSelectElement);
  const zoneField = byId('zone', HTMLSelectElement);
  const dropTime = byId('drop-time', HTMLInputElement);
  const now = (): number => backend.clock.now();

  let [membership] = memberships;
  let tenant = backsuit.tenant(membership.id);
  let clock = createWallClock(zoneField.value);
  let month = monthOf(clock.at(now()).day);
  let entries: readonly Entry[] = [];
  let fresh: ReadonlySet<number> = new Set();
  let reading = new AbortController();
  let due: ReturnType<typeof setTimeout> | undefined;
  const mayWrite = (): boolean => membership.role !== 'User';

  const grid = createMonthGrid({ onPick: open, onDrop: (id, day) => void dropOn(id, day) });
  const tray = createTray({
    signal,
    onPick: open,
    onReturn: (id) => void returnToTray(id),
    async generate(input) {
      const article = await tenant.articles.generate(input, { signal });
      await reload();
      messages.tell(`“${article.title}” is written, and waits among the drafts.`);
      return article;
    },
  });
  const share = createShare({ tenant: () => tenant, signal });
  const dialog = createArticleDialog({ share, messages, signal, plan, cancel, onClose: focusOn });
  const clockBar = createClockBar({ now, mocked: backend.mocked, signal, onJump: reload });

  function draw(): void {
    const held = document.activeElement?.closest<HTMLElement>('.entry')?.dataset.id;
    byId('role', HTMLElement).textContent = roleWord(membership.role);
    byId('drop-zone-name', HTMLElement).textContent = `${placeOf(clock.timeZone)} time`;
    dropTime.disabled = !mayWrite();
    grid.draw({ entries, month, clock, now: now(), mayWrite: mayWrite(), fresh });
    tray.draw(entries, mayWrite());
    clockBar.draw(entries, clock);
    if (held !== undefined) focusOn(Number(held));
  }

  /** Reads everything anew; a reading that is under way ends. */
  async function reload(): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const ended = AbortSignal.any([reading.signal, signal]);
    try {
      const found = await readEntries(tenant, { mayWrite: mayWrite(), signal: ended });
      const out = publishedSince(entries, found);
      fresh = new Set(out.map(({ id }) => id));
      entries = found;
      if (out.length > 0) messages.tell(`Published: ${listed(out.map(({ title }) => title))}.`);
      draw();
      watchDue();
    } catch (error) {
      if (!ended.aborted) messages.warn(explainError(error));
    }
  }

  /** Looks again when the next article goes out. */
  function watchDue(): void {
    clearTimeout(due);
    const waiting = entries.flatMap((entry) => (entry.state === 'scheduled' ? entry.at : []));
    if (waiting.length === 0) return;
    due = setTimeout(
      () => void reload(),
      Math.min(Math.max(0, Math.min(...waiting) - now()) + graceMs, longestTimerMs),
    );
  }

  function open(id: number): void {
    const entry = entries.find((one) => one.id === id);
    if (entry) show(entry, suggestionFor(entry));
  }

  /** An article may have been drawn anew, or elsewhere: the keyboard stays with it. */
  function focusOn(id: number): void {
    document.querySelector<HTMLElement>(`.entry[data-id="${id}"]`)?.focus();
  }

  function show(entry: Entry, suggestion: WallTime): void {
    dialog.open(entry, { clock, suggestion, today: clock.at(now()).day, mayWrite: mayWrite() });
  }

  function suggestionFor(entry: Entry): WallTime {
    if (entry.state === 'scheduled') return clock.at(entry.at);
    return { day: clock.at(now() + dayMs).day, time: dropTime.value };
  }

  async function plan(id: number, { day, time, instant }: Wish): Promise<void> {
    const { timeZone } = clock;
    const when = instant === undefined ? { local: `${day}T${time}` } : { at: new Date(instant) };
    await tenant.articles.schedule(id, { ...when, timeZone }, { signal });
    month = monthOf(day);
    await reload();
    const title = entries.find((entry) => entry.id === id)?.title ?? 'It';
    messages.tell(`“${title}” goes out on ${dayName(day)} at ${time}, ${placeOf(clock.timeZone)} time.`);
  }

  async function cancel(id: number): Promise<void> {
    await tenant.articles.cancelSchedule(id, { signal });
    await reload();
    messages.tell('It is a draft again.');
  }

  /** What waits keeps its hour; a draft takes the one that is set for all. */
  async function dropOn(id: number, day: string): Promise<void> {
    const entry = entries.find((one) => one.id === id);
    if (!entry) return;
    const wish = { day, time: suggestionFor(entry).time };
    try {
      await plan(id, wish);
    } catch (error) {
      if (signal.aborted) return;
      show(entry, wish);
      dialog.showProblem(error);
    }
  }

  async function returnToTray(id: number): Promise<void> {
    if (entries.find((entry) => entry.id === id)?.state !== 'scheduled') return;
    try {
      await cancel(id);
    } catch (error) {
      if (!signal.aborted) messages.warn(explainError(error));
    }
  }

  function chooseMonth(by: number | undefined): void {
    month = by === undefined ? monthOf(clock.at(now()).day) : monthAfter(month, by);
    draw();
  }

  tenantField.replaceChildren(...memberships.map(({ id, name }) => make('option', { value: id }, name)));
  tenantField.addEventListener(
    'change',
    () => {
      membership = memberships.find(({ id }) => id === tenantField.value) ?? membership;
      tenant = backsuit.tenant(membership.id);
      entries = [];
      messages.clear();
      void reload();
    },
    { signal },
  );
  zoneField.addEventListener(
    'change',
    () => {
      clock = createWallClock(zoneField.value);
      draw();
    },
    { signal },
  );
  byId('month-before', HTMLButtonElement).addEventListener('click', () => chooseMonth(-1), { signal });
  byId('month-after', HTMLButtonElement).addEventListener('click', () => chooseMonth(1), { signal });
  byId('month-now', HTMLButtonElement).addEventListener('click', () => chooseMonth(undefined), { signal });
  signal.addEventListener('abort', () => clearTimeout(due));
  await reload();
}
