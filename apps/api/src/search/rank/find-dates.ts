import { formatEdtf, type Month } from '@kto-kogo/domain';
import { readDates } from '../dates/read-dates.ts';
import type { FindHit } from '../search.repository.ts';

/** What is said of a month beside something else comes after whatever answers both. */
const ASIDE = 0.3;

/**
 * The months and the year that a text speaks of, and in which anything is recorded: before everything else where it speaks of nothing
 * else, and after it where it does.
 */
export function findDates(
  text: string,
  recorded: ReadonlySet<Month>,
): { before: FindHit[]; after: FindHit[] } {
  const { months, years, isWhole } = readDates(text);
  const score = isWhole ? 1 : ASIDE;
  const ofMonths = months
    .filter((month) => recorded.has(month))
    .map((month) => ({
      date: { __typename: 'RecordMonth' as const, month },
      matched: formatEdtf(month),
      score,
    }));
  const ofYears = isWhole && months.length === 0 ? years.filter((year) => isRecorded(year, recorded)) : [];
  const hits = [
    ...ofMonths,
    ...ofYears.map((year) => ({
      date: { __typename: 'RecordYear' as const, year },
      ...{ matched: String(year), score },
    })),
  ];
  return isWhole ? { before: hits, after: [] } : { before: [], after: hits };
}

function isRecorded(year: number, recorded: ReadonlySet<Month>): boolean {
  return [...recorded].some((month) => month.startsWith(`${year}-`));
}
