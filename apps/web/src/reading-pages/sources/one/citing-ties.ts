import { exploreHref, timelineAddress, traceAddress } from '@kto-kogo/address';
import { EVERY_TIE, type Id, type TieFilter } from '@kto-kogo/domain';

/** Links to the ties that cite a work, all of them: the other pages open with ties between two people, the most tied. */

export function networkOf(work: Id): string {
  return exploreHref({ level: 'all', filter: citing(work) });
}

export function monthsOf(work: Id): string {
  return timelineAddress.href({ filter: citing(work) });
}

export function chainsOf(work: Id): string {
  return traceAddress.href({ filter: { ...traceAddress.opening.filter, works: [work] } });
}

function citing(work: Id): TieFilter {
  return { ...EVERY_TIE, works: [work] };
}
