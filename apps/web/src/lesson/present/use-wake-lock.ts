'use client';
import { useEffect } from 'react';

/** Keeps the screen on while the page is seen, where the browser can: on plain http it cannot. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      // It may be refused, with a low battery for one.
      lock = await navigator.wakeLock.request('screen').catch(() => undefined);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      lock?.release();
    };
  }, []);
}
