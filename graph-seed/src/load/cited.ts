import { type ClaimFacts, factsIn, type Id, type PurgeRecord } from '@kto-kogo/domain';

/**
 * What a filter asks of the places that a claim cites, as lists in the order of its citations: so that a query that passes over
 * every tie need not look for each place and its work.
 */
export function citedIn(record: PurgeRecord) {
  const factsOf = factsIn(record);
  return ({ citations }: { citations: readonly Id[] }) => {
    const { sources }: ClaimFacts = factsOf([], citations);
    return {
      citedWorks: sources.map(({ work }) => work),
      citedTiers: sources.map(({ tier }): string => tier),
      citedReadings: sources.map(({ read }): string => read),
    };
  };
}
