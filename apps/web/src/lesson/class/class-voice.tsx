'use client';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import visuallyHidden from '../../ui/visually-hidden.module.css';
import type { LiveClass } from '../live/class-store.ts';
import { membership } from '../live/membership.ts';
import { createSpeaker } from '../live/speaker.ts';
import { type Audible, spokenWords } from '../live/spoken-words.ts';

type Props = {
  live: LiveClass;
  /** Empty where they are not known: then no step is told. */
  steps: readonly { title: string }[];
  pointedAt: string | null;
  isExploring: boolean;
};

/** The one voice of a class. What a step says is not said by it: it would be read twice. */
export function ClassVoice({ live, steps, pointedAt, isExploring }: Props) {
  const { state, connection } = useStore(live.store);
  const spoken = useStore(membership)?.spoken ?? 'all';
  const [words, setWords] = useState('');
  const [speaker, setSpeaker] = useState<ReturnType<typeof createSpeaker> | null>(null);
  const before = useRef<Audible | null>(null);
  useEffect(() => {
    const made = createSpeaker(setWords);
    setSpeaker(made);
    return made.stop;
  }, []);
  useEffect(() => {
    if (state === null || speaker === null) return;
    const now: Audible = {
      step: state.phase === 'WAITING' ? null : state.step + 1,
      of: steps.length,
      title: steps[state.step]?.title ?? '',
      asked: state.ask,
      ...{ pointedAt, connection, isExploring },
    };
    const said = spokenWords(before.current, now, spoken);
    before.current = now;
    if (said !== null) speaker.say(said);
  }, [state, connection, steps, pointedAt, isExploring, spoken, speaker]);
  return (
    <p role="status" className={visuallyHidden.hidden}>
      {words}
    </p>
  );
}
