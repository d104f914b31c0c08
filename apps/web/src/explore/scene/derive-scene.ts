import { compareByDate, type Id, keepsTie, type TieSummary } from '@kto-kogo/domain';
import {
  arrangeEgo,
  countFacets,
  countFolded,
  cutScene,
  type Ego,
  expansionOf,
  type Facets,
  type Network,
} from '@kto-kogo/network';
import type { View } from '../../address/explore-view.ts';
import { POSITIONS } from '../../picture/computed-positions.ts';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';

/** Second step of the pipeline: the part of the record on screen, for network, table and list alike. */
export type ExplorerScene = {
  network: Network;
  /** The same ties, oldest first: the order of the reading list and of previous and next. */
  ties: readonly TieSummary[];
  facets: Facets;
  folded: ReadonlyMap<Id, number>;
  /** Null in the time bands. */
  ego: Ego | null;
  /** What expanding the selected entity would bring. */
  expansion: readonly TieSummary[];
  /** Ids in the address that the record does not have. */
  unknown: readonly Id[];
  /** Position in the time bands, if the entity has one. */
  placeOf: (id: Id) => { x: number; y: number } | null;
};

export function deriveScene(record: ExplorerRecord, view: View): ExplorerScene {
  const { filter } = view;
  const known = (id: Id | null) => (id !== null && record.network.nodes.has(id) ? id : null);
  const focus = known(view.focus);
  const entity = view.selection?.of === 'entity' ? view.selection.id : null;
  const tie = view.selection?.of === 'tie' ? view.selection.id : null;
  const network = cutScene(record.network, {
    filter,
    people: record.people[view.level],
    keepsUntied: view.level === 'all',
    focus,
    expanded: view.expanded,
    hidden: view.hidden,
    selectedEntity: known(entity),
    selectedTie: tie,
  });
  const kept = [...record.network.ties.values()].filter((each) => keepsTie(each, filter));
  const { places } = POSITIONS.levels[view.level];
  return {
    network,
    ties: [...network.ties.values()].toSorted(compareByDate),
    facets: countFacets(record.network.ties.values(), filter),
    folded: countFolded(record.network, kept, network.nodes),
    ego: focus === null ? null : arrangeEgo(network, focus),
    expansion: entity === null ? [] : expansionOf(record.network, network, filter, entity),
    unknown: unknownIds(record, view),
    placeOf: (id) => {
      const place = view.pinned[id] ?? places[id];
      return place === undefined ? null : { x: place[0], y: place[1] };
    },
  };
}

function unknownIds({ network: { nodes, ties } }: ExplorerRecord, view: View): Id[] {
  const { focus, selection, expanded, hidden, pinned } = view;
  const said = [...(focus === null ? [] : [focus]), ...expanded, ...hidden, ...Object.keys(pinned)];
  if (selection?.of === 'entity') said.push(selection.id);
  const unknown = said.filter((id) => !nodes.has(id));
  if (selection?.of === 'tie' && !ties.has(selection.id)) unknown.push(selection.id);
  return [...new Set(unknown)];
}

/** Says in sentences which ids of the address the record does not have. */
export function unknownWords({ unknown }: ExplorerScene): string[] {
  return unknown.map((id) => `“${id}” is not in the record.`);
}
