import { askRecord } from '../../graphql/ask-record.ts';
import type { FindHitLine_HitFragment, NearestNamesQuery } from '../../graphql/generated/graphql.ts';
import { findAnythingQuery, nearestNamesQuery } from './find-anything.ts';

type Everything = {
  hits: readonly FindHitLine_HitFragment[];
  /** The names spelt most like it; none where there are hits. */
  nearest: NearestNamesQuery['nearestNames'];
};

/** The best hits of all kinds for a text, for server components; none for an empty text. @throws RequestError */
export async function findEverything(text: string, first: number): Promise<Everything> {
  if (text === '') return { hits: [], nearest: [] };
  const { find: hits } = await askRecord(findAnythingQuery, { text, first });
  return {
    hits,
    nearest: hits.length > 0 ? [] : (await askRecord(nearestNamesQuery, { text })).nearestNames,
  };
}
