'use client';
import { useEffect, useState } from 'react';
import { keepSession, type Session } from './session.ts';

/** The clock of a presentation: it begins when the first step is left, or by hand. @returns ms gone; null before it began */
export function useClock(session: Session, step: number) {
  const [startedAt, setStartedAt] = useState(session.startedAt);
  const [now, setNow] = useState(Date.now);
  const begin = (at: number | null) => {
    setStartedAt(at);
    setNow(Date.now());
    keepSession({ startedAt: at });
  };
  if (startedAt === null && step > 0) begin(Date.now());
  useEffect(() => {
    if (startedAt === null) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [startedAt]);
  return { gone: startedAt === null ? null : now - startedAt, begin };
}
