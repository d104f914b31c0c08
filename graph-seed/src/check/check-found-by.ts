import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';

/** What something is found by beside its names is not one of them, and stands once: else it is thought to be needed. */
export function checkFoundBy({ figures, events, trials, offices, glossary }: RecordFiles): Finding[] {
  return [figures, events, trials, offices, glossary].flatMap((files) =>
    files.flatMap(({ value, place }) => {
      const names = new Set([value.name, ...value.aliases].map((name) => name.toLowerCase()));
      return value.foundBy.flatMap((words, index) => {
        if (names.has(words.toLowerCase())) {
          return [
            findingAt(
              place,
              'foundBy',
              `"${words}" is a name of it, by which it is found anyway. Take it out`,
            ),
          ];
        }
        const isTwice = value.foundBy.indexOf(words) !== index;
        return isTwice ? [findingAt(place, 'foundBy', `"${words}" stands there twice. Take one out`)] : [];
      });
    }),
  );
}
