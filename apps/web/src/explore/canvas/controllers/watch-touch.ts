import type { Core } from 'cytoscape';
import type { Point } from '../../../geometry/box.ts';
import type { CanvasEvents } from '../canvas-events.ts';
import { nodesWithin } from './enclosure.ts';
import { idOf } from './id-of.ts';

/** A shorter way under a finger is no drag. */
const STILL_PX = 8;

/** What a long press began: on a node, or on nothing. */
type Press = { id: string | null; from: Point; at: Point; path: readonly Point[]; isDrag: boolean };

/**
 * Fingers. A finger pans even when it begins on a node. A long press takes hold: of a node, which then is dragged, or of the ground,
 * where a lasso or a box encloses several. Without a drag it opens the menu.
 *
 * @param draw shows the path so far, on the canvas in px; null ends it
 * @returns a function that stops watching
 */
export function watchTouch(
  cy: Core,
  events: CanvasEvents,
  draw: (path: readonly Point[] | null) => void,
): () => void {
  const container = cy.container();
  let press: Press | null = null;
  const onDown = (event: PointerEvent) => cy.autoungrabify(event.pointerType !== 'mouse');
  container?.addEventListener('pointerdown', onDown, { capture: true });

  // Neither grabbed nor panned with, a node would hold the ground fast under the finger.
  cy.on('tapstart', 'node', ({ target, originalEvent }) => {
    if (isTouch(originalEvent)) target.panify();
    else target.unpanify();
  });
  cy.on('taphold', (event) => {
    if (!isTouch(event.originalEvent)) return;
    const { x, y } = event.renderedPosition;
    press = { id: nodeIdOf(cy, idOf(event)), from: { x, y }, at: { x, y }, path: [{ x, y }], isDrag: false };
    cy.userPanningEnabled(false);
    events.onHover(null, null);
  });
  cy.on('tapdrag', (event) => {
    if (press === null) return;
    const { x, y } = event.renderedPosition;
    press.at = { x, y };
    press.path = [...press.path, press.at];
    press.isDrag ||= Math.hypot(x - press.from.x, y - press.from.y) > STILL_PX;
    if (!press.isDrag) return;
    if (press.id === null) draw(press.path);
    else cy.getElementById(press.id).position(event.position);
  });
  cy.on('tapend', () => {
    if (press === null) return;
    const { id, at, path, isDrag } = press;
    press = null;
    cy.userPanningEnabled(true);
    draw(null);
    if (!isDrag) events.onMenu(id, at);
    else if (id === null) events.onEnclose(nodesWithin(cy, path));
    else events.onMove(id, cy.getElementById(id).position());
  });
  return () => container?.removeEventListener('pointerdown', onDown, { capture: true });
}

function isTouch(event: Event): boolean {
  return event.type.startsWith('touch');
}

function nodeIdOf(cy: Core, id: string | null): string | null {
  return id !== null && cy.getElementById(id).isNode() ? id : null;
}
