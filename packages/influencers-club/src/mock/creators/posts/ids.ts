import type { Draws } from '../draws.ts';
import type { ContentPlatform } from '../types.ts';

/** Leads from an account's n-th post to its id, and back. */
export interface PostIds {
  idOf(person: number, index: number): string;
  read(id: string): { readonly person: number; readonly index: number } | undefined;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const posts = 2 ** 17;

/** YouTube's are 11 letters, the others' 19 digits: seven or twelve say whose post it is, veiled by the rest, which are drawn. */
export function createPostIds(platform: ContentPlatform, draws: Draws): PostIds {
  const drawn = draws.field(`${platform} post id`);
  const isLetters = platform === 'youtube';
  const [base, own, extra] = isLetters ? [64, 7, 4] : [10, 12, 6];
  const signs = isLetters ? letters : '0123456789';
  const first = isLetters ? '' : platform === 'instagram' ? '3' : '7';

  function idOf(person: number, index: number): string {
    const veil = Array.from({ length: extra }, (_, place) =>
      Math.floor(drawn.at(person * posts + index, place) * base),
    );
    let rest = person * posts + index;
    const values = Array.from({ length: own }, (_, place) => {
      const value = (rest % base) + (veil[place % extra] ?? 0) + place;
      rest = Math.floor(rest / base);
      return value % base;
    });
    return first + [...values, ...veil].map((value) => signs[value] ?? '').join('');
  }

  return {
    idOf,
    read(id) {
      const values = [...id.slice(first.length)].map((sign) => signs.indexOf(sign));
      if (!id.startsWith(first) || values.length !== own + extra || values.includes(-1)) return undefined;
      let code = 0;
      for (let place = own - 1; place >= 0; place--) {
        const value = (values[place] ?? 0) - (values[own + (place % extra)] ?? 0) - place;
        code = code * base + (((value % base) + base) % base);
      }
      const found = { person: Math.floor(code / posts), index: code % posts };
      return found.person < 2 ** 20 && idOf(found.person, found.index) === id ? found : undefined;
    },
  };
}
