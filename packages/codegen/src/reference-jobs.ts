import type { OperationFacts } from './facts.ts';
import { jobLinks, jobStates } from './job-table.ts';
import { type JsonObject, objectOf, stringsOf } from './json.ts';
import { code, type Link } from './markdown.ts';
import { ownMark } from './provenance.ts';
import { durationWords, keyOf, markWords, point, type Reference } from './reference.ts';

/** How a job is watched: by which operation, how often, what its states mean, and how it is stopped. */
export function jobPoints({ facts }: Reference, operation: OperationFacts, link: Link): (string | undefined)[] {
  const links = jobLinks(facts, operation);
  if (!links) return [];
  const job = objectOf(operation.vocabulary('x-sdk-job'));
  const mark = ownMark(job);
  const operationLink = ({ id }: OperationFacts): string => link(keyOf.operation(id));
  return [
    point('Job', `polled with ${operationLink(links.poll)} ${delayWords(job)}`, mark && `(_${markWords(mark)}_)`),
    point(
      'States',
      jobStates(job)
        .map(([phase, states]) => `${phase} ${states.map((state) => code(String(state))).join(', ')}`)
        .join('; '),
    ),
    point('Result', links.result && `from ${operationLink(links.result)}`),
    point('Stopped by', links.cancel && operationLink(links.cancel)),
    point('Result kept for', typeof job.expiresAfter === 'number' ? durationWords(job.expiresAfter) : undefined),
  ];
}

/** `every 2 to 30 s, or when `Retry-After` says`, with the client's own bounds where the document has none. */
function delayWords(job: JsonObject): string {
  const { min = 1, max = 30, honour } = objectOf(job.delay);
  const places = stringsOf(honour).map(code).join(' or ');
  return `every ${String(min)} to ${String(max)} s${places === '' ? '' : `, or as ${places} says`}`;
}
