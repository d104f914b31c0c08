import { type Finding, findingAt } from '../files/finding.ts';
import type { InterpretationFile } from '../files/interpretation-file.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { type Placed, within } from '../files/place.ts';
import { interpretationsIn } from './placed-interpretations.ts';

/** An interpretation has one stance on each thing, and who makes a point is among its historians. */
export function checkInterpretations({ interpretations }: RecordFiles): Finding[] {
  return interpretations
    .flatMap(interpretationsIn)
    .flatMap((each) => [...repeatedStances(each), ...repeatedWorks(each), ...strangers(each)]);
}

function repeatedStances({ value, place }: Placed<InterpretationFile>): Finding[] {
  const abouts = value.stances.map(({ about }) => about);
  return abouts.flatMap((about, index) =>
    abouts.indexOf(about) === index
      ? []
      : [
          findingAt(
            within(place, 'stances', index),
            'about',
            `has a stance on "${about}" already. Join the two`,
          ),
        ],
  );
}

function repeatedWorks({ value, place }: Placed<InterpretationFile>): Finding[] {
  const works = value.historians.map(({ work }) => work);
  return works.flatMap((work, index) =>
    works.indexOf(work) === index
      ? []
      : [findingAt(within(place, 'historians', index), 'work', `"${work}" stands there twice. Take one out`)],
  );
}

function strangers({ value, place }: Placed<InterpretationFile>): Finding[] {
  const works = new Set(value.historians.map(({ work }) => work));
  return value.stances.flatMap(({ by }, index) =>
    by === null || works.has(by)
      ? []
      : [
          findingAt(
            within(place, 'stances', index),
            'by',
            `"${by}" is none of the works of its historians. Add it there, or correct it`,
          ),
        ],
  );
}
