'use client';
import { Download } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { downloadCsv } from '../../ui/download-csv.ts';
import styles from './print-button.module.css';

/** The table that is shown, as a file. */
export function CsvButton({ name, text }: { name: string; text: string }) {
  return (
    <Button className={styles.button} onClick={() => downloadCsv(name, text)}>
      <Download size={15} strokeWidth={1.75} aria-hidden />
      Download as CSV
    </Button>
  );
}
