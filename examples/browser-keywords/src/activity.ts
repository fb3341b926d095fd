import type { Hooks } from '@creatorkit/igny8';
import { byId } from './elements.ts';
import { count } from './wording.ts';

/** Tells in one line what the client is doing. */
export interface Activity {
  readonly hooks: Hooks;
  /** Shows that something is under way until the promise settles. */
  during<T>(work: PromiseLike<T>): Promise<T>;
}

/** Shorter waits are over before they could be read. */
const readableMs = 700;
/** How long something that is over in a moment stays readable. */
const lingerMs = 2000;

export function createActivity(): Activity {
  const line = byId('activity', HTMLElement);
  const announcement = byId('announcement', HTMLElement);
  const waits = new Map<string, { readonly scope: string; readonly until: number }>();
  let moment: { readonly text: string; readonly until: number } | undefined;
  let renewal: { readonly doing: string; readonly done: string } | undefined;
  let underWay = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function render(): void {
    const now = Date.now();
    for (const [operation, { until }] of waits) if (until <= now) waits.delete(operation);
    if (moment && moment.until <= now) moment = undefined;
    const [wait] = waits.values();
    if (wait) say('waiting', `Waiting its turn for ${wait.scope}, ${Math.ceil((wait.until - now) / 1000)} s`);
    else if (renewal) say('working', renewal.doing);
    else if (moment) say('ready', moment.text);
    else say(underWay > 0 ? 'working' : 'ready', underWay > 0 ? 'Working' : 'Ready');
    clearTimeout(timer);
    if (wait || moment) timer = setTimeout(render, 250);
  }

  function say(state: string, text: string): void {
    line.dataset.state = state;
    if (line.textContent !== text) line.textContent = text;
  }

  function briefly(text: string): void {
    moment = { text, until: Date.now() + lingerMs };
    render();
  }

  return {
    hooks: {
      onWait({ operation, scope, waitMs }) {
        if (waitMs < readableMs) return;
        waits.set(operation, { scope, until: Date.now() + waitMs });
        announcement.textContent = `Waiting ${count(Math.ceil(waitMs / 1000), 'second')} for its turn`;
        render();
      },
      onRequest({ operation }) {
        if (waits.delete(operation)) render();
      },
      // The first answer after a renewal began is the renewal's own.
      onResponse({ status }) {
        const done = status < 400 ? renewal?.done : undefined;
        renewal = undefined;
        if (done) briefly(done);
      },
      onRetry: ({ attempt }) => briefly(`No luck, trying again (attempt ${attempt})`),
      onRenewal({ how }) {
        renewal =
          how === 'refresh'
            ? { doing: 'Renewing the session', done: 'Session renewed' }
            : { doing: 'Signing in', done: 'Signed in' };
        render();
      },
    },
    async during(work) {
      underWay++;
      render();
      try {
        return await work;
      } finally {
        underWay--;
        if (underWay === 0) renewal = undefined;
        render();
      }
    },
  };
}
