import { formatEdtfInSentence, parseEdtf, yearsBetween } from '@kto-kogo/domain';
import { deathsOf } from '../derive/deaths.ts';
import type { FigureFile } from '../files/figure-file.ts';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { contradiction, isAfter } from './contradiction.ts';
import { type DatedAct, datedActsIn } from './dated-acts.ts';

/** Nobody younger or older than this is known to have acted. */
const YOUNGEST = 14;
const OLDEST = 100;

/**
 * Nobody does anything before birth or after death: what every reading of the dates forbids is an error. Children and the very
 * old are worth a second look.
 */
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
  const { id, name, born } = figure;
  const told = `${name} ${did} ${formatEdtfInSentence(date)}`;
  const advice = `Put right this date or that in figures/${id}.yaml`;
  const death = canBeDead ? undefined : deathsOf(figure).find((each) => isAfter(date, each));
  if (born !== null && isAfter(born, date)) {
    const message = `${told}, but was born ${formatEdtfInSentence(born)}. ${advice}`;
    return [contradiction(place, field, [date, born], message)];
  }
  if (death !== undefined) {
    const message = `${told}, but died ${formatEdtfInSentence(death)}. ${advice}`;
    return [contradiction(place, field, [date, death], message)];
  }
  const age = born === null ? null : oddAge(born, date, canBeDead);
  if (age === null) return [];
  return [findingAt(place, field, `${told}, at the age of ${age}. Look whether that is so`, 'warning')];
}

/** In years; null where some reading of the dates makes it an age at which people act. */
function oddAge(born: string, date: string, canBeDead: boolean): number | null {
  const [birth, act] = [parseEdtf(born), parseEdtf(date)];
  const least = yearsBetween(birth.latest, act.earliest);
  const most = yearsBetween(birth.earliest, act.latest);
  if (most < YOUNGEST) return most;
  return least > OLDEST && !canBeDead ? least : null;
}
