import type { Fate } from '@kto-kogo/domain';
import type { FigureFile } from '../files/figure-file.ts';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import type { Placed } from '../files/place.ts';

const NO_DEATH: readonly Fate[] = ['UNSETTLED', 'UNKNOWN', 'SURVIVED'];

/** A death that is not settled has its accounts, and an account that stands beside a fate contradicts it. */
export function checkReadings({ figures }: RecordFiles): Finding[] {
  return figures.flatMap(readingsOf);
}

function readingsOf({ value, place }: Placed<FigureFile>): Finding[] {
  const { fate, fateReadings, laterEnd } = value;
  const accounts = new Set(fateReadings.map((reading) => reading.fate));
  const findings = fateReadings.flatMap((reading, index) =>
    NO_DEATH.includes(reading.fate)
      ? [
          findingAt(
            place,
            `fateReadings.${index}.fate`,
            'is no account of a death. Write how it is said to have come',
          ),
        ]
      : [],
  );
  if (fate === 'UNSETTLED' && accounts.size < 2) {
    const message =
      'is a fate of which two accounts or more are told. Write them as "fateReadings", and who gives each';
    findings.push(findingAt(place, 'fate', message));
  }
  if (fate !== 'UNSETTLED' && accounts.has(fate)) {
    const message = 'repeats the fate. Keep only the accounts that contradict it, or write "fate: unsettled"';
    findings.push(findingAt(place, 'fateReadings', message));
  }
  if (laterEnd !== null && fate !== 'SURVIVED')
    findings.push(findingAt(place, 'laterEnd', 'belongs to those who outlived the purges. Take it out'));
  return findings;
}
