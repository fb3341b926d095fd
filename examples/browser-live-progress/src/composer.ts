import type { Character, ContentType, Influgen } from '@creatorkit/influgen';
import { byId, make } from './elements.ts';
import { explainError } from './explain-error.ts';
import type { Generations } from './generations.ts';

export interface ComposerOptions {
  readonly influgen: Influgen;
  readonly generations: Generations;
  readonly signal: AbortSignal;
  /** What makes a generation fail, where a mock answers. */
  readonly failingPrompt: string | undefined;
}

const ideas = ['first light on a rooftop', 'rain on the night market', 'a slow morning by the sea'];

/** The form that starts generations: of whom, of what, what kind, how many. */
export async function openComposer({ influgen, generations, signal, failingPrompt }: ComposerOptions): Promise<void> {
  const form = byId('compose', HTMLFormElement);
  const choices = byId('characters', HTMLElement);
  const prompt = byId('prompt', HTMLTextAreaElement);
  const kind = byId('kind', HTMLSelectElement);
  const howMany = byId('how-many', HTMLSelectElement);
  const problem = byId('compose-problem', HTMLElement);
  const results = byId('generations-title', HTMLElement);
  const submit = byId('generate', HTMLButtonElement);

  const characters = await influgen.characters.list({}, { signal }).toArray();
  const preferred = characters.find(({ is_default }) => is_default) ?? characters[0];
  choices.replaceChildren(...characters.map((character) => toChoice(character, character === preferred)));
  byId('no-characters', HTMLElement).hidden = characters.length > 0;
  submit.disabled = characters.length === 0;
  byId('ideas', HTMLElement).replaceChildren(
    ...ideas.map((idea) => toChip(idea, idea)),
    ...(failingPrompt === undefined ? [] : [toChip('one that fails at first', failingPrompt)]),
  );
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      void generate();
    },
    { signal },
  );

  async function generate(): Promise<void> {
    const chosen = String(new FormData(form).get('character'));
    const character = characters.find(({ id }) => id === chosen);
    if (!character) return;
    const input = { character_id: character.id, prompt: prompt.value.trim(), type: kind.value as ContentType };
    problem.textContent = '';
    submit.disabled = true;
    // Where the form is above the results, they would be out of sight.
    if (matchMedia('(width < 60rem)').matches) results.scrollIntoView();
    try {
      for (let started = 0; started < Number(howMany.value); started++) await generations.start(input, character.name);
    } catch (error) {
      if (!signal.aborted) problem.textContent = explainError(error);
    } finally {
      submit.disabled = false;
    }
  }

  function toChip(text: string, idea: string): HTMLElement {
    const chip = make('button', { type: 'button', className: 'chip', ariaLabel: `Take the idea: ${text}` }, text);
    chip.addEventListener('click', () => {
      prompt.value = idea;
      prompt.focus();
    });
    return chip;
  }
}

function toChoice({ id, name, niche }: Character, checked: boolean): HTMLElement {
  return make(
    'label',
    { className: 'choice' },
    make('input', { type: 'radio', name: 'character', value: id, required: true, checked }),
    make('span', { className: 'initials', ariaHidden: 'true' }, initialsOf(name)),
    make('span', {}, make('b', {}, name), make('small', {}, niche ?? '')),
  );
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map(([first = '']) => first)
    .join('');
