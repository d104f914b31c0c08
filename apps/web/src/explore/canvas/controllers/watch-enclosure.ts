import type { Core } from 'cytoscape';
import type { Point } from '../../../geometry/box.ts';
import type { CanvasEvents } from '../canvas-events.ts';
import { nodesWithin } from './enclosure.ts';

/**
 * With Shift the mouse draws a lasso over the ground, or the diagonal of a box.
 *
 * @param draw shows the path so far, on the canvas in px; null ends it
 * @returns a function that stops watching
 */
export function watchEnclosure(
  cy: Core,
  events: CanvasEvents,
  draw: (path: readonly Point[] | null) => void,
): () => void {
  const container = cy.container();
  let pressed: Point = { x: 0, y: 0 };
  let path: Point[] | null = null;
  const onMove = (event: PointerEvent) => {
    if (path === null || container === null) return;
    const { left, top } = container.getBoundingClientRect();
    path = [...path, { x: event.clientX - left, y: event.clientY - top }];
    draw(path);
  };
  cy.on('tapstart', (event) => {
    pressed = { ...event.renderedPosition };
  });
  // Told only once the mouse is elsewhere.
  cy.on('boxstart', () => {
    path = [pressed];
  });
  cy.on('boxend', (event) => {
    if (path !== null) events.onEnclose(nodesWithin(cy, [...path, event.renderedPosition]));
    path = null;
    draw(null);
  });
  window.addEventListener('pointermove', onMove, { capture: true });
  return () => window.removeEventListener('pointermove', onMove, { capture: true });
}
