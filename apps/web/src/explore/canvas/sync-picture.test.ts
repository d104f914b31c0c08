import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { picture, pictureEdge, pictureNode } from '../../picture/testing/random-picture.ts';
import { stylesheet } from './stylesheet.ts';
import { syncPicture } from './sync-picture.ts';

const edges = [pictureEdge({ id: 'tie', from: 'a', to: 'b' })];
const standing = (x: number) =>
  picture([pictureNode({ id: 'a', x }), pictureNode({ id: 'b', x: 300 })], edges);

function drawn() {
  const cy = cytoscape({ headless: true, styleEnabled: true, style: stylesheet('light') });
  syncPicture(cy, standing(0), 0);
  const told: string[] = [];
  cy.on('position bounds style data add remove', ({ type, target }) => told.push(`${type} ${target.id()}`));
  return { cy, told };
}

test('what stands where it stood is not placed, styled or measured anew', () => {
  const { cy, told } = drawn();
  syncPicture(cy, standing(0), 0);
  expect(told).toEqual([]);
});

test('who moves is placed, and nobody else', () => {
  const { cy, told } = drawn();
  syncPicture(cy, standing(40), 0);
  expect(cy.getElementById('a').position()).toEqual({ x: 40, y: 0 });
  expect(told.filter((each) => each.startsWith('position'))).toEqual(['position a']);
});

test('who is gone is taken away with their ties', () => {
  const { cy } = drawn();
  syncPicture(cy, picture([pictureNode({ id: 'a' })], []), 0);
  expect(cy.elements().map((each) => each.id())).toEqual(['a']);
});
