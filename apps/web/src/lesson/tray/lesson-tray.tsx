'use client';
import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import { isFramed } from '../../ui/framed/framed.ts';
import { useLatePart } from '../../ui/late/use-late-part.ts';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { askedToAdd } from './asked-to-add.ts';
import { tray } from './tray.ts';
import { useIsStage } from './use-is-stage.ts';

/** At the foot of every page that draws something, once somebody has begun to make a lesson. */
export function LessonTray() {
  const isBrowser = useIsBrowser();
  const { isOpen } = useStore(tray);
  const isShown = useIsStage() && isOpen;
  const [OpenTray, ask] = useLatePart(async () => (await import('./open-tray.tsx')).OpenTray);
  const askForTray = useEffectEvent(() => ask());
  useEffect(() => {
    if (!isShown || isFramed()) return;
    askForTray();
    // It could not be had without a connection: what was asked for waits.
    addEventListener('online', askForTray);
    const stop = askedToAdd.subscribe(() => askForTray());
    return () => {
      removeEventListener('online', askForTray);
      stop();
    };
  }, [isShown]);
  // A page in the editor's frame is a part of the editor.
  return isBrowser && isShown && !isFramed() && OpenTray !== null && <OpenTray />;
}
