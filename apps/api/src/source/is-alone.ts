import type { Citation } from '@kto-kogo/domain';
import { computed, linked } from '../reading/fields.ts';
import { CITED } from './source.links.ts';

/** Whether all that a tie or an arrest cites stands in one work: the load writes the work of each place beside them. */
export const isAloneByWorks = computed(['citedWorks'], (works: readonly string[] | null) =>
  isOneAlone(works ?? []),
);

/** The same of anything else: its places are looked at. */
export const isAlone = linked(
  CITED,
  ['citations'],
  (found, _parent, ids: readonly string[]) =>
    isOneAlone(ids.map((id) => (found.get(id) as unknown as Citation).work)),
  { finds: ['work'] },
);

function isOneAlone(works: readonly string[]): boolean {
  return new Set(works).size === 1;
}
