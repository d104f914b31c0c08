'use client';
import { lazy, Suspense, useEffect, useState } from 'react';

/** Loaded when it is first opened. */
const OpenedPalette = lazy(() =>
  import('./opened-palette.tsx').then(({ OpenedPalette }) => ({ default: OpenedPalette })),
);

/** The palette in which one finds, goes and does anything by its name, and the key that opens it on every page. */
export function Palette() {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      // Else the browser goes to its own search, or links what is written.
      event.preventDefault();
      setOpened(true);
      setOpen((was) => !was);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  if (!wasOpened) return null;
  return (
    <Suspense>
      <OpenedPalette isOpen={isOpen} onOpenChange={setOpen} />
    </Suspense>
  );
}
