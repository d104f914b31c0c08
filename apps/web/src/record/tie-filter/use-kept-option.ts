import { type RefObject, useEffect, useRef } from 'react';

/**
 * The options are made anew with each question, so that they say what is asked. Who changes one stays on it.
 *
 * @param href the question
 * @returns call it before another question is asked
 */
export function useKeptOption(form: RefObject<HTMLFormElement | null>, href: string): () => void {
  const kept = useRef<{ name: string; value: string } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each question
  useEffect(() => {
    const { current } = kept;
    kept.current = null;
    if (current === null || document.activeElement !== document.body) return;
    for (const control of form.current?.querySelectorAll<HTMLElement>('input, select') ?? []) {
      if (isSame(control, current)) control.focus({ preventScroll: true });
    }
  }, [href]);
  return () => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLSelectElement) {
      kept.current = { name: activeElement.name, value: activeElement.value };
    }
  };
}

function isSame(control: HTMLElement, { name, value }: { name: string; value: string }): boolean {
  if (control instanceof HTMLSelectElement) return control.name === name;
  return control instanceof HTMLInputElement && control.name === name && control.value === value;
}
