'use client';
import { dismissHint, type HintName } from './dismissed-hints.ts';
import styles from './hint.module.css';

const WORDS: Record<HintName, string> = {
  person: 'Choose a person to see who acted on them, and on whom they acted.',
  line: 'Choose a line to read who said what of whom, and on what evidence.',
  key: 'What you untick here is gone from the network. The counts say what there is.',
};

/** Has room of its own beside what it speaks of, and lies over nothing. */
export function Hint({ name }: { name: HintName }) {
  return (
    <p role="note" className={styles.hint}>
      <span>{WORDS[name]}</span>
      <button type="button" className={styles.dismiss} onClick={() => dismissHint(name)}>
        Understood
      </button>
    </p>
  );
}
