'use client';
import { useEffect, useRef } from 'react';
import { focusRegion, isRegion } from './regions.ts';

const CONTROLS = 'a[href], button:enabled, input:enabled, select:enabled, [tabindex="0"]';

/**
 * A control that its own act takes away, such as “only” or “Draw all”, leaves the focus to what is nearest of what stood around it,
 * and not to the page, where a keyboard would begin anew.
 */
export function useKeptFocus(): void {
  const around = useRef<readonly Element[]>([]);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      around.current = target instanceof Element ? ancestorsInRegion(target) : [];
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  // Without dependencies: whatever is drawn anew may have taken it away.
  useEffect(() => {
    const [last] = around.current;
    if (last === undefined || !isLost(last)) return;
    const left = around.current.filter((each) => each !== last && each.isConnected);
    const near = left.slice(0, -1).flatMap((each) => each.querySelector<HTMLElement>(CONTROLS) ?? []);
    const region = left.at(-1)?.getAttribute('data-region') ?? '';
    if (near[0] !== undefined) near[0].focus();
    else if (isRegion(region)) focusRegion(region);
  });
}

/** The element, then what it stands in, up to its region; nothing outside of regions. */
function ancestorsInRegion(element: Element): Element[] {
  const region = element.closest('[data-region]');
  const all: Element[] = [];
  for (let each: Element | null = element; region !== null && each !== null; each = each.parentElement) {
    all.push(each);
    if (each === region) return all;
  }
  return [];
}

function isLost(last: Element): boolean {
  const { activeElement } = document;
  if (activeElement === last) return last.matches(':disabled');
  return activeElement === document.body && (!last.isConnected || last.matches(':disabled'));
}
