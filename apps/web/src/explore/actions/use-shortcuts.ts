'use client';
import { useEffect } from 'react';
import { isShortcut } from '../../ui/keyboard/letter-keys.ts';
import type { ActionContext } from './action.ts';
import { ACTIONS } from './actions.ts';

/** The keys of all actions, wherever the focus is, except where the reader writes. */
export function useShortcuts(context: ActionContext): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      const action = ACTIONS.find(
        (each) =>
          each.key === event.key && (each.isShift ?? false) === event.shiftKey && each.isEnabled(context),
      );
      if (action === undefined) return;
      event.preventDefault();
      action.perform(context);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [context]);
}
