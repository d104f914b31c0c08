import cytoscape, { type Core } from 'cytoscape';
import type { Box, Point } from '../../geometry/box.ts';
import type { CanvasEvents } from './canvas-events.ts';
import { watchPointer } from './controllers/watch-pointer.ts';
import { type Look, stylesheet } from './stylesheet.ts';
import { MOVE } from './sync-picture.ts';

/** A mounted Cytoscape instance. It is mounted once; pictures, classes and themes are updated in place. */
export type MountedCanvas = {
  cy: Core;
  setLook: (look: Look) => void;
  /**
   * Fits a part of the picture into view below an `inset` for headings. A part still too large at `leastZoom`
   * is shown from its top.
   */
  fit: (world: Box, inset: number, leastZoom: number, moveMs: number) => void;
  zoomBy: (factor: number, moveMs: number) => void;
  /** Pans by the least distance that makes a node visible. */
  reveal: (id: string, moveMs: number) => void;
  destroy: () => void;
};

const LEAST_ZOOM = 0.2;
const MOST_ZOOM = 4;
const MARGIN = 8;

export function mountCanvas(container: HTMLElement, events: CanvasEvents): MountedCanvas {
  const cy = cytoscape({
    container,
    layout: { name: 'preset' },
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  watchPointer(cy, events);
  cy.on('viewport', () => events.onViewport({ zoom: cy.zoom(), pan: cy.pan() }));

  const moveTo = (zoom: number, pan: Point, moveMs: number) => {
    cy.stop();
    if (moveMs === 0) cy.viewport({ zoom, pan });
    else cy.animate({ zoom, pan }, { duration: moveMs, easing: MOVE });
  };
  return {
    cy,
    setLook: (next) => void cy.style(stylesheet(next)),
    fit: (world, inset, leastZoom, moveMs) => {
      const margin = leastZoom === 1 ? 0 : MARGIN;
      const [width, height] = [cy.width() - 2 * margin, cy.height() - inset - margin];
      const whole = Math.min(width / (world.right - world.left), height / (world.bottom - world.top));
      const zoom = Math.max(leastZoom, LEAST_ZOOM, Math.min(1.25, whole));
      const pan = {
        x: cy.width() / 2 - ((world.left + world.right) / 2) * zoom,
        y: inset + Math.max(0, (height - (world.bottom - world.top) * zoom) / 2) - world.top * zoom,
      };
      moveTo(zoom, pan, moveMs);
    },
    zoomBy: (factor, moveMs) => {
      const zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, cy.zoom() * factor));
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      const held = { x: (middle.x - cy.pan().x) / cy.zoom(), y: (middle.y - cy.pan().y) / cy.zoom() };
      moveTo(zoom, { x: middle.x - held.x * zoom, y: middle.y - held.y * zoom }, moveMs);
    },
    reveal: (id, moveMs) => {
      const node = cy.getElementById(id);
      if (node.empty() || !node.isNode()) return;
      const { x, y } = node.renderedPosition();
      const far = (at: number, size: number, edge: number) =>
        at < edge ? edge - at : at > size - edge ? size - edge - at : 0;
      const [dx, dy] = [far(x, cy.width(), 60), far(y, cy.height(), 60)];
      if (dx === 0 && dy === 0) return;
      moveTo(cy.zoom(), { x: cy.pan().x + dx, y: cy.pan().y + dy }, moveMs);
    },
    destroy: () => cy.destroy(),
  };
}
