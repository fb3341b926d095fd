import type { Core } from './core.ts';

/** A group of operations; the generated resources extend it. */
export abstract class Resource {
  protected readonly core: Core;

  constructor(core: Core) {
    this.core = core;
  }
}
