import type { Operation, SecurityScheme } from './operation.ts';
import type { Recipe } from './recipe.ts';
import type { Scope } from './scope.ts';
import type { Credential } from './session.ts';

/** A credential in use: what was attached, and how to replace it. */
export interface Attached {
  readonly value: string;
  readonly credential: Credential;
  readonly reauthOn: readonly number[];
}

export interface SchemeCredential {
  readonly name: string;
  readonly scheme: SecurityScheme;
  readonly credential: Credential;
}

/** Which of the client's credentials the operation takes; the first alternative that the client can satisfy. */
export function chooseScheme(
  operation: Operation,
  credentials: ReadonlyMap<string, SchemeCredential>,
): SchemeCredential | undefined {
  if (operation.security.length === 0) return undefined;
  for (const alternative of operation.security) {
    const [name, another] = Object.keys(alternative);
    if (!name) return undefined;
    const chosen = another ? undefined : credentials.get(name);
    if (chosen) return chosen;
  }
  const wanted = operation.security.map((alternative) => Object.keys(alternative).join(' and ')).join(' or ');
  const given = [...credentials.keys()].join(' and ');
  throw new TypeError(
    `Cannot call ${operation.id}: it needs a credential (${wanted})${given && `, not ${given}`}; give the client one as \`auth\``,
  );
}

/** Puts the credential where the scheme wants it. */
export async function attach(chosen: SchemeCredential, recipe: Recipe, scope: Scope): Promise<Attached> {
  const current = chosen.credential.current(scope);
  const value = typeof current === 'string' ? current : await scope.race(current);
  // fetch would name the value in its error.
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
    throw new TypeError(
      `Cannot sign a request: the credential for ${chosen.name} has a character that no header can carry`,
    );
  }
  const { scheme } = chosen;
  if (scheme.in === 'header' && scheme.name) recipe.headers.set(scheme.name, value);
  else recipe.headers.set('Authorization', `Bearer ${value}`);
  return { value, credential: chosen.credential, reauthOn: scheme.reauthOn ?? [401] };
}
