import type { Core } from 'cytoscape';

/** Tells Cytoscape, and whoever else, when the canvas has another size. @returns stops it */
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
