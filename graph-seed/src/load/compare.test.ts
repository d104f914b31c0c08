import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { compareGraphs, type StoredNode, type StoredRelationship } from './compare.ts';
import type { Graph } from './graph.ts';

const wanted: Graph = {
  version: 'v',
  counts: { ties: '[]', entities: '[]' },
  nodes: [{ id: 'a', label: 'Figure', properties: { id: 'a', aliases: ['x', 'y'] } }],
  relationships: [{ type: 'TENURE', from: 'a', to: 'b', properties: { id: 't', strength: 2 } }],
};
const node: StoredNode = {
  element: '4:1',
  id: 'a',
  labels: ['KtoKogo', 'Entity', 'Figure', 'Theirs'],
  properties: { id: 'a', aliases: ['x', 'y'] },
};
const tie: StoredRelationship = {
  element: '5:1',
  type: 'TENURE',
  from: 'a',
  to: 'b',
  properties: { strength: neo4j.int(2), id: 't' },
};
const NOTHING = { create: [], update: [], remove: [] };

test('what is as it shall be is left alone, however the driver gives whole numbers and whatever labels others add', () => {
  expect(compareGraphs(wanted, [node], [tie])).toEqual({ nodes: NOTHING, relationships: NOTHING });
  const plain = { ...tie, properties: { strength: 2, id: 't' } };
  expect(compareGraphs(wanted, [node], [plain]).relationships).toEqual(NOTHING);
});

test.each([
  ['another value', { ...node, properties: { id: 'a', aliases: ['x'] } }],
  ['a property too many', { ...node, properties: { ...node.properties, note: 'n' } }],
  ['a property too few', { ...node, properties: { id: 'a' } }],
  ['another label', { ...node, labels: ['KtoKogo', 'Entity', 'Event'] }],
])('%s is written', (_, stored) => {
  expect(compareGraphs(wanted, [stored], [tie]).nodes).toEqual({
    ...NOTHING,
    update: [{ ...wanted.nodes[0], element: '4:1' }],
  });
});

test('a tie to another end is another tie', () => {
  expect(compareGraphs(wanted, [node], [{ ...tie, to: 'c' }]).relationships).toEqual({
    create: wanted.relationships,
    update: [],
    remove: ['5:1'],
  });
});

test('of a tie that is stored twice one is removed', () => {
  expect(compareGraphs(wanted, [node], [tie, { ...tie, element: '5:2' }]).relationships.remove).toEqual([
    '5:2',
  ]);
});
