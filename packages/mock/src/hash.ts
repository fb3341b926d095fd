/**
 * 64 bits of a text, as two unsigned 32-bit halves: two multiply-xor lanes over the UTF-16 units, crossed and finished
 * as in MurmurHash3 (the construction known as cyrb53). Small, fast, and well spread for short keys that differ in one
 * digit; not cryptographic. Its values are part of what a seed means: changing it changes every mock's data.
 */
export function hash(text: string, lane = 0): readonly [number, number] {
  let a = 0xdeadbeef ^ lane;
  let b = 0x41c6ce57 ^ lane;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, b >>> 0];
}
