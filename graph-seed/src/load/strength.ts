import { type Id, STANDINGS, type Tie } from '@kto-kogo/domain';

/** More citations than any tie has: standing always counts first. */
const STANDING_WEIGHT = 1000;

/** Which ties the network keeps when it must omit: the better standing, then the more citations that were read. */
export function strengthOf(tie: Tie, wasRead: ReadonlySet<Id>): number {
  const rank = STANDINGS.length - 1 - STANDINGS.indexOf(tie.standing);
  return rank * STANDING_WEIGHT + tie.citations.filter((citation) => wasRead.has(citation)).length;
}
