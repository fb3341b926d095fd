/**
 * OpenAPI document in, source of an SDK and the types of its mock out.
 *
 * @packageDocumentation
 */
export { type FileName, fileNames } from './emit-files.ts';
export { type Generated, type GenerateOptions, generate } from './generate.ts';
export { formatIssue, type Issue } from './issue.ts';
export type { Overview } from './overview.ts';
export { compareFiles, type Drift, type WriteReport, writeFiles } from './write-files.ts';
