import { type Id, STANCE_KINDS, type StanceKind } from '@kto-kogo/domain';
import { listWords } from '../../ui/list-words.ts';
import type { Lens } from './lens.ts';

/** Under each legend. */
export const LENS_CAUTION =
  'A lens marks, and changes nothing: truth, standing and sentence of every tie are those of the record.';

export type ShownIds = { has(id: Id): boolean };

/** Of how much a lens speaks. */
export type LensCounts = {
  /** Of what is shown here. */
  shown: Readonly<Record<StanceKind, number>>;
  notShown: number;
  /** On a page that shows no ties: those of which it speaks. They are not among `notShown`. */
  ties: number;
};

/** @param shown ids of entities and ties @param hasTies whether the page shows ties at all */
export function countStances(
  { stances }: Pick<Lens, 'stances'>,
  shown: ShownIds,
  hasTies: boolean,
): LensCounts {
  const counts = { STRESSES: 0, DOUBTS: 0, DENIES: 0, REINTERPRETS: 0 };
  let [notShown, ties] = [0, 0];
  for (const { kind, entity, tie } of stances) {
    if (shown.has(entity?.id ?? tie?.id ?? '')) counts[kind] += 1;
    else if (tie !== null && !hasTies) ties += 1;
    else notShown += 1;
  }
  return { shown: counts, notShown, ties };
}

const KIND_WORDS: Record<StanceKind, (count: number) => string> = {
  STRESSES: (count) => `stresses ${count}`,
  DOUBTS: (count) => `doubts ${count}`,
  DENIES: (count) => `denies ${count}`,
  REINTERPRETS: (count) => `reads ${count} otherwise`,
};

/** A lens and what it makes of what is shown, in sentences. */
export function lensSentences(
  { name, standing, isFringe }: Pick<Lens, 'name' | 'standing' | 'isFringe'>,
  { shown, notShown, ties }: LensCounts,
): string {
  const kinds = STANCE_KINDS.filter((kind) => shown[kind] > 0).map((kind) => KIND_WORDS[kind](shown[kind]));
  const made = kinds.length === 0 ? 'says nothing' : listWords(kinds);
  const more = kinds.length === 0 ? '' : ' more';
  const is = (count: number) => (count === 1 ? 'is' : 'are');
  const left = [
    ...(notShown > 0 ? [`${notShown}${more} of what it speaks of ${is(notShown)} not shown`] : []),
    ...(ties > 0 ? [`${ties} ${ties === 1 ? 'is a tie' : 'are ties'}, which this page does not show`] : []),
  ];
  return [
    `${name} (${standing}) ${[`${made} of what is shown here`, listWords(left)].filter((part) => part !== '').join('; ')}.`,
    ...(isFringe ? ['Nearly all historians reject it.'] : []),
  ].join(' ');
}
