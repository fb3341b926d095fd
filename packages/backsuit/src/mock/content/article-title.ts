const smallWords = new Set(
  'a an and as at but by for from in into nor of on onto or over per the to up via vs with'.split(' '),
);
const emptyWords = new Set([
  ...smallWords,
  ...'about after all also any are be because been before between both can could do does each every has have how if is it its me more most my not no other our please should so some such than that their them then there these they this those through us was we were what when where which while who why will would write you your'.split(
    ' ',
  ),
]);

const kind = String.raw`(?:article|blog\s+post|post|blog|story|piece|essay|text|guide|tutorial|review|overview)s?`;
const order =
  /^(?:please\s+)?(?:(?:can|could|would)\s+you\s+)?(?:write|create|generate|draft|compose|prepare|make|tell)\s+(?:(?:me|us)\s+)?/i;
const ordered = new RegExp(String.raw`^(?:(?:an?|the|some)\s+)?(?:[\w-]+\s+){0,3}?${kind}\s+`, 'i');
const about = /^(?:about|on|of|for|to|explaining|describing|covering)\s+/i;
const kindAbout = new RegExp(String.raw`^(?:an?\s+)?${kind}\s+(?:about|on)\s+`, 'i');

/** Without what a prompt asks for before it says about what: "Write a short blog post about". */
const subjectOf = (prompt: string): string =>
  order.test(prompt)
    ? prompt.replace(order, '').replace(ordered, '').replace(about, '')
    : prompt.replace(kindAbout, '');

/** inferred: what a prompt asks for is the title of the article (seed: the sample) */
export function titleOf(prompt: string): string {
  const [sentence = ''] = prompt.trim().split(/(?<=[.!?])\s|\n/, 1);
  const bare = sentence.replace(/[\s.!?:;,]+$/, '');
  const subject = subjectOf(bare) || bare;
  const words = subject.split(/\s+/).slice(0, 14);
  return words.map((word, index) => (index > 0 && smallWords.has(word.toLowerCase()) ? word : capital(word))).join(' ');
}

/** inferred: the words of a prompt that say something, the first ones first */
export function keywordsOf(prompt: string): string[] {
  const subject = subjectOf(prompt.trim());
  const words = subject.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  const telling = words.filter(
    (word) => !emptyWords.has(word.toLowerCase()) && (word.length > 2 || /\p{Lu}/u.test(word)),
  );
  return [...new Set(telling.map((word) => word.toLowerCase()))].slice(0, 6);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
