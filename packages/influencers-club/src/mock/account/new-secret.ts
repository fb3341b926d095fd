import type { World } from '@creatorkit/mock';

/** A value that nobody guesses and that no world gives twice, also after a reset. */
export function newSecret(world: World, prefix: string): string {
  const bytes = world.random.bytes(prefix, world.epoch, world.nextId(prefix), 20);
  return prefix + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
