import type { Core } from 'cytoscape';
import type { CanvasEvents } from '../canvas-events.ts';
import { idOf } from './id-of.ts';

/** The mouse, and taps of a finger. Dragging a node moves it; dragging the background pans. */
export function watchPointer(cy: Core, events: CanvasEvents): void {
  cy.on('mouseover', 'node, edge', (event) => events.onHover(idOf(event), event.renderedPosition));
  cy.on('mouseout', 'node, edge', () => events.onHover(null, null));
  cy.on('tap', (event) => {
    const id = idOf(event);
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    events.onHover(null, null);
    if (id === null) events.onClear();
    else events.onSelect(id, shiftKey || ctrlKey || metaKey);
  });
  cy.on('cxttap', (event) => {
    events.onHover(null, null);
    events.onMenu(idOf(event), event.renderedPosition);
  });
  cy.on('grab', 'node', () => events.onHover(null, null));
  cy.on('dragfree', 'node', (event) => {
    const id = idOf(event);
    if (id !== null) events.onMove(id, event.target.position());
  });
}
