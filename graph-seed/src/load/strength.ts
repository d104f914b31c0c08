import { STANDINGS, type Tie } from '@kto-kogo/domain';

/** More citations than any tie has, so that standing always counts first. */
const STANDING_WEIGHT = 1000;

/** Ranks ties for a network that must omit some: by standing, then by the number of citations that were read. */
export function strengthOf({ standing }: Pick<Tie, 'standing'>, citedReadings: readonly string[]): number {
  const rank = STANDINGS.length - 1 - STANDINGS.indexOf(standing);
  return rank * STANDING_WEIGHT + citedReadings.filter((reading) => reading === 'READ').length;
}
