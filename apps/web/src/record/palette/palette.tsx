'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import { useLatePart } from '../../ui/late/use-late-part.ts';
import { sayWaits } from '../../ui/online/what-waits.ts';
import { askForCommands, viewCommands } from './view-commands.ts';

export type PaletteProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Counts how often it was asked for: another opening is a field of its own. */
  opening: number;
  /** What was typed while it was loaded. */
  typed: string;
};

/** The palette in which one finds, goes and does anything by its name, and the key that opens it on every page. It is loaded then. */
export function Palette() {
  const [isOpen, setOpen] = useState(false);
  const [opening, setOpening] = useState(0);
  const [typed, setTyped] = useState('');
  const [OpenedPalette, askForPalette] = useLatePart(
    async () => (await import('./opened-palette.tsx')).OpenedPalette,
  );
  // All at once: what is typed next may be an act of the view.
  const isLoaded = useStore(viewCommands, ({ commands }) => commands !== null) && OpenedPalette !== null;
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isOpen && !isLoaded) takeEarly(event);
    if (event.key.toLowerCase() !== 'k' || !isWithCommand(event) || event.altKey || event.shiftKey) return;
    // Else the browser goes to its own search.
    event.preventDefault();
    setOpen(!isOpen);
    if (!isOpen) setOpening(opening + 1);
    setTyped('');
    askForPalette(() => {
      setOpen(false);
      sayWaits('part');
    });
    askForCommands();
  });
  /** Before the field is there, what is typed for it would be keys of the page. */
  const takeEarly = (event: KeyboardEvent) => {
    if (isWithCommand(event) || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Backspace') setTyped(typed.slice(0, -1));
    else if (event.key.length === 1) setTyped(typed + event.key);
    else if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  useEffect(() => {
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  return (
    OpenedPalette !== null && (
      <OpenedPalette isOpen={isOpen && isLoaded} onOpenChange={setOpen} opening={opening} typed={typed} />
    )
  );
}

function isWithCommand({ ctrlKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey;
}
