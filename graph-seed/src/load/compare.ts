import neo4j from 'neo4j-driver';
import type { Graph, GraphNode, GraphRelationship, Properties } from './graph.ts';

/** A node or relationship as it stands in Neo4j; `element` is Neo4j's own handle, good within one transaction. */
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

/** What makes the stored graph the wanted one, and leaves alone what already is as it shall be. */
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
      // Neo4j cannot move a relationship: with other ends or another type it is another one.
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

/** Neo4j gives whole numbers as objects or as numbers, as the driver is set. */
function plain(value: unknown): string {
  return JSON.stringify(neo4j.isInt(value) ? value.toNumber() : value) ?? '';
}
