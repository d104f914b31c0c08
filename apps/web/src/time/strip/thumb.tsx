import { formatEdtf, type Month } from '@kto-kogo/domain';
import type { KeyboardEvent } from 'react';
import styles from './time-strip.module.css';

type Props = {
  label: string;
  index: number;
  /** At the index. */
  month: Month;
  least: number;
  most: number;
  /** Per cent of the width. */
  at: number;
  /** `isRepeat`: the key is held down. */
  onMove: (index: number, isRepeat: boolean) => void;
};

/** One end of the span. Arrow keys move it a month, with Shift a year. */
export function Thumb({ label, index, month, least, most, at, onMove }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? 12 : 1;
    const target = {
      ArrowLeft: index - step,
      ArrowDown: index - step,
      ArrowRight: index + step,
      ArrowUp: index + step,
      Home: least,
      End: most,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(Math.max(least, Math.min(most, target)), event.repeat);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={index}
      aria-valuetext={formatEdtf(month)}
      className={styles.thumb}
      style={{ left: `${at}%` }}
      data-thumb={label}
      onKeyDown={onKeyDown}
    />
  );
}
