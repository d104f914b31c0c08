import { flushSync } from 'react-dom';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { type Found, isEntity } from '../../record/search/found-href.ts';
import { focusRegion } from '../regions/regions.ts';
import { bringKinds } from '../view-state/read-view.ts';
import { changeView, viewOf } from '../view-state/view-store.ts';
import type { ActionContext } from './action.ts';
import { type Change, focusOn, selectEntity, selectMonth, setFilter } from './view-changes.ts';

/**
 * What shows in the view what a search found: a month with its ties, a year alone, an entity where it stands.
 *
 * @returns null for a word of the glossary, which has a page of its own
 */
export function showFound(context: ActionContext, record: ExplorerRecord, found: Found): (() => void) | null {
  const change = changeFor(context, record, found);
  if (change === null) return null;
  return () => {
    // At once: the letters that are pressed next are acts on what was chosen, and no text.
    flushSync(() => changeView(context.store, change));
    focusRegion(found.__typename === 'RecordYear' ? 'view' : 'panel');
  };
}

/**
 * An entity is selected where it stands, with the kinds of ties that it has: who searches did not see it before. Around somebody else,
 * the view goes round to it.
 */
function changeFor({ store, scene }: ActionContext, record: ExplorerRecord, found: Found): Change | null {
  if (found.__typename === 'RecordMonth') return selectMonth(found.month);
  if (found.__typename === 'RecordYear') {
    const year = String(found.year);
    return setFilter({ since: `${year}-01-01`, until: `${year}-12-31` });
  }
  if (!isEntity(found)) return null;
  const { id } = found;
  const isSeen = viewOf(store).focus === null || scene.network.nodes.has(id) || !record.network.nodes.has(id);
  return isSeen ? (view) => bringKinds(record, selectEntity(id)(view), id) : focusOn(id);
}
