import { docComment } from './doc-comment.ts';
import type { Facts } from './facts.ts';
import { objectOf, stringOf } from './json.ts';
import { lineWidth, quote } from './print.ts';
import type { Signatures } from './signatures.ts';

/** `models.ts`: a name for every schema, and for every query, body and result that has none. */
export function emitModels(facts: Facts, signatures: Signatures): string {
  const schemas = facts.components.section('schemas');
  const { names } = signatures;
  const models = names.models.map(([schema, name]) => {
    const { description, title } = objectOf(schemas[schema]);
    return `${docComment([stringOf(description) ?? stringOf(title)])}export type ${name} = components['schemas'][${quote(schema)}];\n`;
  });
  const aliases = [...names.aliases].map(([name, definition]) => {
    const line = `export type ${name} = ${definition};\n`;
    return line.length <= lineWidth + 1 ? line : `export type ${name} =\n  ${definition};\n`;
  });
  const imported = [
    models.length > 0 ? 'components' : '',
    aliases.some((line) => line.includes('operations[')) ? 'operations' : '',
  ];
  const used = imported.filter((name) => name !== '');
  const start = used.length > 0 ? `import type { ${used.join(', ')} } from './types.ts';\n\n` : 'export {};\n';
  return `${start}${[...models, ...aliases].join('\n')}`;
}
