import type { Core } from 'cytoscape';

/** What a page tells of itself while it is measured. */
export type Observed = {
  /** Between one frame and the next, in ms. */
  frames: number[];
  /** Lengths of tasks over 50 ms that held the main thread. */
  tasks: number[];
  shift: number;
  /** Since navigation, in ms, each time the network was painted. */
  paints: number[];
  cy: Core | null;
};

declare global {
  interface Window {
    observed: Observed;
  }
}

type CytoscapeContainer = Element & { _cyreg?: { cy?: Core } };

/** Runs in the page before anything else of it. */
export function observePage(): void {
  const observed: Observed = { frames: [], tasks: [], shift: 0, paints: [], cy: null };
  window.observed = observed;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) observed.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
        observed.shift += Number(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  let before = performance.now();
  const onFrame = (now: number) => {
    observed.frames.push(now - before);
    before = now;
    if (observed.cy === null) {
      // Cytoscape leaves itself on the element it draws into.
      const container: CytoscapeContainer | null | undefined =
        document.querySelector('canvas[data-id]')?.parentElement?.parentElement;
      const cy = container?._cyreg?.cy;
      if (cy?.nodes().nonempty() === true) {
        observed.cy = cy;
        observed.paints.push(now);
        cy.on('render', () => observed.paints.push(performance.now()));
      }
    }
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
}
