import type { Prism } from './load-prism.ts';

export type PrismLogger = Parameters<Prism['createServer']>[1]['components']['logger'];

/** What Prism has to say, with the fields that it gives beside the text. */
export type OnMessage = (message: string, fields: { readonly [field: string]: unknown }) => void;

/** A logger for Prism that hands its messages on, where Prism's own would write JSON to the standard output. */
export function createPrismLogger(onMessage: OnMessage = () => {}): PrismLogger {
  const log = (first: unknown, message: unknown = ''): void => {
    if (typeof first === 'object' && first !== null) onMessage(String(message), { ...first });
    else onMessage(String(first), {});
  };
  const silent = (): void => {};
  const logger = { fatal: log, error: log, warn: log, info: log, success: silent, debug: silent, trace: silent };
  // Prism types the whole of pino and calls nothing but these and `child`.
  return Object.assign(logger, { child: () => createPrismLogger(onMessage) }) as unknown as PrismLogger;
}
