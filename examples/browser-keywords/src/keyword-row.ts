import type { Keyword } from '@creatorkit/igny8';
import { aside, make } from './elements.ts';
import { asNumber } from './wording.ts';

/** A keyword as a row whose whole face is the label of its checkbox. */
export function keywordRow({ id, name, intent, volume, difficulty, cluster_name }: Keyword, checked: boolean): Element {
  const boxId = `keyword-${id}`;
  const bar = make('span', { className: 'bar' });
  bar.style.setProperty('--value', `${difficulty}%`);
  return make(
    'li',
    { className: 'keyword' },
    make('input', { type: 'checkbox', id: boxId, value: String(id), checked }),
    make('label', { className: 'name', htmlFor: boxId }, name),
    make('span', { className: 'intent' }, aside('Intent '), intent),
    make('span', { className: 'cluster' }, ...(cluster_name === null ? [] : [aside('Cluster '), cluster_name])),
    make('span', { className: 'volume' }, asNumber(volume), make('span', { className: 'unit' }, ' searches a month')),
    make(
      'span',
      { className: 'difficulty' },
      bar,
      make('span', { className: 'unit' }, 'difficulty '),
      make('span', {}, `${difficulty}`),
    ),
  );
}
