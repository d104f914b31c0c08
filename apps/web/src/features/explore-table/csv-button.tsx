'use client';
import { Download } from 'lucide-react';
import { IconButton } from '../../ui/icon-button.tsx';
import { useExplorer } from '../explore/explorer-context.tsx';
import { toCsv } from './to-csv.ts';
import { useRows } from './use-rows.ts';

/** Gives the rows away. */
export function CsvButton() {
  const { scene, record } = useExplorer();
  const rows = useRows();
  const download = () => {
    const address = URL.createObjectURL(
      new Blob([toCsv(rows, scene.network)], { type: 'text/csv;charset=utf-8' }),
    );
    const link = document.createElement('a');
    link.href = address;
    link.download = `kto-kogo-${record.version.slice(0, 8)}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <IconButton name="Download as CSV" onClick={download}>
      <Download size={18} strokeWidth={1.75} aria-hidden />
      <span>CSV</span>
    </IconButton>
  );
}
