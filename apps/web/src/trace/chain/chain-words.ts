import { numberWord, parseEdtf, TIE_KIND_FACTS, type TieKind, yearOf } from '@kto-kogo/domain';
import { listWords } from '../../ui/list-words.ts';

/** A chain in words: as a title, as a line, and how far its order holds. */

type Named = { name: string; shortName: string };
export type WordedChain = {
  certain: boolean;
  possible: boolean;
  steps: readonly { from: Named; to: Named; tie: { kind: TieKind; date: string | null } }[];
};

/** A title that lists more kinds than these is no title. */
const MOST_KINDS = 3;

/** "From Artem Gertik to Mikhail Tukhachevsky in three accusations, 1934 to 1937". */
export function chainTitle(chain: WordedChain): string {
  const [from, to] = [chain.steps[0]?.from.name, chain.steps.at(-1)?.to.name];
  const years = yearWords(chain);
  return `From ${from} to ${to} in ${kindWords(chain)}${years === '' ? '' : `, ${years}`}`;
}

/** "Gertik → Bakaev → Putna → Tukhachevsky". */
export function chainNames({ steps }: WordedChain): string {
  return [steps[0]?.from.shortName, ...steps.map((step) => step.to.shortName)].join(' → ');
}

/** "3 steps, certain order". */
export function chainStanding(chain: WordedChain): string {
  const { length } = chain.steps;
  return `${length} ${length === 1 ? 'step' : 'steps'}, ${orderWords(chain)}`;
}

export function orderWords({ certain, possible }: Pick<WordedChain, 'certain' | 'possible'>): string {
  if (certain) return 'certain order';
  return possible ? 'possible order' : 'no order in time';
}

function kindWords({ steps }: WordedChain): string {
  const kinds = [...new Set(steps.map((step) => step.tie.kind))];
  if (kinds.length > MOST_KINDS) return `${numberWord(steps.length)} steps`;
  const counted = kinds.map((kind) => {
    const count = steps.filter((step) => step.tie.kind === kind).length;
    return `${numberWord(count)} ${TIE_KIND_FACTS[kind][count === 1 ? 'one' : 'many']}`;
  });
  return listWords(counted);
}

function yearWords({ steps }: WordedChain): string {
  const spans = steps.flatMap(({ tie }) => (tie.date === null ? [] : [parseEdtf(tie.date)]));
  if (spans.length === 0) return '';
  const first = Math.min(...spans.map(({ earliest }) => yearOf(earliest)));
  const last = Math.max(...spans.map(({ latest }) => yearOf(latest)));
  return first === last ? String(first) : `${first} to ${last}`;
}
