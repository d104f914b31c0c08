import { formatEdtf, parseEdtf, type Standing, type YearSpan, yearOf } from '@kto-kogo/domain';
import { type TimeAxis, timeAxis } from '../axis/time-axis.ts';
import { type LifeOnAxis, layLife } from './lay-life.ts';
import { endDate, type Life } from './life.ts';
import { packLanes } from './pack-lanes.ts';
import { type TermBar, termBar } from './term-bar.ts';

/** Of a shorter axis a marshal's half year would be the whole of his life. */
const LEAST_YEARS = 7;

export type CareerInput = {
  life: Life;
  tenures: readonly {
    id: string;
    date: string | null;
    until: string | null;
    standing: Standing;
    office: { shortName: string };
  }[];
  arrests: readonly { id: string; date: string | null }[];
};

export type Career = LifeOnAxis & {
  axis: TimeAxis;
  terms: (TermBar & { id: string; name: string; lane: number; isReported: boolean })[];
  lanes: number;
  /** "born 1893", where the life began before the axis. */
  birth: string | null;
};

/** What a career looks like on a time axis; null where neither office nor arrest is dated. */
export function layCareer({ life, tenures, arrests }: CareerInput, years: YearSpan): Career | null {
  const end = endDate(life);
  const dates = [
    ...tenures.flatMap(({ date, until }) => [date, until]),
    ...arrests.map(({ date }) => date),
  ].filter((date) => date !== null);
  const axis =
    dates.length === 0 ? null : timeAxis(end === null ? dates : [...dates, end], years, LEAST_YEARS);
  if (axis === null) return null;
  const bars = tenures
    .flatMap((tenure) => {
      const bar = termBar(axis, tenure.date, tenure.until);
      const isReported = tenure.standing !== 'DOCUMENTED';
      return bar === null ? [] : [{ ...bar, id: tenure.id, name: tenure.office.shortName, isReported }];
    })
    .sort((a, b) => a.start - b.start);
  const lanes = packLanes(bars.map(labelled));
  return {
    axis,
    terms: bars.map((bar, index) => ({ ...bar, lane: lanes[index] ?? 0 })),
    lanes: Math.max(0, ...lanes.map((lane) => lane + 1)),
    birth: birthWords(axis, life),
    ...layLife(axis, life, arrests),
  };
}

function birthWords(axis: TimeAxis, { born }: Life): string | null {
  if (born === null) return null;
  const { earliest, latest } = parseEdtf(born);
  const [from, to] = [yearOf(earliest), yearOf(latest)];
  return axis.isBefore(latest) ? `born ${from === to ? from : formatEdtf(born, 'short')}` : null;
}

/** A short bar blocks its lane for half the axis, because its label needs that much. */
function labelled({ start, end }: TermBar): { start: number; end: number } {
  return start > 55 ? { start: Math.min(start, end - 45), end } : { start, end: Math.max(end, start + 45) };
}
