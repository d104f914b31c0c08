'use client';
import { type RefObject, useEffect, useState } from 'react';

export type Room = { width: number; height: number };

/** The inner size in px of what an element stands in; null on the server and until it is measured. */
export function useRoom(element: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const frame = element.current?.parentElement;
    if (frame == null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = frame;
      setRoom((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
