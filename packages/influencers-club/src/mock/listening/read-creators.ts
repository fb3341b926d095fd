import type { ContentPlatform } from '../../generated/models.ts';
import { invalidFields } from '../errors.ts';
import { readCsv } from '../read-csv.ts';
import type { InfluencersClubState } from '../world.ts';
import type { LinkRow } from './rows.ts';

/** Whom a request names. */
export interface CreatorsGiven {
  readonly handles?: readonly string[] | undefined;
  readonly lists?: readonly number[] | undefined;
  readonly file?: Blob | undefined;
  /** Whether handles come in a form, where one text may hold several. */
  readonly isForm?: boolean;
  /** The names of the fields, where a refusal says them. */
  readonly listField?: string;
}

export interface FoundCreator {
  readonly person: number;
  readonly handle: string;
  readonly source: LinkRow['source'];
  readonly source_list_id: number | null;
}

export interface CreatorsFound {
  readonly creators: readonly FoundCreator[];
  /** As they were given. */
  readonly invalid: readonly string[];
}

type Refusal = ReturnType<typeof invalidFields>;
export type CreatorsReading =
  | { readonly found: CreatorsFound; readonly refusal?: undefined }
  | { readonly found?: undefined; readonly refusal: Refusal };

/**
 * Finds whom a request names; whoever is named twice counts once, by the first name. seed: by handle, discovery list and
 * CSV; inferred: an unknown list, and one of another platform, is refused (fact sheet §2.23, §2.28, §2.37)
 */
export async function readCreators(
  { creators, discoveryLists }: InfluencersClubState,
  owner: { readonly account_id: number; readonly platform: ContentPlatform },
  now: number,
  { handles = [], lists = [], file, isForm = false, listField = 'discovery_list_ids' }: CreatorsGiven,
): Promise<CreatorsReading> {
  const found = new Map<number, FoundCreator>();
  const invalid = new Set<string>();
  const add = (given: readonly string[], source: LinkRow['source'], source_list_id: number | null = null): void => {
    for (const text of given) {
      const account = creators.find(owner.platform, text);
      if (!account) invalid.add(text);
      else if (!found.has(account.person)) {
        const handle = creators.social(account, now).username;
        found.set(account.person, { person: account.person, handle, source, source_list_id });
      }
    }
  };
  add(isForm ? handles.flatMap(pieces) : handles, 'handle');
  for (const id of lists) {
    const list = discoveryLists.get(id);
    if (list?.account_id !== owner.account_id || list.platform !== owner.platform) {
      return { refusal: invalidFields({ [listField]: [`There is no discovery list ${id} of ${owner.platform}.`] }) };
    }
    add(list.handles, 'discovery_list', id);
  }
  if (file) {
    const { handles: listed, refusal } = await readHandles(file);
    if (!listed) return { refusal: invalidFields({ file: [refusal] }) };
    add(listed, 'csv');
  }
  return { found: { creators: [...found.values()], invalid: [...invalid] } };
}

/** inferred: in a form handles may be separated by commas (fact sheet §2.28) */
const pieces = (text: string): string[] =>
  text
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** Whether a request names anybody at all. */
export const namesNobody = ({ handles = [], lists = [], file }: CreatorsGiven): boolean =>
  handles.length === 0 && lists.length === 0 && file === undefined;

type HandlesReading =
  | { readonly handles: readonly string[]; readonly refusal?: undefined }
  | { readonly handles?: undefined; readonly refusal: string };

/** seed: the column `handle`; inferred: whatever its case, among others (fact sheet §2.28) */
async function readHandles(file: Blob): Promise<HandlesReading> {
  const { header, rows, refusal } = await readCsv(file);
  if (!rows) return { refusal };
  const column = header.findIndex((name) => name.trim().toLowerCase() === 'handle');
  if (column === -1) return { refusal: 'The file must have a column "handle".' };
  return { handles: rows.map((row) => row[column]?.trim() ?? '').filter((handle) => handle !== '') };
}
