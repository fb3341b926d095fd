import type { ContentItem } from '@creatorkit/influgen';
import { make } from './elements.ts';
import { asWords, count, kindOf, stateOf } from './wording.ts';

type Status = ContentItem['status'];

/** What the person can do about it. */
export interface CardAction {
  readonly label: string;
  readonly run: () => void;
}

/** One generation, from the queue to its picture. */
export interface GenerationCard {
  readonly element: HTMLElement;
  /** What it is called where it stands alone. */
  readonly title: string;
  outcome(): 'under way' | 'done' | 'failed';
  /** @param percent - Whole percent; `undefined` until the service tells. */
  showProgress(status: Status, percent: number | undefined): void;
  /** What is being done, in the service's own words; nothing once it is over. */
  showStep(step: string): void;
  showResult(item: ContentItem): void;
  showFailure(status: Status, why: string, action: CardAction): void;
  /** Something stands in the way, and the state stays as it was. */
  showProblem(what: string, action: CardAction): void;
}

export function createGenerationCard(item: ContentItem, characterName: string): GenerationCard {
  const title = `${kindOf(item.content_type)} of ${characterName}`;
  const titleId = `${item.id}-title`;
  const promptId = `${item.id}-prompt`;
  const state = make('span', { className: 'state' });
  const percentage = make('span', { className: 'percentage', ariaHidden: 'true' });
  const detail = make('p', { className: 'detail' });
  const picture = make('img', { hidden: true });
  const bar = make('div', { className: 'bar', role: 'progressbar', ariaValueMin: '0', ariaValueMax: '100' });
  bar.setAttribute('aria-labelledby', `${titleId} ${promptId}`);
  const meter = make('div', { className: 'meter' }, bar, percentage);
  const element = make(
    'li',
    { className: 'generation', tabIndex: -1 },
    make('div', { className: 'frame' }, picture, state),
    make(
      'div',
      { className: 'about' },
      make('h3', { id: titleId }, title),
      make('p', { id: promptId, className: 'prompt' }, item.image_prompt),
      meter,
      detail,
    ),
  );
  let outcome: ReturnType<GenerationCard['outcome']> = 'under way';
  showProgress(item.status, undefined);

  function setState(status: Status): void {
    element.dataset.state = status;
    state.textContent = stateOf(status);
  }

  function showProgress(status: Status, percent: number | undefined): void {
    outcome = 'under way';
    meter.hidden = false;
    setState(status);
    element.style.setProperty('--done', String((percent ?? 0) / 100));
    percentage.textContent = percent === undefined ? '' : `${percent} %`;
    bar.ariaValueNow = percent === undefined ? null : String(percent);
    bar.ariaValueText = percent === undefined ? stateOf(status) : `${stateOf(status)}, ${percent} percent`;
  }

  function end(status: Status, now: typeof outcome): void {
    outcome = now;
    meter.hidden = true;
    setState(status);
  }

  function offer(text: string, { label, run }: CardAction): void {
    const button = make('button', { type: 'button', className: 'link' }, label);
    button.setAttribute('aria-describedby', `${titleId} ${promptId}`);
    button.addEventListener('click', () => {
      // The button goes, and the keyboard stays with the card.
      element.focus();
      detail.replaceChildren();
      run();
    });
    detail.replaceChildren(`${text} `, button);
  }

  return {
    element,
    title,
    outcome: () => outcome,
    showProgress,
    showStep(step) {
      if (outcome === 'under way') detail.textContent = asWords(step);
    },
    showResult(done) {
      end(done.status, 'done');
      const src = done.thumbnail_url ?? done.image_urls?.[0];
      if (src) Object.assign(picture, { src, alt: done.image_prompt, hidden: false });
      detail.textContent = factsOf(done).join(' · ');
    },
    showFailure(status, why, action) {
      end(status, 'failed');
      offer(`Could not be made: ${why}.`, action);
    },
    showProblem: offer,
  };
}

function factsOf({ credits_used, face_match_score, media_review_state }: ContentItem): string[] {
  const facts: string[] = [];
  if (credits_used !== undefined) facts.push(count(credits_used, 'credit'));
  if (typeof face_match_score === 'number') facts.push(`face match ${Math.round(face_match_score * 100)} %`);
  if (media_review_state === 'needs_review') facts.push('held for review');
  return facts;
}
