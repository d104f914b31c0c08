'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import { useLatePart } from '../../ui/late/use-late-part.ts';
import { askForCommands, viewCommands } from './view-commands.ts';

export type PaletteProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** The palette in which one finds, goes and does anything by its name, and the key that opens it on every page. It is loaded then. */
export function Palette() {
  const [isOpen, setOpen] = useState(false);
  const [OpenedPalette, askForPalette] = useLatePart(
    async () => (await import('./opened-palette.tsx')).OpenedPalette,
  );
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (event.altKey || event.shiftKey) return;
    // Else the browser goes to its own search.
    event.preventDefault();
    setOpen(!isOpen);
    askForPalette();
    askForCommands();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  // All at once: what is typed next may be an act of the view.
  const isLoaded = useStore(viewCommands, ({ commands }) => commands !== null);
  return OpenedPalette !== null && <OpenedPalette isOpen={isOpen && isLoaded} onOpenChange={setOpen} />;
}
