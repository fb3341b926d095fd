const smallWords = new Set(
  'a an and as at but by for from in into nor of on onto or over per the to up via vs with'.split(' '),
);
const emptyWords = new Set([
  ...smallWords,
  ...'about after all also any are be because been before between both can could do does each every has have how if is it its me more most my not no other our please should so some such than that their them then there these they this those through us was we were what when where which while who why will would write you your'.split(
    ' ',
  ),
]);

/** What a prompt asks for before it says about what: "Write a short blog post about". */
const request =
  /^(?:please\s+)?(?:(?:can|could|would)\s+you\s+)?(?:write|create|generate|draft|compose|prepare|make)\s+(?:(?:me|us)\s+)?(?:(?:(?:an?|the|some)\s+)?(?:[\w-]+\s+){0,3}?(?:article|post|blog|story|piece|essay|text|guide|tutorial|review|overview)s?\s+)?(?:(?:about|on|of|for|explaining|describing|covering)\s+)?/i;

/** inferred: what a prompt asks for is the title of the article (seed: the sample) */
export function titleOf(prompt: string): string {
  const [sentence = ''] = prompt.trim().split(/(?<=[.!?])\s|\n/, 1);
  const bare = sentence.replace(/[\s.!?:;,]+$/, '');
  const subject = bare.replace(request, '') || bare;
  const words = subject.split(/\s+/).slice(0, 14);
  return words.map((word, index) => (index > 0 && smallWords.has(word.toLowerCase()) ? word : capital(word))).join(' ');
}

/** inferred: the words of a prompt that say something, the first ones first */
export function keywordsOf(prompt: string): string[] {
  const subject = prompt.trim().replace(request, '');
  const words = subject.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  const telling = words.filter(
    (word) => !emptyWords.has(word.toLowerCase()) && (word.length > 2 || /\p{Lu}/u.test(word)),
  );
  return [...new Set(telling.map((word) => word.toLowerCase()))].slice(0, 6);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
