'use client';
import { useEffect } from 'react';
import { forgetClass } from '../live/forget-class.ts';
import { membership } from '../live/membership.ts';
import { keepNameBefore } from '../live/name-before.ts';
import { ClassEnd } from './class-end.tsx';

type Props = { room: string; end: 'ENDED' | 'NOT_FOUND' };

/** The page of a class that the server does not have any more. What this device kept of it is forgotten, but for the name where it may be joined anew. */
export function LostClass({ room, end }: Props) {
  useEffect(() => {
    const kept = membership.getState();
    if (kept?.room !== room) return;
    if (end === 'NOT_FOUND' && !kept.isGuest) keepNameBefore(kept.name);
    forgetClass(kept.token);
  }, [room, end]);
  return <ClassEnd end={end} lesson={null} />;
}
