import { type Day, type EntityKind, parseEdtf } from '@kto-kogo/domain';

/** The first day on which something can have begun; null of a figure. Told along with the record, so that no browser reads dates for it. */
export function earliestOf({ kind, date }: { kind: EntityKind; date: string | null }): Day | null {
  return kind === 'FIGURE' || date === null ? null : parseEdtf(date).earliest;
}
