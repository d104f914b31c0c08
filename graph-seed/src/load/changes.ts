import type { TieKind } from '@kto-kogo/domain';
import { compare } from './compare.ts';
import type { Graph, GraphNode, GraphRelationship } from './graph.ts';
import type { LinkType } from './labels.ts';
import {
  type Run,
  type StoredLink,
  type StoredTie,
  type Stray,
  storedLinks,
  storedNodes,
  storedTies,
  strayNodes,
  strayTies,
} from './stored.ts';

/** One thing that is to be written or removed. */
export type Change =
  | { of: 'node'; act: 'create' | 'update'; row: GraphNode }
  | { of: 'node'; act: 'remove'; row: { id: string } }
  | { of: 'tie'; act: 'create' | 'update'; row: GraphRelationship<TieKind> }
  | { of: 'tie'; act: 'remove'; row: StoredTie }
  | { of: 'link'; act: 'create' | 'update'; row: GraphRelationship<LinkType> }
  | { of: 'link'; act: 'remove'; row: StoredLink }
  | { of: 'stray node' | 'stray tie'; act: 'remove'; row: Stray };

/**
 * What turns the stored graph into the wanted one, as it is found: nodes before what joins them, and nodes that go after it, when little
 * hangs on them.
 */
export async function* changesOf(graph: Graph, run: Run): AsyncGenerator<Change> {
  for (const row of await strayTies(run)) yield { of: 'stray tie', act: 'remove', row };
  for (const row of await strayNodes(run)) yield { of: 'stray node', act: 'remove', row };

  let isAnyToRemove = false;
  for await (const change of nodeChanges(graph, run)) {
    if (change.act === 'remove') isAnyToRemove = true;
    else yield { of: 'node', act: change.act, row: change.want };
  }

  const ties = storedTies(run);
  for await (const change of compare(graph.ties(), Object.values(ties), ({ type }) => ties[type])) {
    if (change.act === 'remove') yield { of: 'tie', act: 'remove', row: change.have };
    else yield { of: 'tie', act: change.act, row: change.want };
  }

  const links = storedLinks(run);
  for await (const change of compare(graph.links(), [links], () => links)) {
    if (change.act === 'remove') yield { of: 'link', act: 'remove', row: change.have };
    else yield { of: 'link', act: change.act, row: change.want };
  }

  if (!isAnyToRemove) return;
  // Compared once more, because to remember the first time would take memory for each.
  for await (const change of nodeChanges(graph, run)) {
    if (change.act === 'remove') yield { of: 'node', act: 'remove', row: { id: change.have.id } };
  }
}

function nodeChanges(graph: Graph, run: Run) {
  const nodes = storedNodes(run);
  return compare(graph.nodes(), [nodes], () => nodes);
}
