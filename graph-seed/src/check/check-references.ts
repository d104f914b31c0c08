import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { tieIds } from './ids.ts';
import { referencesIn, type Target } from './references.ts';

const NAMES: Record<Target, string> = {
  figures: 'figure',
  events: 'event',
  trials: 'trial',
  offices: 'office',
  ties: 'tie',
  works: 'work',
  citations: 'citation in a work',
  glossary: 'term of the glossary',
  interpretations: 'interpretation',
};

const EITHER = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The files in which something is that has none of its own. */
const IS_WITHIN_FILES: Partial<Record<Target, RegExp>> = {
  citations: /^works\//,
  interpretations: /^interpretations\//,
  ties: /^(?:offices|accusations|arrests|consequences|events|trials)\//,
};

/** Every id that a file refers to exists. */
export function checkReferences(files: RecordFiles): Finding[] {
  const ids: Record<Target, Set<string>> = {
    figures: new Set(files.figures.map(({ value }) => value.id)),
    events: new Set(files.events.map(({ value }) => value.id)),
    trials: new Set(files.trials.map(({ value }) => value.id)),
    offices: new Set(files.offices.map(({ value }) => value.id)),
    ties: new Set(tieIds(files).map(({ id }) => id)),
    works: new Set(files.works.map(({ value }) => value.id)),
    citations: new Set(files.works.flatMap(({ value }) => value.citations.map(({ id }) => id))),
    glossary: new Set(files.glossary.map(({ value }) => value.id)),
    interpretations: new Set(
      files.interpretations.flatMap(({ value }) => value.interpretations.map(({ id }) => id)),
    ),
  };
  // A file that cannot be parsed is one finding; references to its content are not further ones.
  const isInUnreadable = (id: string, target: Target) =>
    IS_WITHIN_FILES[target] === undefined
      ? files.unreadable.has(`${target}/${id}.yaml`)
      : [...files.unreadable].some((file) => IS_WITHIN_FILES[target]?.test(file));
  return referencesIn(files)
    .filter(({ id, to }) => !to.some((target) => ids[target].has(id) || isInUnreadable(id, target)))
    .map(({ place, field, id, to }) => {
      const names = EITHER.format(to.map((target) => NAMES[target]));
      return findingAt(
        place,
        field,
        `names the ${names} "${id}", which does not exist. Correct the id, or add it`,
      );
    });
}
