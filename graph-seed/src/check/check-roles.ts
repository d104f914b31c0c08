import { besideCourt } from '../derive/participations.ts';
import { KNOWN_ROLES, predicateOf } from '../derive/role-words.ts';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { within } from '../files/place.ts';

/** Every part in an event can be told in a sentence: by words that go with its role, or by words of its own. */
export function checkRoles({ events, trials }: RecordFiles): Finding[] {
  return [...events, ...trials].flatMap(({ value, place }) =>
    besideCourt(value)
      .filter(({ role, did }) => did === null && predicateOf(role) === null)
      .map(({ role, index }) => {
        const message = `"${role}" has no words for a sentence. Write "did:", what stands between the name and the full stop, or one of: ${KNOWN_ROLES.join(', ')}`;
        return findingAt(within(place, 'participants', index), 'role', message);
      }),
  );
}
