import { formatEdtf, lastDayOf, type Month, parseEdtf, yearsBetween } from '@kto-kogo/domain';
import { deathsOf, isDeath } from '../derive/deaths.ts';
import type { FigureFile } from '../files/figure-file.ts';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { type Placed, within } from '../files/place.ts';
import { contradiction, isAfter } from './contradiction.ts';

const OLDEST = 100;
/** Birth, fate and death of a figure fit each other, and a trial that ended in an execution. */
export function checkFates(files: RecordFiles): Finding[] {
  const end = files.record?.value.height?.to ?? null;
  return [...files.figures.flatMap((figure) => checkFate(figure, end)), ...executions(files)];
}

/** @param end the last of the months within which most of it happened */
function checkFate({ value, place }: Placed<FigureFile>, end: Month | null): Finding[] {
  const { born, died, fate, fateDate } = value;
  const findings: Finding[] = [];
  for (const [field, date] of [
    ['died', died],
    ['fateDate', fateDate],
  ] as const) {
    if (born !== null && date !== null && isAfter(born, date))
      findings.push(
        contradiction(place, field, [born, date], 'lies before the birth. Put one of them right'),
      );
  }
  if (fateDate !== null && died !== null && isApart(fateDate, died)) {
    findings.push(
      isDeath(fate)
        ? contradiction(
            place,
            'fateDate',
            [fateDate, died],
            'is another day than that of the death, which was this fate. Put one of them right',
          )
        : findingAt(
            place,
            'fateDate',
            'is another day than that of the death. Say so on purpose, or put one of them right',
            'warning',
          ),
    );
  }
  const [death] = deathsOf(value);
  if (fate === 'SURVIVED' && died !== null && end !== null && parseEdtf(died).latest <= lastDayOf(end))
    findings.push(
      contradiction(
        place,
        'fate',
        [died],
        `says that ${value.name} outlived ${formatEdtf(end)}. Put it or the death right`,
      ),
    );
  if (born !== null && death !== undefined) {
    const age = yearsBetween(parseEdtf(born).latest, parseEdtf(death).earliest);
    if (age > OLDEST)
      findings.push(
        findingAt(place, 'died', `lies ${age} years after the birth. Look whether that is so`, 'warning'),
      );
  }
  return findings;
}

const EXECUTED = /^(?:executed|shot)\b/i;

function executions({ trials, figures }: RecordFiles): Finding[] {
  const lives = new Map(figures.map(({ value }) => [value.id, value]));
  return trials.flatMap(({ value, place }) =>
    value.defendants.flatMap(({ figure, outcome, outcomeDate }, index) => {
      const life = lives.get(figure);
      if (life === undefined || !EXECUTED.test(outcome ?? '')) return [];
      if (life.fate !== 'EXECUTED') {
        const message = `is an execution, but the fate in figures/${figure}.yaml is another. Put one of them right`;
        return [findingAt(within(place, 'defendants', index), 'outcome', message)];
      }
      if (outcomeDate === null) return [];
      const death = deathsOf(life).find((date) => isAfter(date, outcomeDate));
      if (death === undefined) return [];
      const message = `is the day of the execution, but ${life.name} lived on by figures/${figure}.yaml. Put one of them right`;
      return [
        contradiction(within(place, 'defendants', index), 'outcomeDate', [outcomeDate, death], message),
      ];
    }),
  );
}

function isApart(a: string, b: string): boolean {
  return isAfter(a, b) || isAfter(b, a);
}
