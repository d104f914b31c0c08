import {
  type Arrival,
  type CascadeOptions,
  countCascadeMonths,
  earliestArrivals,
  findCascade,
} from '@kto-kogo/network';
import { badInput } from '../errors/api-error.ts';
import { firstArrestIn, type Paths } from '../paths/paths.ts';

/** From the widest spark of our record about 300 are reached. Fifty thousand kept everybody waiting for minutes. */
export const GIVEN_MAX = 5_000;
/** Ids are spelled between two yields for so many arrivals. */
const SPELLED_A_SLICE = 1_000;

/** @property earliest how many to give; null for all */
type Options = CascadeOptions & { earliest: number | null };

/**
 * Yields between slices of work.
 * @throws ApiError BAD_USER_INPUT where more are reached than can be given at once
 */
export function* answerCascade(
  paths: Pick<Paths, 'index' | 'firstArrests'>,
  spark: string,
  { earliest, ...options }: Options,
) {
  const { arrivals, undated } = yield* findCascade(paths.index, spark, options);
  const total = arrivals.length;
  if (earliest === null && total > GIVEN_MAX) {
    throw badInput(
      `This cascade reaches ${total.toLocaleString('en-GB')} people, events and trials, more than can be given at once. Ask for the \`earliest\` of them, for fewer waves, for an earlier \`until\`, or for fewer kinds.`,
    );
  }
  const spelled: Arrival[] = [];
  for (const arrival of arrivals) {
    spelled.push(arrival);
    if (spelled.length % SPELLED_A_SLICE === 0) yield;
  }
  const months = yield* countCascadeMonths(spelled, (each) => firstArrestIn(paths, each));
  const certain = spelled.reduce((sum, each) => sum + Number(each.certain), 0);
  const given = earliest === null || total <= earliest ? spelled : yield* earliestArrivals(spelled, earliest);
  return { spark, undated, total, certain, waves: toWaves(given), months };
}

/** Expects arrivals in order of wave. A wave is missing where longer walks arrive sooner at every entity that its walks reach. */
function toWaves(arrivals: readonly Arrival[]): { index: number; reached: Arrival[] }[] {
  const waves: { index: number; reached: Arrival[] }[] = [];
  for (const arrival of arrivals) {
    const last = waves.at(-1);
    if (last?.index === arrival.wave) last.reached.push(arrival);
    else waves.push({ index: arrival.wave, reached: [arrival] });
  }
  return waves;
}
