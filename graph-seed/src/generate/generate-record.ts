import type { Id, PurgeRecord } from '@kto-kogo/domain';
import type { RecordStream } from '../record-stream.ts';
import { entitiesOf } from './entities.ts';
import { nameOf } from './generated-words.ts';
import { eventName, officeName, sizesOf, times, trialName } from './sizes.ts';
import { subjectOf } from './subject.ts';
import { arrestOf, tiesOf } from './ties.ts';
import { placeOf, workOf } from './works.ts';

/**
 * A record of so many figures, 40 at least, for tests and measurements: the same for the same arguments, and nothing of it is kept in
 * memory. Whom accusations name is heavy-tailed. What the record's files do not say but derive bears the id that they would give it;
 * but rivals are not worked out. There is no glossary, and there are no theses, interpretations and lessons.
 */
export function generateRecord(figures: number, { accusationsEach = 3 } = {}): RecordStream {
  const sizes = sizesOf(figures, accusationsEach);
  return {
    version: `generated-${figures}-${accusationsEach}`,
    subject: subjectOf(sizes),
    entities: again(() => entitiesOf(sizes)),
    ties: again(() => tiesOf(sizes)),
    arrests: again(() => times(sizes.arrests, (number) => arrestOf(number, sizes))),
    works: again(() => times(sizes.works, workOf)),
    citations: again(() => times(sizes.places, placeOf)),
    aliases: [],
    terms: [],
    theses: [],
    thesisClaims: [],
    interpretationGroups: [],
    interpretations: [],
    stances: [],
    lessons: [],
    teachings: [],
    spellingsOf,
  };
}

/** The whole of it in memory, for what reads a record as it is derived from files. */
export function wholeRecord(stream: RecordStream): PurgeRecord {
  const { spellingsOf, version, subject, ...lists } = stream;
  const arrays = Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, [...items]]));
  const whole = arrays as { [L in keyof typeof lists]: PurgeRecord[L] };
  const spelled = [...whole.entities, ...whole.terms].map(({ id }): [Id, string[]] => [
    id,
    [...spellingsOf(id)],
  ]);
  return { version, subject, ...whole, spellings: Object.fromEntries(spelled) };
}

/** A list that is made anew each time it is passed over. */
function again<T>(make: () => Generator<T>): Iterable<T> {
  return { [Symbol.iterator]: make };
}

function spellingsOf(id: Id): string[] {
  const [kind, number] = [id.slice(0, id.indexOf('-')), Number(id.slice(id.indexOf('-') + 1))];
  if (kind === 'event') return [eventName(number)];
  if (kind === 'trial') return [trialName(number)];
  if (kind === 'office') return [officeName(number)];
  const { name, surname, nativeName } = nameOf(number);
  return [name, nativeName, surname];
}
