import type { Core, EventObject } from 'cytoscape';
import type { CanvasEvents } from '../canvas-events.ts';
import { idOf } from './id-of.ts';

/** The mouse, and taps of a finger. Dragging a node moves it; dragging the background pans. */
export function watchPointer(cy: Core, events: CanvasEvents): void {
  /** What is named beside the mouse. */
  let named: string | null = null;
  const unname = () => {
    named = null;
    events.onHover(null, null);
  };
  /**
   * What is named is what opens. Cytoscape looks anew for what is under a click, and finds something else where lines lie close: what is
   * pointed at has come to the front meanwhile, and of heads of lines the last that it looks at counts, not the nearest.
   */
  const hitBy = (event: EventObject) => {
    const isMouse = event.originalEvent instanceof MouseEvent;
    const hit = (isMouse ? named : null) ?? idOf(event);
    unname();
    return hit;
  };
  cy.on('mouseover', 'node, edge', (event) => {
    named = idOf(event);
    events.onHover(named, event.renderedPosition);
  });
  cy.on('mouseout', 'node, edge', unname);
  // It is elsewhere under the mouse then.
  cy.on('viewport', () => named !== null && unname());
  cy.on('tap', (event) => {
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    const id = hitBy(event);
    if (id === null) events.onClear();
    else events.onSelect(id, shiftKey || ctrlKey || metaKey);
  });
  cy.on('cxttap', (event) => events.onMenu(hitBy(event), event.renderedPosition));
  cy.on('grab', 'node', unname);
  cy.on('dragfree', 'node', (event) => {
    const id = idOf(event);
    if (id !== null) events.onMove(id, event.target.position());
  });
}
