import { formatEdtf, parseEdtf, yearOf } from '@kto-kogo/domain';
import { keepTogether } from '../../../geometry/wrap-words.ts';
import { arrestWords } from '../../../time/life/fall-words.ts';
import { endDate, endVerb } from '../../../time/life/life.ts';
import type { LadderFigure } from './ladder-record.ts';

type Life = Pick<LadderFigure, 'born' | 'died' | 'fate' | 'fateDate' | 'arrests' | 'trialRoles'>;
type NotedLife = Omit<Life, 'arrests'> & { arrests: readonly { date: string | null }[] };

/** The fate of a holder as notes for a bar, the fullest first. */
export function afterNotes(life: NotedLife): string[] {
  const arrests = life.arrests.map(({ date }) => said('arrested', date));
  const tried = life.trialRoles
    .filter(({ part }) => part === 'DEFENDANT')
    .map(({ date }) => said('tried', date));
  const end = endNote(life);
  const lastArrest = life.arrests.slice(-1).map(({ date }) => said('arrested', date && yearWords(date)));
  const endYear = endNote(life, 'year');
  const all = [
    [...arrests, ...tried, end],
    [...arrests.slice(-1), ...tried.slice(-1), end],
    [...arrests.slice(-1), end],
    [...lastArrest, endYear],
  ].map((parts) => parts.map(keepTogether).join(', '));
  // In the short bars of a phone a line holds a word.
  const loose = [[...lastArrest, endYear].join(', '), keepTogether(endYear), endYear];
  return [...all, ...loose].filter((words, index, list) => list.indexOf(words) === index);
}

/** The holder's arrests and end as sentences; the page puts the trials between them, as links. */
export function afterWords(life: Life): { arrests: string[]; end: string } {
  const end = endNote(life, 'long');
  return {
    arrests: life.arrests.map(arrestWords),
    end: `${end.charAt(0).toUpperCase()}${end.slice(1)}.`,
  };
}

function endNote(life: NotedLife, style: 'long' | 'short' | 'year' = 'short'): string {
  const date = endDate(life);
  const died = date === null ? null : style === 'year' ? yearWords(date) : formatEdtf(date, style);
  if (life.fate === 'SURVIVED')
    return style !== 'long' || died === null ? 'outlived these years' : `outlived these years; died ${died}`;
  if (life.fate === 'UNKNOWN' && died === null) return 'fate not known';
  return died === null ? `${endVerb(life.fate)} on a date not known` : `${endVerb(life.fate)} ${died}`;
}

function said(verb: string, date: string | null): string {
  return date === null ? verb : `${verb} ${formatEdtf(date, 'short')}`;
}

/** The year alone: an EDTF date of its own. */
function yearWords(date: string): string {
  return String(yearOf(parseEdtf(date).latest));
}
