import type { RateLimitState } from '@creatorkit/igny8';
import { aside, byId, make } from './elements.ts';
import { asTime } from './wording.ts';

/** Shows how much each limit leaves, as the latest answers told it. */
export interface Pace {
  note(state: RateLimitState | undefined): void;
  clear(): void;
}

export function createPace(): Pace {
  const list = byId('pace', HTMLUListElement);
  const scopes = new Map<string, RateLimitState>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function render(): void {
    const now = Date.now();
    for (const [scope, { resetAt }] of scopes) if (resetAt && resetAt.getTime() <= now) scopes.delete(scope);
    list.replaceChildren(...Array.from(scopes, ([scope, state]) => chip(scope, state)));
    const resets = Array.from(scopes.values(), ({ resetAt }) => resetAt?.getTime() ?? Number.POSITIVE_INFINITY);
    const next = Math.min(...resets);
    clearTimeout(timer);
    if (Number.isFinite(next)) timer = setTimeout(render, next - now);
  }

  return {
    note(state) {
      if (state?.remaining === undefined) return;
      scopes.set(state.scope ?? 'requests', state);
      render();
    },
    clear() {
      scopes.clear();
      render();
    },
  };
}

function chip(scope: string, { remaining = 0, limit, resetAt }: RateLimitState): HTMLElement {
  const ring = make('span', { className: 'ring' });
  ring.style.setProperty('--left', String(limit ? remaining / limit : 0));
  const title = resetAt ? `Full again at ${asTime(resetAt)}` : '';
  const left = limit === undefined ? `${remaining}` : `${remaining}/${limit}`;
  return make('li', { title }, ring, aside('Limit '), `${scope} `, make('b', {}, left), aside(' left'));
}
