import { hash } from './hash.ts';

/** Names what a value belongs to: `'keyword', 12, 'volume'`. */
export type KeyPart = string | number;

export interface IntegerRange {
  readonly min: number;
  readonly max: number;
}

/**
 * Values that depend on the seed and on what they are for, never on the order of the calls: adding a field or an
 * entity leaves all other values as they were.
 *
 * @example
 * ```ts
 * const random = createRandom(7);
 * random.integer('keyword', 12, 'volume', { min: 10, max: 9000 }); // the same in every run
 * ```
 */
export interface Random {
  /** In [0, 1). */
  number(...key: readonly KeyPart[]): number;
  /** A whole number, both ends included. */
  integer(...args: readonly [...key: KeyPart[], range: IntegerRange]): number;
  /** One of the list. */
  pick<T>(...args: readonly [...key: KeyPart[], list: readonly T[]]): T;
  /** In the shape of a version 4 UUID. */
  uuid(...key: readonly KeyPart[]): string;
  /** As many bytes as asked for. */
  bytes(...args: readonly [...key: KeyPart[], length: number]): Uint8Array<ArrayBuffer>;
}

export function createRandom(seed: KeyPart): Random {
  const prefix = `${seed}`;
  // The unit separator keeps ('a', 'b') and ('ab') apart.
  const text = (key: readonly unknown[]) => `${prefix}\u001f${key.join('\u001f')}`;

  function number(...key: readonly unknown[]): number {
    const [high, low] = hash(text(key));
    return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
  }

  return {
    number,
    integer(...args) {
      const { min, max } = args[args.length - 1] as IntegerRange; // last by the signature
      return min + Math.floor(number(...args.slice(0, -1)) * (max - min + 1));
    },
    pick<T>(...args: readonly [...key: KeyPart[], list: readonly T[]]): T {
      const list = args[args.length - 1] as readonly T[]; // last by the signature
      if (list.length === 0) throw new RangeError('Cannot pick: the list is empty');
      return list[Math.floor(number(...args.slice(0, -1)) * list.length)] as T; // the index is below the length
    },
    uuid(...key) {
      const name = text(key);
      const hex = [...hash(name, 1), ...hash(name, 2)].map((word) => word.toString(16).padStart(8, '0')).join('');
      const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) & 3];
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
    bytes(...args) {
      const length = args[args.length - 1] as number; // last by the signature
      const name = text(args.slice(0, -1));
      const bytes = new Uint8Array(Math.ceil(length / 8) * 8);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < bytes.length; at += 8) {
        const [high, low] = hash(name, 3 + at);
        view.setUint32(at, high);
        view.setUint32(at + 4, low);
      }
      return bytes.slice(0, length);
    },
  };
}
