import { type Day, type Id, toDayNumber } from '@kto-kogo/domain';
import { buildRows, type EachEntry, FIELDS, OTHER, placesByFirstDay, type Rows } from './rows.ts';
import { type TemporalTie, UNDATED_DAY } from './temporal-tie.ts';
import { type NumberedTies, numberTies } from './tie-columns.ts';
import { START } from './walk-order.ts';
import { Workspace } from './workspace.ts';

/**
 * All ties as typed arrays, built once and read-only except for the workspace. Entities and ties are numbered
 * in id order, so a smaller number is a smaller id.
 */
export type TemporalIndex = {
  entityIds: readonly Id[];
  tieIds: readonly Id[];
  hasUndated: boolean;
  /** By entity, the first day number of an event or a trial, before which no walk leaves it; `START` of everything else. */
  begins: Int32Array;
  /** Ties that leave each entity in a cascade, in id order, and the positions of each row by first day. */
  leaving: Rows & { byFirstDay: Uint32Array };
  /**
   * Ties at either end of each entity, sorted by the id of the other end, then by tie id. `outward` is 1
   * where the entity is `from`.
   */
  around: Rows & { outward: Uint8Array };
  /** Longest span in days from the first to the last day of a date. */
  longestSpan: number;
  /** Scratch arrays of searches, four numbers per entity. */
  workspace: Workspace;
  wideWorkspace: Workspace;
};

/**
 * Builds the index; the result does not depend on the order of `ties`. Linear in their number except for
 * sorting.
 *
 * @param firstDays of events and trials, as `firstDaysOf` gives them
 */
export function buildTemporalIndex(
  ties: Iterable<TemporalTie>,
  firstDays: ReadonlyMap<Id, Day>,
): TemporalIndex {
  const numbered = numberTies(ties);
  const { entityIds, tieIds, from, first, last } = numbered;
  const leaving = buildRows(entityIds.length, numbered, leavingEntries(numbered));
  const unordered = buildRows(entityIds.length, numbered, endEntries(numbered));
  const around = buildRows(entityIds.length, numbered, turnedRound(unordered));
  return {
    ...{ entityIds, tieIds },
    hasUndated: first.includes(UNDATED_DAY),
    begins: beginningsOf(entityIds, firstDays),
    leaving: { ...leaving, byFirstDay: placesByFirstDay(leaving) },
    around: { ...around, outward: outwardOf(around, from) },
    longestSpan: first.reduce((most, day, tie) => Math.max(most, (last[tie] ?? 0) - day), 0),
    workspace: new Workspace(entityIds.length),
    wideWorkspace: new Workspace(4 * entityIds.length),
  };
}

/**
 * Number of an entity; -1 when it has no tie. Binary search, because a map of ids would outweigh the rest of
 * the index.
 */
export function findEntity({ entityIds }: TemporalIndex, id: Id): number {
  let [low, high] = [0, entityIds.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = entityIds[middle] ?? '';
    if (there === id) return middle;
    if (there < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function beginningsOf(entityIds: readonly Id[], firstDays: ReadonlyMap<Id, Day>): Int32Array {
  return Int32Array.from(entityIds, (id) => {
    const day = firstDays.get(id);
    return day === undefined ? START : toDayNumber(day);
  });
}

/** Entries from the entities a tie leaves in a cascade to the entity it leads to. */
function leavingEntries({ from, occasion, madeAt, to }: NumberedTies): EachEntry {
  return (visit) => {
    for (let tie = 0; tie < to.length; tie += 1) {
      const [start, end] = [from[tie] ?? 0, to[tie] ?? 0];
      const [about, where] = [occasion[tie] ?? 0, madeAt[tie] ?? 0];
      visit(start, end, tie);
      if (about !== start) visit(about, end, tie);
      if (where !== start && where !== about) visit(where, end, tie);
    }
  };
}

/** Entries from each end of a tie to the other. */
function endEntries({ from, to }: NumberedTies): EachEntry {
  return (visit) => {
    for (let tie = 0; tie < to.length; tie += 1) {
      const start = from[tie] ?? 0;
      const end = to[tie] ?? 0;
      visit(start, end, tie);
      if (end !== start) visit(end, start, tie);
    }
  };
}

/** Transposing sorted CSR rows yields sorted rows. */
function turnedRound({ starts, arcs, ties }: Rows): EachEntry {
  return (visit) => {
    for (let entity = 0; entity < starts.length - 1; entity += 1) {
      const end = starts[entity + 1] ?? 0;
      for (let place = starts[entity] ?? 0; place < end; place += 1) {
        visit(arcs[place * FIELDS + OTHER] ?? 0, entity, ties[place] ?? 0);
      }
    }
  };
}

function outwardOf({ starts, ties }: Rows, from: Int32Array): Uint8Array {
  const outward = new Uint8Array(ties.length);
  for (let entity = 0; entity < starts.length - 1; entity += 1) {
    const end = starts[entity + 1] ?? 0;
    for (let place = starts[entity] ?? 0; place < end; place += 1) {
      outward[place] = Number(from[ties[place] ?? 0] === entity);
    }
  }
  return outward;
}
