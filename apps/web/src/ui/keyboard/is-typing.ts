/** Inputs into which nothing is written. */
const UNWRITTEN = ['checkbox', 'radio', 'button', 'submit', 'range'];

/** Whether a key press belongs to a text that the user is typing, or to another shortcut. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const target = event.target;
  if (target instanceof HTMLInputElement) return !UNWRITTEN.includes(target.type);
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
