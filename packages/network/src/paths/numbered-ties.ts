import type { Id } from '@kto-kogo/domain';
import { type EvidenceTable, EvidenceWriter } from './evidence.ts';
import { type IdList, IdListWriter } from './id-list.ts';
import type { NumberedEntities } from './numbered-entities.ts';
import type { TieRow } from './packed.ts';
import { type Stamps, StampWriter } from './stamps.ts';

/** Ties numbered in the order of their ids, as columns. */
export type NumberedTies = {
  ids: IdList;
  from: Uint32Array;
  to: Uint32Array;
  /** The other entities an accusation leaves: its occasion and where it was made, or `from` again when there is none. */
  occasion: Uint32Array;
  madeAt: Uint32Array;
  stamp: Uint32Array;
  stamps: Stamps;
  evidence: Uint32Array;
  evidenceTable: EvidenceTable;
};

const COLUMNS = ['from', 'to', 'occasion', 'madeAt', 'stamp', 'evidence'] as const;
type Columns = Record<(typeof COLUMNS)[number], Uint32Array<ArrayBuffer>>;

/** Numbers ties that come in the order of their ids, and keeps nothing else of them. */
export class TieWriter {
  readonly #entities: IdList;
  readonly #ids = new IdListWriter();
  readonly #stamps = new StampWriter();
  readonly #evidence = new EvidenceWriter();
  #columns: Columns;

  /** @param count how many are expected */
  constructor(entities: NumberedEntities, count: number) {
    this.#entities = entities.ids;
    this.#columns = columnsOf(() => new Uint32Array(Math.max(1, count)));
  }

  get length(): number {
    return this.#ids.length;
  }

  /** @throws where an end of it is no entity */
  add(row: TieRow): void {
    const tie = this.#ids.add(row.id);
    if (tie === this.#columns.from.length) this.#makeRoom();
    const { from, to, occasion, madeAt, stamp, evidence } = this.#columns;
    const start = this.#numberOf(row.from);
    from[tie] = start;
    to[tie] = this.#numberOf(row.to);
    occasion[tie] = row.occasion === null ? start : this.#numberOf(row.occasion);
    madeAt[tie] = row.madeAt === null ? start : this.#numberOf(row.madeAt);
    stamp[tie] = this.#stamps.numberOf(row.stamp);
    evidence[tie] = this.#evidence.numberOf(row.evidence);
  }

  finish(): NumberedTies {
    const columns = columnsOf((name) => this.#columns[name].subarray(0, this.length));
    return {
      ids: this.#ids.finish(),
      ...columns,
      stamps: this.#stamps.finish(),
      evidenceTable: this.#evidence.finish(),
    };
  }

  #numberOf(id: Id): number {
    const number = this.#entities.find(id);
    if (number < 0) throw new Error(`A tie names "${id}", which is no entity.`);
    return number;
  }

  #makeRoom(): void {
    const smaller = this.#columns;
    this.#columns = columnsOf((name) => {
      const larger = new Uint32Array(2 * smaller[name].length);
      larger.set(smaller[name]);
      return larger;
    });
  }
}

function columnsOf(make: (name: (typeof COLUMNS)[number]) => Uint32Array<ArrayBuffer>): Columns {
  return Object.fromEntries(COLUMNS.map((name) => [name, make(name)])) as Columns;
}
