import type { World } from '@creatorkit/mock';
import { capital } from './article-title.ts';
import { claims, closings, headings, openings, subjects, type Tone } from './phrases.ts';

export interface Commission {
  readonly prompt: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly tone: Tone;
  readonly length: 'short' | 'medium' | 'long';
  readonly withImages: boolean;
}

/** docs: about 500, 1000 and 2000 words (fact sheet §5, operation 19); inferred: under how many headings */
const sizes = {
  short: { words: 500, sections: 3 },
  medium: { words: 1000, sections: 5 },
  long: { words: 2000, sections: 8 },
};

const sentencesInParagraph = 4;

/** In words. */
const halfSentence = 8;

/** The Markdown of an article: the same for the same commission and seed. */
export function writeArticle({ random }: World, commission: Commission): string {
  const { prompt, title, keywords, tone, length, withImages } = commission;
  const { words, sections } = sizes[length];
  const key = ['article', prompt, tone] as const;
  const topic = asTopic(title);
  const keywordAt = (index: number) => keywords[index % keywords.length] ?? topic;
  const shift = random.integer(...key, 'first claim', { min: 0, max: claims.length - 1 });
  let goal = 0;
  let count = 0;
  let written = 0;
  let opened = 0;

  // The counts of subjects and claims have no common divisor: all pairs come before one comes again.
  function sentence(): string {
    const index = written++;
    const subject = subjects[index % subjects.length] ?? '';
    const claim = claims[(index + shift) % claims.length] ?? '';
    // Openings come in turn, so that none follows on itself.
    const opens = random.number(...key, 'opening', index) < 0.25;
    const opening = opens ? openings[tone][opened++ % openings[tone].length] : '';
    return fill(capital(`${opening} ${subject} ${claim}.`.trim()), topic, keywordAt(index));
  }

  // What comes before a part counts, so that the whole is as long as it should be, to half a sentence.
  function part(before: string, share: number): string[] {
    goal += share;
    count += countWords(before);
    const sentences: string[] = [];
    while (count < goal - halfSentence) {
      const next = sentence();
      sentences.push(next);
      count += countWords(next);
    }
    const paragraphs = Array.from({ length: Math.ceil(sentences.length / sentencesInParagraph) }, (_, index) =>
      sentences.slice(index * sentencesInParagraph, (index + 1) * sentencesInParagraph).join(' '),
    );
    return before === '' ? paragraphs : [before, ...paragraphs];
  }

  const share = words / (sections + 1.5); // the introduction is a whole share, the conclusion half of one
  const introduction = part('', share);
  const body = headings.slice(0, sections).flatMap((heading, index) => {
    const [title = '', ...paragraphs] = part(`## ${fill(heading, topic, keywordAt(index))}`, share);
    const picture = `![${capital(keywordAt(index))}](${pictureOf({ random }, prompt, index)})`;
    return [title, ...(withImages ? [picture] : []), ...paragraphs];
  });
  const closing = fill(closings[tone], topic, topic);
  const conclusion = [...part('## Conclusion', share / 2 - countWords(closing)), closing];
  return [...introduction, ...body, ...conclusion].join('\n\n');
}

/** inferred: pictures of articles have addresses under a host that is nobody's */
export const pictureOf = ({ random }: Pick<World, 'random'>, prompt: string, index: number | 'cover'): string =>
  `https://images.backsuit.example/${random.uuid('picture', prompt, index)}.jpg`;

export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A title within a sentence: without capitals, but of abbreviations. */
const asTopic = (title: string): string =>
  title
    .split(' ')
    .map((word) => (/\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase()))
    .join(' ');

const fill = (text: string, topic: string, keyword: string): string =>
  text
    .replaceAll('{topic}', () => topic)
    .replaceAll('{keyword}', () => keyword)
    .replaceAll('{Keyword}', () => capital(keyword));
