import type { World } from './world.ts';

/** Sees to it that what comes due in a world happens at its time, also when nobody asks. */
export interface Due {
  /** Brings about what is due now, and sets the alarm for what comes next. In its turn only. */
  catchUp(): void;
  /** After a change of the data or of the time from outside. */
  arm(): void;
}

/** @param catchUp - See `Definition.catchUp`. */
export function createDue(world: World, catchUp: (() => number | undefined) | undefined): Due {
  const { clock } = world;
  let disarm = () => {};
  let armedFor: number | undefined;

  function run(): void {
    const next = catchUp?.();
    if (next === armedFor) return;
    disarm();
    armedFor = next;
    disarm = next === undefined ? () => {} : clock.alarm(Math.max(0, next - world.now()), ring);
  }

  function ring(): Promise<void> {
    armedFor = undefined;
    return world.serialise(run);
  }

  return {
    catchUp: run,
    arm() {
      if (!catchUp) return;
      disarm();
      disarm = clock.alarm(0, ring);
      armedFor = undefined;
    },
  };
}
