import type { Influgen, ProgressEvent } from '@creatorkit/influgen';
import { byId } from './elements.ts';
import { explainError } from './explain-error.ts';
import { asSeconds } from './wording.ts';

/** How long it stays readable that a connection came back. */
const backMs = 8000;

/** Listens to the progress of the user's generations until the signal ends it, and says whether news come. */
export async function followProgress(
  influgen: Influgen,
  signal: AbortSignal,
  hear: (event: Readonly<ProgressEvent>) => void,
): Promise<void> {
  const line = byId('connection', HTMLElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (state: 'opening' | 'live' | 'lost', text: string): void => {
    clearTimeout(timer);
    line.dataset.state = state;
    line.textContent = text;
  };
  const sayLive = (): void => say('live', 'Live');

  say('opening', 'Connecting');
  const progress = influgen.realtime.progress({
    signal,
    onLive({ gapMs }) {
      if (gapMs === undefined) return sayLive();
      // What happened meanwhile is told by nobody: `job.wait()` reads it by REST.
      say('live', `Back after ${asSeconds(gapMs)} without news, and catching up`);
      timer = setTimeout(sayLive, backMs);
    },
    onLost: () => say('lost', 'Connection lost, coming back; the work goes on'),
  });
  try {
    for await (const event of progress) hear(event);
  } catch (error) {
    if (!signal.aborted)
      say('lost', `No live news. ${explainError(error)} What is under way is looked up now and then.`);
  } finally {
    if (signal.aborted) clearTimeout(timer);
  }
}
