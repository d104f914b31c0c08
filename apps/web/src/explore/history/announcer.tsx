'use client';
import type { View } from '@kto-kogo/address';
import { useEffect, useRef, useState } from 'react';
import styles from '../../ui/visually-hidden.module.css';
import { useExplorer } from '../context/explorer-context.tsx';

/** Changes that follow one another, as while time plays, are told once, when they have come to rest. */
const REST_MS = 500;

const NOTHING_TOLD = { announceChange: () => null };

/** Tells a screen reader each change of the view in one sentence. */
export function Announcer() {
  const { record, view, scene } = useExplorer();
  const told = useRef<View>(view);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (view === told.current) return;
    let isOver = false;
    const timer = setTimeout(async () => {
      // Nothing of the words is needed before the first change. What cannot be loaded now is loaded for the next one.
      const { announceChange } = await import('./announce-change.ts').catch(() => NOTHING_TOLD);
      if (isOver) return;
      const said = announceChange(told.current, view, record, scene);
      told.current = view;
      if (said !== null) setWords(said);
    }, REST_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [record, view, scene]);
  return (
    <p role="status" className={styles.hidden} data-announcer>
      {words}
    </p>
  );
}
