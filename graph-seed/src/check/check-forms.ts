import { parseEdtf, yearOf } from '@kto-kogo/domain';
import { termIdStem } from '../derive/tie-ids.ts';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { within } from '../files/place.ts';

/** Conventions for where entries are and how ids are formed, so that others find them and ids stay stable. */
export function checkForms(files: RecordFiles): Finding[] {
  return [...termIds(files), ...arrestYears(files), ...presidingJudges(files), ...selves(files)];
}

/** Checked because the id of a replacement takes over the ending of its term's id. */
function termIds({ offices }: RecordFiles): Finding[] {
  return offices.flatMap(({ value, place }) =>
    value.terms.flatMap(({ id, figure }, index) => {
      const stem = termIdStem(figure, value.id);
      if (id === stem || id.startsWith(`${stem}-`)) return [];
      const message = `is not made of its ends. Write "${stem}", or for a second term "${stem}-2"`;
      return [findingAt(within(place, 'terms', index, id), 'id', message)];
    }),
  );
}

function arrestYears({ arrests }: RecordFiles): Finding[] {
  return arrests.flatMap(({ value, place }) => {
    const year = value.date === null ? 'undated' : yearOf(parseEdtf(value.date).earliest);
    if (place.source.file === `arrests/${year}.yaml`) return [];
    return [findingAt(place, 'date', `belongs into arrests/${year}.yaml. Move it there`)];
  });
}

function presidingJudges({ trials }: RecordFiles): Finding[] {
  return trials.flatMap(({ value, place }) => {
    const { presiding, judges } = value;
    if (presiding === null || judges.some(({ figure }) => figure === presiding)) return [];
    return [findingAt(place, 'presiding', `"${presiding}" is not among the judges. Add it there`)];
  });
}

function selves({ accusations, arrests, consequences }: RecordFiles): Finding[] {
  return [
    ...accusations
      .filter(({ value }) => value.accuser === value.accused)
      .map(({ place }) => findingAt(place, 'accused', 'is the accuser too. Put one of them right')),
    ...arrests
      .filter(({ value }) => value.orderedBy === value.figure)
      .map(({ place }) => findingAt(place, 'orderedBy', 'is who was arrested. Put one of them right')),
    ...consequences
      .filter(({ value }) => value.from === value.to)
      .map(({ place }) => findingAt(place, 'to', 'is what led to it too. Put one of them right')),
  ];
}
