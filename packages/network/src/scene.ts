import { type Id, keepsTie, type TieFilter, type TieSummary } from '@kto-kogo/domain';
import { hasEnd, type Network, otherEnd, toNetwork } from './network.ts';

/** What the reader asked to see, apart from how it is arranged. */
export type SceneRequest = {
  filter: TieFilter;
  /** The people of the level: who is shown without being asked for by name. */
  people: ReadonlySet<Id>;
  /** Whether people without a tie under the filter stay. */
  keepsUntied: boolean;
  /** The centre of an ego view: only it, its ties, and those at their other ends. */
  focus: Id | null;
  /** Entities all of whose ties are shown, of whatever kind. */
  expanded: readonly Id[];
  hidden: readonly Id[];
  /** The selected entity is always shown, so that a link to it never opens on nothing. */
  selectedEntity: Id | null;
  selectedTie: Id | null;
};

/** The part of the record that is on screen. */
export function cutScene(record: Network, request: SceneRequest): Network {
  const hidden = new Set(request.hidden);
  const isShown = (tie: TieSummary) => !hidden.has(tie.from) && !hidden.has(tie.to);
  const kept = [...record.ties.values()].filter((tie) => isKept(tie, request) && isShown(tie));
  const scene = request.focus === null ? cutLevel(record, kept, request) : cutEgo(kept, request.focus);
  for (const id of [request.focus, request.selectedEntity])
    if (id !== null && !hidden.has(id)) scene.ids.add(id);
  const nodes = [...scene.ids].flatMap((id) => record.nodes.get(id) ?? []);
  return toNetwork(nodes, scene.ties);
}

function isKept(tie: TieSummary, request: SceneRequest): boolean {
  if (tie.id === request.selectedTie || keepsTie(tie, request.filter)) return true;
  const isExpanded = request.expanded.some((id) => hasEnd(tie, id));
  return isExpanded && keepsTie(tie, { ...request.filter, kinds: null });
}

type Cut = { ids: Set<Id>; ties: TieSummary[] };

function cutEgo(kept: TieSummary[], focus: Id): Cut {
  const ties = kept.filter((tie) => hasEnd(tie, focus));
  return { ids: new Set([focus, ...ties.map((tie) => otherEnd(tie, focus))]), ties };
}

function cutLevel(record: Network, kept: TieSummary[], request: SceneRequest): Cut {
  const expanded = new Set(request.expanded);
  const isPerson = (id: Id) => record.nodes.get(id)?.kind === 'FIGURE';
  /**
   * Trials, offices and events are shown with their ties; people only at their level, by expansion, or when
   * selected.
   */
  const belongs = (id: Id) => !isPerson(id) || request.people.has(id) || expanded.has(id);
  const ties = kept.filter(
    (tie) =>
      tie.id === request.selectedTie ||
      expanded.has(tie.from) ||
      expanded.has(tie.to) ||
      (belongs(tie.from) && belongs(tie.to)),
  );
  const ids = new Set(ties.flatMap((tie) => [tie.from, tie.to]));
  for (const id of expanded) if (!request.hidden.includes(id)) ids.add(id);
  if (request.keepsUntied) {
    for (const id of request.people) if (!request.hidden.includes(id)) ids.add(id);
  }
  return { ids, ties: [...ties, ...tiesAmong(kept, ids, ties)] };
}

/** People brought in by an expansion are also tied to those already shown. */
function tiesAmong(kept: TieSummary[], ids: ReadonlySet<Id>, known: TieSummary[]): TieSummary[] {
  const has = new Set(known);
  return kept.filter((tie) => !has.has(tie) && ids.has(tie.from) && ids.has(tie.to));
}

/** Ties that expanding an entity would add: every kind, under the other filters. */
export function expansionOf(record: Network, scene: Network, filter: TieFilter, id: Id): TieSummary[] {
  const wide = { ...filter, kinds: null };
  return [...record.ties.values()].filter(
    (tie) => hasEnd(tie, id) && !scene.ties.has(tie.id) && keepsTie(tie, wide),
  );
}
