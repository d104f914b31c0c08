import { OPENING_VIEW_FILTER, selectedOf, shorten, type View } from '@kto-kogo/address';
import {
  asksOfPeople,
  compareByDate,
  type Id,
  keepsArrest,
  keepsPerson,
  keepsTie,
  type TieFilter,
  type TieSummary,
  toPersonTraits,
} from '@kto-kogo/domain';
import {
  arrangeEgo,
  type Connections,
  countFacets,
  countFolded,
  cutScene,
  type Ego,
  type ExpansionPreview,
  type Facets,
  keptTies,
  type Network,
  type NetworkArrest,
  type NetworkNode,
  previewExpansion,
  tiesInReach,
  whatConnects,
} from '@kto-kogo/network';
import type { LensMarks } from '../../record/interpretation/lens.ts';
import { type ExplorerRecord, isWhole } from '../../record/network/explorer-record.ts';
import { markedBy } from './marked-by.ts';
import { narrowingOf } from './narrowing-of.ts';

/** Second step of the pipeline: what the reader narrowed the record to, and what of that is drawn. */
export type ExplorerScene = {
  /**
   * The ties that the filters keep, oldest first. Key, months, table, list and every export count exactly these; a drawing holds a
   * part of them.
   */
  kept: readonly TieSummary[];
  isKept: (tie: TieSummary) => boolean;
  /** The arrests that the filters keep, whether or not it is known who ordered them. */
  arrests: readonly NetworkArrest[];
  /** The same with no bounds of time: what the months are counted from. */
  everyMonth: { ties: readonly TieSummary[]; arrests: readonly NetworkArrest[] };
  facets: Facets;
  /** What is drawn. */
  network: Network;
  /** Ids of ties that are drawn although the filters do not keep them. */
  away: ReadonlySet<Id>;
  /** Ids of what the selection marks; null where nothing is selected. */
  marked: ReadonlySet<Id> | null;
  /** What connects those that are selected; null where that is not asked. */
  connections: Connections | null;
  folded: ReadonlyMap<Id, number>;
  /** Null in the time bands. */
  ego: Ego | null;
  /** What expanding the selected entity would bring. */
  expansion: ExpansionPreview;
  /** What the lenses make of entities and ties, whether or not these are drawn. */
  stances: LensMarks;
  /** Ids in the address that the record does not have. */
  unknown: readonly Id[];
  /** Works in the address that no tie cites. */
  uncited: readonly Id[];
  /** Position in the time bands, if the entity has one. */
  placeOf: (id: Id) => { x: number; y: number } | null;
};

const NO_STANCES: LensMarks = new Map();
const NOTHING: ExpansionPreview = { brings: [], heldBack: [] };

