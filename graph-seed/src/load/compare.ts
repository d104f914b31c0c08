import neo4j from 'neo4j-driver';
import type { Graph, GraphNode, GraphRelationship, Properties } from './graph.ts';

/** A stored node or relationship; `element` is Neo4j's element id, valid within one transaction. */
type Stored<T> = T & { element: string };
export type StoredNode = Stored<{ id: unknown; labels: string[]; properties: Record<string, unknown> }>;
export type StoredRelationship = Stored<{
  type: string;
  from: unknown;
  to: unknown;
  properties: Record<string, unknown>;
}>;

export type Changes<T> = { create: T[]; update: Stored<T>[]; remove: string[] };
export type GraphChanges = { nodes: Changes<GraphNode>; relationships: Changes<GraphRelationship> };

/** The changes that turn the stored graph into the wanted one; what is equal is not written again. */
export function compareGraphs(
  wanted: Graph,
  nodes: StoredNode[],
  relationships: StoredRelationship[],
): GraphChanges {
  return {
    nodes: changes(wanted.nodes, nodes, {
      keyOf: ({ id }) => String(id),
      isSame: (want, have) => have.labels.includes(want.label) && isEqual(want.properties, have.properties),
    }),
    relationships: changes(wanted.relationships, relationships, {
      // Neo4j cannot move a relationship: one with other ends or another type must be created anew.
      keyOf: ({ type, from, to, properties }) => [type, from, to, properties.id].join(' '),
      isSame: (want, have) => isEqual(want.properties, have.properties),
    }),
  };
}

type Comparison<T, S> = { keyOf: (each: T | S) => string; isSame: (want: T, have: S) => boolean };

function changes<T, S extends { element: string }>(
  wanted: T[],
  stored: S[],
  { keyOf, isSame }: Comparison<T, S>,
): Changes<T> {
  const left = new Map<string, S>();
  const remove: string[] = [];
  for (const have of stored) {
    if (left.has(keyOf(have))) remove.push(have.element);
    else left.set(keyOf(have), have);
  }
  const create: T[] = [];
  const update: Stored<T>[] = [];
  for (const want of wanted) {
    const have = left.get(keyOf(want));
    left.delete(keyOf(want));
    if (have === undefined) create.push(want);
    else if (!isSame(want, have)) update.push({ ...want, element: have.element });
  }
  return { create, update, remove: [...remove, ...[...left.values()].map(({ element }) => element)] };
}

function isEqual(want: Properties, have: Record<string, unknown>): boolean {
  const keys = Object.keys(want);
  return (
    keys.length === Object.keys(have).length && keys.every((key) => plain(have[key]) === plain(want[key]))
  );
}

/** The driver gives integers as objects or as numbers, depending on its configuration. */
function plain(value: unknown): string {
  return JSON.stringify(neo4j.isInt(value) ? value.toNumber() : value) ?? '';
}
