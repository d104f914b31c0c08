import type { Core, EventObject } from 'cytoscape';
import type { CanvasEvents } from '../canvas-events.ts';

/** Mouse and touch. Dragging a node moves it; dragging the background pans. */
export function watchPointer(cy: Core, events: CanvasEvents): void {
  cy.on('mouseover', 'node, edge', (event) => {
    events.onHover(idOf(event), event.renderedPosition);
  });
  cy.on('mouseout', 'node, edge', () => events.onHover(null, null));
  cy.on('tap', (event) => {
    const id = idOf(event);
    events.onHover(null, null);
    if (id === null) events.onClear();
    else events.onSelect(id);
  });
  cy.on('grab', 'node', () => events.onHover(null, null));
  cy.on('dragfree', 'node', (event) => {
    const id = idOf(event);
    if (id !== null) events.onMove(id, event.target.position());
  });
}

/** Null when the event happened on nothing. */
function idOf(event: EventObject): string | null {
  const target: { id?: () => string } = event.target;
  return event.target === event.cy || target.id === undefined ? null : target.id();
}
