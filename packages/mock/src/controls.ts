import type { Check } from '@creatorkit/runtime';
import { inspect, type RequestIssue, tellIssue } from './request-issue.ts';
import type { World } from './world.ts';

/**
 * What a test may do to a world beside the API, to bring it to where it needs it. Written as a method, so that an action
 * may name the input that its schema promises it.
 */
export interface ControlAction<State> {
  /** What the input must be; a zod schema, as a rule. */
  readonly input: Check;
  /** @throws ControlError when the world does not allow it. */
  run(input: never, world: World, state: State): unknown;
}

/** Actions by name, such as `credits` or `keys/rotate`: at most two words, in lower case. */
export interface ControlActions<State> {
  readonly [name: string]: ControlAction<State>;
}

/** The actions of an API as a function: what each takes and gives. */
export type Control<Actions> = <Name extends keyof Actions & string>(
  action: Name,
  input: Actions[Name] extends { run(input: infer Input, ...rest: never): unknown } ? Input : never,
) => Actions[Name] extends { run(...args: never): infer Output } ? Output : never;

/** An action that could not be done; nothing has changed. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly code: 'unknown-action' | 'invalid-input' | 'refused';
  /** What is wrong with the input. */
  readonly issues: readonly RequestIssue[];

  constructor(code: ControlError['code'], message: string, issues: readonly RequestIssue[] = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}

/** Does a named action to a world. */
export function runControl<State>(
  api: string,
  actions: ControlActions<State>,
  name: string,
  input: unknown,
  world: World,
  state: State,
): unknown {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) {
    const known = Object.keys(actions);
    const there = known.length === 0 ? 'it has none' : `there are ${known.join(', ')}`;
    throw new ControlError('unknown-action', `Cannot control ${api}: no action is called ${name}; ${there}`);
  }
  const { issues } = inspect(action.input, input, 'body');
  if (issues.length > 0) {
    const told = issues.map((issue) => [issue.path.join('.'), tellIssue(issue)].filter(Boolean).join(': ')).join('; ');
    throw new ControlError('invalid-input', `Cannot control ${api} by ${name}: ${told}`, issues);
  }
  return action.run(input as never, world, state); // checked by its own schema
}
