import { type Day, ENTITY_KINDS, type EntityKind, type Id, toDayNumber } from '@kto-kogo/domain';
import { type IdList, IdListWriter } from './id-list.ts';
import { type People, PeopleWriter, type Person } from './people.ts';
import { START } from './walk-order.ts';

/** The entities of a record, numbered in the order of their ids. */
export type NumberedEntities = {
  ids: IdList;
  /** By number, the place of its kind in `ENTITY_KINDS`. */
  kinds: Uint8Array;
  /** By number, the first day number of an event or a trial, before which no walk leaves it; `START` of everything else. */
  begins: Int32Array;
  people: People;
};

/** Numbers entities that come in the order of their ids. */
export class EntityWriter {
  readonly #ids = new IdListWriter();
  readonly #kinds: number[] = [];
  readonly #begins: number[] = [];
  readonly #people = new PeopleWriter();

  /**
   * @param firstDay the first day that the date of an event or a trial allows; null of everything else
   * @param person what a filter asks of a figure; null of everything else
   */
  add(id: Id, kind: EntityKind, firstDay: Day | null, person: Person | null = null): void {
    this.#ids.add(id);
    this.#people.add(person);
    this.#kinds.push(ENTITY_KINDS.indexOf(kind));
    this.#begins.push(firstDay === null ? START : toDayNumber(firstDay));
  }

  get length(): number {
    return this.#ids.length;
  }

  finish(): NumberedEntities {
    return {
      ids: this.#ids.finish(),
      kinds: new Uint8Array(this.#kinds),
      begins: new Int32Array(this.#begins),
      people: this.#people.finish(),
    };
  }
}
