import { createStore } from 'zustand/vanilla';

/** A text that the browser did not let us copy, for the user to copy by hand. */
export const uncopied = createStore<{ text: string | null }>(() => ({ text: null }));

/**
 * Copies a text, on plain http too, where there is no async clipboard. What cannot be copied is shown, selected.
 * @returns whether it is copied
 */
export async function copyText(text: string): Promise<boolean> {
  const isCopied = (await copyAsync(text)) || copySelected(text);
  uncopied.setState({ text: isCopied ? null : text });
  return isCopied;
}

async function copyAsync(text: string): Promise<boolean> {
  // TypeScript takes every page for a secure one.
  const { clipboard }: { clipboard?: Clipboard } = navigator;
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
