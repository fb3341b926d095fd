import type { Core } from './core.ts';
import type { CallPlan } from './plan.ts';

/**
 * Finds out what a call would do: `use` makes it on resources that record instead of sending.
 *
 * @throws TypeError when `use` makes no call.
 */
export async function explain<Resources>(
  core: Core,
  resources: new (core: Core) => Resources,
  use: (resources: Resources) => unknown,
): Promise<CallPlan> {
  let plan: Promise<CallPlan> | undefined;
  const record = (...call: Parameters<Core['explain']>): never => {
    plan ??= core.explain(...call);
    // Nothing will ever come of it, and nobody is to wait: the method's caller throws it away.
    return new Promise(() => {}) as never;
  };
  use(new resources({ ...core, call: record, list: record, settle: record }));
  if (!plan) throw new TypeError('Cannot explain a call: none was made');
  return plan;
}
