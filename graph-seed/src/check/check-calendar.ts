import { NEW_STYLE, toNewStyle, toOldStyle } from '@kto-kogo/domain';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';

/** A birth that is given by both calendars is one day. */
export function checkCalendar({ figures }: RecordFiles): Finding[] {
  return figures.flatMap(({ value: { born, bornOldStyle }, place }) => {
    const message = bornOldStyle === null ? null : faultOf(born, bornOldStyle);
    return message === null ? [] : [findingAt(place, 'bornOldStyle', message)];
  });
}

function faultOf(born: string | null, oldStyle: string): string | null {
  if (born === null || !/^\d{4}-\d\d-\d\d$/.test(born))
    return `stands beside a day of birth only. Write "born: ${toNewStyle(oldStyle)}" beside it, or take it out`;
  if (born >= NEW_STYLE)
    return `stands beside a birth before ${NEW_STYLE} only, when Russia took the Gregorian calendar. Take it out`;
  if (toOldStyle(born) === oldStyle) return null;
  return `is not ${born} by the Julian calendar, which is ${toOldStyle(born)}. If ${oldStyle} is right, write "born: ${toNewStyle(oldStyle)}"`;
}
