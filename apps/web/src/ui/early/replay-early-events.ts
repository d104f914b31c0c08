import { isTyping } from '../keyboard/is-typing.ts';

/** Dispatches early clicks and keys again, except those that the browser has handled itself: links, forms, fields. */
export function replayEarlyEvents(events: Iterable<Event>): void {
  for (const event of events) {
    const { target } = event;
    if (!(target instanceof Element) || !target.isConnected) continue;
    if (event instanceof KeyboardEvent) {
      if (!isTyping(event)) target.dispatchEvent(new KeyboardEvent(event.type, event));
    } else if (event instanceof MouseEvent) {
      if (target.closest('button')?.type === 'button')
        target.dispatchEvent(new MouseEvent(event.type, event));
    }
  }
}

/** Dispatches the events for the position of the pointer and the focus again. */
export function replayPointerAndFocus(): void {
  const hovered = [...document.querySelectorAll(':hover')].at(-1);
  hovered?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  const focused = document.activeElement;
  if (focused !== document.body) focused?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}
