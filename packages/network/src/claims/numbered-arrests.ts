import type { Id } from '@kto-kogo/domain';
import { type Evidence, type EvidenceTable, EvidenceWriter } from '../paths/evidence.ts';
import { IdListWriter } from '../paths/id-list.ts';
import type { NumberedEntities } from '../paths/numbered-entities.ts';
import { type Stamp, StampWriter } from '../paths/stamps.ts';
import type { Claims } from './claims.ts';
import { orderByDay } from './order-by-day.ts';

/** Entities looked up between two yields. */
const FOUND_A_SLICE = 2_000;

/** All arrests, numbered in the order of their ids. */
export type NumberedArrests = Claims & {
  figure: Uint32Array;
  evidence: Uint32Array;
  evidenceTable: EvidenceTable;
};

/** Numbers arrests that come in the order of their ids, beside the entities: whose they are is told once all of these are numbered. */
export class ArrestWriter {
  readonly #ids = new IdListWriter();
  readonly #stamps = new StampWriter();
  readonly #evidence = new EvidenceWriter();
  readonly #rows: { stamp: number[]; evidence: number[]; figure: Id[] } = {
    stamp: [],
    evidence: [],
    figure: [],
  };

  add(id: Id, figure: Id, stamp: Stamp, evidence: Evidence): void {
    this.#ids.add(id);
    this.#rows.figure.push(figure);
    this.#rows.stamp.push(this.#stamps.numberOf(stamp));
    this.#rows.evidence.push(this.#evidence.numberOf(evidence));
  }

  /** Yields between slices of work. @throws where one is of nobody */
  *finish({ ids: entities }: NumberedEntities): Generator<void, NumberedArrests> {
    const { figure: figures, stamp: stampList, evidence } = this.#rows;
    const figure = new Uint32Array(figures.length);
    for (const [arrest, id] of figures.entries()) {
      const entity = entities.find(id);
      if (entity < 0) throw new Error(`An arrest is of "${id}", who is no entity.`);
      figure[arrest] = entity;
      if (arrest % FOUND_A_SLICE === 0) yield;
    }
    const [stamp, stamps] = [Uint32Array.from(stampList), this.#stamps.finish()];
    const stampOf = (arrest: number) => stamp[arrest] ?? 0;
    return {
      ids: this.#ids.finish(),
      ...{ stamps, stampOf, figure },
      byDay: yield* orderByDay(figure.length, stamps, stampOf),
      evidence: Uint32Array.from(evidence),
      evidenceTable: this.#evidence.finish(),
    };
  }
}
