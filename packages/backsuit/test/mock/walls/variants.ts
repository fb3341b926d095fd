import { namesIn, type Sample, type Values } from './requests.ts';

/** What names the rows of one tenant. */
export interface Named {
  readonly tenantId: string;
  readonly names: { readonly [name: string]: number | string };
}

/** A request that mixes two tenants, and how. */
export interface Variant {
  readonly told: string;
  readonly sample: Sample;
  readonly headers: { readonly [name: string]: string };
}

type Whose = 'own' | 'other';
type Chosen = ReadonlyMap<string, Whose>;

/** Every mix of the tenant in the path, the tenant in the header, and whose rows are named, one by one and all together. */
export function* variantsOf(sample: Sample, own: Named, other: Named): Generator<Variant> {
  const inPath = 'tenant_id' in sample.path ? tenantIds(own, other) : [['no', undefined] as const];
  const inHeader = [['no', undefined] as const, ...tenantIds(own, other)];
  for (const [pathTold, tenantId] of inPath) {
    for (const [headerTold, header] of inHeader) {
      for (const [rowsTold, filled] of fillings(sample, own, other)) {
        const path = tenantId === undefined ? filled.path : { ...filled.path, tenant_id: tenantId };
        yield {
          told: `${pathTold} tenant in the path, ${headerTold} in the header, ${rowsTold}`,
          sample: { ...filled, path },
          headers: header === undefined ? {} : { 'X-Tenant-ID': header },
        };
      }
    }
  }
}

/** A UUID names the same tenant in capitals. */
const tenantIds = (own: Named, other: Named) =>
  [
    ['own', own.tenantId],
    ['other', other.tenantId],
    ['other (in capitals)', other.tenantId.toUpperCase()],
  ] as const;

function* fillings(sample: Sample, own: Named, other: Named): Generator<readonly [told: string, sample: Sample]> {
  const places = namesIn(sample).map(({ place, name }) => `${place} /${name}`);
  const fill = (chosen: Chosen) => fillNames(sample, (place) => (chosen.get(place) === 'other' ? other : own).names);
  const none: Chosen = new Map();
  yield ['own rows', fill(none)];
  for (const place of places) yield [`the other's ${place}`, fill(new Map([[place, 'other']]))];
  if (places.length > 1) yield ["the other's rows", fill(new Map(places.map((place) => [place, 'other'])))];
  // No operation has such a field; a rule that takes all fields would take it, too.
  const { query, body, ...rest } = fill(none);
  const smuggled = { tenant_id: other.tenantId };
  yield [
    "the other's tenant_id smuggled in",
    { ...rest, query: { ...query, ...smuggled }, body: body && { ...body, ...smuggled } },
  ];
  // Filters take rows away: without them more is seen.
  if (Object.keys(sample.query).length > 0) yield ['no filter', { ...fill(none), query: required(sample) }];
  const switches = (sample.operation.parameters ?? []).filter(
    ({ in: place, type }) => place === 'query' && type === 'boolean',
  );
  for (const { name } of switches) yield [`${name}`, { ...fill(none), query: { ...required(sample), [name]: true } }];
}

/** A request whose rows are all of one tenant. */
export const filledBy = (sample: Sample, { tenantId, names }: Named): Sample => {
  const filled = fillNames(sample, () => names);
  return 'tenant_id' in filled.path ? { ...filled, path: { ...filled.path, tenant_id: tenantId } } : filled;
};

const required = ({ query }: Sample): Values =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

function fillNames(sample: Sample, namesAt: (place: string) => Named['names']): Sample {
  const filled = { path: { ...sample.path }, query: { ...sample.query }, body: sample.body && { ...sample.body } };
  for (const { place, name } of namesIn(sample)) {
    const value = namesAt(`${place} /${name}`)[name];
    if (value === undefined) {
      throw new RangeError(`Cannot ask ${sample.operation.id}: no row is planted for ${place} /${name}`);
    }
    Object.assign(filled[place] ?? {}, { [name]: value });
  }
  return { ...sample, ...filled };
}