/** @param stances what the lenses of the view make of what, by its id */
export function deriveScene(
  record: ExplorerRecord,
  view: View,
  stances: LensMarks = NO_STANCES,
): ExplorerScene {
  const { filter, hidden, isolated, selection } = view;
  const isKnown = (id: Id) => record.network.nodes.has(id);
  const narrowing = narrowingOf(record, view);
  const { focus } = narrowing;
  const inReach = tiesInReach(record.network, narrowing);
  const kept = keptTies(record.network, narrowing);
  const isKept = new Set(kept);
  const connections =
    selection?.of === 'several' && selection.shown === 'connections'
      ? whatConnects(record.network, selection.ids)
      : null;
  const network = cutScene(record.network, {
    kept,
    dimmed: view.away === 'dimmed' ? dimmedOf(inReach, isKept, view) : [],
    people: record.people[view.level],
    keepsUntied: (id) =>
      view.level === 'all' &&
      isolated.length === 0 &&
      // Works are asked for by what they say of somebody: nobody else is such a one.
      filter.works === null &&
      fitsFilter(record.network.nodes.get(id), filter),
    focus,
    expanded: view.expanded,
    hidden,
    selected: [...selectedOf(selection), ...throughOf(connections), ...isolated].filter(isKnown),
    selectedTie: selection?.of === 'tie' ? selection.id : null,
  });
  const timeless = { ...filter, since: null, until: null };
  const isArrestKept = filter.kinds?.includes('ARREST') ?? true;
  const arrests = isArrestKept ? record.arrests.filter(({ figure }) => isOfView(figure, narrowing)) : [];
  return {
    kept: kept.toSorted(compareByDate),
    isKept: (tie) => isKept.has(tie),
    arrests: arrests.filter((arrest) => keepsArrest(arrest, filter)),
    everyMonth: {
      ties: inReach.filter((tie) => keepsTie(tie, timeless)),
      arrests: arrests.filter((arrest) => keepsArrest(arrest, timeless)),
    },
    facets: countFacets(inReach, filter),
    network,
    away: new Set([...network.ties.values()].flatMap((tie) => (isKept.has(tie) ? [] : [tie.id]))),
    marked: markedBy(selection, connections, network),
    connections,
    folded: countFolded(record.network, kept, network.nodes),
    ego: focus === null ? null : arrangeEgo(network, focus),
    expansion: focus === null ? previewExpansion(inReach, kept, network, selectedOf(selection)) : NOTHING,
    unknown: unknownIds(record, view),
    stances,
    uncited: isWhole(record) ? (filter.works?.filter((id) => !record.works.has(id)) ?? []) : [],
    placeOf: (id) => {
      const place = view.pinned[id] ?? record.positions.places[id];
      return place === undefined ? null : { x: place[0], y: place[1] };
    },
  };
}

/** Whether somebody is such as the filter asks for, tied or not. */
function fitsFilter(node: NetworkNode | undefined, filter: TieFilter): boolean {
  if (!asksOfPeople(filter)) return true;
  return node?.fate != null && keepsPerson(toPersonTraits({ ...node, fate: node.fate }), filter);
}

/** What the filters hold back of the kinds that are chosen, or shown at the opening. */
function dimmedOf(
  inReach: readonly TieSummary[],
  isKept: ReadonlySet<TieSummary>,
  { filter }: View,
): TieSummary[] {
  const kinds = filter.kinds && [...filter.kinds, ...(OPENING_VIEW_FILTER.kinds ?? [])];
  return inReach.filter((tie) => !isKept.has(tie) && (kinds?.includes(tie.kind) ?? true));
}

/** Who stands between those that are selected is drawn with them. */
function throughOf(connections: Connections | null): Id[] {
  return connections?.pairs.flatMap(({ through }) => through) ?? [];
}

function isOfView(
  figure: Id,
  { hidden, focus, isolated }: Pick<View, 'hidden' | 'focus' | 'isolated'>,
): boolean {
  if (hidden.includes(figure) || (focus !== null && figure !== focus)) return false;
  return isolated.length === 0 || isolated.includes(figure);
}

/** Of a part of the record is known only that those are in none for whom it was asked. */
function unknownIds(record: ExplorerRecord, view: View): Id[] {
  const { nodes, ties } = record.network;
  const { focus, selection, expanded, hidden, isolated, pinned } = view;
  const said = [
    ...(focus === null ? [] : [focus]),
    ...expanded.map(({ id }) => id),
    ...hidden,
    ...isolated,
    ...Object.keys(pinned),
    ...selectedOf(view.selection),
  ];
  const unknown = said.filter((id) => !nodes.has(id));
  if (selection?.of === 'tie' && !ties.has(selection.id)) unknown.push(selection.id);
  return [...new Set(unknown)].filter((id) => isWhole(record) || record.wanted.around.includes(id));
}

/** Says in sentences which ids of the address the record does not have. */
export function unknownWords({ unknown, uncited }: ExplorerScene): string[] {
  return [
    ...unknown.map((id) => `“${shorten(id)}” is not in the record.`),
    ...uncited.map((id) => `No tie cites a work “${shorten(id)}”.`),
  ];
}
