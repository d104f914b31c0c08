'use client';
import { useRef } from 'react';
import styles from './side-panel.module.css';

export type SheetHeight = 'title' | 'half' | 'full';

const HEIGHTS: readonly SheetHeight[] = ['title', 'half', 'full'];
const NEXT: Record<SheetHeight, SheetHeight> = { title: 'half', half: 'full', full: 'title' };
/** A drag shorter than this counts as a tap. */
const PULL_PX = 24;

type Props = { height: SheetHeight; onHeight: (height: SheetHeight) => void };

/** Handle of the phone's sheet: dragging or tapping moves it to the next height. */
export function SheetHandle({ height, onHeight }: Props) {
  const start = useRef<number | null>(null);
  const pulled = useRef(false);
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={`Height of the sheet: ${height}. Change`}
      onPointerDown={(event) => {
        start.current = event.clientY;
        pulled.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => {
        const pull = start.current === null ? 0 : start.current - event.clientY;
        start.current = null;
        if (Math.abs(pull) < PULL_PX) return;
        pulled.current = true;
        const at = HEIGHTS.indexOf(height) + Math.sign(pull);
        onHeight(HEIGHTS[Math.max(0, Math.min(2, at))] ?? height);
      }}
      onClick={() => {
        if (!pulled.current) onHeight(NEXT[height]);
        pulled.current = false;
      }}
    />
  );
}
