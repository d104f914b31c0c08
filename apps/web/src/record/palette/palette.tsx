'use client';
import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';

export type PaletteProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** The palette in which one finds, goes and does anything by its name, and the key that opens it on every page. It is loaded then. */
export function Palette() {
  const [isOpen, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<{ Palette: ComponentType<PaletteProps> } | null>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (event.altKey || event.shiftKey) return;
    // Else the browser goes to its own search.
    event.preventDefault();
    setOpen(!isOpen);
    if (loaded !== null) return;
    import('./opened-palette.tsx').then(
      ({ OpenedPalette }) => setLoaded({ Palette: OpenedPalette }),
      // Without a connection, of which the notice of the page tells, the key does nothing.
      () => setOpen(false),
    );
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return loaded === null ? null : <loaded.Palette isOpen={isOpen} onOpenChange={setOpen} />;
}
