import type { PurgeRecord, Tie } from '@kto-kogo/domain';
import { groupBy } from '@kto-kogo/domain';
import { runAtOnce } from '@kto-kogo/network/run-at-once';
import { buildIndex, type SearchIndex } from '../search/index/build-index.ts';
import type { TellingTie } from '../search/index/index-input.ts';

/** The search index of a record that is not in a database. */
export function indexOfRecord({ entities, terms, ties, arrests, spellings }: PurgeRecord): SearchIndex {
  const ends = groupBy(
    ties.flatMap(({ from, to }) => [from, to]),
    (id) => id,
  );
  return runAtOnce(
    buildIndex({
      entities: entities.map((entity) => ({
        entity,
        spellings: spellings[entity.id] ?? [],
        ties: ends.get(entity.id)?.length ?? 0,
      })),
      terms: terms.map((term) => ({ term, spellings: spellings[term.id] ?? [] })),
      ties: ties.filter(isTelling),
      months: [...ties, ...arrests].flatMap(({ earliest }) =>
        earliest === null ? [] : [earliest.slice(0, 7)],
      ),
    }),
  );
}

function isTelling(tie: Tie): tie is Tie & TellingTie {
  return tie.kind !== 'PARTICIPATION' && tie.kind !== 'CONSEQUENCE';
}
