'use client';
import { useMemo } from 'react';
import { useExplorer } from '../context/explorer-context.tsx';
import type { FoundTies } from '../rows/use-found-ties.ts';
import { sortRows } from './sort-rows.ts';
import { type TableRow, toTableRow } from './table-row.ts';

/** Ties as rows, in the order the reader chose. */
export function useRows(ties: FoundTies['ties']): TableRow[] {
  const { record, view } = useExplorer();
  const { network } = record;
  return useMemo(
    () =>
      sortRows(
        ties.map((tie) => toTableRow(tie, network)),
        view.sort,
      ),
    [ties, network, view.sort],
  );
}
