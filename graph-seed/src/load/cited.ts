import { type Id, type SourceTraits, toSourceTraits } from '@kto-kogo/domain';
import type { RecordStream } from '../record-stream.ts';

/** What a filter asks of the places that a claim cites, in the order of its citations. */
export function citedIn({ works, citations }: Pick<RecordStream, 'works' | 'citations'>) {
  /** One object for all places of a work that were read, one for the others: there are many places. */
  const ofWork = new Map<Id, (place: { read: boolean }) => SourceTraits>();
  for (const work of works) {
    const [read, unread] = [toSourceTraits({ read: true }, work), toSourceTraits({ read: false }, work)];
    ofWork.set(work.id, (place) => (place.read ? read : unread));
  }
  const ofPlace = new Map<Id, SourceTraits>();
  for (const citation of citations) {
    const traits = ofWork.get(citation.work)?.(citation);
    if (traits !== undefined) ofPlace.set(citation.id, traits);
  }
  return ({ citations }: { citations: readonly Id[] }) => citations.flatMap((id) => ofPlace.get(id) ?? []);
}

/** The same as lists, so that a query that passes over ties need not look for each place and its work. */
export function citedProperties(sources: readonly SourceTraits[]) {
  return {
    citedWorks: sources.map(({ work }) => work),
    citedTiers: sources.map(({ tier }): string => tier),
    citedReadings: sources.map(({ read }): string => read),
  };
}
