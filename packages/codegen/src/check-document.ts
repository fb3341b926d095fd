import { checkCosts } from './check-costs.ts';
import { checkExpressions } from './check-expressions.ts';
import { checkJobs } from './check-jobs.ts';
import { checkNames } from './check-names.ts';
import { checkOperations } from './check-operations.ts';
import { checkRealtime } from './check-realtime.ts';
import { checkReferences } from './check-references.ts';
import { checkSupport } from './check-support.ts';
import { checkVocabulary, warnOfUnreadKeys } from './check-vocabulary.ts';
import type { Issues } from './issue.ts';
import type { Library } from './library.ts';
import type { Node } from './node.ts';
import { listOperationNodes } from './operation-nodes.ts';
import { usesVocabulary } from './vocabulary.ts';

/** Checks a document and all files that it refers to; every check runs, so that all issues come together. */
export function checkDocument(library: Library, root: Node, issues: Issues): void {
  checkReferences(library, root, issues);
  if (root.value === undefined) return;
  const hasVocabulary = usesVocabulary(root.value);
  const operations = listOperationNodes(library, root);
  checkSupport(library, root, issues, hasVocabulary);
  checkOperations(library, root, operations, issues, hasVocabulary);
  if (hasVocabulary) {
    checkVocabulary(library, root, issues);
    checkRealtime(library, root, operations, issues);
  }
  if (!hasVocabulary) warnOfUnreadKeys(library, root, issues);
  checkNames(library, root, operations, issues, hasVocabulary);
  checkExpressions(library, root, operations, issues, hasVocabulary);
  if (hasVocabulary) {
    checkCosts(library, root, operations, issues);
    checkJobs(library, operations, issues);
  }
}
