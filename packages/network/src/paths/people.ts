import type { PersonTraits } from '@kto-kogo/domain';

/** What a filter asks of a person, as one text: fate, hand and spheres. */
export type Person = string;

/** By entity, the number of its traits, which many people share; 0 of whatever is no person. */
export type People = { numbers: Uint16Array; traits: readonly PersonTraits[] };

export function personOf({ fate, hand, spheres }: PersonTraits): Person {
  return [fate, hand, ...spheres].join(' ');
}

/** Numbers the traits that occur, for one entity after the other. */
export class PeopleWriter {
  readonly #known = new Map<Person, number>();
  readonly #traits: PersonTraits[] = [];
  readonly #numbers: number[] = [];

  /** @param person null of an entity that is none */
  add(person: Person | null): void {
    this.#numbers.push(person === null ? 0 : this.#numberOf(person));
  }

  finish(): People {
    return { numbers: Uint16Array.from(this.#numbers), traits: this.#traits };
  }

  #numberOf(person: Person): number {
    const known = this.#known.get(person);
    if (known !== undefined) return known;
    const [fate, hand, ...spheres] = person.split(' ');
    const number = this.#traits.push({ fate, hand, spheres } as PersonTraits);
    this.#known.set(person, number);
    return number;
  }
}
