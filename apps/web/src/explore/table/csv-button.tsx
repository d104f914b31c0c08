'use client';
import { Download } from 'lucide-react';
import { downloadCsv } from '../../ui/download-csv.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { toCsv } from './to-csv.ts';
import { useRows } from './use-rows.ts';

/** Downloads the visible rows as CSV. */
export function CsvButton() {
  const { record } = useExplorer();
  const rows = useRows();
  const download = () => downloadCsv(`kto-kogo-${record.version.slice(0, 8)}`, toCsv(rows, record.network));
  return (
    <IconButton name="Download as CSV" onClick={download}>
      <Download size={18} strokeWidth={1.75} aria-hidden />
      <span>CSV</span>
    </IconButton>
  );
}
