'use client';
import { useMemo } from 'react';
import { useExplorer } from '../context/explorer-context.tsx';
import { sortRows } from './sort-rows.ts';
import { type TableRow, toTableRow } from './table-row.ts';

/** The ties on screen as rows, in the order the reader chose. */
export function useRows(): TableRow[] {
  const { scene, view } = useExplorer();
  const { ties, network } = scene;
  return useMemo(
    () =>
      sortRows(
        ties.map((tie) => toTableRow(tie, network)),
        view.sort,
      ),
    [ties, network, view.sort],
  );
}
