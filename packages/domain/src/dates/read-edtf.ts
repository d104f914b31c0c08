/// <reference path="../edtf.d.ts" />
import edtf from 'edtf';
import { checkInterval, checkSet } from './check-runs.ts';
import { isMarkedDate } from './mark.ts';
import { firstDayOf, lastDayOf } from './month.ts';
import type { DateSpan, Day } from './parse-edtf.ts';
import { seasonOf } from './season.ts';
import { spellingFault } from './spelling-fault.ts';
import { splitEdtf } from './split-edtf.ts';

/** One of the dates of a text, with the days that it allows. */
export type ReadDate = { text: string; earliest: Day; latest: Day };

/** @throws Fault */
export function readEdtf(text: string): DateSpan {
  const season = seasonOf(text);
  if (season !== null) {
    return { earliest: firstDayOf(season.first), latest: lastDayOf(season.last), marked: true };
  }
  const { form, runs } = splitEdtf(text);
  const read = runs.map((run) => run.map((date) => readDate(date, text)));
  const dates = read.flat();
  if (form === 'INTERVAL') checkInterval(dates);
  if (form === 'SET') checkSet(text, read);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) throw spellingFault(text);
  return { earliest: first.earliest, latest: last.latest, marked: isMarkedDate(text) };
}

/** The library moves days that do not exist, such as 29 February 1937: then it writes the date in another way than it was. */
function readDate(text: string, whole: string): ReadDate {
  if (!/^\d\d[\dX]{2}[\dX?~%-]*$/.test(text)) throw spellingFault(whole);
  try {
    const date = edtf(text, { level: 1, types: ['Date'] });
    const [earliest, latest] = [toDay(date.min), toDay(date.max)];
    // There is no year 0, and 9999 stands for what is undated.
    if (date.edtf === text && earliest >= '0001' && latest < '9999') return { text, earliest, latest };
  } catch {
    // Not level 1: reported below in our own words.
  }
  throw spellingFault(whole);
}

function toDay(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}
