import { ENTITY_KIND_WORDS, ENTITY_KINDS, type Id, STANCE_KINDS, type StanceKind } from '@kto-kogo/domain';
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
  /** Of things of kinds that the page never shows, in the order of `THINGS`. They are not among `notShown`. */
  elsewhere: readonly { of: Thing; count: number }[];
};

const THINGS = [...ENTITY_KINDS, 'TIE'] as const;
/** Of what a lens can speak. */
export type Thing = (typeof THINGS)[number];

/** @param shown ids of entities and ties @param things what the page shows at all */
export function countStances(
  { stances }: Pick<Lens, 'stances'>,
  shown: ShownIds,
  things: readonly Thing[] = THINGS,
): LensCounts {
  const counts = { STRESSES: 0, DOUBTS: 0, DENIES: 0, REINTERPRETS: 0 };
  const elsewhere: Thing[] = [];
  let notShown = 0;
  for (const { kind, entity, tie } of stances) {
    const thing = entity?.kind ?? 'TIE';
    if (shown.has(entity?.id ?? tie?.id ?? '')) counts[kind] += 1;
    else if (things.includes(thing)) notShown += 1;
    else elsewhere.push(thing);
  }
  return {
    shown: counts,
    notShown,
    elsewhere: THINGS.map((of) => ({ of, count: elsewhere.filter((each) => each === of).length })).filter(
      ({ count }) => count > 0,
    ),
  };
}

const THING_WORDS = { ...ENTITY_KIND_WORDS, TIE: { one: 'tie', many: 'ties' } };

/** "7 are events and 3 are ties, which this page does not show". */
function elsewhereWords(elsewhere: LensCounts['elsewhere']): string {
  const parts = elsewhere.map(({ of, count }) =>
    count === 1 ? `1 is ${withArticle(THING_WORDS[of].one)}` : `${count} are ${THING_WORDS[of].many}`,
  );
  return `${listWords(parts)}, which this page does not show`;
}

function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
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
  { shown, notShown, elsewhere }: LensCounts,
): string {
  const kinds = STANCE_KINDS.filter((kind) => shown[kind] > 0).map((kind) => KIND_WORDS[kind](shown[kind]));
  const made = kinds.length === 0 ? 'says nothing' : listWords(kinds);
  const more = kinds.length === 0 ? '' : ' more';
  const is = (count: number) => (count === 1 ? 'is' : 'are');
  const left = [
    ...(notShown > 0 ? [`${notShown}${more} of what it speaks of ${is(notShown)} not shown`] : []),
    ...(elsewhere.length > 0 ? [elsewhereWords(elsewhere)] : []),
  ];
  return [
    `${name} (${standing}) ${[`${made} of what is shown here`, listWords(left)].filter((part) => part !== '').join('; ')}.`,
    ...(isFringe ? ['Nearly all historians reject it.'] : []),
  ].join(' ');
}
