import type { Id } from '@kto-kogo/domain';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { type Found, isEntity } from '../../record/search/found-href.ts';
import { focusRegion } from '../regions/regions.ts';
import { changeView, viewOf } from '../view-state/view-store.ts';
import type { ActionContext } from './action.ts';
import { focusOn, selectEntity, selectMonth } from './view-changes.ts';

/**
 * Shows in the view what a search found: a month with its ties, an entity where it stands.
 *
 * @returns false for a word of the glossary and a year, which have pages of their own alone
 */
export function chooseFound(context: ActionContext, record: ExplorerRecord, found: Found): boolean {
  if (found.__typename === 'RecordMonth') changeView(context.store, selectMonth(found.month));
  else if (isEntity(found)) chooseEntity(context, record, found.id);
  else return false;
  // The letters that are pressed next are acts, and no text.
  requestAnimationFrame(() => focusRegion('panel'));
  return true;
}

/** Selected where it stands; around somebody else, the view goes round to it. */
function chooseEntity({ store, scene }: ActionContext, record: ExplorerRecord, id: Id): void {
  const isSeen = viewOf(store).focus === null || scene.network.nodes.has(id) || !record.network.nodes.has(id);
  changeView(store, isSeen ? selectEntity(id) : focusOn(id));
}
