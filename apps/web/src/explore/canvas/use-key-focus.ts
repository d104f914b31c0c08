'use client';
import { type KeyboardEvent, useState } from 'react';
import type { Picture } from '../../picture/picture.ts';
import { actOfKey, type KeyFocus } from './canvas-keys.ts';
import { moveMs } from './motion.ts';
import type { MountedCanvas } from './mount-canvas.ts';

type Acts = { onSelect: (id: string) => void; onFit: () => void };

/** Keyboard focus within the canvas. `focused` is the node or tie while the canvas has the focus. */
export function useKeyFocus(canvas: MountedCanvas | null, picture: Picture, acts: Acts) {
  const [focus, setFocus] = useState<KeyFocus | null>(null);
  const [isInside, setInside] = useState(false);
  const present = focus !== null && picture.nodes.some((node) => node.id === focus.node) ? focus : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOfKey(event.key, event.shiftKey, picture, present);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    switch (act.does) {
      case 'focus':
        setFocus(act.focus);
        return canvas?.reveal(act.focus.node, moveMs());
      case 'select':
        return acts.onSelect(act.id);
      case 'zoom':
        return canvas?.zoomBy(act.factor, moveMs());
      case 'fit':
        return acts.onFit();
    }
  };
  return {
    focused: isInside ? (present?.tie ?? present?.node ?? null) : null,
    handlers: { onKeyDown, onFocus: () => setInside(true), onBlur: () => setInside(false) },
  };
}
