import { parseEdtf } from '@kto-kogo/domain';
import { graphql } from '../../graphql/generated/gql.ts';
import type { Ladder_TenureFragment } from '../../graphql/generated/graphql.ts';
import { type TermBar, termBar } from '../time-axis/term-bar.ts';
import { type TimeAxis, timeAxis } from '../time-axis/time-axis.ts';

graphql(/* GraphQL */ `
  fragment Ladder_tenure on Tenure {
    id
    date
    until
    howEnded
    standing
    from {
      id
      name
      shortName
      ...EntityMark_entity
      ... on Figure {
        arrests {
          id
          date
        }
      }
    }
  }
`);

type Tenure = Ladder_TenureFragment;

export type Rung = {
  tenure: Tenure;
  bar: TermBar;
  /** The record has an arrest within a month of the end, or says that the term ended by one. */
  isEndedByArrest: boolean;
};

export type LadderModel = { axis: TimeAxis; rungs: Rung[]; outside: number };

const MONTH_MS = 31 * 24 * 60 * 60 * 1000;

/** The ladder of an office on a time axis, one rung a term; null where no term is dated. */
export function ladderRungs(tenures: readonly Tenure[]): LadderModel | null {
  const dates = tenures.flatMap(({ date, until }) => [date, until]).filter((date) => date !== null);
  const axis = timeAxis(dates);
  if (axis === null) return null;
  const rungs = tenures.flatMap((tenure) => {
    const bar = termBar(axis, tenure.date, tenure.until);
    return bar === null ? [] : [{ tenure, bar, isEndedByArrest: isEndedByArrest(tenure) }];
  });
  return { axis, rungs, outside: tenures.length - rungs.length };
}

export function isEndedByArrest(tenure: Pick<Tenure, 'until' | 'howEnded' | 'from'>): boolean {
  if (tenure.howEnded !== null && /\barrest/i.test(tenure.howEnded)) return true;
  if (tenure.until === null || tenure.from.__typename !== 'Figure') return false;
  const end = parseEdtf(tenure.until);
  return tenure.from.arrests.some(({ date }) => {
    if (date === null) return false;
    const arrest = parseEdtf(date);
    // A date of a whole year says too little to tie an arrest to the end of a term.
    if (date.length < 7) return false;
    return (
      Math.abs(Date.parse(arrest.earliest) - Date.parse(end.latest)) <= MONTH_MS &&
      Math.abs(Date.parse(arrest.latest) - Date.parse(end.earliest)) <= 2 * MONTH_MS
    );
  });
}
