import { bundle } from './bundle.ts';
import { Components } from './components.ts';
import type { Issues } from './issue.ts';
import { isObject, objectOf } from './json.ts';
import type { Library } from './library.ts';
import { child, children, descend, type Node } from './node.ts';
import { normalizeDocument } from './normalize-document.ts';
import { MarkReader } from './provenance.ts';
import { usesVocabulary } from './vocabulary.ts';
import { readWebhooks } from './webhooks.ts';

const key = 'x-sdk-webhook-signature';

/** The bodies of all webhooks can be told apart, and are signed alike. The rest of the document has no errors. */
export function checkWebhooks(library: Library, root: Node, issues: Issues): void {
  const webhooks = child(root, 'webhooks');
  const hasVocabulary = usesVocabulary(root.value);
  if (!isObject(webhooks.value)) {
    const signature = child(root, key);
    if (hasVocabulary && signature.value !== undefined)
      issues.unsupported(signature, `${key} says how webhooks are signed, and the document has none`);
    return;
  }
  const document = normalizeDocument(bundle(library, root));
  const components = new Components(document);
  const marks = new MarkReader(components, hasVocabulary, document.info);
  readWebhooks({ document, components, marks, hasVocabulary }, (name, message, hint) => {
    const node = name === undefined ? webhooks : child(webhooks, name);
    if (hasVocabulary) issues.error(node, message, hint, 'key');
    else issues.unsupported(webhooks, 'webhooks have types, but nothing more', `${message}: ${hint}`);
  });
  if (!hasVocabulary) return;
  const items = children(webhooks).map((entry) => library.resolve(entry) ?? entry);
  for (const holder of [root, ...items, ...items.map((item) => child(item, 'post'))]) checkSignature(holder, issues);
}

function checkSignature(holder: Node, issues: Issues): void {
  const signature = child(holder, key);
  if (!isObject(signature.value)) return;
  const { payload } = objectOf(signature.value);
  if (payload !== '{body}') {
    const message = `${key} is carried only where the body alone is signed`;
    issues.unsupported(child(signature, 'payload'), message, "write payload: '{body}', if that is true", 'value');
  }
  const tolerance = descend(signature, 'tolerance');
  if (tolerance.value !== undefined)
    issues.unsupported(tolerance, `${key}/tolerance is checked, but not carried yet: no timestamp is signed`);
}
