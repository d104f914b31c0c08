import { capital, type Fate, formatEdtf, parseEdtf, type YearSpan, yearOf } from '@kto-kogo/domain';
import { endsWords, type OtherEnd } from '../../record/network/side-words.ts';
import { endDate, endVerb, type Life } from './life.ts';

const DESTROYED: readonly Fate[] = [
  'EXECUTED',
  'KILLED_IN_CUSTODY',
  'DIED_IN_CUSTODY',
  'SUICIDE',
  'ASSASSINATED',
  'MURDERED_IN_EXILE',
];

export type Fall = Life & {
  arrests: readonly { date: string | null; orderedBy: { name: string } | null }[];
  /** One for each accusation. */
  accusers: readonly OtherEnd[];
  rehabilitated: string | null;
};

/** Whether the life was ended by it, as opposed to an arrest that was survived. */
function isDestroyed(fate: Fate): boolean {
  return DESTROYED.includes(fate);
}

/** Who died in custody so many years after the record's years was destroyed by it still; of later deaths the cause is another. */
const YEARS_AFTER = 3;

/** The heading over `fallWords`. */
export function fallTitle(life: Life, years: YearSpan): string {
  if (!isDestroyed(life.fate)) return 'Struck by it';
  const end = endDate(life);
  const year = end === null ? null : yearOf(parseEdtf(end).earliest);
  return year !== null && year > years.to + YEARS_AFTER ? `Destroyed later, in ${year}` : 'Destroyed by it';
}

/**
 * What befell the person, in sentences; empty for those whom neither arrest nor violent death befell, nor a death of which it is
 * not settled whether it was violent.
 */
export function fallWords(fall: Fall): string[] {
  const { arrests, accusers, fate, rehabilitated } = fall;
  const isOpen = fate === 'UNSETTLED';
  if (arrests.length === 0 && !isDestroyed(fate) && !isOpen) return [];
  const end = endDate(fall);
  const when = end === null ? '' : ` ${formatEdtf(end)}`;
  return [
    ...arrests.map(arrestWords),
    accusers.length > 0 && `${capital(endsWords('ACCUSATION', 'to', accusers))}.`,
    isDestroyed(fate) && `${capital(endVerb(fate))}${when}.`,
    isOpen && `Died${when}; how is not settled.`,
    rehabilitated !== null && `Rehabilitated ${formatEdtf(rehabilitated)}.`,
    rehabilitated === null && arrests.length > 0 && 'No rehabilitation is recorded.',
  ].filter((words) => words !== false);
}

/** "Arrested 10 April 1939 on the order of Lavrenty Beria." */
export function arrestWords({ date, orderedBy }: Fall['arrests'][number]): string {
  const when = date === null ? '' : ` ${formatEdtf(date)}`;
  return `Arrested${when}${orderedBy === null ? '' : ` on the order of ${orderedBy.name}`}.`;
}
