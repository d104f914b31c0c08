import type { Core } from 'cytoscape';
import type { CanvasEvents } from '../canvas-events.ts';

/** The camera is at rest when it has not moved for this long. */
const REST_MS = 150;

export type CameraWatch = {
  /** The next moves are the reader's, until the camera rests. */
  expect: () => void;
  /** The next moves are not the reader's: their rest is not told. */
  ignore: () => void;
  /** Tells where the camera stands, also where it has not moved. */
  tell: () => void;
  stop: () => void;
};

/** Tells each move of the camera, and when it has come to rest after the reader moved it. */
export function watchCamera(cy: Core, events: CanvasEvents): CameraWatch {
  let isReaders = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    if (cy.animated()) return wait();
    if (isReaders) events.onRest();
    isReaders = false;
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(rest, REST_MS);
  };
  const expect = () => {
    isReaders = true;
    wait();
  };
  const tell = () => events.onViewport({ zoom: cy.zoom(), pan: cy.pan() });
  cy.on('viewport', () => {
    tell();
    wait();
  });
  cy.on('dragpan scrollzoom pinchzoom', expect);
  return {
    expect,
    ignore: () => {
      isReaders = false;
    },
    tell,
    stop: () => clearTimeout(timer),
  };
}
