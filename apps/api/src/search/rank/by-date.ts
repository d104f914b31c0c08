import type { SaidDates } from '../dates/read-dates.ts';
import type { Document } from '../index/document.ts';

const TIES = 0.04;

/** How well an event or a trial answers a date that was typed alone: what happened on that day, in that month, in that year. */
export function scoreByDate({ days, found, weight }: Document, dates: SaidDates): number {
  if (days === null || found.of !== 'entity' || found.entity.kind === 'OFFICE') return 0;
  const { day, months, years } = dates;
  const near =
    day !== null ? nearDay(days, day) : months.length > 0 ? nearMonths(days, months) : nearYears(days, years);
  return near === 0 ? 0 : near + TIES * weight;
}

type Days = NonNullable<Document['days']>;

function nearDay({ first, last }: Days, day: string): number {
  if (first === day) return 0.9 + (last === day ? 0.03 : 0);
  if (first <= day && day <= last && lasts({ first, last }) <= 2) return 0.8;
  return nearMonths({ first, last }, [day.slice(0, 7)]) - 0.2;
}

function nearMonths({ first, last }: Days, months: readonly string[]): number {
  if (months.includes(first.slice(0, 7))) return 0.75 - 0.02 * Math.min(10, lasts({ first, last }));
  if (months.includes(last.slice(0, 7))) return 0.6;
  return 0;
}

function nearYears({ first }: Days, years: readonly number[]): number {
  return years.includes(Number(first.slice(0, 4))) ? 0.55 : 0;
}

/** Months, roughly. */
function lasts({ first, last }: Days): number {
  const months = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return months(last) - months(first);
}
