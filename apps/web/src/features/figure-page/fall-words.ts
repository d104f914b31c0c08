import { type Fate, formatEdtf } from '@kto-kogo/domain';
import { countOf } from '../../ui/count-of.ts';
import { endDate, endVerb, type Life } from './life-line.ts';

const DESTROYED: readonly Fate[] = [
  'EXECUTED',
  'SUICIDE',
  'ASSASSINATED',
  'MURDERED_IN_EXILE',
  'DIED_IN_CUSTODY',
];

export type Fall = Life & {
  arrests: readonly { date: string | null; orderedBy: { name: string } | null }[];
  accusers: number;
  rehabilitated: string | null;
};

/** Whether the life was ended by it, as against an arrest that was outlived. */
export function isDestroyed(fate: Fate): boolean {
  return DESTROYED.includes(fate);
}

/** What befell the person, in sentences; empty for those whom neither arrest nor violent death befell. */
export function fallWords(fall: Fall): string[] {
  const { arrests, accusers, fate, rehabilitated } = fall;
  if (arrests.length === 0 && !isDestroyed(fate)) return [];
  const end = endDate(fall);
  return [
    ...arrests.map(arrestWords),
    accusers > 0 && `Accused by ${countOf(accusers, 'person', 'people')}.`,
    isDestroyed(fate) && `${capital(endVerb(fate))}${end === null ? '' : ` ${formatEdtf(end)}`}.`,
    rehabilitated !== null && `Rehabilitated ${formatEdtf(rehabilitated)}.`,
    rehabilitated === null && arrests.length > 0 && 'No rehabilitation is recorded.',
  ].filter((words) => words !== false);
}

function arrestWords({ date, orderedBy }: Fall['arrests'][number]): string {
  const when = date === null ? '' : ` ${formatEdtf(date)}`;
  return `Arrested${when}${orderedBy === null ? '' : ` on the order of ${orderedBy.name}`}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
