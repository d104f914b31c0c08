/** A thing of the record with the fields that were selected, and what else was needed of it. */
export type Thing = { __typename: string } & Record<string, unknown>;

/** What a link led to. */
export class Found {
  /** In the order in which the database gave them. */
  readonly all: readonly Thing[];
  readonly #byId: ReadonlyMap<string, Thing>;
  readonly #byParent: ReadonlyMap<string, Thing[]>;
  readonly #facts: ReadonlyMap<string, Record<string, unknown>>;

  /** @param parents the id of the parent of each thing; null where there is one parent */
  constructor(
    things: readonly Thing[],
    {
      ids,
      parents = null,
      facts = null,
    }: {
      ids: readonly string[];
      parents?: readonly string[] | null;
      facts?: ReadonlyMap<string, Record<string, unknown>> | null;
    },
  ) {
    this.all = things;
    this.#byId = new Map(things.map((thing, at) => [ids[at] ?? '', thing]));
    this.#byParent = parents === null ? new Map() : byParent(things, parents);
    this.#facts = facts ?? new Map();
  }

  find(id: string): Thing | null {
    return this.#byId.get(id) ?? null;
  }

  findMany(ids: readonly string[]): Thing[] {
    return ids.flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** @throws where it is missing: the record is loaded whole or not at all */
  get(id: string): Thing {
    const thing = this.#byId.get(id);
    if (thing === undefined) throw new Error(`The record refers to ${id}, which it does not hold.`);
    return thing;
  }

  of(parent: string): readonly Thing[] {
    return this.#byParent.get(parent) ?? [];
  }

  /** What else is known of a parent, or of the only one. */
  factsOf(parent = ''): Record<string, unknown> {
    return this.#facts.get(parent) ?? {};
  }
}

function byParent(things: readonly Thing[], parents: readonly string[]): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const [at, thing] of things.entries()) {
    const parent = parents[at] ?? '';
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [thing]);
    else group.push(thing);
  }
  return groups;
}
