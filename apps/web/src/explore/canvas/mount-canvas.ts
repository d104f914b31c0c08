import cytoscape, { type Core } from 'cytoscape';
import type { Box, Point } from '../../geometry/box.ts';
import { LEAST_ZOOM, MOST_ZOOM } from '../../picture/part-window.ts';
import type { Theme } from '../../ui/palette.ts';
import type { CanvasEvents } from './canvas-events.ts';
import { watchCamera } from './controllers/watch-camera.ts';
import { watchEnclosure } from './controllers/watch-enclosure.ts';
import { watchPointer } from './controllers/watch-pointer.ts';
import { watchTouch } from './controllers/watch-touch.ts';
import { stylesheet } from './stylesheet.ts';
import { MOVE } from './sync-picture.ts';

/** A mounted Cytoscape instance. It is mounted once; pictures, classes and themes are updated in place. */
export type MountedCanvas = {
  cy: Core;
  setTheme: (theme: Theme) => void;
  /** Shows a part of the picture below the headings, as large as it goes, up to `mostZoom`. */
  show: (part: Box, fit: Fit, moveMs: number) => void;
  /** The part of the picture that is in view below the headings. */
  visible: (headings: number) => Box;
  zoomBy: (factor: number, moveMs: number) => void;
  /** Pans by the least distance that makes a node visible. */
  reveal: (id: string, moveMs: number) => void;
  /** Where an element stands on the canvas, in px. */
  placeOf: (id: string) => Point;
  destroy: () => void;
};

/** In px: the height of the headings above the picture, and what stays free around it. */
export type Fit = { headings: number; margin: number; mostZoom: number };

/** Nearer to the edge, a node counts as out of view. */
const EDGE_PX = 60;

export function mountCanvas(
  container: HTMLElement,
  events: CanvasEvents,
  drawPath: (path: readonly Point[] | null) => void,
): MountedCanvas {
  const cy = cytoscape({
    container,
    layout: { name: 'preset' },
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    boxSelectionEnabled: true,
    autounselectify: true,
  });
  watchPointer(cy, events);
  const stopEnclosure = watchEnclosure(cy, events, drawPath);
  const stopTouch = watchTouch(cy, events, drawPath);
  const camera = watchCamera(cy, events);

  const moveTo = (zoom: number, pan: Point, moveMs: number) => {
    cy.stop();
    if (moveMs === 0) cy.viewport({ zoom, pan });
    else cy.animate({ zoom, pan }, { duration: moveMs, easing: MOVE });
  };
  return {
    cy,
    setTheme: (theme) => void cy.style(stylesheet(theme)),
    show: ({ left, top, right, bottom }, { headings, margin, mostZoom }, moveMs) => {
      const [width, height] = [cy.width() - 2 * margin, cy.height() - headings - 2 * margin];
      const whole = Math.min(width / (right - left), height / (bottom - top));
      const zoom = Math.max(LEAST_ZOOM, Math.min(mostZoom, whole));
      const pan = {
        x: cy.width() / 2 - ((left + right) / 2) * zoom,
        y: headings + margin + Math.max(0, (height - (bottom - top) * zoom) / 2) - top * zoom,
      };
      camera.ignore();
      moveTo(zoom, pan, moveMs);
      camera.tell();
    },
    visible: (headings) => {
      const { x1, x2, y1, y2 } = cy.extent();
      return { left: x1, right: x2, top: y1 + headings / cy.zoom(), bottom: y2 };
    },
    zoomBy: (factor, moveMs) => {
      const zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, cy.zoom() * factor));
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      const held = { x: (middle.x - cy.pan().x) / cy.zoom(), y: (middle.y - cy.pan().y) / cy.zoom() };
      camera.expect();
      moveTo(zoom, { x: middle.x - held.x * zoom, y: middle.y - held.y * zoom }, moveMs);
    },
    reveal: (id, moveMs) => {
      const node = cy.getElementById(id);
      if (node.empty() || !node.isNode()) return;
      const { x, y } = node.renderedPosition();
      const far = (at: number, size: number) => {
        const edge = Math.min(EDGE_PX, size / 4);
        return at < edge ? edge - at : at > size - edge ? size - edge - at : 0;
      };
      const [dx, dy] = [far(x, cy.width()), far(y, cy.height())];
      if (dx === 0 && dy === 0) return;
      camera.expect();
      moveTo(cy.zoom(), { x: cy.pan().x + dx, y: cy.pan().y + dy }, moveMs);
    },
    placeOf: (id) => {
      const { x1, x2, y1, y2 } = cy.getElementById(id).renderedBoundingBox();
      return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    },
    destroy: () => {
      stopEnclosure();
      stopTouch();
      camera.stop();
      cy.destroy();
    },
  };
}
