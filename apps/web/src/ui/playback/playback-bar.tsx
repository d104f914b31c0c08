'use client';
import { Pause, Play, SkipBack, StepBack, StepForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
import styles from './playback-bar.module.css';
import { type Playback, SPEEDS } from './use-playback.ts';

type Props = {
  playback: Playback;
  /** What is played: `Months`. Heard, not seen. */
  label: string;
  /** What one step is: `month`. Names the buttons: "A month back". */
  step: string;
  /** Beside something that matters more: no primary button, and on a phone play alone. */
  isQuiet?: boolean;
};

const ICON = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** To the first, one back, play, one on, how fast. For readers who ask for less motion play is one step at each press. */
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

/** Not `disabled`: a button that the keyboard is on must not vanish from under it at the end of the way. */
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
