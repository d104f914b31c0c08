import { COUNTED_WORDS, type EventNumber, groupBy, STANDING_WORDS } from '@kto-kogo/domain';
import { graphql } from '../../../graphql/generated/gql.ts';
import { formatCount } from '../../../ui/count-of.ts';
import { listWords } from '../../../ui/list-words.ts';

graphql(/* GraphQL */ `
  fragment NumberWords_number on EventNumber {
    counted
    whom
    least
    most
    isApproximate
    by
    standing
  }
`);

graphql(/* GraphQL */ `
  fragment NumberWords_occurrence on Occurrence {
    numbers {
      ...NumberWords_number
    }
  }
`);

export type ShortNumber = Pick<
  EventNumber,
  'counted' | 'whom' | 'least' | 'most' | 'isApproximate' | 'by' | 'standing'
>;

/** "139,835", "about 20,760", "950,000 to 1,200,000". */
export function howMany({ least, most, isApproximate }: ShortNumber): string {
  const span = most > least ? `${formatCount(least)} to ${formatCount(most)}` : formatCount(least);
  return isApproximate ? `about ${span}` : span;
}

/** "condemned", "shot in Moscow": what is counted. */
export function countedWords({ counted, whom }: ShortNumber): string {
  return whom === null ? COUNTED_WORDS[counted] : `${COUNTED_WORDS[counted]} (${whom})`;
}

/** The counts of the same beside each other, in the order of the record. */
export function rivalCounts<N extends ShortNumber>(numbers: readonly N[]): N[][] {
  const groups = new Map<string, N[]>();
  for (const each of numbers) {
    const key = countedWords(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** How many it was to be, and not how many it was. */
const PLANNED: readonly ShortNumber['counted'][] = ['LIMIT', 'LISTED'];

/**
 * What was counted first, for a label, with what others count in its place: "139,835 condemned", "98 or 99 arrested, disputed"; null where
 * there is none.
 *
 * @param saysWhom whether there is room to say of whom alone it is
 */
export function labelNumber(numbers: readonly ShortNumber[], saysWhom = false): string | null {
  const first = numbers.find(({ counted }) => !PLANNED.includes(counted)) ?? numbers[0];
  if (first === undefined) return null;
  const rivals = rivalCounts(numbers).find((counts) => counts.includes(first)) ?? [];
  const counts = [...new Set(rivals.map(howMany))].join(' or ');
  const counted = saysWhom ? countedWords(first) : COUNTED_WORDS[first.counted];
  return `${counts} ${counted}${doubtWords(', ', first)}`;
}

/** All of them in a sentence, each with whose count it is: "335,513 condemned, by NKVD figures; about 347,000 condemned, by historians (disputed)." */
export function numberSentence(numbers: readonly ShortNumber[]): string | null {
  if (numbers.length === 0) return null;
  const accounts = groupBy(numbers, (each) => `${each.by}${doubtWords(' (', each, ')')}`);
  const parts = [...accounts].map(
    ([by, counts]) =>
      `${listWords(counts.map((each) => `${howMany(each)} ${countedWords(each)}`))}, by ${by}`,
  );
  return `${parts.join('; ')}.`;
}

/** How far a count is to be trusted; nothing of one that is documented. */
function doubtWords(before: string, { standing }: ShortNumber, after = ''): string {
  return standing === 'DOCUMENTED' ? '' : `${before}${STANDING_WORDS[standing]}${after}`;
}
