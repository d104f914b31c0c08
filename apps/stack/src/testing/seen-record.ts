import type { RecordState } from '@kto-kogo/api';
import { sampleSubject } from '@kto-kogo/domain/testing';

/** A record that was seen. @param since since when the database does not answer */
export function seenRecord(since: Date | null): RecordState {
  const failure = since === null ? null : new Error('away');
  return {
    version: 'a',
    facts: {
      version: 'a',
      subject: sampleSubject(),
      ties: [],
      entities: [],
      fates: [],
      people: [],
      works: 0,
      citations: 0,
    },
    since,
    failure,
    surelyUntil: Number.POSITIVE_INFINITY,
    generation: 0,
  };
}
