import { chooseWords, TIE_KINDS } from '@kto-kogo/domain';
import type { Query } from '../../address/define-address.ts';
import { exploreAddress } from '../../address/explore.ts';
import { OPENING_VIEW_FILTER, type View } from '../../address/explore-view.ts';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';

/** The view that an address says, and what of it is not understood, in words. */
export function readView(record: ExplorerRecord, query: Query): { view: View; problems: readonly string[] } {
  const { value, problems } = exploreAddress.read(query);
  return { view: tieFocus(record, value), problems };
}

/**
 * The network opens with ties between people. Around an event, a trial or an office none of these is to be seen, so there the view
 * opens with the kinds of ties that the centre has.
 */
export function tieFocus({ network }: ExplorerRecord, view: View): View {
  const focus = view.focus === null ? undefined : network.nodes.get(view.focus);
  if (focus === undefined || focus.kind === 'FIGURE') return view;
  if (view.filter.kinds?.join() !== OPENING_VIEW_FILTER.kinds?.join()) return view;
  const kinds = new Set(
    [...network.ties.values()]
      .filter(({ from, to }) => from === focus.id || to === focus.id)
      .map(({ kind }) => kind),
  );
  return { ...view, filter: { ...view.filter, kinds: chooseWords(TIE_KINDS, [...kinds]) } };
}
