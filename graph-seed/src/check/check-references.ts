import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { referencesIn, type Target } from './references.ts';

const NAMES: Record<Target, string> = {
  figures: 'figure',
  events: 'event',
  trials: 'trial',
  citations: 'citation in a work',
  glossary: 'term of the glossary',
};

/** Every id that a file refers to exists. */
export function checkReferences(files: RecordFiles): Finding[] {
  const ids: Record<Target, Set<string>> = {
    figures: new Set(files.figures.map(({ value }) => value.id)),
    events: new Set(files.events.map(({ value }) => value.id)),
    trials: new Set(files.trials.map(({ value }) => value.id)),
    citations: new Set(files.works.flatMap(({ value }) => value.citations.map(({ id }) => id))),
    glossary: new Set(files.glossary.map(({ value }) => value.id)),
  };
  // A file that cannot be parsed is one finding; references to its content are not further ones.
  const isInUnreadable = (id: string, target: Target) =>
    target === 'citations'
      ? [...files.unreadable].some((file) => file.startsWith('works/'))
      : files.unreadable.has(`${target}/${id}.yaml`);
  return referencesIn(files)
    .filter(({ id, to }) => !to.some((target) => ids[target].has(id) || isInUnreadable(id, target)))
    .map(({ place, field, id, to }) => {
      const names = to.map((target) => NAMES[target]).join(' or ');
      return findingAt(
        place,
        field,
        `names the ${names} "${id}", which does not exist. Correct the id, or add it`,
      );
    });
}
