import type { Core } from 'cytoscape';
import type { Point } from '../../../geometry/box.ts';
import type { CanvasEvents } from '../canvas-events.ts';
import { boxBetween, nodesWithin } from './enclosure.ts';

/** With Shift the mouse draws a box over the ground, which Cytoscape shows. */
export function watchEnclosure(cy: Core, events: CanvasEvents): void {
  let from: Point | null = null;
  cy.on('boxstart', (event) => {
    from = { ...event.renderedPosition };
  });
  cy.on('boxend', (event) => {
    if (from !== null) events.onEnclose(nodesWithin(cy, boxBetween(from, event.renderedPosition)));
    from = null;
  });
}
