'use client';
import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * For a part of the page whose contents change: it takes the focus itself when what had it is taken away, for else the browser
 * puts the focus at the beginning of the page.
 *
 * @returns properties of the part
 */
export function useKeptFocus() {
  const part = useRef<HTMLElement>(null);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (focused.current?.isConnected === false) part.current?.focus({ preventScroll: true });
  });
  return {
    ref: part,
    tabIndex: -1,
    onFocus: ({ target }: FocusEvent) => {
      focused.current = target;
    },
    onBlur: () => {
      focused.current = null;
    },
  };
}
