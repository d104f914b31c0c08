import { formatEdtfInSentence } from '@kto-kogo/domain';
import type { FigureFile } from '../files/figure-file.ts';
import type { Finding } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { contradiction, isAfter } from './contradiction.ts';
import { type DatedAct, datedActsIn } from './dated-acts.ts';

/** Nobody does anything before birth or after death. Reports only what every reading of the dates forbids. */
export function checkLives(files: RecordFiles): Finding[] {
  const figures = new Map(files.figures.map(({ value }) => [value.id, value]));
  return datedActsIn(files).flatMap((act) => {
    const figure = figures.get(act.figure);
    return figure === undefined || act.date === null ? [] : checkAct({ ...act, date: act.date }, figure);
  });
}

function checkAct(
  { place, field, date, did, canBeDead }: DatedAct & { date: string },
  figure: FigureFile,
): Finding[] {
  const { id, name, born, died } = figure;
  const told = `${name} ${did} ${formatEdtfInSentence(date)}`;
  const advice = `Put right this date or that in figures/${id}.yaml`;
  const findings: Finding[] = [];
  if (born !== null && isAfter(born, date)) {
    const message = `${told}, but was born ${formatEdtfInSentence(born)}. ${advice}`;
    findings.push(contradiction(place, field, [date, born], message));
  }
  if (died !== null && !canBeDead && isAfter(date, died)) {
    const message = `${told}, but died ${formatEdtfInSentence(died)}. ${advice}`;
    findings.push(contradiction(place, field, [date, died], message));
  }
  return findings;
}
