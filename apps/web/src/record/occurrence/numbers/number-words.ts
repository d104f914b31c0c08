import { COUNTED_WORDS, type EventNumber } from '@kto-kogo/domain';
import { graphql } from '../../../graphql/generated/gql.ts';
import { formatCount } from '../../../ui/count-of.ts';

graphql(/* GraphQL */ `
  fragment NumberWords_occurrence on Occurrence {
    numbers {
      counted
      whom
      least
      most
      isApproximate
    }
  }
`);

export type ShortNumber = Pick<EventNumber, 'counted' | 'whom' | 'least' | 'most' | 'isApproximate'>;

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

/** The foremost number, for a label: "139,835 condemned"; null where there is none. */
export function labelNumber(numbers: readonly ShortNumber[]): string | null {
  const first = numbers.find(({ counted }) => !PLANNED.includes(counted)) ?? numbers[0];
  return first === undefined ? null : `${howMany(first)} ${COUNTED_WORDS[first.counted]}`;
}

/** All of them in a sentence: "335,513 condemned, by another count about 347,000; 247,157 shot."; null where there is none. */
export function numberSentence(numbers: readonly ShortNumber[]): string | null {
  if (numbers.length === 0) return null;
  const parts = rivalCounts(numbers).map(([first, ...others]) => {
    const rivals = [...new Set(others.map(howMany))];
    const by = rivals.length === 1 ? 'by another count' : 'by other counts';
    return [
      ...(first === undefined ? [] : [`${howMany(first)} ${countedWords(first)}`]),
      ...(rivals.length === 0 ? [] : [`${by} ${rivals.join(' or ')}`]),
    ].join(', ');
  });
  return `${parts.join('; ')}.`;
}
