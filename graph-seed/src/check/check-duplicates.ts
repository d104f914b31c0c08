import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { type Place, within } from '../files/place.ts';

/** No figure is twice in one list: the ties derived from it would have the same id. */
export function checkDuplicates(files: RecordFiles): Finding[] {
  const inEvents = [...files.events, ...files.trials].flatMap(({ value, place }) =>
    duplicates(place, 'participants', value.participants, 'Join the two roles in one entry'),
  );
  const inTrials = files.trials.flatMap(({ value, place }) => [
    ...duplicates(place, 'defendants', value.defendants, 'Join the two entries'),
    ...duplicates(place, 'judges', value.judges, 'Take one out'),
    ...duplicates(place, 'witnesses', value.witnesses, 'Take one out'),
  ]);
  return [...inEvents, ...inTrials, ...duplicateConsequences(files)];
}

function duplicates(place: Place, list: string, entries: { figure: string }[], advice: string): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ figure }, index) => {
    if (!seen.has(figure)) {
      seen.add(figure);
      return [];
    }
    return [
      findingAt(
        within(place, list, index),
        'figure',
        `"${figure}" stands among the ${list} twice. ${advice}`,
      ),
    ];
  });
}

function duplicateConsequences({ consequences }: RecordFiles): Finding[] {
  const seen = new Set<string>();
  return consequences.flatMap(({ value, place }) => {
    const pair = `${value.from} ${value.to}`;
    if (!seen.has(pair)) {
      seen.add(pair);
      return [];
    }
    return [
      findingAt(place, 'to', `"${value.to}" stands among the consequences twice. Join the two entries`),
    ];
  });
}
