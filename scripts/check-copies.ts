/** Two copies of the runtime in one process, an ES module and a CommonJS one, recognise each other's errors. Needs a build. */
import { createRequire } from 'node:module';
import * as esm from '@creatorkit/runtime';

const cjs = createRequire(import.meta.url)('@creatorkit/runtime') as typeof esm;
const problems: string[] = [];

const demand = (isTrue: boolean, what: string): void => {
  if (!isTrue) problems.push(`Expected ${what}`);
};

demand(cjs.NotFoundError !== esm.NotFoundError, 'two copies');
const pairs = [
  [cjs, esm, 'the CommonJS copy by the ES module'],
  [esm, cjs, 'the ES module by the CommonJS copy'],
] as const;
for (const [one, other, what] of pairs) {
  const error = new one.NotFoundError('Cannot getItem: 404', { status: 404 });
  demand(error instanceof other.NotFoundError, `an error of ${what}: NotFoundError`);
  demand(error instanceof other.ApiError, `an error of ${what}: ApiError`);
  demand(!(error instanceof other.ConflictError), `an error of ${what}: no ConflictError`);
  demand(other.isCreatorKitError(error), `an error of ${what}: isCreatorKitError`);
  demand(error.name === 'NotFoundError', `the name NotFoundError, got ${error.name}`);
}

for (const problem of problems) console.error(problem);
console.log(
  `errors of two copies of the runtime: ${problems.length === 0 ? 'recognised both ways' : 'not recognised'}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
