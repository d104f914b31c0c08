import { type SourceTraits, STANDINGS, type Tie } from '@kto-kogo/domain';

/** More citations than any tie has, so that standing always counts first. */
const STANDING_WEIGHT = 1000;

/** Ranks ties for a network that must omit some: by standing, then by the number of citations that were read. */
export function strengthOf({ standing }: Pick<Tie, 'standing'>, sources: readonly SourceTraits[]): number {
  const rank = STANDINGS.length - 1 - STANDINGS.indexOf(standing);
  return rank * STANDING_WEIGHT + sources.filter(({ read }) => read === 'READ').length;
}
