import type { Operation, Parameter } from '@creatorkit/runtime';

/** Parameter values by name, read back from their text. */
export interface Values {
  [name: string]: unknown;
}

/** Reads path values into the types that the document gives them; what cannot be read stays text, for validation to refuse. */
export function readPath(operation: Operation, texts: { readonly [name: string]: string }): Values {
  const values: Values = {};
  for (const [name, text] of Object.entries(texts)) {
    const parameter = operation.parameters?.find((one) => one.in === 'path' && one.name === name);
    values[name] = readText(text, parameter?.type);
  }
  return values;
}

/** Reads the query, with the document's defaults. `unknown` names what the document does not have. */
export function readQuery(operation: Operation, query: URLSearchParams): { values: Values; unknown: string[] } {
  const values: Values = {};
  const known = new Set<string>();
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in !== 'query') continue;
    known.add(parameter.name);
    const texts = query.getAll(parameter.name);
    const value = texts.length === 0 ? parameter.default : readValue(parameter, texts);
    if (value !== undefined) values[parameter.name] = value;
  }
  const unknown = new Set<string>();
  for (const name of query.keys()) if (!known.has(name)) unknown.add(name);
  return { values, unknown: [...unknown] };
}

function readValue(parameter: Parameter, texts: readonly string[]): unknown {
  if (parameter.type !== 'array') return readText(texts[texts.length - 1] ?? '', parameter.type);
  const separator = parameter.style === 'spaceDelimited' ? ' ' : parameter.style === 'pipeDelimited' ? '|' : ',';
  const parts = parameter.explode === false ? texts.flatMap((text) => text.split(separator)) : texts;
  return parts.map((part) => readText(part, parameter.items));
}

/** Reads a text into a type; what cannot be read so stays text. */
export function readText(text: string, type: Parameter['type']): unknown {
  switch (type) {
    case 'integer':
      return /^[+-]?\d{1,15}$/.test(text) ? Number(text) : text;
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    default:
      return text;
  }
}
