import { type Entity, parseEdtf } from '@kto-kogo/domain';
import { compareText } from '../order/compare-text.ts';

const LAST = '9999';

/** Oldest first, undated last; then by id. */
export function compareByDate(a: Entity, b: Entity): number {
  return compareText(firstDay(a), firstDay(b)) || compareText(a.id, b.id);
}

/** As a reader of English expects names to be ordered; then by id. */
export function compareByName(a: Entity, b: Entity): number {
  return byLetters.compare(a.name, b.name) || compareText(a.id, b.id);
}

const byLetters = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function firstDay({ date }: Entity): string {
  return date === null ? LAST : parseEdtf(date).earliest;
}
