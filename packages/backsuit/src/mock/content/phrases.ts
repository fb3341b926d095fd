/** What generated articles are made of. `{topic}` is what the article is about, `{keyword}` one of its terms. */

export type Tone = 'professional' | 'casual' | 'formal' | 'friendly' | 'technical';

/** How a tone begins a sentence, now and then. */
export const openings: { readonly [Of in Tone]: readonly string[] } = {
  professional: ['In practice,', 'For most teams,', 'As a rule,', 'Looking at the results,', 'Over a full quarter,'],
  casual: ['Honestly,', 'Here is the thing:', 'Sure,', 'Let us face it:', 'Truth be told,'],
  formal: ['It should be noted that', 'Furthermore,', 'Accordingly,', 'In this respect,', 'It follows that'],
  friendly: [
    'Do not worry:',
    'The good news is that',
    'As you will see,',
    'Take your time:',
    'You may have noticed that',
  ],
  technical: [
    'Under load,',
    'By default,',
    'Measured end to end,',
    'In a typical setup,',
    'At the level of the system,',
  ],
};

export const closings: { readonly [Of in Tone]: string } = {
  professional: 'Review {topic} with your team once a month, and keep what has proven itself.',
  casual: 'So go on, give {topic} a try, and see what sticks.',
  formal: 'It is therefore advisable to examine {topic} with due care before any decision is taken.',
  friendly: 'Be kind to yourself along the way, and tell us how {topic} works out for you.',
  technical: 'Before you roll out {topic}, write down the baseline and the way back.',
};

export const headings = [
  'Why It Matters Now',
  'Where to Begin',
  'What Has Changed',
  'A Closer Look at {Keyword}',
  'Common Mistakes',
  'What It Costs',
  'How to Measure Success',
  'What Comes Next',
] as const;

/** Who and what a sentence speaks of; each goes with each of `claims`. */
export const subjects = [
  'a clear plan for {keyword}',
  'the first draft of {topic}',
  'a small team that knows {keyword}',
  'the way readers look at {topic}',
  'every hour that goes into {keyword}',
  'the cost of {keyword}',
  'a shared view of {topic}',
  'what people expect of {keyword}',
  'an honest look at {topic}',
  'the next step in {keyword}',
  'a good example of {topic}',
] as const;

export const claims = [
  'tells more than a long list of tools ever could',
  'saves more work than it makes',
  'depends on a few habits that anybody can learn',
  'changes as soon as somebody writes it down',
  'is worth checking against the numbers of last year',
  'works best when one person is answerable for it',
  'grows out of small steps, not out of one large decision',
  'looks different from the side of the reader',
  'pays for itself once the routine is there',
  'deserves a place at the start, not at the end',
  'goes wrong when nobody asks what it is for',
  'becomes easier with each time that it is done',
  'needs a date, an owner and a way to tell that it is done',
] as const;
