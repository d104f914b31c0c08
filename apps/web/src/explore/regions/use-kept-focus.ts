'use client';
import { useEffect, useRef } from 'react';

const CONTROLS = 'a[href], button, input, select, [tabindex="0"]';

type Held = {
  control: HTMLElement;
  /** Where it stood: the controls before it, nearest first, then those after it, then its region. */
  near: readonly HTMLElement[];
};

/**
 * A control that its own act takes away, such as “only” or “Draw all”, leaves the focus to the one before it, and not to the page,
 * where a keyboard would begin anew.
 */
export function useKeptFocus(): void {
  const held = useRef<Held | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      held.current = target instanceof HTMLElement ? heldBy(target) : null;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  // Without dependencies: whatever is drawn anew may have taken it away.
  useEffect(() => {
    if (held.current === null || !isLost(held.current.control)) return;
    held.current.near.find(canTakeFocus)?.focus();
  });
}

/** Null outside of regions. */
function heldBy(control: HTMLElement): Held | null {
  const region = control.closest<HTMLElement>('[data-region]');
  if (region === null) return null;
  const all = [...region.querySelectorAll<HTMLElement>(CONTROLS)];
  const at = all.indexOf(control);
  return { control, near: [...all.slice(0, Math.max(0, at)).toReversed(), ...all.slice(at + 1), region] };
}

function isLost(control: HTMLElement): boolean {
  const { activeElement } = document;
  if (activeElement === control) return control.matches(':disabled');
  return activeElement === document.body && (!control.isConnected || control.matches(':disabled'));
}

function canTakeFocus(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
