import type { CollectionReturnValue, Core } from 'cytoscape';
import type { LabelSide, Picture, PictureNode } from '../../picture/picture.ts';
import { NAME_LOOK } from '../../picture/picture-looks.ts';
import { HEADING_SCALE, type PlacedHeading } from '../../picture/place-headings.ts';
import type { LineWords } from '../../picture/place-words.ts';
import { grownPlate, isGrown, isInside, platePadding, plateTextPx } from '../../picture/plate-name.ts';
import { bandId, bandTraits, edgeTraits, nodeTraits, toElements, wordsId } from './elements.ts';

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
      else setData(present, element.data);
    }
  });
  for (const node of picture.nodes) {
    const element = cy.getElementById(node.id);
    const position = { x: node.x, y: node.y };
    element.stop(true);
    // Cytoscape works out anew all lines of what is placed, also where it stands there already.
    if (element.position('x') === node.x && element.position('y') === node.y) continue;
    if (moveMs > 0) element.animate({ position }, { duration: moveMs, easing: MOVE });
    else element.position(position);
  }
}

/** The Cytoscape easing nearest to `--ease` in the tokens. */
export const MOVE = 'ease-out-cubic';

const HEADINGS = '.heading';

/** Headings are nodes behind all others which no pointer meets. */
export function syncHeadings(cy: Core, headings: readonly PlacedHeading[], labelPx: number): void {
  cy.batch(() => {
    cy.nodes(HEADINGS).remove();
    for (const { id, label, x, y } of headings) {
      const data = { id: `heading of ${id}`, label, namePx: labelPx * HEADING_SCALE };
      cy.add({ group: 'nodes', data, position: { x, y }, classes: ['heading'], grabbable: false });
    }
  });
}

type Written = {
  states: ReadonlyMap<string, readonly string[]>;
  sides: ReadonlyMap<string, LabelSide>;
  words: ReadonlyMap<string, LineWords>;
  labelPx: number;
};

/**
 * Sets the classes of every element (traits, states, label side), names and the words on lines. Only what changed is touched, and only
 * what bears text gets its size: each touch styles an element anew.
 */
export function syncClasses(cy: Core, picture: Picture, { states, sides, words, labelPx }: Written): void {
  const set = (id: string, classes: readonly string[], data: Readonly<Record<string, unknown>>) => {
    const element = cy.getElementById(id);
    if (element.empty()) return;
    setData(element, data);
    const text = classes.join(' ');
    if (element.scratch('_classes') === text) return;
    element.scratch('_classes', text);
    element.classes(text);
  };
  cy.batch(() => {
    for (const node of picture.nodes) {
      const side = sides.get(node.id) ?? 'none';
      const own = [...nodeTraits(node, picture), ...(states.get(node.id) ?? [])];
      if (side === 'none') set(node.id, own, {});
      else set(node.id, [...own, ...nameTraits(node, side, labelPx)], nameData(node, picture, side, labelPx));
    }
    for (const edge of picture.edges) {
      const written = words.get(edge.id);
      const own = [...edgeTraits(edge), ...(states.get(edge.id) ?? [])];
      const write = (id: string, classes: readonly string[]) =>
        written === undefined ? set(id, classes, {}) : set(id, [...classes, 'worded'], wordsData(written));
      if (edge.stances.length === 0) write(edge.id, own);
      else {
        const faint = faintness(states.get(edge.id));
        set(edge.id, own, {});
        set(bandId(edge), [...bandTraits(edge), ...faint], {});
        write(wordsId(edge), ['words', ...faint]);
      }
    }
  });
}

/** Band and words of a lens are as faint as its line. */
function faintness(states: readonly string[] = []): string[] {
  return states.filter((state) => ['dim', 'faint', 'away', 'folded', 'opened'].includes(state));
}

/** Data that are set style an element anew, also where they are the same. */
function setData(element: CollectionReturnValue, data: object): void {
  if (Object.entries(data).some(([name, value]) => element.data(name) !== value)) element.data(data);
}

function nameTraits(node: PictureNode, side: LabelSide, labelPx: number): string[] {
  if (!isInside(side)) return [`name-${side}`];
  return ['name-inside', ...(isGrown(node, side, labelPx) ? ['grown'] : [])];
}

/** Size of a name in px of the picture, and where it lies on a plate that grew with it. The centre of an ego view has a larger one. */
function nameData(node: PictureNode, { centre }: Picture, side: LabelSide, labelPx: number) {
  const isCentre = node.id === centre;
  const { label } = node;
  if (!isInside(side)) return { label, namePx: isCentre ? labelPx * NAME_LOOK.centreScale : labelPx };
  const namePx = plateTextPx(node, isCentre, labelPx);
  if (!isGrown(node, side, labelPx)) return { label, namePx };
  const { left, right } = grownPlate(node, side, labelPx);
  return { label, namePx, nameX: (left + right) / 2 - node.x, namePad: platePadding(labelPx) };
}

function wordsData({ text, size, offset }: LineWords) {
  return { written: text, writtenPx: size, writtenX: offset.x, writtenY: offset.y };
}

function endsOf(data: object): string {
  return 'source' in data && 'target' in data ? `${data.source} ${data.target}` : '';
}
