import type { World } from '@creatorkit/mock';

/** A value in hexadecimal digits that nobody guesses and that no world gives twice, also after a reset. */
export function newSecret(world: World, series: string, bytes: number): string {
  const drawn = world.random.bytes(series, world.epoch, world.nextId(series), bytes);
  return Array.from(drawn, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
