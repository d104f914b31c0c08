'use client';
import { AWAY, type Away } from '@kto-kogo/address';
import { setAway } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import styles from './filter-key.module.css';

const WORDS: Record<Away, string> = { gone: 'Gone', dimmed: 'Faint' };

/** How the drawing treats what the filters hold back. It is counted nowhere. */
export function AwayChoice() {
  const { view } = useExplorer();
  const change = useChange();
  return (
    <fieldset className={styles.away}>
      <legend className={styles.question}>What is filtered away</legend>
      {AWAY.map((away) => (
        <label key={away} className={styles.radio}>
          <input
            type="radio"
            name="away"
            className={styles.box}
            checked={view.away === away}
            onChange={() => change(setAway(away))}
          />
          {WORDS[away]}
        </label>
      ))}
    </fieldset>
  );
}
