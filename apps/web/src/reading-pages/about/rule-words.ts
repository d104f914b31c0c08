import type { Subject } from '@kto-kogo/domain';

const EITHER = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What counts as a hand in it, as a part of a sentence. @param hand null where the record does not answer */
export function ruleWords(hand: Subject['hand'] | null): string {
  const acts = [
    'ordered an arrest recorded here',
    'sat as judge or prosecutor',
    ...(hand?.office == null ? [] : [hand.office]),
    ...(hand === null || hand.roles.length === 0
      ? []
      : [`is recorded as ${EITHER.format(hand.roles)} in an event of the repression`]),
  ];
  return `${EITHER.format(acts)}.`;
}
