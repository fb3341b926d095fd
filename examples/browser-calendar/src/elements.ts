/**
 * The element of index.html with this id.
 *
 * @throws TypeError when there is none, or one of another kind.
 */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`Cannot find #${id}: index.html has no such ${kind.name}`);
  return found;
}

/** A new element; text goes in as text, never as markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** What only screen readers are told. */
export const aside = (text: string): HTMLElement => make('span', { className: 'visually-hidden' }, text);
