import type { Reply } from './exchange.ts';

/** A page of a mock on which a person decides something. */
export interface DecisionPage {
  readonly status: number;
  /** Plain text. */
  readonly title: string;
  /** HTML; what comes from elsewhere goes through {@link escapeHtml}. */
  readonly content: string;
  /** Plain text: whose page this is. */
  readonly note: string;
}

/**
 * What keeps a page on which a person decides from being kept, framed, or told of to others; redirects from it carry them,
 * too.
 */
export const decisionHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
} as const;

/** Such a page as an answer. */
export function decisionPage({ status, title, content, note }: DecisionPage): Reply {
  const text = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 40rem; padding: 0 1rem }
  button, select { font: inherit; margin-right: .5rem; padding: .2rem .6rem }
</style>
<h1>${escapeHtml(title)}</h1>
${content}
<p><small>${escapeHtml(note)}</small></p>
</html>
`;
  return { status, headers: { ...decisionHeaders, 'Content-Type': 'text/html; charset=utf-8' }, text };
}

/** A text as it stands in HTML, between tags and within quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
