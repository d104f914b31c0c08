'use client';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, type LucideIcon } from 'lucide-react';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './fitted.module.css';

/** How much of what is seen a press pushes. */
const PUSH = 0.7;

type Props = {
  isWider: boolean;
  isHigher: boolean;
  /** By shares of what is seen. */
  onPush: (x: number, y: number) => void;
};
type Push = { label: string; Icon: LucideIcon; x: number; y: number };

const SIDEWAYS: readonly Push[] = [
  { label: 'To what is on the left', Icon: ArrowLeft, x: -PUSH, y: 0 },
  { label: 'To what is on the right', Icon: ArrowRight, x: PUSH, y: 0 },
];
const UP_AND_DOWN: readonly Push[] = [
  { label: 'To what is above', Icon: ArrowUp, x: 0, y: -PUSH },
  { label: 'To what is below', Icon: ArrowDown, x: 0, y: PUSH },
];

/** For a drawing of which its frame shows a part: pushes it by a button, as fingers and wheels do. */
export function PushButtons({ isWider, isHigher, onPush }: Props) {
  const pushes = [...(isWider ? SIDEWAYS : []), ...(isHigher ? UP_AND_DOWN : [])];
  return (
    <div role="toolbar" aria-label="Push the drawing" className={styles.pushes}>
      <span>A part of it</span>
      {pushes.map(({ label, Icon, x, y }) => (
        <IconButton key={label} name={label} onClick={() => onPush(x, y)}>
          <Icon size={16} strokeWidth={1.75} aria-hidden />
        </IconButton>
      ))}
    </div>
  );
}
