import type { Id, PurgeRecord, Subject } from '@kto-kogo/domain';

type Lists = Omit<PurgeRecord, 'version' | 'subject' | 'spellings'>;

/**
 * A record whose lists are passed over an item at a time, and again as often as is asked: so one that is larger than memory can be
 * loaded too. Each list is in the order of its ids.
 */
export type RecordStream = { readonly [L in keyof Lists]: Iterable<Lists[L][number]> } & {
  readonly version: string;
  readonly subject: Subject;
  spellingsOf(id: Id): readonly string[];
};

export function streamOf({ spellings, ...lists }: PurgeRecord): RecordStream {
  return { ...lists, spellingsOf: (id) => spellings[id] ?? [] };
}
