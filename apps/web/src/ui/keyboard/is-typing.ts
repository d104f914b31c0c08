/** Inputs into which nothing is written. */
const UNWRITTEN = ['checkbox', 'radio', 'button', 'submit', 'range'];

/** Whether a key press belongs to a text that the user is typing, or to another shortcut. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  return isWritten(event.target);
}

/** Whether text is written into an element, or a letter chooses in it. */
export function isWritten(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !UNWRITTEN.includes(target.type);
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
