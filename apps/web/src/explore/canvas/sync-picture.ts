import type { Core } from 'cytoscape';
import type { Picture } from '../../picture/picture.ts';
import { edgeTraits, nodeTraits, toElements } from './elements.ts';

/**
 * Updates Cytoscape to a picture: adds new elements, removes missing ones, keeps the others and moves them in
 * one batch.
 */
export function syncPicture(cy: Core, picture: Picture, moveMs: number): void {
  cy.batch(() => {
    const wanted = new Map(toElements(picture).map((element) => [element.data.id ?? '', element]));
    cy.elements().forEach((element) => {
      const next = wanted.get(element.id());
      if (next === undefined || (element.isEdge() && endsOf(element.data()) !== endsOf(next.data)))
        element.remove();
    });
    for (const [id, element] of wanted) {
      const present = cy.getElementById(id);
      if (present.empty()) cy.add(element);
      else present.data(element.data);
    }
  });
  for (const node of picture.nodes) {
    const element = cy.getElementById(node.id);
    const position = { x: node.x, y: node.y };
    element.stop(true);
    if (moveMs > 0 && (element.position('x') !== node.x || element.position('y') !== node.y)) {
      element.animate({ position }, { duration: moveMs, easing: MOVE });
    } else element.position(position);
  }
}

/** The Cytoscape easing nearest to `--ease` in the tokens. */
export const MOVE = 'ease-out-cubic';

/** Sets the classes of every element (traits, states, label side) where they changed. */
export function syncClasses(cy: Core, picture: Picture, classesOf: (id: string) => readonly string[]): void {
  const set = (id: string, classes: readonly string[]) => {
    const element = cy.getElementById(id);
    const text = classes.join(' ');
    if (element.empty() || element.scratch('_classes') === text) return;
    element.scratch('_classes', text);
    element.classes(text);
  };
  cy.batch(() => {
    for (const node of picture.nodes) set(node.id, [...nodeTraits(node, picture), ...classesOf(node.id)]);
    for (const edge of picture.edges) set(edge.id, [...edgeTraits(edge), ...classesOf(edge.id)]);
  });
}

function endsOf(data: object): string {
  return 'source' in data && 'target' in data ? `${data.source} ${data.target}` : '';
}
