import { FATE_WORDS, type Fate } from '@kto-kogo/domain';

/** Each mark once; two fates share the cross. */
export const FATE_KEY_ROWS: readonly { fates: readonly [Fate, ...Fate[]]; words: string }[] = [
  { fates: ['EXECUTED'], words: FATE_WORDS.EXECUTED },
  {
    fates: ['ASSASSINATED', 'MURDERED_IN_EXILE'],
    words: `${FATE_WORDS.ASSASSINATED}, or ${FATE_WORDS.MURDERED_IN_EXILE}`,
  },
  { fates: ['DIED_IN_CUSTODY'], words: FATE_WORDS.DIED_IN_CUSTODY },
  { fates: ['SUICIDE'], words: FATE_WORDS.SUICIDE },
  { fates: ['NATURAL'], words: FATE_WORDS.NATURAL },
  { fates: ['SURVIVED'], words: FATE_WORDS.SURVIVED },
  { fates: ['UNKNOWN'], words: FATE_WORDS.UNKNOWN },
];
