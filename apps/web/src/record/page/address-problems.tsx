'use client';
import { useState } from 'react';
import styles from './address-problems.module.css';

/** More sentences nobody reads, and the page beneath would be out of sight. */
const MOST_TOLD = 4;

/** The problems of an address in whole sentences, shown alike on every page until the reader has understood. */
export function AddressProblems({ problems }: { problems: readonly string[] }) {
  const [understood, setUnderstood] = useState<readonly string[]>([]);
  const untold = problems.filter((problem) => !understood.includes(problem));
  if (untold.length === 0) return null;
  return (
    <div role="alert" className={styles.problems}>
      <p>{tell(untold)}</p>
      <button
        type="button"
        className={styles.understood}
        onClick={() => {
          setUnderstood(problems);
          // The button goes, and the focus with it.
          document.getElementById('main')?.focus({ preventScroll: true });
        }}
      >
        Understood
      </button>
    </div>
  );
}

function tell(problems: readonly string[]): string {
  const more = problems.length - MOST_TOLD;
  return [
    ...problems.slice(0, MOST_TOLD),
    ...(more > 0 ? [`And ${more} more of the kind.`] : []),
    'The rest of the address was understood.',
  ].join(' ');
}
