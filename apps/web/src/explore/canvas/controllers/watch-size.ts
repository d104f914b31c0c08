import type { Core } from 'cytoscape';

/** Tells Cytoscape and the listener when the canvas is resized. @returns a function that stops watching */
export function watchSize(
  cy: Core,
  container: HTMLElement,
  onSize: (width: number, height: number) => void,
): () => void {
  const observer = new ResizeObserver(() => {
    cy.resize();
    onSize(container.clientWidth, container.clientHeight);
  });
  observer.observe(container);
  return () => observer.disconnect();
}
