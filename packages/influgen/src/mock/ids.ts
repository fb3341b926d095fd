import type { World } from '@creatorkit/mock';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** docs: ids look like ULIDs, 10 characters of time and 16 of chance; inferred: most prefixes (fact sheet §1.1) */
export type IdPrefix =
  | 'user'
  | 'ws'
  | 'char'
  | 'cnt'
  | 'mkt'
  | 'key'
  | 'job'
  | 'sch'
  | 'ref'
  | 'img'
  | 'org'
  | 'aud'
  | 'she'
  | 'pur'
  | 'conv'
  | 'msg'
  | 'aff'
  | 'rev'
  | 'txn'
  | 'ses';

/** The next id of a kind; the seed of the world decides it. */
export function newId(world: World, prefix: IdPrefix): string {
  let time = world.now();
  let text = '';
  for (let place = 0; place < 10; place++) {
    text = alphabet[time % 32] + text;
    time = Math.floor(time / 32);
  }
  const bytes = world.random.bytes('id', prefix, world.nextId(`id ${prefix}`), 16);
  return `${prefix}_${text}${Array.from(bytes, (byte) => alphabet[byte % 32]).join('')}`;
}
