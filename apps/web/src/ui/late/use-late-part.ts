'use client';
import { type ComponentType, useState } from 'react';
import { sayWaits } from '../online/what-waits.ts';

/** Where the part cannot be had the reader is told, unless `onMissing` knows better. */
type Ask = (onMissing?: () => void) => void;

/**
 * A part of a page that is loaded once it is asked for, so that the page comes without it: null until it is there. To ask once more, while it
 * is on its way or after it could not be had, is harmless.
 */
export function useLatePart<Props>(
  load: () => Promise<ComponentType<Props>>,
): readonly [part: ComponentType<Props> | null, ask: Ask] {
  const [part, setPart] = useState<ComponentType<Props> | null>(null);
  const ask: Ask = (onMissing = () => sayWaits('part')) =>
    void load().then((loaded) => setPart(() => loaded), onMissing);
  return [part, ask];
}
