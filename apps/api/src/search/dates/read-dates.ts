import { foldWords } from '@kto-kogo/domain';
import { isStopWord } from '../words/stop-words.ts';
import { monthsNamed } from './month-words.ts';

/** What a text says of time. */
export type SaidDates = {
  /** `1937-06`; several where a season is named. */
  months: string[];
  /** `1937-06-11`, where the day is said. */
  day: string | null;
  years: number[];
  /** Whether it speaks of nothing else. */
  isWhole: boolean;
  /** The text without the dates in figures. */
  rest: string;
};

const ISO = /(?<!\d)(1\d\d\d|20\d\d)-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/;
const FIGURES = /(?<!\d)(?:(\d{1,2})[./])?(\d{1,2})[./](1\d\d\d|20\d\d)(?!\d)/;
const YEAR = /^(?:1\d|20)\d\d$/;
const SHORT_YEAR = /^[2-5]\d$/;

/** Reads months, years and days, in words of several languages and in figures: "June 1937", "1 декабря 1934", "12/1934". */
export function readDates(text: string): SaidDates {
  const iso = ISO.exec(text);
  if (iso) return inFigures(text, iso, [iso[1], iso[2], iso[3]]);
  const figures = FIGURES.exec(text);
  if (figures) return inFigures(text, figures, [figures[3], figures[2], figures[1]]);
  return inWords(text);
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function inFigures(text: string, { 0: found }: RegExpExecArray, [year, month, day]: Parts): SaidDates {
  const rest = text.replace(found, ' ');
  if (Number(month) < 1 || Number(month) > 12) return { ...NOTHING, rest: text };
  const said = monthOf(Number(year), Number(month));
  return {
    months: [said],
    day: day === undefined ? null : dayOf(said, day),
    years: [Number(year)],
    isWhole: foldWords(rest).every(isStopWord),
    rest,
  };
}

const NOTHING: SaidDates = { months: [], day: null, years: [], isWhole: false, rest: '' };

function inWords(text: string): SaidDates {
  const words = foldWords(text);
  const at = words.findIndex((word) => monthsNamed(word) !== undefined);
  const named = monthsNamed(words[at] ?? '') ?? [];
  const yearAt = words.findIndex(
    (word, index) => YEAR.test(word) || (index > at && named.length > 0 && SHORT_YEAR.test(word)),
  );
  const year = yearAt === -1 ? null : Number(words[yearAt]?.padStart(4, '19'));
  const days = words.filter(
    (word, index) => index !== yearAt && /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(word),
  );
  const isDated = year !== null && named.length > 0;
  const others = words.filter(
    (word, index) =>
      index !== at &&
      index !== yearAt &&
      !isStopWord(word) &&
      !YEAR.test(word) &&
      !(isDated && days.includes(word)),
  );
  const months = isDated ? named.map((month) => monthOf(year, month)) : [];
  const [onlyMonth] = months;
  const [onlyDay] = days;
  return {
    months,
    day: months.length === 1 && onlyMonth && onlyDay ? dayOf(onlyMonth, onlyDay) : null,
    years: [
      ...new Set([...(year === null ? [] : [year]), ...words.filter((word) => YEAR.test(word)).map(Number)]),
    ],
    isWhole: year !== null && others.length === 0,
    rest: text,
  };
}

function monthOf(year: number, month: number): string {
  return `${year + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
}

function dayOf(month: string, day: string): string {
  return `${month}-${String(Number.parseInt(day, 10)).padStart(2, '0')}`;
}
