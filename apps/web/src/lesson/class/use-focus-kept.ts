'use client';
import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * A class moves no focus. But where what had it is taken away, the heading takes it: the browser would put it at the beginning of the page.
 *
 * @returns properties of what the pages of a class stand in
 */
export function useFocusKept() {
  const part = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const { current } = focused;
    if (current === null || (current.isConnected && current.closest('[hidden]') === null)) return;
    focused.current = null;
    part.current?.querySelector('h1')?.focus({ preventScroll: true });
  });
  return {
    ref: part,
    onFocus: ({ target }: FocusEvent) => {
      focused.current = target;
    },
    onBlur: () => {
      focused.current = null;
    },
  };
}
