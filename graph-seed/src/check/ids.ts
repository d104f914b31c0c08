import { stanceId } from '../derive/interpretations.ts';
import { successionsOf } from '../derive/ladder.ts';
import {
  arrestOrderId,
  consequenceId,
  participationId,
  replacementId,
  trialRoleId,
} from '../derive/tie-ids.ts';
import { partsOfTrial } from '../derive/trial-roles.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { type Place, within } from '../files/place.ts';
import { interpretationsIn } from './placed-interpretations.ts';
import { stepsOf } from './steps-of.ts';

export type PlacedId = { id: string; place: Place; field: string };

/** The ids that the files contain, and those that they contained. */
export function givenIds(files: RecordFiles): PlacedId[] {
  const own = [
    ...files.figures,
    ...files.events,
    ...files.trials,
    ...files.offices,
    ...files.accusations,
    ...files.arrests,
    ...files.works,
    ...files.glossary,
    ...files.theses,
    ...files.interpretations,
    ...files.interpretations.flatMap(interpretationsIn),
    ...files.lessons,
    ...files.lessons.flatMap(stepsOf),
  ].map(({ value, place }) => ({ id: value.id, place, field: 'id' }));
  const claims = files.theses.flatMap(({ value, place }) =>
    value.claims.map(({ id }, index) => ({ id, place: within(place, 'claims', index, id), field: 'id' })),
  );
  const citations = files.works.flatMap(({ value, place }) =>
    value.citations.map(({ id }, index) => ({
      id,
      place: within(place, 'citations', index, id),
      field: 'id',
    })),
  );
  const former = files.aliases.flatMap(({ value, place }) =>
    value.formerly.map((id, index) => ({ id, place, field: `formerly.${index}` })),
  );
  return [...own, ...termIds(files), ...claims, ...citations, ...former];
}

function termIds({ offices }: RecordFiles): PlacedId[] {
  return offices.flatMap(({ value, place }) =>
    value.terms.map(({ id }, index) => ({ id, place: within(place, 'terms', index, id), field: 'id' })),
  );
}

/** The ids of all ties, those in the files and those that will be derived. */
export function tieIds(files: RecordFiles): PlacedId[] {
  const accusations = files.accusations.map(({ value, place }) => ({ id: value.id, place, field: 'id' }));
  return [...accusations, ...termIds(files), ...derivedTieIds(files)];
}

/** The ids of all that will be derived. */
export function derivedIds(files: RecordFiles): PlacedId[] {
  const stances = files.interpretations.flatMap(interpretationsIn).flatMap(({ value, place }) => {
    const abouts = [...new Set(value.stances.map(({ about }) => about))];
    return abouts.map((about) => ({ id: stanceId(value.id, about), place, field: '' }));
  });
  return [...derivedTieIds(files), ...stances];
}

/** The ids of the ties that will be derived, each once: `checkDuplicates` reports duplicates. */
function derivedTieIds(files: RecordFiles): PlacedId[] {
  const ids = new Map<string, PlacedId>();
  const add = (id: string, place: Place) => ids.set(id, { id, place, field: '' });
  for (const { value, place } of files.offices) {
    for (const { successor, predecessor } of successionsOf(value)) {
      add(
        replacementId({ term: successor.id, figure: successor.figure }, predecessor.figure, value.id),
        place,
      );
    }
  }
  for (const { value, place } of files.trials) {
    for (const { figure, part } of partsOfTrial(value)) add(trialRoleId(figure, part, value.id), place);
  }
  for (const { value, place } of [...files.events, ...files.trials]) {
    for (const { figure } of value.participants) add(participationId(figure, value.id), place);
  }
  for (const { value, place } of files.consequences) add(consequenceId(value.from, value.to), place);
  for (const { value, place } of files.arrests) {
    if (value.orderedBy !== null) add(arrestOrderId(value.orderedBy, value.id), place);
  }
  return [...ids.values()];
}
