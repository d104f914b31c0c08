'use client';
import { Printer } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import styles from './print-button.module.css';

export function PrintButton() {
  return (
    <Button className={styles.button} onClick={() => window.print()}>
      <Printer size={15} strokeWidth={1.75} aria-hidden />
      Print
    </Button>
  );
}
