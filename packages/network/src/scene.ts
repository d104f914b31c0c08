import type { Id, TieKind, TieSummary } from '@kto-kogo/domain';
import { hasEnd, type Network, toNetwork } from './network.ts';

/** An entity whose ties are drawn whatever the level. */
export type Expansion = { id: Id /** Null for all. */; kinds: readonly TieKind[] | null };

/** What of the kept ties is to be drawn. */
export type SceneRequest = {
  /** The ties that the reader's filters keep, see `keptTies`. */
  kept: readonly TieSummary[];
  /** Ties that the filters hold back, drawn faintly, as far as the level and the expansions draw them. */
  dimmed: readonly TieSummary[];
  /** The people of the level: who is drawn without being asked for by name. */
  people: ReadonlySet<Id>;
  /** Whether somebody is drawn without a kept tie. */
  keepsUntied: (id: Id) => boolean;
  /** The centre of an ego view: all its kept ties are drawn. */
  focus: Id | null;
  expanded: readonly Expansion[];
  hidden: readonly Id[];
  /** Drawn although no kept tie leads there, so that a link to it never opens on nothing. */
  selected: readonly Id[];
  selectedTie: Id | null;
};

/** The part of the record that is drawn. */
export function cutScene(record: Network, request: SceneRequest): Network {
  const { kept, dimmed, focus, selected, selectedTie } = request;
  const drawn = (ties: readonly TieSummary[]) => (focus === null ? tiesOfLevel(record, request, ties) : ties);
  const ties = [...drawn(kept), ...drawn(dimmed), ...unkept(record, [...kept, ...dimmed], selectedTie)];
  const ids = new Set(ties.flatMap((tie) => [tie.from, tie.to]));
  if (focus === null) for (const id of peopleOfLevel(request)) ids.add(id);
  for (const id of [focus, ...selected]) if (id !== null && !request.hidden.includes(id)) ids.add(id);
  return toNetwork(
    [...ids].flatMap((id) => record.nodes.get(id) ?? []),
    ties,
  );
}

/** The selected tie, where the filters do not keep it. */
function unkept(record: Network, kept: readonly TieSummary[], id: Id | null): TieSummary[] {
  const tie = id === null ? undefined : record.ties.get(id);
  return tie === undefined || kept.includes(tie) ? [] : [tie];
}

/** Those of some ties that the level and the expansions draw. */
function tiesOfLevel(
  record: Network,
  { kept, people, expanded, selected }: SceneRequest,
  ties: readonly TieSummary[],
): TieSummary[] {
  const isPerson = (id: Id) => record.nodes.get(id)?.kind === 'FIGURE';
  const isExpanded = (tie: TieSummary) => expanded.some((each) => brings(each, tie));
  // People brought in by an expansion are also tied to those already drawn.
  const brought = new Set([...selected, ...kept.filter(isExpanded).flatMap((tie) => [tie.from, tie.to])]);
  /** Trials, offices and events are drawn with their ties; people only at their level, by expansion, or when selected. */
  const belongs = (id: Id) => !isPerson(id) || people.has(id) || brought.has(id);
  return ties.filter((tie) => isExpanded(tie) || (belongs(tie.from) && belongs(tie.to)));
}

/** The people of the level who have a kept tie, though it may lead to somebody who is not drawn. */
function peopleOfLevel({ kept, people, keepsUntied, expanded, hidden }: SceneRequest): Id[] {
  const tied = new Set(kept.flatMap((tie) => [tie.from, tie.to]));
  return [...people, ...expanded.map(({ id }) => id)].filter(
    (id) => (keepsUntied(id) || tied.has(id)) && !hidden.includes(id),
  );
}

function brings({ id, kinds }: Expansion, tie: TieSummary): boolean {
  return hasEnd(tie, id) && (kinds === null || kinds.includes(tie.kind));
}

/** What expanding entities would do. */
export type ExpansionPreview = {
  /** Kept ties of them that are not drawn yet. */
  brings: readonly TieSummary[];
  /** Ties of them that the filters hold back. */
  heldBack: readonly TieSummary[];
};

/** @param inReach the ties that the filter chooses from, see `tiesInReach` */
export function previewExpansion(
  inReach: readonly TieSummary[],
  kept: readonly TieSummary[],
  drawn: Network,
  ids: readonly Id[],
): ExpansionPreview {
  const isKept = new Set(kept);
  const own = inReach.filter((tie) => ids.some((id) => hasEnd(tie, id)));
  return {
    brings: own.filter((tie) => isKept.has(tie) && !drawn.ties.has(tie.id)),
    heldBack: own.filter((tie) => !isKept.has(tie)),
  };
}
