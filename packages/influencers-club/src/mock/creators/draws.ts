import type { Random } from '@creatorkit/mock';

/** A value in [0, 1) for an entity, and for the n-th thing of an entity. */
export interface Draw {
  of(entity: number): number;
  at(entity: number, index: number): number;
}

export interface Draws {
  /** The same for the same name; independent of every other name. */
  field(name: string): Draw;
}

/**
 * Draws for a million people: the engine's source is asked once a field, for the field's key, and an integer mixer (the
 * finishers of MurmurHash3) does the rest, since hashing a text for each person and field would cost a hundred times as much.
 */
export function createDraws(random: Random): Draws {
  const key = (name: string, half: string): number =>
    random.integer('creators', name, half, { min: 0, max: 2 ** 32 - 1 }) | 0;
  return {
    field(name) {
      const [first, second] = [key(name, 'first'), key(name, 'second')];
      const at = (entity: number, index: number): number => mix(first, second, entity, index) / 2 ** 32;
      return { at, of: (entity) => at(entity, 0) };
    },
  };
}

/** 32 bits that differ in about half whenever one bit of the input does. */
function mix(first: number, second: number, entity: number, index: number): number {
  let bits = Math.imul(entity ^ first, 0x9e3779b1) ^ Math.imul(index + 0x7f4a7c15, 0x85ebca6b);
  bits ^= bits >>> 16;
  bits = Math.imul(bits, 0x85ebca6b) ^ second;
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  bits ^= bits >>> 16;
  bits = Math.imul(bits, 0x27d4eb2f);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** Of a standard normal distribution, from two draws (Box and Muller). */
export const normal = (draw: Draw, entity: number): number =>
  Math.sqrt(-2 * Math.log(1 - draw.at(entity, 0))) * Math.cos(2 * Math.PI * draw.at(entity, 1));

export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));
