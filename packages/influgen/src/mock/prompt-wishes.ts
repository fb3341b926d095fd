import type { World } from '@creatorkit/mock';

/**
 * How well the face matches: well, unless a test asks for less in the prompt: `[face:0.62]`. Nothing fails by chance.
 */
export function faceMatch(world: World, job: string, prompt: string): number {
  const asked = Number(/\[face:(0(?:\.\d+)?|1(?:\.0+)?)\]/.exec(prompt)?.[1] ?? Number.NaN);
  return Number.isNaN(asked) ? world.random.integer('face match', job, { min: 860, max: 985 }) / 1000 : asked;
}

/**
 * Why a generation fails: a test asks for it in the prompt. `[fail]` fails each attempt, `[fail x1]` the first one, and
 * `[fail:content_policy]` names the error.
 */
export function requestedFailure(prompt: string, attempts: number): string | undefined {
  const found = /\[fail(?::(\w+))?(?: x(\d+))?\]/.exec(prompt);
  if (!found) return undefined;
  const [, error = 'provider_unavailable', times = Number.POSITIVE_INFINITY] = found;
  return attempts <= Number(times) ? error : undefined;
}
