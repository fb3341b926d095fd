import type { JobEvents, JobHint, JobRef, SubscribeOptions, Subscription } from '@creatorkit/runtime';
import type { ProgressEvent } from './generated/models.ts';

type OpenProgress = (options: SubscribeOptions) => Subscription<ProgressEvent>;

/** A wait that wants to hear of its job. */
interface Listener {
  readonly hear: (hint: JobHint) => void;
  /** The job that the call started; an item can be worked on by others, too. */
  readonly jobId: string | undefined;
}

/**
 * News of jobs from the progress of generations. One subscription serves all who wait, and is open only while somebody
 * does: it may come back as often as it likes, and when it is given up, the polls go on alone.
 */
export function createJobNews(open: OpenProgress): JobEvents {
  /** By the id that the polls ask for: that of a job or that of an item. */
  const listeners = new Map<string, Set<Listener>>();
  let progress: Subscription<ProgressEvent> | undefined;
  let isLive = false;

  const tellAll = (hint: JobHint): void => {
    isLive = !hint.closed;
    for (const waits of [...listeners.values()]) for (const { hear } of [...waits]) hear(hint);
  };

  const tell = (event: Readonly<ProgressEvent>): void => {
    const { job_id, job_status, content_id, content_status } = event;
    for (const { hear } of [...(listeners.get(job_id) ?? [])]) hear({ progress: event.progress, state: job_status });
    for (const { hear, jobId = job_id } of [...(listeners.get(content_id ?? '') ?? [])]) {
      hear({ state: content_status ?? undefined, ...(jobId === job_id && { progress: event.progress }) });
    }
  };

  const follow = async (current: Subscription<ProgressEvent>): Promise<void> => {
    const events = current[Symbol.asyncIterator]();
    for (;;) {
      try {
        const { done, value } = await events.next();
        if (done) break;
        tell(value);
      } catch {
        // A message that cannot be read stands alone; after any other error the events are done.
      }
    }
    if (progress !== current) return;
    progress = undefined;
    tellAll({ closed: true });
  };

  const start = (): void => {
    progress = open({ onLive: () => tellAll({}), onLost: () => tellAll({ closed: true }) });
    void follow(progress);
  };

  const stop = (): void => {
    const current = progress;
    progress = undefined;
    isLive = false;
    current?.close();
  };

  return {
    subscribe({ parameters, start: answer }: JobRef, hear) {
      const id = String(parameters.id);
      const listener: Listener = { hear, jobId: (answer as { readonly job?: { readonly id?: string } }).job?.id };
      const waits = listeners.get(id) ?? new Set();
      listeners.set(id, waits.add(listener));
      if (!progress) start();
      else if (isLive) hear({});
      return () => {
        waits.delete(listener);
        if (waits.size === 0) listeners.delete(id);
        if (listeners.size === 0) stop();
      };
    },
  };
}
