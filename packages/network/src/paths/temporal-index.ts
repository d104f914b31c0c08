import type { Day, EntityKind, Id, TieKind } from '@kto-kogo/domain';
import type { EvidenceTable } from './evidence.ts';
import { evidenceOf } from './evidence.ts';
import type { IdList } from './id-list.ts';
import { EntityWriter, type NumberedEntities } from './numbered-entities.ts';
import { type NumberedTies, TieWriter } from './numbered-ties.ts';
import {
  buildRows,
  type Entries,
  FIELDS,
  OTHER,
  placesByFirstDay,
  type Rows,
  STAMP,
  VISITED_A_SLICE,
} from './rows.ts';
import { type Stamps, stampOf, traitsOfStamp } from './stamps.ts';
import { type TemporalTie, UNDATED_DAY } from './temporal-tie.ts';
import { Workspace } from './workspace.ts';

/**
 * All ties as typed arrays, built once and read-only except for the workspaces. Entities and ties are numbered
 * in id order, so a smaller number is a smaller id.
 */
export type TemporalIndex = {
  entities: NumberedEntities;
  tieIds: IdList;
  stamps: Stamps;
  /** By tie number, what it rests on. */
  evidence: Uint32Array;
  evidenceTable: EvidenceTable;
  hasUndated: boolean;
  /** Ties that leave each entity in a cascade, in id order, and the positions of each row by first day. */
  leaving: Rows & { byFirstDay: Uint32Array };
  /**
   * Ties at either end of each entity, sorted by the id of the other end, then by tie id. `outward` is 1
   * where the entity is `from`. `byTie`: by tie number, its position in the row of that entity.
   */
  around: Rows & { outward: Uint8Array; byTie: Uint32Array };
  /** Longest span in days from the first to the last day of a date. */
  longestSpan: number;
  /** Scratch arrays of searches: one number for each entity, or four. */
  workspace: Workspace;
  wideWorkspace: Workspace;
};

/** Builds the index: linear in the number of ties. Yields between slices of work. */
export function* buildIndex(entities: NumberedEntities, ties: NumberedTies): Generator<void, TemporalIndex> {
  const count = entities.ids.length;
  const { ids, stamp, stamps, evidence, evidenceTable } = ties;
  const leaving = yield* buildRows(count, stamp, leavingEntries(ties));
  const byFirstDay = yield* placesByFirstDay(leaving, stamps.first);
  const unordered = yield* buildRows(count, stamp, endEntries(ties));
  const around = yield* buildRows(count, stamp, turnedRound(unordered));
  const turned = yield* outwardOf(around, ties.from);
  const { first, last } = stamps;
  return {
    ...{ entities, tieIds: ids, stamps, evidence, evidenceTable },
    hasUndated: first.includes(UNDATED_DAY),
    leaving: { ...leaving, byFirstDay },
    around: { ...around, ...turned },
    longestSpan: first.reduce((most, day, place) => Math.max(most, (last[place] ?? 0) - day), 0),
    workspace: new Workspace(count),
    wideWorkspace: new Workspace(4 * count),
  };
}

/**
 * The index of a few ties that are in memory, whatever their order. Its entities are those that ties name.
 *
 * @param firstDays of events and trials, as `firstDaysOf` gives them
 */
export function buildTemporalIndex(
  ties: Iterable<TemporalTie>,
  firstDays: ReadonlyMap<Id, Day>,
  kindOf: (entity: Id) => EntityKind = () => 'FIGURE',
): TemporalIndex {
  const inOrder = [...ties].sort((a, b) => (a.id < b.id ? -1 : 1));
  const named = inOrder.flatMap(({ from, to, occasion, madeAt }) => [from, to, occasion, madeAt]);
  const entities = new EntityWriter();
  for (const id of [...new Set(named)].sort()) {
    if (id !== null) entities.add(id, kindOf(id), firstDays.get(id) ?? null);
  }
  const numbered = entities.finish();
  const writer = new TieWriter(numbered, inOrder.length);
  for (const tie of inOrder) writer.add({ ...tie, stamp: stampOf(tie), evidence: evidenceOf(0, []) });
  const building = buildIndex(numbered, writer.finish());
  let step = building.next();
  while (!step.done) step = building.next();
  return step.value;
}

/** Number of an entity; -1 when there is none of that id. */
export function findEntity({ entities }: TemporalIndex, id: Id): number {
  return entities.ids.find(id);
}

export function stampOfTie({ around }: TemporalIndex, tie: number): number {
  return around.arcs[(around.byTie[tie] ?? 0) * FIELDS + STAMP] ?? 0;
}

export function kindOfTie(index: TemporalIndex, tie: number): TieKind {
  return traitsOfStamp(index.stamps, stampOfTie(index, tie)).kind;
}

/** The numbers of the entities that a tie joins, `from` first. */
export function endsOfTie({ around }: TemporalIndex, tie: number): [from: number, to: number] {
  const { starts, arcs, byTie } = around;
  const place = byTie[tie] ?? 0;
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return [low, arcs[place * FIELDS + OTHER] ?? 0];
}

/** Entries from the entities a tie leaves in a cascade to the entity it leads to. */
function leavingEntries({ from, occasion, madeAt, to }: NumberedTies): Entries {
  return {
    count: to.length,
    visit(begin, stop, each) {
      for (let tie = begin; tie < stop; tie += 1) {
        const [start, end] = [from[tie] ?? 0, to[tie] ?? 0];
        const [about, where] = [occasion[tie] ?? 0, madeAt[tie] ?? 0];
        each(start, end, tie);
        if (about !== start) each(about, end, tie);
        if (where !== start && where !== about) each(where, end, tie);
      }
    },
  };
}

/** Entries from each end of a tie to the other. */
function endEntries({ from, to }: NumberedTies): Entries {
  return {
    count: to.length,
    visit(begin, stop, each) {
      for (let tie = begin; tie < stop; tie += 1) {
        const [start, end] = [from[tie] ?? 0, to[tie] ?? 0];
        each(start, end, tie);
        if (end !== start) each(end, start, tie);
      }
    },
  };
}

/** Transposing sorted CSR rows yields sorted rows. Its entries are those of positions, so that a long row is many slices. */
function turnedRound({ starts, arcs, ties }: Rows): Entries {
  let entity = 0;
  return {
    count: ties.length,
    visit(begin, stop, each) {
      if (begin === 0) entity = 0;
      for (let place = begin; place < stop; place += 1) {
        while ((starts[entity + 1] ?? 0) <= place) entity += 1;
        each(arcs[place * FIELDS + OTHER] ?? 0, entity, ties[place] ?? 0);
      }
    },
  };
}

function* outwardOf(
  { starts, ties }: Rows,
  from: Uint32Array,
): Generator<void, { outward: Uint8Array; byTie: Uint32Array }> {
  const outward = new Uint8Array(ties.length);
  const byTie = new Uint32Array(from.length);
  let entity = 0;
  for (let place = 0; place < ties.length; place += 1) {
    while ((starts[entity + 1] ?? 0) <= place) entity += 1;
    const tie = ties[place] ?? 0;
    if (from[tie] === entity) {
      outward[place] = 1;
      byTie[tie] = place;
    }
    if (place % VISITED_A_SLICE === 0) yield;
  }
  return { outward, byTie };
}
