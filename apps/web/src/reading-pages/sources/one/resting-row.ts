import type { Id } from '@kto-kogo/domain';
import type { NamedLink } from '../../../record/claim/split-names.ts';

/** Something that rests on a work, as a sentence. */
export type RestingRow = {
  key: string;
  text: string;
  /** The names in the text that lead to pages. */
  names: readonly NamedLink[];
  /** Where it stands or what it is about, where the text does not name that. */
  links: readonly NamedLink[];
  /** How it is established, in words. */
  status: readonly string[];
  /** Whether it rests on one work alone; null where that is not asked. */
  isAlone: boolean | null;
  /** The ids of all places that it cites. */
  places: readonly Id[];
};

export type Cites = { isAlone: boolean; citations: readonly { id: Id }[] };

/** What its citations say of a row. */
export function cited({ isAlone, citations }: Cites) {
  return { isAlone, places: citations.map(({ id }) => id) };
}

/** Those of the items that cite a place of the work. */
export function citingWork<Item extends Cites>(
  items: readonly Item[],
  work: { citations: readonly { id: Id }[] },
): Item[] {
  const places = new Set(work.citations.map(({ id }) => id));
  return items.filter(({ citations }) => citations.some(({ id }) => places.has(id)));
}
