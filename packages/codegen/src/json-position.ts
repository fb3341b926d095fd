/**
 * Where the value under a path begins in the text of a JSON document; with `at: 'key'`, where its name begins. The text
 * must be valid. Big documents are not worth a syntax tree for the few positions that issues show.
 */
export function offsetInJson(text: string, path: readonly string[], at: 'key' | 'value'): number {
  let offset = skipSpace(text, 0);
  for (const [index, token] of path.entries()) {
    const found = text[offset] === '{' ? findMember(text, offset, token) : findItem(text, offset, Number(token));
    if (!found) return offset;
    const isLast = index === path.length - 1;
    if (isLast && at === 'key') return found.key;
    offset = found.value;
  }
  return offset;
}

interface Found {
  readonly key: number;
  readonly value: number;
}

function findMember(text: string, start: number, name: string): Found | undefined {
  let offset = skipSpace(text, start + 1);
  let last: Found | undefined; // of two members of one name the later one counts
  while (text[offset] === '"') {
    const key = offset;
    const end = skipString(text, key);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (JSON.parse(text.slice(key, end)) === name) last = { key, value };
    offset = skipSpace(text, skipValue(text, value));
    if (text[offset] === ',') offset = skipSpace(text, offset + 1);
  }
  return last;
}

function findItem(text: string, start: number, index: number): Found | undefined {
  if (text[start] !== '[') return undefined;
  let offset = skipSpace(text, start + 1);
  for (let at = 0; offset < text.length && text[offset] !== ']'; at++) {
    if (at === index) return { key: offset, value: offset };
    offset = skipSpace(text, skipValue(text, offset));
    if (text[offset] === ',') offset = skipSpace(text, offset + 1);
  }
  return undefined;
}

function skipValue(text: string, start: number): number {
  let depth = 0;
  let offset = start;
  while (offset < text.length) {
    const char = text[offset];
    if (char === '"') offset = skipString(text, offset);
    else if (char === '{' || char === '[') {
      depth++;
      offset++;
    } else if (char === '}' || char === ']') {
      if (depth === 0) return offset;
      depth--;
      offset++;
    } else if (depth === 0 && char === ',') return offset;
    else offset++;
    if (depth === 0 && (char === '"' || char === '}' || char === ']')) return offset;
  }
  return offset;
}

function skipString(text: string, start: number): number {
  let offset = start + 1;
  while (text[offset] !== '"') offset += text[offset] === '\\' ? 2 : 1;
  return offset + 1;
}

function skipSpace(text: string, start: number): number {
  let offset = start;
  while (text[offset] === ' ' || text[offset] === '\n' || text[offset] === '\r' || text[offset] === '\t') offset++;
  return offset;
}
