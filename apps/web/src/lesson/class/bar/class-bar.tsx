'use client';
import { usePathname } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import { isFramed } from '../../../ui/framed/framed.ts';
import { useLatePart } from '../../../ui/late/use-late-part.ts';
import { useIsBrowser } from '../../../ui/use-is-browser.ts';
import { inClass } from '../../live/in-class.ts';

/** The page of the class has a bar of its own, where it is joined it is one tap away, and nobody who teaches or makes a lesson is a member of a class there. */
const ITSELF = /^\/(class\/|join$|lessons\/[^/]+\/(present|audience|edit|print|whole)$)/;

/** On every page that is explored from a class: the way back to it. Of pages of a device that is in no class nothing is loaded. */
export function ClassBar() {
  const isBrowser = useIsBrowser();
  const isIn = useStore(inClass);
  const isShown = !ITSELF.test(usePathname()) && isIn && isBrowser && !isFramed();
  const [OpenClassBar, ask] = useLatePart(async () => (await import('./open-class-bar.tsx')).OpenClassBar);
  const askForBar = useEffectEvent(() => ask(() => {}));
  useEffect(() => {
    if (!isShown) return;
    askForBar();
    addEventListener('online', askForBar);
    return () => removeEventListener('online', askForBar);
  }, [isShown]);
  return isShown && OpenClassBar !== null && <OpenClassBar />;
}
