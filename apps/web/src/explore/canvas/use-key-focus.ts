'use client';
import { type KeyboardEvent, useState } from 'react';
import type { Picture } from '../../picture/picture.ts';
import { actOfKey, type KeyFocus } from './canvas-keys.ts';
import { moveMs } from './motion.ts';
import type { MountedCanvas } from './mount-canvas.ts';
import { tieBetween } from './next-focus.ts';

type Acts = {
  onSelect: (id: string, isMore: boolean) => void;
  onMenu: (id: string) => void;
  onFit: () => void;
};

/** Keyboard focus within the canvas. `focused` is the node or tie while the canvas has the focus. */
export function useKeyFocus(canvas: MountedCanvas | null, picture: Picture, acts: Acts) {
  const [focus, setFocus] = useState<KeyFocus | null>(null);
  const [isInside, setInside] = useState(false);
  /** The tie along which the last arrow led. */
  const [walked, setWalked] = useState<string | null>(null);
  const present = focus !== null && picture.nodes.some((node) => node.id === focus.node) ? focus : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Shift and F10 together are the menu key of keyboards without one.
    const key = event.key === 'F10' && event.shiftKey ? 'ContextMenu' : event.key;
    const act = actOfKey(key, event.shiftKey, picture, present);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    switch (act.does) {
      case 'focus':
        setWalked(present === null ? null : tieBetween(picture, present.node, act.focus.node));
        setFocus(act.focus);
        return canvas?.reveal(act.focus.node, moveMs());
      case 'select':
        return acts.onSelect(act.id, act.isMore);
      case 'menu':
        return acts.onMenu(act.id);
      case 'zoom':
        return canvas?.zoomBy(act.factor, moveMs());
      case 'fit':
        return acts.onFit();
    }
  };
  return {
    focused: isInside ? (present?.tie ?? present?.node ?? null) : null,
    walked,
    handlers: { onKeyDown, onFocus: () => setInside(true), onBlur: () => setInside(false) },
  };
}
