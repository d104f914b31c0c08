/** In ms; a shorter press is a tap. */
const LONG_MS = 500;
/** A finger that goes farther pushes the page. */
const STILL_PX = 8;

/**
 * A finger that rests and is lifted. What the browser itself would do with it is prevented: its own menu, and the click that follows.
 *
 * @param actAt what a press that begins so does; null where a press is nothing of ours
 */
export function watchLongPress(
  element: HTMLElement,
  signal: AbortSignal,
  actAt: (event: PointerEvent) => (() => void) | null,
): void {
  let press: { begun: PointerEvent; act: () => void } | null = null;
  let wasLong = false;
  const end = () => {
    press = null;
  };
  element.addEventListener(
    'pointerdown',
    (event) => {
      wasLong = false;
      const act = event.pointerType === 'touch' && event.isPrimary ? actAt(event) : null;
      press = act && { begun: event, act };
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (press === null) return;
      const { begun } = press;
      if (Math.hypot(clientX - begun.clientX, clientY - begun.clientY) > STILL_PX) end();
    },
    { signal },
  );
  element.addEventListener('pointercancel', end, { signal });
  element.addEventListener(
    'pointerup',
    ({ timeStamp }) => {
      const done = press;
      end();
      wasLong = done !== null && timeStamp - done.begun.timeStamp >= LONG_MS;
      if (wasLong) done?.act();
    },
    { signal },
  );
  element.addEventListener(
    'contextmenu',
    (event) => {
      if (press !== null || wasLong) event.preventDefault();
    },
    { signal, capture: true },
  );
  element.addEventListener(
    'click',
    (event) => {
      if (!wasLong) return;
      wasLong = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal, capture: true },
  );
}
