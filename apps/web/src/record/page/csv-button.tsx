'use client';
import { Download } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { downloadFile } from '../../ui/download-file.ts';
import styles from './print-button.module.css';

type Props = {
  /** Without its ending. */
  name: string;
  text: string;
};

/** The table that is shown, as a file. */
export function CsvButton({ name, text }: Props) {
  return (
    <Button
      className={styles.button}
      onClick={() => downloadFile(`${name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }))}
    >
      <Download size={15} strokeWidth={1.75} aria-hidden />
      Download as CSV
    </Button>
  );
}
