import type { Standing } from '@kto-kogo/domain';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { type Place, within } from '../files/place.ts';

type Cited = { place: Place; standing: Standing; citations: string[] };

/** Every claim and entry has a citation, and a documented one has a citation that was read. */
export function checkCitations(files: RecordFiles): Finding[] {
  const wasRead = new Map(
    files.works.flatMap(({ value }) => value.citations.map(({ id, read }) => [id, read] as const)),
  );
  return citedIn(files).flatMap(({ place, standing, citations }) => {
    if (citations.length === 0) {
      return [
        findingAt(
          place,
          'citations',
          'cites nothing. Name a place in a work where it can be read or checked',
        ),
      ];
    }
    // False for a missing citation: `checkReferences` reports it, and it may have been read.
    const isUnread = citations.every((id) => wasRead.get(id) === false);
    if (standing !== 'DOCUMENTED' || !isUnread) return [];
    const advice = 'Read one of them and take out its "read: false", or make the standing "reported"';
    return [findingAt(place, 'standing', `is documented, but no place that it cites was read. ${advice}`)];
  });
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
  return [...own, ...terms];
}
