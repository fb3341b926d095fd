import { createProgram } from './program.ts';
import { UsageError } from './usage-error.ts';

/** The first signal asks to stop; a second one ends the process as usual. */
const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

try {
  await createProgram({ write: (text) => console.log(text), stopped }).parseAsync();
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
}
