'use client';
import { Pause, Play, SkipBack, StepBack, StepForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
import styles from './playback-bar.module.css';
import { type Playback, SPEEDS } from './use-playback.ts';

type Props = {
  playback: Playback;
  /** What is played: `Months`. For screen readers only. */
  label: string;
  /** What one step is: `month`. Part of the buttons' names: "A month back". */
  step: string;
  /** For a bar beside something more important: no primary button, and only play on phones. */
  isQuiet?: boolean;
};

const ICON = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Buttons: to the first, one back, play, one on, speed. For users who prefer reduced motion play is one step at each press. */
export function PlaybackBar({ playback, label, step, isQuiet = false }: Props) {
  const { isPlaying, isStill, isAtStart, isAtEnd, speed } = playback;
  return (
    <fieldset className={styles.bar} data-quiet={isQuiet || undefined}>
      <legend className={styles.label}>{label}</legend>
      <Act name={`To the first ${step}`} isDisabled={isAtStart} onClick={playback.first}>
        <SkipBack {...ICON} />
      </Act>
      <Act name={`A ${step} back`} isDisabled={isAtStart} onClick={playback.back}>
        <StepBack {...ICON} />
      </Act>
      {isPlaying ? (
        <Button isPrimary={!isQuiet} className={styles.play} onClick={playback.pause}>
          <Pause {...ICON} />
          <span className={styles.word}>Pause</span>
        </Button>
      ) : (
        <Button isPrimary={!isQuiet} className={styles.play} onClick={playback.play}>
          <Play {...ICON} />
          <span className={styles.word}>{isStill ? 'Step' : 'Play'}</span>
        </Button>
      )}
      <Act name={`A ${step} on`} isDisabled={isAtEnd} onClick={playback.forward}>
        <StepForward {...ICON} />
      </Act>
      {!isStill && (
        <select
          className={styles.speed}
          aria-label="Speed"
          value={speed}
          onChange={(event) => {
            const chosen = SPEEDS.find((each) => String(each) === event.target.value);
            if (chosen !== undefined) playback.setSpeed(chosen);
          }}
        >
          {SPEEDS.map((each) => (
            <option key={each} value={each}>
              {each}×
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}

type ActProps = { name: string; isDisabled: boolean; onClick: () => void; children: ReactNode };

/** Not `disabled`, because a button must not lose the keyboard focus when the last step is reached. */
function Act({ name, isDisabled, onClick, children }: ActProps) {
  return (
    <Button
      className={styles.act}
      aria-label={name}
      title={name}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    >
      {children}
    </Button>
  );
}
