'use client';
import { createPortal } from 'react-dom';
import { Button } from '../../ui/button.tsx';
import { formatCount } from '../../ui/count-of.ts';
import styles from './export-progress.module.css';
import type { ExportState } from './use-export.ts';

type Props = { state: ExportState; onCancel: () => void; onRetry: () => void };

/** How far an export is, and how to end it; or why it failed. Above everything, so that it is seen in every shape of the view. */
export function ExportProgress({ state, onCancel, onRetry }: Props) {
  if (state === null) return null;
  return createPortal(
    <section className={styles.box} aria-label="Export">
      {state.of === 'reading' ? (
        <>
          <p role="status">Making {state.format.name}: the sources are being read.</p>
          <progress
            className={styles.bar}
            aria-label="Read so far"
            value={state.read}
            max={Math.max(1, state.total)}
          />
          <p aria-hidden="true" className={styles.count}>
            {formatCount(state.read)} of {formatCount(state.total)}
          </p>
          <Button onClick={onCancel}>Cancel</Button>
        </>
      ) : (
        <>
          <p role="alert">{state.words}</p>
          <Button onClick={onRetry}>Try again</Button>
          <Button onClick={onCancel}>Close</Button>
        </>
      )}
    </section>,
    document.body,
  );
}
