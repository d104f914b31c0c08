import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';

/** A word by which people are counted is one of those in `record.yaml`, where it lists any: else a slip would be a group of its own. */
export function checkPeople({ record, figures }: RecordFiles): Finding[] {
  if (record === null) return [];
  const { professions, regions } = record.value.people;
  return figures.flatMap(({ value, place }) =>
    Object.entries({ profession: professions, region: regions }).flatMap(([field, words]) => {
      const word = value[field as 'profession' | 'region'];
      if (word === null || words.length === 0 || words.includes(word)) return [];
      const message = `"${word}" is none of the words of record.yaml (people.${field}s). Write one of them, or add it there: ${words.join(', ')}`;
      return [findingAt(place, field, message)];
    }),
  );
}
