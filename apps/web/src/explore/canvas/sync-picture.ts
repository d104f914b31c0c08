import type { Core } from 'cytoscape';
import type { Picture } from '../../picture/picture.ts';
import type { PlacedHeading } from '../../picture/place-headings.ts';
import type { LineWords } from '../../picture/place-words.ts';
import { edgeTraits, nodeTraits, toElements } from './elements.ts';

/**
 * Updates Cytoscape to a picture: adds new elements, removes missing ones, keeps the others and moves them in
 * one batch.
 */
export function syncPicture(cy: Core, picture: Picture, moveMs: number): void {
  cy.batch(() => {
    const wanted = new Map(toElements(picture).map((element) => [element.data.id ?? '', element]));
    cy.elements()
      .not(HEADINGS)
      .forEach((element) => {
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

const HEADINGS = '.heading';

/** Headings are nodes behind all others which no pointer meets. */
export function syncHeadings(cy: Core, headings: readonly PlacedHeading[]): void {
  cy.batch(() => {
    cy.nodes(HEADINGS).remove();
    for (const { id, label, x, y } of headings) {
      const data = { id: `heading of ${id}`, label };
      cy.add({ group: 'nodes', data, position: { x, y }, classes: ['heading'], grabbable: false });
    }
  });
}

type Written = {
  classesOf: (id: string) => readonly string[];
  words: ReadonlyMap<string, LineWords>;
};

/** Sets the classes of every element (traits, states, label side) and the words on lines where they changed. */
export function syncClasses(cy: Core, picture: Picture, { classesOf, words }: Written): void {
  const set = (id: string, classes: readonly string[]) => {
    const element = cy.getElementById(id);
    const text = classes.join(' ');
    if (element.empty() || element.scratch('_classes') === text) return;
    element.scratch('_classes', text);
    element.classes(text);
  };
  cy.batch(() => {
    for (const node of picture.nodes) set(node.id, [...nodeTraits(node, picture), ...classesOf(node.id)]);
    for (const edge of picture.edges) {
      const written = words.get(edge.id);
      if (written !== undefined) cy.getElementById(edge.id).data(wordsData(written));
      set(edge.id, [
        ...edgeTraits(edge),
        ...classesOf(edge.id),
        ...(written === undefined ? [] : ['worded']),
      ]);
    }
  });
}

function wordsData({ text, offset }: LineWords) {
  return { written: text, writtenX: offset.x, writtenY: offset.y };
}

function endsOf(data: object): string {
  return 'source' in data && 'target' in data ? `${data.source} ${data.target}` : '';
}
