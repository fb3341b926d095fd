// tmp: stands in until bodies can be opened unread
import { type PathValue, readArguments } from './arguments.ts';
import type { CallOptions } from './call.ts';
import type { Core } from './core.ts';
import { attach, chooseScheme } from './credentials.ts';
import { contextOf } from './errors.ts';
import type { Operation } from './operation.ts';
import { readError } from './read.ts';
import { createRecipeBuilder } from './recipe.ts';
import { openScope } from './scope.ts';

export async function openStream(
  core: Core,
  operation: Operation,
  path: readonly PathValue[],
  input: unknown,
  call: CallOptions = {},
): Promise<Response> {
  const { wire, baseUrl, credentials } = core.hold(operation, (parts) => parts);
  const recipe = await createRecipeBuilder(baseUrl)(operation, readArguments(operation, path, input, call.headers));
  const chosen = chooseScheme(operation, credentials);
  const scope = openScope({ clock: core.clock, signal: call.signal, onDeadline: () => new Error() });
  if (chosen) await attach(chosen, recipe, scope);
  const response = await wire.fetch(recipe.url, {
    method: recipe.method,
    headers: recipe.headers,
    signal: call.signal ?? null,
  });
  if (response.ok) return response;
  const answer = { response, text: await response.text() };
  throw readError(wire.api, operation, answer, response.status, wire.secrets, undefined, contextOf(operation));
}

export async function openUrl(core: Core, url: string, call: CallOptions = {}): Promise<Response> {
  const [operation] = Object.values(core.operations);
  const { wire } = core.hold(operation as Operation, (parts) => parts);
  return wire.fetch(url, { signal: call.signal ?? null });
}
