'use client';
import { useMemo } from 'react';
import { useExplorer } from '../context/explorer-context.tsx';
import { sortRows } from './sort-rows.ts';
import { type TableRow, toTableRow } from './table-row.ts';

/** The ties that the filters keep as rows, in the order the reader chose. */
export function useRows(): TableRow[] {
  const { record, scene, view } = useExplorer();
  const { kept } = scene;
  const { network } = record;
  return useMemo(
    () =>
      sortRows(
        kept.map((tie) => toTableRow(tie, network)),
        view.sort,
      ),
    [kept, network, view.sort],
  );
}
