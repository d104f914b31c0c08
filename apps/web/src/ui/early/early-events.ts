export type EarlyEvents = {
  /** Whether React handles events: nothing is recorded any more. */
  isLive: boolean;
  events: Event[];
};

declare global {
  interface Window {
    earlyEvents?: EarlyEvents;
  }
}

/**
 * Records clicks and keys before hydration. React drops them: it listens late, and while a chunk is loading it stops events
 * that it cannot deliver. Becomes an inline script in the head, so it must not refer to anything outside itself.
 */
function recordEarlyEvents(): void {
  const early: EarlyEvents = { isLive: false, events: [] };
  window.earlyEvents = early;
  for (const type of ['click', 'keydown']) {
    window.addEventListener(
      type,
      (event) => {
        if (!early.isLive) early.events.push(event);
      },
      true,
    );
    // An event can itself make React hydrate. React has then handled it before this listener runs.
    window.addEventListener(type, (event) => {
      if (early.isLive && early.events.at(-1) === event) early.events.pop();
    });
  }
}

export const EARLY_EVENTS_SCRIPT = `(${recordEarlyEvents})()`;
