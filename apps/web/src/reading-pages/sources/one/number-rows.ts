import { entityHref } from '@kto-kogo/address';
import { type Id, STANDING_WORDS } from '@kto-kogo/domain';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { RestingRow_NumbersFragment } from '../../../graphql/generated/graphql.ts';
import { countedWords, howMany } from '../../../record/occurrence/numbers/number-words.ts';
import { cited, citingWork, type RestingRow } from './resting-row.ts';

graphql(/* GraphQL */ `
  fragment RestingRow_numbers on Citing {
    __typename
    ... on Occurrence {
      id
      kind
      name
      numbers {
        ...NumberWords_number
        isAlone
        citations {
          id
        }
      }
    }
  }
`);

/** The numbers of events and trials that cite a place of the work. */
export function numberRows(
  occurrences: readonly RestingRow_NumbersFragment[],
  work: { citations: readonly { id: Id }[] },
): RestingRow[] {
  return occurrences.flatMap((occurrence) => {
    if (!('numbers' in occurrence)) return [];
    const { id, name, numbers } = occurrence;
    return citingWork(numbers, work).map((number) => ({
      key: `${id} ${number.by} ${countedWords(number)}`,
      text: `${name}: ${howMany(number)} ${countedWords(number)}, by ${number.by}.`,
      names: [{ name, href: `${entityHref(occurrence)}#numbers` }],
      links: [],
      status: [STANDING_WORDS[number.standing]],
      ...cited(number),
    }));
  });
}
