'use client';
import { type KeyboardEvent, useRef } from 'react';
import { heightAfter, heightAfterTap, PULL_PX, type SheetHeight } from './sheet-height.ts';
import styles from './side-panel.module.css';

type Props = {
  height: SheetHeight;
  /** How far it is pulled up, in px, while it is. */
  onPull: (pull: number) => void;
  /** Null closes the sheet. */
  onHeight: (height: SheetHeight | null) => void;
};

/** Handle of the phone's sheet: a pull or the arrows raise, lower and close it, a tap goes through the heights. */
export function SheetHandle({ height, onPull, onHeight }: Props) {
  const start = useRef<number | null>(null);
  const isPulled = useRef(false);
  const end = () => {
    start.current = null;
    onPull(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const pull = { ArrowUp: PULL_PX, ArrowDown: -PULL_PX }[event.key];
    if (pull === undefined) return;
    event.preventDefault();
    onHeight(heightAfter(height, pull, Number.POSITIVE_INFINITY));
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={`Height of the sheet: ${height}. Change`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        start.current = event.clientY;
        isPulled.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (start.current === null) return;
        const pull = start.current - event.clientY;
        isPulled.current ||= Math.abs(pull) >= PULL_PX;
        onPull(pull);
      }}
      onPointerUp={(event) => {
        if (start.current === null) return;
        const pull = start.current - event.clientY;
        end();
        if (isPulled.current) onHeight(heightAfter(height, pull, window.innerHeight));
      }}
      onPointerCancel={end}
      onClick={() => {
        if (!isPulled.current) onHeight(heightAfterTap(height));
        isPulled.current = false;
      }}
    />
  );
}
