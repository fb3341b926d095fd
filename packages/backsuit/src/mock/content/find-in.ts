import type { ArticleRow } from './rows.ts';

export interface Hit {
  readonly id: number;
  readonly article: ArticleRow;
  readonly points: number;
  /** Where the term stands, wrapped in `**`. */
  readonly highlight: string;
}

type Scope = 'all' | 'title' | 'content' | 'tags' | 'keywords';

/** Characters of a text that are shown before and after a match. */
const around = 80;

/** docs: the points; upper and lower case are the same, and parts of words count (fact sheet §5, operation 20) */
export function findIn(article: ArticleRow, query: string, scope: Scope): Hit | undefined {
  const term = onOneLine(query);
  const looksInto = (field: Scope) => scope === 'all' || scope === field;
  const found = (text: string) => onOneLine(text).toLowerCase().includes(term.toLowerCase());
  const hit = (points: number, text: string): Hit => ({
    id: article.id,
    article,
    points,
    highlight: highlight(text, term),
  });
  const { title, excerpt, content, tags, keywords } = article;
  if (looksInto('title') && found(title)) return hit(titlePoints(title, term), title);
  // inferred: the excerpt is looked into with the content
  if (looksInto('content') && excerpt !== null && found(excerpt)) return hit(40, excerpt);
  if (looksInto('content') && found(content)) return hit(20, content);
  const label = [...(looksInto('tags') ? tags : []), ...(looksInto('keywords') ? keywords : [])].find(found);
  return label === undefined ? undefined : hit(20, label);
}

function titlePoints(title: string, term: string): number {
  const [whole, part] = [title.toLowerCase(), term.toLowerCase()];
  return whole === part ? 100 : whole.startsWith(part) ? 80 : 60;
}

/** docs: a snippet with the matches wrapped (fact sheet §5, operation 20); inferred: how long it is */
function highlight(text: string, term: string): string {
  const plain = onOneLine(text);
  const pattern = new RegExp(term.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`), 'giu');
  const at = Math.max(0, plain.search(pattern));
  const start = at <= around ? 0 : plain.indexOf(' ', at - around) + 1;
  const end =
    at + term.length + around >= plain.length ? plain.length : plain.lastIndexOf(' ', at + term.length + around);
  const [from, to] = [Math.min(start, at), Math.max(end, at + term.length)];
  const snippet = plain.slice(from, to).replace(pattern, (match) => `**${match}**`);
  return `${from > 0 ? '…' : ''}${snippet}${to < plain.length ? '…' : ''}`;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');
