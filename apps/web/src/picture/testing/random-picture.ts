import fc from 'fast-check';
import type { Picture, PictureEdge, PictureNode } from '../picture.ts';

/** Pictures of people at random places, for the property tests. */

export function pictureNode(over: Partial<PictureNode> & { id: string }): PictureNode {
  return {
    kind: 'FIGURE',
    name: over.id,
    label: over.id,
    plain: over.label ?? over.id,
    fate: 'EXECUTED',
    hasHand: false,
    ties: 1,
    x: 0,
    y: 0,
    width: 16,
    height: 16,
    side: null,
    isPinned: false,
    told: '',
    stances: [],
    ...over,
  };
}

export function pictureEdge(
  over: Partial<PictureEdge> & { id: string; from: string; to: string },
): PictureEdge {
  return {
    role: 'single',
    bundle: null,
    kind: 'ACCUSATION',
    standing: 'DOCUMENTED',
    truth: 'FABRICATED',
    coerced: 'NO',
    count: 1,
    words: 'accused',
    statement: 'A sentence.',
    bow: 0,
    isVague: false,
    stances: [],
    fromEnd: null,
    toEnd: null,
    ...over,
  };
}

export function picture(nodes: PictureNode[], edges: PictureEdge[], over: Partial<Picture> = {}): Picture {
  const world = { left: 0, top: 0, right: 1000, bottom: 600 };
  return {
    layout: 'bands',
    nodes,
    edges,
    world,
    bands: [],
    headings: [],
    shelf: null,
    centre: null,
    stretch: 1,
    ...over,
  };
}

export const nodesArbitrary = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      ties: fc.integer({ min: 0, max: 40 }),
      label: fc.constantFrom('Radek', 'Tukhachevsky +3', 'V. Antonov-Ovseyenko', 'Gai'),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((each, index) => pictureNode({ id: `n${index}`, ...each })));
