import type { Id } from '@kto-kogo/domain';
import { buildRows, type EachEntry, FIELDS, OTHER, placesByFirstDay, type Rows } from './rows.ts';
import { type TemporalTie, UNDATED } from './temporal-tie.ts';
import { type NumberedTies, numberTies } from './tie-columns.ts';
import { Workspace } from './workspace.ts';

/**
 * All ties as typed arrays, built once and, but for the workspaces, only read. Entities and ties are numbered in the order of their ids, so a
 * smaller number is a smaller id.
 */
export type TemporalIndex = {
  entityIds: readonly Id[];
  tieIds: readonly Id[];
  hasUndated: boolean;
  /** What leaves each entity in a cascade, in the order of tie ids; and the places of each row in the order of first days. */
  leaving: Rows & { byFirstDay: Uint32Array };
  /** The ties at either end of each entity, in the order of the other end's id, then of tie ids. `outward`: 1 where it is `from`. */
  around: Rows & { outward: Uint8Array };
  /** The most days from the first to the last that any date allows. */
  longestSpan: number;
  /** What searches write to: by entity, and four numbers an entity. */
  workspace: Workspace;
  wideWorkspace: Workspace;
};

/** The same index whatever the order of `ties`. Time and memory grow with their number, sorting apart. */
export function buildTemporalIndex(ties: Iterable<TemporalTie>): TemporalIndex {
  const numbered = numberTies(ties);
  const { entityIds, tieIds, from, first, last } = numbered;
  const leaving = buildRows(entityIds.length, numbered, leavingEntries(numbered));
  const unordered = buildRows(entityIds.length, numbered, endEntries(numbered));
  const around = buildRows(entityIds.length, numbered, turnedRound(unordered));
  return {
    ...{ entityIds, tieIds },
    hasUndated: first.includes(UNDATED),
    leaving: { ...leaving, byFirstDay: placesByFirstDay(leaving) },
    around: { ...around, outward: outwardOf(around, from) },
    longestSpan: first.reduce((most, day, tie) => Math.max(most, (last[tie] ?? 0) - day), 0),
    workspace: new Workspace(entityIds.length),
    wideWorkspace: new Workspace(4 * entityIds.length),
  };
}

/** The number of an entity; -1 where no tie has it at an end. Ids are in order: a map of them would weigh more than the rest. */
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

/** From where each tie leaves in a cascade, to where it leads. */
function leavingEntries({ from, occasion, to }: NumberedTies): EachEntry {
  return (visit) => {
    for (let tie = 0; tie < to.length; tie += 1) {
      const start = from[tie] ?? 0;
      const other = occasion[tie] ?? 0;
      visit(start, to[tie] ?? 0, tie);
      if (other !== start) visit(other, to[tie] ?? 0, tie);
    }
  };
}

/** From each end of each tie to the other. */
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

/** Dealing the rows out again by their other ends, in order, puts every new row in order of them. */
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
