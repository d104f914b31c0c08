import { type Fate, formatEdtfInSentence, groupBy } from '@kto-kogo/domain';
import { deathsOf } from '../derive/deaths.ts';
import type { FigureFile } from '../files/figure-file.ts';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import type { Placed } from '../files/place.ts';
import { contradiction, isAfter } from './contradiction.ts';

/** Deaths at the hands of the state: whoever died so was rehabilitated afterwards, or not at all. */
const BY_THE_STATE: readonly Fate[] = [
  'EXECUTED',
  'KILLED_IN_CUSTODY',
  'DIED_IN_CUSTODY',
  'MURDERED_IN_EXILE',
];
/** These may have followed a rehabilitation, but that is rare. */
const OF_OTHER_HANDS: readonly Fate[] = ['SUICIDE', 'ASSASSINATED', 'UNSETTLED'];
const WITHOUT_HARM: readonly Fate[] = ['SURVIVED', 'ACCIDENT', 'NATURAL'];

const FIELD = 'rehabilitated';

/** An arrest, or a trial in which somebody was a defendant. */
type Harm = { figure: string; date: string | null; what: string };

/** Somebody is rehabilitated after what was done to them. */
export function checkRehabilitations(files: RecordFiles): Finding[] {
  const harms = groupBy(harmsIn(files), ({ figure }) => figure);
  const accused = new Set(files.accusations.map(({ value }) => value.accused));
  return files.figures.flatMap((figure) => {
    const own = harms.get(figure.value.id) ?? [];
    return checkRehabilitation(figure, own, own.length > 0 || accused.has(figure.value.id));
  });
}

function harmsIn({ arrests, trials }: RecordFiles): Harm[] {
  const tried = trials.flatMap(({ value: { date, defendants } }) =>
    defendants.map(({ figure }) => ({ figure, date, what: 'the trial' })),
  );
  return [...arrests.map(({ value: { figure, date } }) => ({ figure, date, what: 'the arrest' })), ...tried];
}

function checkRehabilitation(
  { value, place }: Placed<FigureFile>,
  harms: Harm[],
  isAccused: boolean,
): Finding[] {
  const { rehabilitated, born, fate } = value;
  if (rehabilitated === null) return [];
  const findings: Finding[] = [];
  const warn = (message: string) => findings.push(findingAt(place, FIELD, message, 'warning'));
  const refuse = (date: string, message: string) =>
    findings.push(contradiction(place, FIELD, [rehabilitated, date], message));

  if (born !== null && isAfter(born, rehabilitated)) refuse(born, tooEarly('the birth', born));
  const isViolent = BY_THE_STATE.includes(fate) || OF_OTHER_HANDS.includes(fate);
  const death = isViolent ? deathsOf(value).find((date) => isAfter(date, rehabilitated)) : undefined;
  if (death !== undefined && BY_THE_STATE.includes(fate)) refuse(death, tooEarly('the death', death));
  else if (death !== undefined) warn(tooEarly('the death', death));

  const later = harms.flatMap(({ date, what }) =>
    date !== null && isAfter(date, rehabilitated) ? [{ date, what }] : [],
  );
  const [first] = later;
  if (first !== undefined && later.length === harms.length)
    refuse(first.date, tooEarly(first.what, first.date));
  else if (first !== undefined && death === undefined) warn(tooEarly(first.what, first.date));
  if (harms.length === 0 && !isAccused && WITHOUT_HARM.includes(fate)) {
    warn('is that of somebody who was neither arrested, tried nor accused. Look whether that is missing');
  }
  return findings;
}

function tooEarly(what: string, date: string): string {
  return `lies before ${what} ${formatEdtfInSentence(date)}. Put one of them right`;
}
