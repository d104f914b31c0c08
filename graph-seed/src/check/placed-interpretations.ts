import type { InterpretationFile, InterpretationGroupFile } from '../files/interpretation-file.ts';
import { type Placed, within } from '../files/place.ts';

/** The interpretations of a group, each with its place in the file. */
export function interpretationsIn({
  value,
  place,
}: Placed<InterpretationGroupFile>): Placed<InterpretationFile>[] {
  return value.interpretations.map((each, index) => ({
    value: each,
    place: within(place, 'interpretations', index, each.id),
  }));
}
