import { parseEdtf } from '@kto-kogo/domain';
import type { TimeAxis } from '../../../time/axis/time-axis.ts';
import { type LifeOnAxis, layLife } from '../../../time/life/lay-life.ts';
import { type TermBar, termBar } from '../../../time/life/term-bar.ts';
import type { LadderTerm } from '../lane/ladder-term.ts';
import { ARREST_WIDTH } from '../lane/lane-look.ts';
import { isLeftByArrest } from '../lane/left-by-arrest.ts';
import type { LadderFigure } from './ladder-record.ts';

export type StripMark = {
  id: string;
  kind: 'arrest' | 'trial' | 'end';
  /** `at`: % of the axis. `shift`: px to the left of that, where the mark would cover the next. */
  at: number;
  shift: number;
};

export type Strip = {
  life: LifeOnAxis;
  terms: (TermBar & { id: string; isHere: boolean; isReported: boolean })[];
  marks: StripMark[];
};

export const MARK_WIDTH = { arrest: ARREST_WIDTH, trial: 12, end: 18 } as const;
const APART = 2;

/** The life of a holder on the ladder's axis: this office and others as bars, then arrest, trial, end. */
export function layStrip(
  figure: LadderFigure,
  ownTerms: readonly LadderTerm[],
  officeId: string,
  axis: TimeAxis,
  widthPx: number,
): Strip {
  const life = layLife(axis, figure, arrestsOf(figure, ownTerms));
  const terms = figure.tenures
    .flatMap(({ id, date, until, standing, office }) => {
      const bar = termBar(axis, date, until);
      return bar === null
        ? []
        : [{ ...bar, id, isHere: office.id === officeId, isReported: standing !== 'DOCUMENTED' }];
    })
    .sort((a, b) => Number(a.isHere) - Number(b.isHere));
  const trials = figure.trialRoles.flatMap(({ id, part, date }) => {
    if (part !== 'DEFENDANT' || date === null) return [];
    const day = parseEdtf(date).earliest;
    return axis.isBefore(day) || axis.isAfter(day) ? [] : [{ id, kind: 'trial' as const, at: axis.at(day) }];
  });
  const marks = [
    ...life.arrests.map((arrest) => ({ ...arrest, kind: 'arrest' as const })),
    ...trials,
    ...(life.end === null ? [] : [{ id: 'end', kind: 'end' as const, at: life.end.at }]),
  ].sort((a, b) => a.at - b.at);
  return { life, terms, marks: spread(marks, widthPx) };
}

/** The holder's arrests; where none is recorded, the ends of terms that ended by arrest. */
function arrestsOf({ arrests }: LadderFigure, terms: readonly LadderTerm[]) {
  if (arrests.length > 0) return arrests;
  return terms.flatMap((term) =>
    term.until !== null && isLeftByArrest(term) ? [{ id: term.id, date: parseEdtf(term.until).latest }] : [],
  );
}

/**
 * Spreads marks from the right: one that would touch the next moves left of it and keeps that offset at every
 * width.
 */
function spread(marks: readonly Omit<StripMark, 'shift'>[], widthPx: number): StripMark[] {
  const placed: StripMark[] = [];
  for (const mark of marks.toReversed()) {
    const next = placed[0];
    const room = next === undefined ? 0 : MARK_WIDTH[mark.kind] / 2 + APART + MARK_WIDTH[next.kind] / 2;
    const isFree = next === undefined || ((next.at - mark.at) / 100) * widthPx + next.shift >= room;
    placed.unshift(isFree ? { ...mark, shift: 0 } : { ...mark, at: next.at, shift: next.shift - room });
  }
  return placed;
}
