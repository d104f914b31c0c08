import { exploreAddress, OPENING_VIEW_FILTER, type Query, selectedOf, type View } from '@kto-kogo/address';
import { chooseWords, TIE_KINDS, type TieKind } from '@kto-kogo/domain';
import { offeredLayouts } from '../../picture/layouts/offered-layouts.ts';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';

/** The view that an address says, and what of it is not understood, in words. */
export function readView(record: ExplorerRecord, query: Query): { view: View; problems: readonly string[] } {
  const { value, problems } = exploreAddress.read(query);
  return { view: settleView(record, value, null), problems };
}

/**
 * The network opens with ties between people. Around an event, a trial or an office none of these is to be seen, so there the view
 * opens with the kinds of ties that the centre has. Where one of these is chosen, the kinds that tie it come to those that are shown.
 *
 * @param before the view that was changed; null for one that opens. Kinds come when something is chosen, and can be taken away after.
 */
export function settleView(record: ExplorerRecord, view: View, before: View | null): View {
  return tieSelected(record, tieFocus(record, laidOut(record, view)), before);
}

/** In bands of time where nothing else was computed for the record. */
function laidOut(record: ExplorerRecord, view: View): View {
  return offeredLayouts(record).includes(view.layout) ? view : { ...view, layout: 'bands' };
}

function tieFocus(record: ExplorerRecord, view: View): View {
  const kinds = view.focus === null ? null : kindsOfThing(record, view.focus);
  if (kinds === null || view.filter.kinds?.join() !== OPENING_VIEW_FILTER.kinds?.join()) return view;
  return withKinds(view, kinds);
}

function tieSelected(record: ExplorerRecord, view: View, before: View | null): View {
  const [id, ...more] = selectedOf(view.selection);
  if (
    id === undefined ||
    more.length > 0 ||
    view.focus !== null ||
    selectedOf(before?.selection ?? null).includes(id)
  ) {
    return view;
  }
  const shown = view.filter.kinds ?? TIE_KINDS;
  const isTied = kindsOfThing(record, id)?.some((kind) => shown.includes(kind)) ?? true;
  return isTied ? view : bringKinds(record, view, id);
}

/** Shows the kinds that tie an event, a trial or an office, beside those that are shown. */
export function bringKinds(record: ExplorerRecord, view: View, id: string): View {
  const kinds = kindsOfThing(record, id);
  const shown = view.filter.kinds;
  return kinds === null || shown === null ? view : withKinds(view, [...shown, ...kinds]);
}

/** The kinds of ties that an event, a trial or an office has; null for people, and for what has none. */
function kindsOfThing({ network }: ExplorerRecord, id: string): TieKind[] | null {
  const kind = network.nodes.get(id)?.kind;
  if (kind === undefined || kind === 'FIGURE') return null;
  const own = [...network.ties.values()].filter(({ from, to }) => from === id || to === id);
  return own.length === 0 ? null : own.map((tie) => tie.kind);
}

function withKinds(view: View, kinds: readonly TieKind[]): View {
  return { ...view, filter: { ...view.filter, kinds: chooseWords(TIE_KINDS, [...new Set(kinds)]) } };
}
