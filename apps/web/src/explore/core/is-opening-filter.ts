import { exploreAddress, OPENING_VIEW } from '@kto-kogo/address';
import type { TieFilter } from '@kto-kogo/domain';

/** Whether a filter is that of the opening view: an address says nothing of it then. */
export function isOpeningFilter(filter: TieFilter): boolean {
  return exploreAddress.write({ ...OPENING_VIEW, filter }) === '';
}
