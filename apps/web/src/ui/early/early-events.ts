export type EarlyEvents = {
  /** Whether React answers: from now on nothing is recorded. */
  isLive: boolean;
  events: Event[];
};

declare global {
  interface Window {
    earlyEvents?: EarlyEvents;
  }
}

/**
 * Records clicks and keys that come before hydration. React drops them: it listens late, and while a chunk is on its way it
 * stops what it cannot deliver. Turned into text for the head, so it must not refer to anything outside itself.
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
    // An event may itself make React hydrate. It is then answered before it comes here.
    window.addEventListener(type, (event) => {
      if (early.isLive && early.events.at(-1) === event) early.events.pop();
    });
  }
}

export const EARLY_EVENTS_SCRIPT = `(${recordEarlyEvents})()`;
