import {
  type ContentItem,
  type Generation,
  type GenerationInput,
  type Influgen,
  JobError,
  type JobHandle,
  type ProgressEvent,
} from '@creatorkit/influgen';
import type { Credits } from './credits.ts';
import { byId } from './elements.ts';
import { explainError } from './explain-error.ts';
import { createGenerationCard, type GenerationCard } from './generation-card.ts';
import { asNumber, asWords, stateOf } from './wording.ts';

type Job = JobHandle<Generation, ContentItem, ContentItem>;

/** The generations since signing in, newest first. */
export interface Generations {
  /** Starts one; rejects as the call does, and shows nothing then. */
  start(input: GenerationInput, characterName: string): Promise<void>;
  /** Shows what is being done, as an event tells it. */
  hear(event: Readonly<ProgressEvent>): void;
}

export interface GenerationsOptions {
  readonly influgen: Influgen;
  readonly credits: Credits;
  readonly signal: AbortSignal;
}

export function createGenerations({ influgen, credits, signal }: GenerationsOptions): Generations {
  const list = byId('generations', HTMLUListElement);
  const nothing = byId('no-generations', HTMLElement);
  const summary = byId('summary', HTMLElement);
  const announcement = byId('announcement', HTMLElement);
  /** By the id of the item. */
  const cards = new Map<string, GenerationCard>();
  list.replaceChildren();
  nothing.hidden = false;
  sum();

  /** Shows each step of a job, and how it ends. */
  async function follow(job: Job, card: GenerationCard): Promise<void> {
    sum();
    try {
      const item = await job.wait({
        signal,
        onProgress: ({ phase, percent }) => {
          card.showProgress(phase === 'pending' ? 'queued' : 'generating', percent);
          sum();
        },
      });
      card.showResult(item);
      announcement.textContent = `${card.title}: ${stateOf(item.status)}`;
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof JobError) await showFailure(job.start.item.id, card);
      // The work goes on all the same: only its end could not be read.
      else card.showProblem(explainError(error), { label: 'Look again', run: () => void follow(job, card) });
    }
    sum();
    refreshCredits();
  }

  async function showFailure(id: string, card: GenerationCard): Promise<void> {
    const item = await influgen.content.retrieve(id, { signal }).catch(() => undefined);
    const why = item?.error ?? item?.rejection_reason;
    card.showFailure(item?.status ?? 'failed', why ? asWords(why) : 'nobody says why', {
      label: 'Try again',
      run: () => void regenerate(id, card),
    });
    announcement.textContent = `${card.title}: ${stateOf(item?.status ?? 'failed')}`;
  }

  async function regenerate(id: string, card: GenerationCard): Promise<void> {
    try {
      const job = await influgen.content.regenerate(id, {}, { signal });
      card.showProgress(job.start.item.status, undefined);
      refreshCredits();
      void follow(job, card);
    } catch (error) {
      if (signal.aborted) return;
      card.showProblem(explainError(error), { label: 'Try again', run: () => void regenerate(id, card) });
    }
  }

  /** A balance that cannot be read stays as it was. */
  function refreshCredits(): void {
    credits.refresh().catch(() => {});
  }

  function sum(): void {
    const all = [...cards.values()].map(({ outcome }) => outcome());
    const parts = (['under way', 'done', 'failed'] as const)
      .map((outcome) => ({ outcome, many: all.filter((one) => one === outcome).length }))
      .filter(({ many }) => many > 0);
    summary.textContent = parts.map(({ outcome, many }) => `${asNumber(many)} ${outcome}`).join(' · ');
  }

  return {
    async start(input, characterName) {
      const job = await influgen.content.generate(input, { signal });
      const { item } = job.start;
      const card = createGenerationCard(item, characterName);
      cards.set(item.id, card);
      list.prepend(card.element);
      nothing.hidden = true;
      refreshCredits();
      void follow(job, card);
    },
    hear({ content_id, message }) {
      cards.get(content_id ?? '')?.showStep(message);
    },
  };
}
