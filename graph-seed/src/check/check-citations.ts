import type { Standing, Tier } from '@kto-kogo/domain';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { type Place, within } from '../files/place.ts';
import type { TrialFile } from '../files/trial-file.ts';
import { stepsOf } from './steps-of.ts';

/** What says nothing of how well it stands has no standing. */
type Cited = { place: Place; standing: Standing | null; citations: string[] };

/** Websites of unknown authors and authors who hold that the conspiracies were real: they alone document nothing. */
const FEEBLE: readonly Tier[] = ['WEAK', 'CONTESTED'];

/**
 * Everything is cited but words of the site and readings from general knowledge; what is documented cites a place that was read in
 * a work that can bear it.
 */
export function checkCitations(files: RecordFiles): Finding[] {
  const places = new Map(
    files.works.flatMap(({ value: { tier, citations } }) =>
      citations.map(({ id, read }) => [id, { wasRead: read, isFeeble: FEEBLE.includes(tier) }] as const),
    ),
  );
  const findings = citedIn(files).flatMap(({ place, standing, citations }) => {
    const refuse = (field: string, message: string) => [findingAt(place, field, message)];
    if (citations.length === 0)
      return refuse('citations', 'cites nothing. Name a place in a work where it can be read or checked');
    const cited = citations.map((id) => places.get(id));
    // A missing citation is reported by `checkReferences`; it may have been read.
    if (standing !== 'DOCUMENTED' || cited.some((each) => each === undefined)) return [];
    const read = cited.filter((each) => each?.wasRead);
    if (read.length === 0)
      return refuse(
        'standing',
        'is documented, but no place that it cites was read. Read one of them and take out its "read: false", or make the standing "reported"',
      );
    if (read.some((each) => each?.isFeeble === false)) return [];
    return refuse(
      'standing',
      'is documented, but every work that it cites and that was read is weak or contested. Cite one that is primary, secondary or tertiary, or make the standing "reported"',
    );
  });
  return [...findings, ...citedWordsOfTheSite(files)];
}

function citedWordsOfTheSite({ glossary }: RecordFiles): Finding[] {
  return glossary
    .filter(({ value }) => value.ofTheSite && value.citations.length > 0)
    .map(({ place }) =>
      findingAt(place, 'ofTheSite', 'is said of a word that cites works. Take it out, or the citations'),
    );
}

function citedIn(files: RecordFiles): Cited[] {
  const own: Cited[] = [
    ...files.figures,
    ...files.events,
    ...files.trials,
    ...files.accusations,
    ...files.arrests,
    ...files.consequences,
  ].map(({ value, place }) => ({ place, standing: value.standing, citations: value.citations }));
  const terms = files.offices.flatMap(({ value, place }) =>
    value.terms.map(({ id, standing, citations }, index) => ({
      place: within(place, 'terms', index, id),
      standing,
      citations,
    })),
  );
  const parts = [...files.events, ...files.trials].flatMap(({ value, place }) => {
    const lists = { participants: value.participants, ...('defendants' in value ? courtOf(value) : {}) };
    return Object.entries(lists).flatMap(([list, people]) =>
      people.flatMap(({ standing, ...person }, index) => {
        const own = 'citations' in person ? person.citations : [];
        if (standing === null && own.length === 0) return [];
        const citations = own.length > 0 ? own : value.citations;
        return [{ place: within(place, list, index), standing: standing ?? value.standing, citations }];
      }),
    );
  });
  const numbers = [...files.events, ...files.trials].flatMap(({ value, place }) =>
    value.numbers.map(({ standing, citations }, index) => ({
      place: within(place, 'numbers', index),
      standing,
      citations,
    })),
  );
  const readings = files.figures.flatMap(({ value, place }) =>
    value.fateReadings.map(({ citations }, index) => ({
      place: within(place, 'fateReadings', index),
      standing: 'REPORTED' as const,
      citations,
    })),
  );
  const glossary = files.glossary
    .filter(({ value }) => !value.ofTheSite)
    .map(({ value, place }) => ({ place, standing: null, citations: value.citations }));
  const claims = files.theses.flatMap(({ value, place }) =>
    value.claims.flatMap(({ id, standing, citations }, index) =>
      standing === 'REPORTED' && citations.length === 0
        ? []
        : [{ place: within(place, 'claims', index, id), standing, citations }],
    ),
  );
  const steps = files.lessons
    .flatMap(stepsOf)
    .map(({ value, place }) => ({ place, standing: null, citations: value.citations }));
  return [...own, ...terms, ...parts, ...numbers, ...readings, ...glossary, ...claims, ...steps];
}

function courtOf({ defendants, judges, witnesses }: TrialFile) {
  return { defendants, judges, witnesses };
}
