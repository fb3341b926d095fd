/** `auto-cluster keywords` is `autoClusterKeywords`; `HTTPError` stays `httpError`. */
export function camelCase(text: string): string {
  const name = pascalCase(text);
  const capitals = /^[A-Z]+(?=[A-Z][a-z]|\d|$)/.exec(name)?.[0];
  return capitals ? capitals.toLowerCase() + name.slice(capitals.length) : name.charAt(0).toLowerCase() + name.slice(1);
}

/** `auto-cluster keywords` is `AutoClusterKeywords`; what is no letter or digit only separates. */
export function pascalCase(text: string): string {
  const name = text
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^\d/.test(name) || name === '' ? `_${name}` : name;
}

/** Words that cannot name a variable or a parameter in a module. */
const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected public ' +
    'return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/** Whether a name can stand for a variable. */
export const isIdentifier = (name: string): boolean =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && !reserved.has(name);

/** The name itself where it can stand for a variable; else with an underscore behind. */
export const safeIdentifier = (name: string): string => (isIdentifier(name) ? name : `${name}_`);

/** Hands out names, each once: a name that is taken gets a number. */
export class NamePool {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  claim(wanted: string, alternative: (count: number) => string = (count) => `${wanted}${count}`): string {
    let name = wanted;
    for (let count = 2; this.#taken.has(name); count++) name = alternative(count);
    this.#taken.add(name);
    return name;
  }
}
